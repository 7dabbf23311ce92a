import type { Row } from "../row.js"
import type { NotesLaid } from "./lay-notes.js"
import { figuresIn, NO_NOTES, type RowNotes } from "./row-notes.js"

/** Of a display that shows one text alone: only notes on words that it has. */
type Extent = "all" | "own words"

/**
 * The notes of a row, as its display draws it: each number behind the last word of what its note is about. A note on
 * an absence has its number on the blank paper, if there is any; one on words that the display shows by those of the
 * other text has it there; and what cannot be found has it at the end of its passage.
 */
export function notesInRow(laid: NotesLaid, row: Row, extent: Extent = "all"): RowNotes {
  const here = [...new Set(row.passages)].flatMap((passage) => laid.inPassage.get(passage) ?? [])
  if (here.length === 0) return NO_NOTES
  const stretches = row.cells.flatMap((cell) =>
    cell.kind === "text" ? cell.blocks.flatMap((block) => block.stretches) : [],
  )
  const isBlank = row.cells.some(({ kind }) => kind !== "text")
  const isOneText = extent === "own words"
  return figuresIn(laid, { stretches, hasPaper: () => isBlank, isOneText }, here)
}
