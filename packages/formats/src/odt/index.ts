import { UnreadableSource, type Witness, witness } from "@variorum/collation"
import { Archive } from "../archive/open-archive.js"
import type { Reader, SourceContent } from "../content.js"
import { Tally } from "../left-out.js"
import { siglumFrom } from "../siglum.js"
import type { Source } from "../source.js"
import { decodeXml } from "../xml/decode-xml.js"
import { childOf, elementsOf, textOf, type XmlElement } from "../xml/element.js"
import { parseXml } from "../xml/parse-xml.js"
import { layersOfComments } from "../remarks/comments.js"
import { Side } from "./side.js"
import { readStyles } from "./styles.js"
import { readTrackedChanges } from "./tracked-changes.js"

/**
 * An OpenDocument text (`.odt`, LibreOffice): one witness or, where changes were tracked, two, as it was without them
 * and as it is with them. Comments become layers, one for each author.
 *
 * Throws UnreadableSource "odt-without-text" where the archive has no text in it, "archive-encrypted" where it needs a
 * password, and what `Archive` and `parseXml` throw.
 */
export const readOdt: Reader = (source, options): SourceContent => {
  const archive = new Archive(source)
  if (isEncrypted(archive)) throw encrypted(source)
  const content = partOf(archive, "content.xml", source)
  if (content === null) throw withoutText(source)
  const styles = readStyles([content, partOf(archive, "styles.xml", source)])
  const body = childOf(childOf(content, "body") ?? content, "text")
  if (body === null) throw withoutText(source)
  const changes = readTrackedChanges(body)
  const tally = new Tally()
  for (let i = 0; i < styles.headers; i++) tally.add("headers")
  for (let i = 0; i < changes.formats; i++) tally.add("formatting")
  const final = new Side(styles, changes, false, tally)
  final.read(body)
  const about = {
    ...metaOf(archive, source),
    ...(options.title === undefined ? {} : { title: options.title }),
  }
  const { brackets, language } = options
  const make = (side: Side, siglum: string): Witness =>
    witness({
      siglum,
      ...about,
      ...(brackets === undefined ? {} : { brackets }),
      ...(language === undefined ? {} : { language }),
      blocks: side.blocks,
    })
  const isRevised = changes.insertions.size > 0 || changes.deletions.size > 0
  const after = make(final, isRevised ? "final" : (options.siglum ?? siglumFrom(source.name)))
  const witnesses = [after]
  if (isRevised) {
    const draft = new Side(styles, changes, true, null)
    draft.read(body)
    witnesses.unshift(make(draft, "draft"))
  }
  const layers = layersOfComments(final.comments, source.name, after)
  const { title } = about
  const edition = {
    ...(title === undefined ? {} : { title }),
    witnesses,
    ...(layers.length === 0 ? {} : { layers }),
  }
  return { edition, leftOut: tally.items }
}

function partOf(archive: Archive, name: string, source: Source): XmlElement | null {
  const bytes = archive.read(name)
  const where = `${source.name}, ${name}`
  return bytes === null ? null : parseXml(decodeXml({ name: where, bytes }), where)
}

/** The list of parts says of each part that is enciphered how. */
function isEncrypted(archive: Archive): boolean {
  const bytes = archive.read("META-INF/manifest.xml")
  return bytes !== null && new TextDecoder().decode(bytes).includes("encryption-data")
}

function metaOf(archive: Archive, source: Source): { title?: string; language?: string } {
  const meta = partOf(archive, "meta.xml", source)
  const all = meta === null ? [] : elementsOf(childOf(meta, "meta") ?? meta)
  const value = (name: string) => {
    const element = all.find((one) => one.name === name)
    return element === undefined ? "" : textOf(element).trim()
  }
  const [title, language] = [value("title"), value("language")]
  return {
    ...(title === "" ? {} : { title }),
    ...(/^[a-z]{2,3}(?:-[\w-]+)?$/iu.test(language) ? { language } : {}),
  }
}

function encrypted(source: Source): UnreadableSource {
  return new UnreadableSource(
    "archive-encrypted",
    "The file is protected by a password.",
    source.name,
    "Open it in the program it was made with, and save it without one.",
  )
}

function withoutText(source: Source): UnreadableSource {
  return new UnreadableSource(
    "odt-without-text",
    "The file has no text where an OpenDocument text has it.",
    source.name,
    "Open it in LibreOffice and save it as a text document (.odt).",
  )
}
