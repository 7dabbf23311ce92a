import { KINDS, type Phrases } from "@variorum/views"
import { cells, displayWidth } from "../display-width.js"
import { visible } from "../visible.js"
import type { PairFound } from "./pair-task.js"

/** How the table of a folder's pairs is drawn, a line at a time. None ends with a line feed. */
export interface PairsDrawing {
  readonly head: string
  line(name: string, found: PairFound): string
  /** The sums of all pairs that were compared. */
  total(found: readonly PairFound[]): string
}

/** What stands between two columns. */
const GUTTER = "  "
/** Room for "1,234" under the shortest heading. */
const NARROWEST_FIGURE = 5
/** A name that is cut shorter says nothing. */
const NARROWEST_NAME = 12

/** A table for these names in so many cells of a line: names on the left, figures under their headings. */
export function drawPairs(
  names: readonly string[],
  width: number,
  { pairs: words, title }: Phrases,
): PairsDrawing {
  const heads = [words.changes, ...KINDS.map((kind) => title[kind]), words.complete]
  const widths = heads.map((head) => Math.max(NARROWEST_FIGURE, displayWidth(head)))
  const figures = widths.reduce((sum, each) => sum + GUTTER.length + each, 0)
  const longest = names.reduce(
    (most, name) => Math.max(most, displayWidth(visible(name))),
    Math.max(displayWidth(words.name), displayWidth(words.total(names.length))),
  )
  const room = Math.max(NARROWEST_NAME, Math.min(longest, width - figures))
  const row = (name: string, columns: readonly string[]) =>
    [
      padEnd(fitted(visible(name), room), room),
      ...columns.map((column, i) => padStart(column, widths[i]!)),
    ].join(GUTTER)
  const figuresOf = (found: readonly PairFound[]) => {
    const sums = KINDS.map((kind) => found.reduce((sum, { passages }) => sum + passages[kind], 0))
    const isComplete = found.every(({ complete }) => complete)
    const all = sums.reduce((sum, count) => sum + count, 0)
    return [
      ...[all, ...sums].map((count) => count.toLocaleString("en")),
      isComplete ? words.yes : words.no,
    ]
  }
  return {
    head: row(words.name, heads),
    line: (name, found) => row(name, figuresOf([found])),
    total: (found) => row(words.total(found.length), figuresOf(found)),
  }
}

/** The beginning of a text that fits, with an ellipsis where some of it is left out. */
function fitted(text: string, room: number): string {
  if (displayWidth(text) <= room) return text
  let [kept, width] = ["", 0]
  for (const cell of cells(text)) {
    if (width + cell.width > room - 1) break
    kept += cell.text
    width += cell.width
  }
  return `${kept}…`
}

function padEnd(text: string, room: number): string {
  return text + " ".repeat(Math.max(0, room - displayWidth(text)))
}

function padStart(text: string, room: number): string {
  return " ".repeat(Math.max(0, room - displayWidth(text))) + text
}
