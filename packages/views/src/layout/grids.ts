import type { Witness } from "@variorum/collation"

/** The columns of a witness's tables, taken together. */
export interface Grid {
  /** How many the widest row has; 0 where there is no table. */
  readonly columns: number
  /** Those, counted from 0, in which most cells that are not blank are numbers. */
  readonly figures: ReadonlySet<number>
}

/** A number as tables have it: 4,200; −1.5 %; (12); 1937–38. */
const FIGURE = /^[\s\d.,%+\-−–()]*\d[\s\d.,%+\-−–()]*$/u

const grids = new WeakMap<Witness, Grid>()

/** Looks at a witness's tables; once for each witness. */
export function gridOf(witness: Witness): Grid {
  const known = grids.get(witness)
  if (known !== undefined) return known
  const counts: { filled: number; figures: number }[] = []
  for (const { kind, column = 0, span } of witness.blocks) {
    if (kind !== "cell") continue
    while (counts.length <= column) counts.push({ filled: 0, figures: 0 })
    const text = witness.text.slice(span.start, span.end)
    const count = counts[column]!
    if (text.trim() !== "") count.filled++
    if (FIGURE.test(text)) count.figures++
  }
  const figures = counts.flatMap((count, column) =>
    2 * count.figures > count.filled ? [column] : [],
  )
  const grid = { columns: counts.length, figures: new Set(figures) }
  grids.set(witness, grid)
  return grid
}
