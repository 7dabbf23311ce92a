/**
 * Blocks of sentences that moved side by side.
 *
 *   before   A. B. C. D. E.       B and B' are surely one sentence: a block begins. It grows on either side while the
 *   after    A'. B'. X. DE.       next two are alike, if less so, for their neighbours speak for them. It looks past
 *                                 C and X, and D and E have become one: so A, B, D and E moved.
 */
import type { WordWeights } from "../align/word-weights.js"
import type { Allowed } from "../pins/pinning.js"
import type { Left } from "./left-over.js"
import { type Candidate, inCommon } from "./move-candidates.js"

/** How much more alike two sentences must be than either is to its best rival, for a block to begin with them. */
const LEAST_LEAD = 0.07
/** How many in a row may be unlike each other between two that moved; and how alike these must be to move along (as `beside`). */
const MOST_MISSING = 1
const LEAST_DICE_BETWEEN = 0.3

/** How many may have become one, and what share of their words they must have in common with it, together and the first of them. */
const MOST_JOINED = 3
const LEAST_JOINED = 0.5

/** How alike sentences must be. */
export interface BlockTerms {
  readonly words: WordWeights
  readonly pinning: Pick<Allowed, "forbids">
  /** Share of their words that those must have in common with which a block begins … */
  readonly alike: number
  /** … and those beside two that moved. */
  readonly beside: number
}

export class MovedBlocks {
  readonly #before: readonly Left[]
  readonly #after: readonly Left[]
  readonly #candidates: readonly Candidate[]
  readonly #terms: BlockTerms
  readonly #byPlace: ReadonlyMap<number, Candidate>
  readonly #isTaken: { readonly before: Uint8Array; readonly after: Uint8Array }
  /** For each sentence the greatest share of words that it has in common with one like it. */
  readonly #best: { readonly before: Float64Array; readonly after: Float64Array }

