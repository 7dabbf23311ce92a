/** An office file: an archive of parts that name each other. A name in it is looked up in the archive and nowhere else. */
import { UnreadableSource } from "@variorum/collation"
import { Archive } from "../../archive/open-archive.js"
import { knownBinary } from "../../signatures.js"
import type { Source } from "../../source.js"
import { decodeXml } from "../../xml/decode-xml.js"
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { parseXml } from "../../xml/parse-xml.js"

/** What one part says of another. */
interface Relationship {
  /** The last part of its type's name: `styles`, `comments`, `header`. */
  readonly type: string
  /** The other part's name in the archive. */
  readonly part: string
}

const USUAL_MAIN_PART = "word/document.xml"

export class OfficePackage {
  readonly #source: Source
  readonly #archive: Archive
  readonly #related: readonly Relationship[]
  /** The part with the text. */
  readonly main: string

  /** Throws UnreadableSource where the source is no such file, is locked or damaged, or has no text. */
  constructor(source: Source) {
    this.#source = source
    this.#archive = open(source)
    const main = this.#relationshipsOf("").find(({ type }) => type === "officeDocument")?.part
    this.main = main !== undefined && this.#archive.has(main) ? main : USUAL_MAIN_PART
    if (!this.#archive.has(this.main)) throw notWord(source.name, "there is no text in it")
    this.#related = this.#relationshipsOf(this.main)
  }

  /** The root of a part; null where there is none of that name. */
  xml(part: string): XmlElement | null {
    const text = this.text(part)
    return text === null ? null : parseXml(text, `${this.#source.name}, ${part}`)
  }

  /** The same as it stands there. */
  text(part: string): string | null {
    const bytes = this.#archive.read(part)
    return bytes === null ? null : decodeXml({ name: `${this.#source.name}, ${part}`, bytes })
  }

  /** The parts that the text's part names as such (`styles`, `header`), each once. */
  parts(type: string): readonly string[] {
    const parts = this.#related.filter((one) => one.type === type).map(({ part }) => part)
    return [...new Set(parts)].filter((part) => this.#archive.has(part))
  }

  /** The root of the first part that the text's part names as such; null where it names none. */
  related(type: string): XmlElement | null {
    const [part] = this.parts(type)
    return part === undefined ? null : this.xml(part)
  }

  /** The part with the file's title and dates; null where there is none. */
  properties(): XmlElement | null {
    const part = this.#relationshipsOf("").find(({ type }) => type === "core-properties")?.part
    return part === undefined ? null : this.xml(part)
  }

  /** What a part names; a part that stands elsewhere is not looked for. */
  #relationshipsOf(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf("/") + 1
    const root = this.xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
    if (root === null) return []
    return elementsOf(root, "Relationship")
      .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
      .map(({ attributes }) => ({
        type: attributes.get("Type")?.replace(/^.*\//u, "") ?? "",
        part: resolve(part.slice(0, slash), attributes.get("Target") ?? ""),
      }))
  }
}

/** `/word/a.xml` and, seen from `word/`, `a.xml` and `../word/a.xml` are the same part. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  return steps.join("/")
}

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

function open(source: Source): Archive {
  const { name, bytes } = source
  if (OLD_CONTAINER.every((byte, i) => bytes[i] === byte)) throw oldOrLocked(source)
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    return new Archive(source)
  } catch (error) {
    const isDamaged = error instanceof UnreadableSource && error.code === "archive-damaged"
    if (isArchive || !isDamaged) throw error
    throw notWord(
      name,
      bytes.length === 0 ? "it is empty" : `it is ${knownBinary(bytes) ?? "not an archive"}`,
    )
  }
}

/** Word keeps a locked file in the container that it used for its old files. */
function oldOrLocked({ name, bytes }: Source): UnreadableSource {
  const isLocked = new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage")
  if (isLocked)
    return new UnreadableSource(
      "docx-encrypted",
      "The file is locked with a password.",
      name,
      "Open it in Word, save it without one, and open it here again.",
    )
  return new UnreadableSource(
    "docx-old",
    "The file is in Word's old format (.doc), or is locked with a password.",
    name,
    "Open it in Word or LibreOffice, save it as .docx, and open it here again.",
  )
}

function notWord(name: string, why: string): UnreadableSource {
  return new UnreadableSource(
    "docx-none",
    `The file is not a Word file: ${why}.`,
    name,
    "Choose another file, or give this one the ending of what it is.",
  )
}
