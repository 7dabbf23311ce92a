import { writeRows } from "../csv/write.js"
import type { AnchoredWords, Layer, Note, NoteTarget, PlacedNote, Tag } from "@variorum/layers"

/** The columns of a table of notes, in their order. */
export const NOTE_COLUMNS = [
  "layer",
  "author",
  "created",
  "modified",
  "motivation",
  "tags",
  "witness",
  "quotation",
  "body",
  "state",
  "id",
] as const

/** What a table of notes may say beyond the notes themselves. */
export interface NotesCsvOptions {
  /** Where the notes hang now: fills the column "state", which is empty for a note that is not among these. */
  readonly placed?: readonly PlacedNote[]
  /** The edition's tags: a note's tags are written by their labels. */
  readonly tags?: readonly Tag[]
}

/**
 * Notes as comma-separated values (RFC 4180): a line of headings, then a line a note. Several tags, witnesses or
 * quotations of one note stand in one cell, parted by " | ". See `writeRows` for cells that a spreadsheet would calculate with.
 */
export function writeNotesCsv(layers: readonly Layer[], options: NotesCsvOptions = {}): string {
  const labels = new Map(options.tags?.map(({ id, label }) => [id, label]))
  const states = new Map(options.placed?.map(({ note, placement }) => [note.id, placement.status]))
  const rows = layers.flatMap(({ label, notes }) =>
    notes.map((note) => {
      const words = wordsOf(note.target)
      return rowOf(note, {
        layer: label,
        tags: note.tags.map((tag) => labels.get(tag) ?? tag).join(" | "),
        witness: witnessesOf(note.target, words),
        quotation: words.map(({ quotation }) => quotation.exact).join(" | "),
        state: states.get(note.id) ?? "",
      })
    }),
  )
  return writeRows([NOTE_COLUMNS, ...rows])
}

type Made = "layer" | "tags" | "witness" | "quotation" | "state"

function rowOf(note: Note, made: Readonly<Record<Made, string>>): readonly string[] {
  const { creator, created, modified = "", motivation, body, id } = note
  const row = { ...made, author: creator, created, modified, motivation, body, id }
  return NOTE_COLUMNS.map((column) => row[column])
}

function wordsOf(target: NoteTarget): readonly AnchoredWords[] {
  if (target.kind === "words") return [target.words]
  return target.kind === "witness" || target.kind === "note" ? [] : target.words
}

function witnessesOf(target: NoteTarget, words: readonly AnchoredWords[]): string {
  if (target.kind === "witness") return target.witness
  const all = target.kind === "absence" ? [target.at, ...words] : words
  return [...new Set(all.map(({ witness }) => witness))].join(" | ")
}
