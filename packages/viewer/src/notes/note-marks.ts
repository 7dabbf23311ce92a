import { NO_NOTES, type NotesLaid, notesInRow, type Row, type RowNotes } from "@variorum/views"
import type { Drawing } from "../drawing.js"
import type { NotesReader } from "./notes-reader.js"

/** The notes in both texts, made ready to be found row by row. As long as nothing changes it is the same object. */
export class NoteMarks {
  readonly reader: NotesReader
  readonly laid: NotesLaid
  /** True where numbers alone do not tell to which of several layers they belong. */
  readonly hasSeveral: boolean
  readonly #rows = new WeakMap<Row, RowNotes>()

  constructor(reader: NotesReader, laid: NotesLaid) {
    this.reader = reader
    this.laid = laid
    this.hasSeveral = laid.layers.filter(({ layer }) => layer.isShown).length > 1
  }

  /** The notes of a row; `isClean`: of a display that shows one text alone. */
  of(row: Row, isClean: boolean): RowNotes {
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const found = notesInRow(this.laid, row, isClean ? "own words" : "all")
    this.#rows.set(row, found)
    return found
  }
}

/** What is handed down while a row is drawn: the same, with its notes. */
export function withRowNotes(drawing: Drawing, row: Row, isClean = false): Drawing {
  if (drawing.notes === null) return drawing
  const rowNotes = drawing.notes.of(row, isClean)
  return rowNotes === NO_NOTES ? drawing : { ...drawing, rowNotes }
}
