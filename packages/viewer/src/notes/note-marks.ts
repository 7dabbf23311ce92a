import type { Collation } from "@variorum/collation"
import {
  type ApparatusSection,
  NO_NOTES,
  type NotesLaid,
  notesInRow,
  notesInSection,
  notesInTable,
  type Row,
  type RowNotes,
  type ShownNote,
  type Table,
  type TableRow,
} from "@variorum/views"
import type { Drawing } from "../drawing.js"
import type { NotesReader } from "./notes-reader.js"
import type { RowMemory } from "./row-memory.js"

/** The notes in both texts, made ready to be found row by row. As long as nothing changes it is the same object. */
export class NoteMarks {
  readonly reader: NotesReader
  readonly laid: NotesLaid
  /** True where numbers alone do not tell to which of several layers they belong. */
  readonly hasSeveral: boolean
  readonly #memory: RowMemory
  readonly #isOneText: boolean
  readonly #rows = new WeakMap<Row, RowNotes>()

  /** `isOneText`: for a display that shows one text alone. */
  constructor(reader: NotesReader, laid: NotesLaid, memory: RowMemory, isOneText: boolean) {
    this.reader = reader
    this.laid = laid
    this.#memory = memory
    this.#isOneText = isOneText
    this.hasSeveral = laid.layers.filter(({ layer }) => layer.isShown).length > 1
  }

  /** The notes of a row: the same object for as long as they look the same. */
  of(row: Row): RowNotes {
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const found = notesInRow(this.laid, row, this.#isOneText ? "own words" : "all")
    const notes = this.#memory.kept(row, found, (note) => this.#seen(note))
    this.#rows.set(row, notes)
    return notes
  }

  /** The notes of those rows that have any. */
  ofAll(rows: readonly Row[]): readonly RowNotes[] {
    return rows.map((row) => this.of(row)).filter((notes) => notes !== NO_NOTES)
  }

  /** What hangs on other things than the note itself: the shape of its layer, covers, answers. */
  #seen(note: ShownNote): readonly unknown[] {
    const answers = note.replies.filter(({ layer }) => layer.isShown)
    const all = [note, ...answers]
    return [
      this.hasSeveral,
      ...all.map((each) => this.reader.isCovered(each)),
      ...answers.flatMap((answer) => [answer.note, ...answer.tags.map(({ label }) => label)]),
    ]
  }
}

/** What is handed down while a row is drawn: the same, with its notes. */
export function withRowNotes(drawing: Drawing, row: Row): Drawing {
  return withNotes(drawing, drawing.notes?.of(row) ?? NO_NOTES)
}

/** The same for a section of an apparatus. */
export function withSectionNotes(drawing: Drawing, section: ApparatusSection): Drawing {
  const { notes } = drawing
  return notes === null ? drawing : withNotes(drawing, notesInSection(notes.laid, section))
}

/** The same for each row of a table, found for all of them at once. */
export function withTableNotes(
  drawing: Drawing,
  collation: Collation,
  table: Table,
): (row: TableRow) => Drawing {
  const { notes } = drawing
  if (notes === null) return () => drawing
  const found = notesInTable(notes.laid, collation, table)
  return (row) => withNotes(drawing, found.get(row) ?? NO_NOTES)
}

function withNotes(drawing: Drawing, rowNotes: RowNotes): Drawing {
  return rowNotes === NO_NOTES ? drawing : { ...drawing, rowNotes }
}
