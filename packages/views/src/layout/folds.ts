/**
 * Folding: long stretches in which nothing changed, each as one line that can be opened.
 *
 *   The first category, to shoot. Here go all …
 *   ▸ Unchanged, four paragraphs: The second category … up to five years.
 *   We should shoot a pretty large number …
 *
 * Two rows on either side of a change stay, since a change is read in what surrounds it, and so does whatever is
 * shorter than a screen, since a line that has to be opened is in the way.
 */
import { settingsFrom, type ViewOptions } from "../options.js"
import type { FoldPhrases } from "../phrases/space.js"
import type { Cell, CellBlock, Row } from "../row.js"

/** Rows without a change, as one line. */
export interface Fold {
  readonly kind: "fold"
  /** Stays the same as long as the first passage does. */
  readonly id: string
  readonly rows: readonly Row[]
  /** "Unchanged, four paragraphs:" */
  readonly says: string
  /** Its first and its last words, in the later text. */
  readonly first: string
  readonly last: string
}

/** Which stretches are folded: those that would fill more than a screen, every one, or none. */
export type Folding = "long" | "all" | "none"

/** Rows that stay beside a change, on either side. */
const BESIDE = 2

/** Letters that fill about a screen: 32 lines of a column on a desk. Shorter stretches stay whole. */
const SCREEN = 1_600

/** Words shown of either end. */
const WORDS = 4

/** The same rows, with unchanged stretches folded. Headings are never folded: they are how one finds one's way. */
export function fold(rows: readonly Row[], options: ViewOptions = {}): readonly (Row | Fold)[] {
  const { folding, phrases } = settingsFrom(options)
  if (folding === "none") return rows
  const least = folding === "all" ? 1 : SCREEN
  const far = farFromChanges(rows)
  const result: (Row | Fold)[] = []
  let run: Row[] = []
  const close = () => {
    const isLong = run.reduce((sum, row) => sum + textOf(row).length, 0) >= least
    if (run.length > 0 && isLong) result.push(foldOf(run, phrases.folds))
    else result.push(...run)
    run = []
  }
  rows.forEach((row, i) => {
    if (far[i]) run.push(row)
    else {
      close()
      result.push(row)
    }
  })
  close()
  return result
}

/** Of each row whether it may be folded. */
function farFromChanges(rows: readonly Row[]): readonly boolean[] {
  const distance = (order: readonly Row[]) => {
    let from = Number.POSITIVE_INFINITY
    return order.map((row) => {
      from = isUnchanged(row) ? from + 1 : 0
      return from
    })
  }
  const behind = distance(rows)
  const ahead = distance(rows.toReversed()).toReversed()
  return rows.map(
    (row, i) =>
      row.kind === "text" &&
      row.voices.length === 0 &&
      (behind[i] ?? 0) > BESIDE &&
      (ahead[i] ?? 0) > BESIDE,
  )
}

function isUnchanged(row: Row): boolean {
  if (row.kind === "heading") return true
  if (row.kind === "hidden" || row.change !== "same") return false
  return row.cells.every((cell) => cell.kind === "text" && cell.blocks.every(isSame))
}

function isSame({ stretches }: CellBlock): boolean {
  return stretches.every(
    ({ change, pieces }) =>
      change === "same" &&
      pieces.every(({ kind, unseen }) => unseen === "" && kind !== "deleted" && kind !== "added"),
  )
}

function foldOf(rows: readonly Row[], phrases: FoldPhrases): Fold {
  const paragraphs = rows.reduce((sum, row) => sum + paragraphsIn(row.cells.at(-1)), 0)
  const words = rows.flatMap((row) => textOf(row).split(/\s+/u)).filter((word) => word !== "")
  return {
    kind: "fold",
    id: rows[0]?.passages[0] ?? "",
    rows,
    says: phrases.unchanged(Math.max(1, paragraphs)),
    first: words.slice(0, WORDS).join(" "),
    last: words.slice(-WORDS).join(" "),
  }
}

function paragraphsIn(cell: Cell | undefined): number {
  return cell?.kind === "text" ? cell.blocks.filter(({ continues }) => !continues).length : 0
}

/** The words of a row in its last column. */
function textOf({ cells }: Row): string {
  const cell = cells.at(-1)
  if (cell?.kind !== "text") return ""
  return cell.blocks
    .map(({ stretches }) =>
      stretches.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(""),
    )
    .join(" ")
}
