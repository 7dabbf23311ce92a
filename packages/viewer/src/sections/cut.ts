import type { Cell, Fold, Row } from "@variorum/views"

/** A row, or a stretch of rows that is folded into one line. */
export type Entry = Row | Fold

/** Some rows that are drawn together, and left out of the layout together while they are far from the window. */
export interface Section {
  readonly entries: readonly Entry[]
  /** All rows, those in folds too. */
  readonly rows: readonly Row[]
  /** Letters that determine how tall it is: of each row those of its longer side. */
  readonly letters: number
  /** How many rows stand in it, each of which has some height of its own. */
  readonly visible: number
}

/**
 * About how many letters one section holds: some two screens of two columns. Smaller ones cost more to keep,
 * larger ones take longer than a reader overlooks to draw (`docs/measurements.md`).
 */
const LETTERS = 3_000

/** What a row without words is taken for: a line or two. */
const LEAST = 60

/** Cuts what a display shows into sections, in order. */
export function cutIntoSections(entries: readonly Entry[]): readonly Section[] {
  const sections: Section[] = []
  let run: Entry[] = []
  let letters = 0
  const close = () => {
    if (run.length > 0) sections.push(sectionOf(run))
    run = []
    letters = 0
  }
  for (const entry of entries) {
    run.push(entry)
    letters += lettersIn(entry)
    if (letters >= LETTERS) close()
  }
  close()
  return sections
}

function sectionOf(entries: readonly Entry[]): Section {
  return {
    entries,
    rows: entries.flatMap(rowsOf),
    letters: entries.reduce((sum, entry) => sum + heightOf(entry), 0),
    visible: entries.length,
  }
}

/** The rows of an entry: itself, or those that are folded. */
export function rowsOf(entry: Entry): readonly Row[] {
  return entry.kind === "fold" ? entry.rows : [entry]
}

/** A fold is drawn whole, although it is one line tall. */
function lettersIn(entry: Entry): number {
  return rowsOf(entry).reduce((sum, row) => sum + heightOf(row), 0)
}

function heightOf(entry: Entry): number {
  if (entry.kind === "fold") return LEAST
  return Math.max(LEAST, ...entry.cells.map(wordsIn))
}

function wordsIn(cell: Cell): number {
  if (cell.kind !== "text") return 0
  let letters = 0
  for (const { stretches } of cell.blocks)
    for (const { pieces } of stretches) for (const { text } of pieces) letters += text.length
  return letters
}
