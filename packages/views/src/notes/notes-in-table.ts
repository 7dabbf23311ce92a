import type { Collation } from "@variorum/collation"
import type { Table, TableRow } from "../displays/table.js"
import type { NotesLaid } from "./lay-notes.js"
import { PassageFinder } from "./passage-finder.js"
import { figuresIn, type RowNotes } from "./row-notes.js"
import type { ShownNote } from "./shown-note.js"

/**
 * The notes of the rows of a table that have any; `collation`: what it was made of. Each number stands in the cell of
 * the witness that its note is about, one on an absence in the cell that has no words.
 */
export function notesInTable(
  laid: NotesLaid,
  collation: Collation,
  { rows }: Table,
): ReadonlyMap<TableRow, RowNotes> {
  const finder = new PassageFinder(collation)
  const byRow = new Map<TableRow, ShownNote[]>()
  for (const note of laid.all) {
    const row = note.number === 0 ? undefined : rows[rowOf(finder, note)]
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), note])
  }
  return new Map(
    [...byRow].map(([row, notes]) => {
      const stretches = row.cells.map(({ pieces }, witness) => ({
        passage: row.passage,
        pieces: pieces.filter((piece) => piece.witness === witness),
      }))
      const hasPaper = (note: ShownNote) => row.cells[cellOf(note)]?.kind !== "words"
      return [row, figuresIn(laid, { stretches, hasPaper, isOneText: false }, notes)]
    }),
  )
}

/** The witness in whose cell a note on an absence has its number. */
export function cellOf({ anchors }: ShownNote): number {
  return (anchors.find(({ span }) => span.start === span.end) ?? anchors[0])?.witness ?? 0
}

/** Words decide before an empty place, which may lie at the border of two passages. */
function rowOf(finder: PassageFinder, { anchors }: ShownNote): number {
  const words = anchors.filter(({ span }) => span.end > span.start)
  const last = (words.length > 0 ? words : anchors).at(-1)
  return last === undefined
    ? -1
    : finder.indexAt(last.witness, Math.max(last.span.start, last.span.end - 1))
}