  constructor(
    before: readonly Left[],
    after: readonly Left[],
    candidates: readonly Candidate[],
    terms: BlockTerms,
  ) {
    this.#before = before
    this.#after = after
    this.#candidates = candidates
    this.#terms = terms
    this.#byPlace = new Map(candidates.map((each) => [this.#nameOf(each.row, each.column), each]))
    this.#isTaken = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
    const best = { before: new Float64Array(before.length), after: new Float64Array(after.length) }
    for (const each of candidates) {
      if (!this.#isAlike(each)) continue
      best.before[each.row] = Math.max(best.before[each.row]!, each.dice)
      best.after[each.column] = Math.max(best.after[each.column]!, each.dice)
    }
    this.#best = best
  }

  /** The likeliest first. Each sentence moves at most once. */
  all(): Candidate[][] {
    const blocks: Candidate[][] = []
    const seeds = this.#candidates
      .filter((each) => this.#isAlike(each) && each.lead >= LEAST_LEAD)
      .sort((x, y) => y.odds - x.odds || x.row - y.row)
    for (const seed of seeds) {
      if (!this.#isFree(seed)) continue
      const block = [seed, ...this.#grown(seed, 1), ...this.#grown(seed, -1)]
      blocks.push(block)
      for (const { row, rows, column, columns } of block) {
        this.#isTaken.before.fill(1, row, row + rows)
        this.#isTaken.after.fill(1, column, column + columns)
      }
    }
    return blocks
  }

  /** What moved along with two sentences, on one side of them. */
  #grown(seed: Candidate, direction: 1 | -1): Candidate[] {
    const found: Candidate[] = []
    let edge = seed
    for (let missing = 0; missing <= MOST_MISSING; ) {
      const row = beyond(edge.row, edge.rows, direction) + missing * direction
      const column = beyond(edge.column, edge.columns, direction) + missing * direction
      if (!isBeside(this.#before, edge.row, row) || !isBeside(this.#after, edge.column, column))
        break
      const next = this.#next(row, column, direction)
      if (next === null) {
        missing++
        continue
      }
      for (; missing > 0; missing--) {
        const [x, y] = [row - missing * direction, column - missing * direction]
        const between = this.#compared(x, 1, y, 1)
        if (between !== null && between.dice >= LEAST_DICE_BETWEEN) found.push(between)
      }
      found.push(next)
      edge = next
    }
    return found
  }

  /** The sentences at a place, one against one or two that became one, if they are alike enough. */
  #next(row: number, column: number, direction: 1 | -1): Candidate | null {
    const known = this.#byPlace.get(this.#nameOf(row, column))
    if (known !== undefined && this.#isAlike(known)) return this.#isFree(known) ? known : null
    const one = this.#compared(row, 1, column, 1)
    if (one === null) return null
    let best = one.dice >= this.#terms.beside ? one : null
    if (one.contain < LEAST_JOINED) return best
    for (const side of ["before", "after"] as const)
      for (let count = 2; count <= MOST_JOINED; count++) {
        const joined = this.#joined(row, column, direction, side, count)
        if (joined !== null && joined.dice >= LEAST_JOINED && joined.dice > one.dice)
          if (best === null || joined.dice > best.dice) best = joined
      }
    return best
  }

  /** Some sentences of one side against one of the other; null where the last of them is more like the one behind. */
  #joined(
    row: number,
    column: number,
    direction: 1 | -1,
    side: "before" | "after",
    count: number,
  ): Candidate | null {
    const list = side === "before" ? this.#before : this.#after
    const own = side === "before" ? row : column
    const last = own + (count - 1) * direction
    if (!isBeside(list, own, last) || !isInOneRegion(list[own]!, list[last]!)) return null
    const [lastRow, lastColumn] = side === "before" ? [last, column] : [row, last]
    const like = this.#compared(lastRow, 1, lastColumn, 1)
    if (like === null) return null
    const [behindRow, behindColumn] =
      side === "before" ? [last, column + direction] : [row + direction, last]
    const behind =
      isBeside(this.#before, row, behindRow) && isBeside(this.#after, column, behindColumn)
        ? this.#compared(behindRow, 1, behindColumn, 1)
        : null
    if (behind !== null && behind.dice >= like.dice) return null
    return side === "before"
      ? this.#compared(Math.min(row, last), count, column, 1)
      : this.#compared(row, 1, Math.min(column, last), count)
  }

  /** How alike some sentences are that stand beside others; null where they are taken, forbidden, or more like another. */
  #compared(row: number, rows: number, column: number, columns: number): Candidate | null {
    const { words, pinning } = this.#terms
    const [ones, others] = [
      this.#before.slice(row, row + rows),
      this.#after.slice(column, column + columns),
    ]
    if (ones.some(({ at }) => others.some((other) => pinning.forbids(at, other.at)))) return null
    const common = inCommon(together(ones), together(others), words)
    const { dice } = common
    const found = { row, rows, column, columns, odds: 0, lead: 0, ...common }
    const isMoreLikeAnother =
      ones.some((_, i) => this.#best.before[row + i]! > dice) ||
      others.some((_, i) => this.#best.after[column + i]! > dice)
    return isMoreLikeAnother || !this.#isFree(found) ? null : found
  }

  #isFree({ row, rows, column, columns }: Candidate): boolean {
    for (let i = 0; i < rows; i++) if (this.#isTaken.before[row + i] === 1) return false
    for (let i = 0; i < columns; i++) if (this.#isTaken.after[column + i] === 1) return false
    return true
  }

  #isAlike({ odds, dice }: Candidate): boolean {
    return odds > 0 && dice >= this.#terms.alike
  }

  #nameOf(row: number, column: number): number {
    return row * this.#after.length + column
  }
}

/** The next place in a list on one side of some of its places. */
function beyond(first: number, count: number, direction: 1 | -1): number {
  return direction === 1 ? first + count : first - 1
}

/** True when all sentences between two places in a list are in the list as well: then they stand as far apart in their text. */
function isBeside(list: readonly Left[], one: number, other: number): boolean {
  return list[other] !== undefined && list[other].at - list[one]!.at === other - one
}

/** True for two sentences whose units count from the same beginning. */
function isInOneRegion(one: Left, other: Left): boolean {
  return one.at - one.unit.index === other.at - other.unit.index
}

function together(list: readonly Left[]): Pick<Left["unit"], "compared" | "information"> {
  if (list.length === 1) return list[0]!.unit
  return {
    compared: Int32Array.from(list.flatMap(({ unit }) => [...unit.compared])),
    information: list.reduce((sum, { unit }) => sum + unit.information, 0),
  }
}
