import { Grams } from "./grams.js"
import type { Table } from "./posterior.js"
import type { Unit } from "../words/unit.js"
import type { WordWeights } from "./word-weights.js"

/**
 * How much two sentences look like one sentence and its revision, as log-odds.
 *
 * Three things count: the words they share (`dice`, and `contain`, which forgives a sentence that grew or
 * was split), and how much more alike the two are than either is to its best rival: a sentence that resembles
 * everything answers nothing. Coefficients: alignment-findings, "SIMPLE", learned from human alignments.
 */
const DICE = 3.83
const CONTAIN = 5.39
const ROW_MARGIN = 5.78
const COLUMN_MARGIN = 6.97
const SIZE = -0.333
const CONSTANT = -1.94
/** Two sentences without a word in common: place alone speaks for them, and may not decide. */
const NOTHING_SHARED = -1
/** A sentence met again letter for letter is hardly a coincidence. */
const IDENTICAL = 2
const IDENTICAL_LEAST = 3
/** A speaker's turn answers a turn of the same speaker first. Large enough to need near-identity, small enough to let it win. */
const OTHER_SPEAKER = -4
/**
 * Two quotations that both resume with a new paragraph after leaving words out: whoever quoted them laid
 * them opposite each other. Enough to let a few shared words decide, not enough to do without any.
 */
const BOTH_RESUME = 4

/** Log-odds for every pair of the two lists of units. */
export function likeness(
  before: readonly Unit[],
  after: readonly Unit[],
  words: WordWeights,
): Table {
  const [rows, columns] = [before.length, after.length]
  const pairs = everyPair(rows, columns)
  const cells = likenessOf(before, after, pairs, words).odds
  for (let at = 0; at < cells.length; at++)
    cells[at]! += particulars(before[pairs.row[at]!]!, after[pairs.column[at]!]!, cells[at]!)
  return { rows, columns, cells }
}

function everyPair(rows: number, columns: number): Pairs {
  const [row, column] = [new Int32Array(rows * columns), new Int32Array(rows * columns)]
  for (let i = 0; i < rows; i++) {
    row.fill(i, i * columns, (i + 1) * columns)
    for (let j = 0; j < columns; j++) column[i * columns + j] = j
  }
  return { row, column }
}

/** Pairs of two lists of units, each by its places in the lists. */
export interface Pairs {
  readonly row: Int32Array
  readonly column: Int32Array
}

/** What is known of some pairs of units, pair by pair. */
export interface Likeness {
  /** Log-odds that the two answer each other. */
  readonly odds: Float64Array
  /** How much more alike they are than either is to its best rival among the pairs; negative where there is a better one. */
  readonly lead: Float64Array
}

/** The same for some pairs only: the others are too unlike to be rivals. Here speakers and places do not count. */
export function likenessOf(
  before: readonly Unit[],
  after: readonly Unit[],
  { row, column }: Pairs,
  words: WordWeights,
): Likeness {
  const grams = new Grams([...before, ...after], words.words)
  const [x, y] = [weightsOf(before, words), weightsOf(after, words)]
  const odds = new Float64Array(row.length)
  const alike = new Float64Array(row.length)
  const prior = SIZE * words.size + CONSTANT
  for (let at = 0; at < row.length; at++) {
    const [i, j] = [row[at]!, column[at]!]
    const shared = words.shared(before[i]!, after[j]!)
    const both = x[i]! + y[j]!
    const lighter = Math.min(x[i]!, y[j]!)
    const dice = both === 0 ? 0 : (2 * shared) / both
    const contain = lighter === 0 ? 0 : shared / lighter
    alike[at] = (dice + grams.cosine(i, before.length + j)) / 2
    odds[at] = DICE * dice + CONTAIN * contain + prior + (shared === 0 ? NOTHING_SHARED : 0)
  }
  const lead = leads(alike, row, before.length)
  const inColumn = leads(alike, column, after.length)
  for (let at = 0; at < row.length; at++) {
    odds[at]! += ROW_MARGIN * lead[at]! + COLUMN_MARGIN * inColumn[at]!
    lead[at] = Math.min(lead[at]!, inColumn[at]!)
  }
  return { odds, lead }
}

/** Log-odds of two sentences with the same words that have no rivals, as `likenessOf` would have them. */
export function oddsOfTwins({ size }: WordWeights): number {
  return DICE + CONTAIN + SIZE * size + CONSTANT + ROW_MARGIN + COLUMN_MARGIN
}

function weightsOf(units: readonly Unit[], words: WordWeights): Float64Array {
  const weights = new Float64Array(units.length)
  for (let i = 0; i < units.length; i++) weights[i] = words.weightOf(units[i]!)
  return weights
}

function particulars(before: Unit, after: Unit, odds: number): number {
  const speakers = before.speaker === after.speaker ? 0 : OTHER_SPEAKER
  const resume = before.resumes && after.resumes ? BOTH_RESUME : 0
  return (
    speakers +
    resume +
    (isIdentical(before, after) ? Math.max(IDENTICAL, IDENTICAL_LEAST - odds) : 0)
  )
}

/** True when the two have the same words in the same order. */
export function isIdentical({ compared: one }: Unit, { compared: other }: Unit): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** How far each number is ahead of the greatest other one in its line. */
function leads(values: Float64Array, lineOf: Int32Array, lines: number): Float64Array {
  const first = new Float64Array(lines)
  const second = new Float64Array(lines)
  for (let at = 0; at < values.length; at++) {
    const line = lineOf[at]!
    const value = values[at]!
    if (value > first[line]!) {
      second[line] = first[line]!
      first[line] = value
    } else if (value > second[line]!) second[line] = value
  }
  const ahead = new Float64Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const line = lineOf[at]!
    const value = values[at]!
    ahead[at] = value - (value === first[line] ? second[line]! : first[line]!)
  }
  return ahead
}
