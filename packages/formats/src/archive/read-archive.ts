/** An archive of many texts, each a file of its own: a drawer of drafts, a folder that somebody packed. */
import { UnreadableSource, VariorumError, type Witness } from "@variorum/collation"
import type { Layer } from "@variorum/layers"
import type { Reader, SourceContent } from "../content.js"
import type { Edition } from "../json/edition.js"
import { kindOf } from "../kind-of.js"
import { Tally } from "../left-out.js"
import { readSource } from "../read-source.js"
import { Archive } from "./open-archive.js"

/** The most texts of one archive that are read: nobody compares more at once. */
const MOST_TEXTS = 200

/**
 * Everything in an archive that can be read, in the order of the names; a witness whose siglum is taken gets a number. A
 * file that cannot be read, and an archive in the archive, is named in `leftOut`; files that no person put there (those
 * of the system, with a point before their names) are passed over.
 *
 * Throws UnreadableSource "archive-damaged" and its kin, "archive-without-texts" where nothing could be read, and
 * "archive-too-many" for more than 200 files.
 */
export const readArchive: Reader = async (source, options) => {
  const archive = new Archive(source)
  const names = archive.names.filter((name) => !isHidden(name)).sort(byNumbers)
  if (names.length > MOST_TEXTS) throw tooMany(source.name, names.length)
  const { siglum: _, title: __, ...reading } = options
  const gathering = new Gathering()
  for (const name of names) {
    try {
      const bytes = archive.read(name) ?? new Uint8Array()
      const inside = { name, bytes }
      if (kindOf(inside) === "archive") gathering.leaveOut(name)
      else gathering.add(await readSource(inside, reading))
    } catch (error) {
      if (!(error instanceof VariorumError) || isHarm(error)) throw error
      gathering.leaveOut(name, error)
    }
  }
  return gathering.content(source.name)
}

/** What would go on with the next file too: an archive that unpacks to more than any text. */
function isHarm(error: VariorumError): boolean {
  return error.code === "archive-too-large"
}

/** `draft 2` before `draft 10`. */
function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true })
}

/** What systems put beside files: `.DS_Store`, `__MACOSX/`, `Thumbs.db`. */
function isHidden(name: string): boolean {
  return name.split(/[/\\]/u).some((part) => /^(?:\.[^.].*|__MACOSX|Thumbs\.db)$/u.test(part))
}

/** What was read so far, as one edition. */
class Gathering {
  readonly #witnesses: Witness[] = []
  readonly #layers: Layer[] = []
  readonly #sigla = new Set<string>()
  readonly #layerIds = new Set<string>()
  readonly #leftOut = new Tally()
  #firstFault: VariorumError | null = null

  leaveOut(name: string, fault: VariorumError | null = null): void {
    this.#leftOut.add("elements", name)
    this.#firstFault ??= fault
  }

  add({ edition, leftOut }: SourceContent): void {
    for (const { what, count, names = [] } of leftOut)
      for (let i = 0; i < count; i++) this.#leftOut.add(what, names[i])
    const renamed = new Map<string, string>()
    for (const witness of edition.witnesses) {
      const siglum = free(witness.siglum, this.#sigla)
      renamed.set(witness.siglum, siglum)
      this.#witnesses.push(siglum === witness.siglum ? witness : { ...witness, siglum })
    }
    for (const layer of edition.layers ?? []) this.#layers.push(this.#renamed(layer, renamed))
  }

  content(name: string): SourceContent {
    if (this.#witnesses.length === 0) throw withoutTexts(name, this.#firstFault)
    const edition: Edition = {
      witnesses: this.#witnesses,
      ...(this.#layers.length === 0 ? {} : { layers: this.#layers }),
    }
    return { edition, leftOut: this.#leftOut.items }
  }

  /** Notes hang on witnesses by their sigla. */
  #renamed(layer: Layer, sigla: ReadonlyMap<string, string>): Layer {
    const notes = layer.notes.map((note) => {
      const { target } = note
      if (target.kind !== "words") return note
      const witness = sigla.get(target.words.witness) ?? target.words.witness
      return { ...note, target: { ...target, words: { ...target.words, witness } } }
    })
    return { ...layer, id: free(layer.id, this.#layerIds), notes }
  }
}

/** The name itself, or with the first number that makes it free; taken from now on. */
function free(name: string, taken: Set<string>): string {
  let given = name
  for (let number = 2; taken.has(given); number++) given = `${name} ${number}`
  taken.add(given)
  return given
}

function withoutTexts(name: string, fault: VariorumError | null): UnreadableSource {
  return new UnreadableSource(
    "archive-without-texts",
    fault === null
      ? "There is no text in the archive."
      : `Nothing in the archive can be read. Of ${fault.where}: ${fault.message}`,
    name,
    "Unpack it, and choose the texts themselves.",
  )
}

function tooMany(name: string, count: number): UnreadableSource {
  return new UnreadableSource(
    "archive-too-many",
    `There are ${count} files in the archive, and at most ${MOST_TEXTS} are read.`,
    name,
    "Unpack it, and choose the texts that you want to compare.",
  )
}
