/**
 * Notes that were written with Hypothesis: what its client exports (`annotations`), what its programming interface gives
 * (`rows`), a list, or one of them. The shape is that of its own interface and not the W3C's: the text stands under
 * `text`, the one answered last among `references`, and offsets count the page it was written on, not ours.
 */
import { digest, UnreadableSource } from "@variorum/collation"
import { type Layer, makeLayer, type Note, type NoteTarget } from "@variorum/layers"
import { decode } from "../decode.js"
import { parseJson } from "../json/parse.js"
import {
  checkNote,
  earliest,
  type NoteImport,
  type NoteImportOptions,
  type Told,
  UnreadableNote,
  utcOf,
  withoutCircles,
} from "../note-import/note-import.js"
import { asObject, listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import { TagList } from "../note-import/tags.js"
import type { Source } from "../source.js"
import { type QuotedText, quotedTexts, witnessWith } from "./witness-with.js"

/**
 * Reads a Hypothesis export: a layer for each author and group, in the order in which they first come. A quotation is looked for
 * in all witnesses; a note whose words stand in none, or alike in several, is given to the first and told.
 *
 * Throws UnreadableSource where the file is too large, no text, no JSON, nested too deeply, or no such export
 * ("hypothesis-none").
 */
export function readHypothesis(source: Source, options: NoteImportOptions): NoteImport {
  const rows = rowsIn(parseJson(decode(source), source.name))
  if (rows === null || options.witnesses.length === 0) throw noExport(source.name)
  const told: Told[] = []
  const tags = new TagList(options.tags ?? [])
  const texts = quotedTexts(options.witnesses)
  const notes = new Map<string, Note>()
  const groups = new Map<string, string>()
  rows.forEach((value, i) => {
    const row = asObject(value)
    const name = row === null ? `row ${i + 1}` : ownText(row, "id") || `row ${i + 1}`
    try {
      if (row === null) throw new UnreadableNote("It is no note.")
      const note = noteOf(row, texts, options, tags, told)
      checkNote(note, options.now)
      if (notes.has(note.id)) throw new UnreadableNote("Another note has its identifier.")
      notes.set(note.id, note)
      groups.set(note.id, groupOf(row))
    } catch (error) {
      if (!(error instanceof UnreadableNote)) throw error
      told.push({ note: name, says: `${error.message} It was left out.` })
    }
  })
  const kept = withoutCircles([...notes.values()], told)
  return { layers: layersOf(kept, groups, source.name), tags: tags.added, told }
}

function rowsIn(root: unknown): readonly unknown[] | null {
  if (Array.isArray(root)) return root.some(isRow) ? root : null
  const object = asObject(root)
  if (object === null) return null
  const rows = own(object, "annotations") ?? own(object, "rows")
  if (Array.isArray(rows)) return rows
  return isRow(object) ? [object] : null
}

/** Hypothesis names its authors under `user`, where the W3C has a `creator`. */
function isRow(value: unknown): boolean {
  const object = asObject(value)
  return object !== null && typeof own(object, "user") === "string"
}

function noteOf(
  row: PlainObject,
  texts: readonly QuotedText[],
  { now, nobody = "unknown" }: NoteImportOptions,
  tags: TagList,
  told: Told[],
): Note {
  const id = ownText(row, "id") || `note-${digest(JSON.stringify(row))}`
  const body = ownText(row, "text")
  const labels = listed(own(row, "tags")).filter((tag) => typeof tag === "string" && tag.trim())
  const target = targetOf(row, texts, id, told)
  const created = utcOf(own(row, "created"))
  const updated = utcOf(own(row, "updated"))
  const silent = labels.length > 0 ? "tagging" : "highlighting"
  return {
    id,
    motivation: target.kind === "note" ? "replying" : body === "" ? silent : "commenting",
    creator: authorOf(row) ?? nobody,
    created: created ?? now,
    ...(updated === null || updated === created ? {} : { modified: updated }),
    target,
    body,
    tags: [...new Set(labels.map((label) => tags.idOf(String(label).trim())))],
    isResolved: false,
  }
}

/** The name that is shown, or the account's: `acct:ada@hypothes.is` is ada. */
function authorOf(row: PlainObject): string | null {
  const info = asObject(own(row, "user_info"))
  const shown = info === null ? "" : ownText(info, "display_name").trim()
  if (shown !== "") return shown
  const account = ownText(row, "user").replace(/^acct:/u, "")
  return account.replace(/@[^@]*$/u, "") || null
}

function targetOf(
  row: PlainObject,
  texts: readonly QuotedText[],
  id: string,
  told: Told[],
): NoteTarget {
  const answered = listed(own(row, "references")).at(-1)
  if (typeof answered === "string" && answered !== "") return { kind: "note", note: answered }
  const selectors = listed(own(row, "target"))
    .flatMap((one) => listed(own(asObject(one) ?? {}, "selector")))
    .map(asObject)
  const quote = selectors.find((one) => one !== null && own(one, "type") === "TextQuoteSelector")
  if (quote === undefined || quote === null) {
    if (selectors.length > 0)
      throw new UnreadableNote("It points at its words in a way that is not read here.")
    if (texts.length > 1) told.push({ note: id, says: WHOLE_PAGE })
    return { kind: "witness", witness: texts[0]!.siglum }
  }
  const exact = ownText(quote, "exact")
  if (exact.trim() === "") throw new UnreadableNote("It quotes nothing.")
  const context = { prefix: ownText(quote, "prefix"), suffix: ownText(quote, "suffix") }
  const { words, isSure } = witnessWith({ exact, ...context }, texts)
  if (!isSure) told.push({ note: id, says: NOT_SURE })
  return { kind: "words", words }
}

const WHOLE_PAGE =
  "It is about the whole page, which holds several texts: it was given to the first."
const NOT_SURE =
  "Its words stand in none of the texts, or alike in several: it was given to the first."

/** The group that a note was written for, as Hypothesis names it in its exports; empty for what is public. */
function groupOf(row: PlainObject): string {
  const group = ownText(row, "group").trim()
  return group === "__world__" ? "" : group
}

/** `groups`: that of each note. What is public is a layer named after its author, of the others the group is said too. */
function layersOf(
  notes: readonly Note[],
  groups: ReadonlyMap<string, string>,
  name: string,
): Layer[] {
  const layers = new Map<string, { readonly group: string; readonly notes: Note[] }>()
  for (const note of notes) {
    const group = groups.get(note.id) ?? ""
    const key = group === "" ? note.creator : `${note.creator}\n${group}`
    const written = layers.get(key)
    if (written === undefined) layers.set(key, { group, notes: [note] })
    else written.notes.push(note)
  }
  return [...layers].map(([key, { group, notes: written }]) => {
    const id = `layer-${digest(`${name}\n${key}`)}`
    const { creator } = written[0]!
    const label = group === "" ? creator : `${creator} · ${group}`
    return makeLayer({ id, label, creator, created: earliest(written) }, written)
  })
}

function noExport(name: string): UnreadableSource {
  return new UnreadableSource(
    "hypothesis-none",
    "The file is no export of Hypothesis, or there is no text that its notes could be about.",
    name,
    "Export the notes as JSON in Hypothesis, and open the texts first.",
  )
}
