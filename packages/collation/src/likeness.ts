import { Grams } from "./grams.js"
import type { Table } from "./posterior.js"
import type { Unit } from "./unit.js"
import type { WordWeights } from "./word-weights.js"

/**
 * How much two sentences look like one sentence and its revision, as log-odds.
 *
 * Three things count: the words they share (`dice`, and `contain`, which forgives a sentence that grew or
 * was split), and how much more alike the two are than either is to its best rival: a sentence that resembles
 * everything answers nothing. Coefficients: alignment-findings, "SIMPLE", learned from human alignments;
 * the constant is 0.6 lower here, where rivals are sought in the box only (docs/measurements.md).
 */
const DICE = 3.83
const CONTAIN = 5.39
const ROW_MARGIN = 5.78
const COLUMN_MARGIN = 6.97
const SIZE = -0.333
const CONSTANT = -2.54
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
  const rows = before.length
  const columns = after.length
  const grams = new Grams([...before, ...after], (unit) => words.textOf(unit))
  const dice = new Float64Array(rows * columns)
  const contain = new Float64Array(rows * columns)
  const alike = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      const x = words.weightOf(before[i]!)
      const y = words.weightOf(after[j]!)
      const shared = words.shared(before[i]!, after[j]!)
      dice[at] = x + y === 0 ? 0 : (2 * shared) / (x + y)
      contain[at] = Math.min(x, y) === 0 ? 0 : shared / Math.min(x, y)
      alike[at] = (dice[at]! + grams.cosine(before[i]!, after[j]!)) / 2
    }
  const rowBest = twoBest(alike, rows, columns, columns, 1)
  const columnBest = twoBest(alike, columns, rows, 1, columns)
  const size = SIZE * words.size
  const cells = alike.map((own, at) => {
    const i = Math.floor(at / columns)
    const j = at % columns
    const odds =
      DICE * dice[at]! +
      CONTAIN * contain[at]! +
      ROW_MARGIN * (own - rivalOf(rowBest[i]!, own)) +
      COLUMN_MARGIN * (own - rivalOf(columnBest[j]!, own)) +
      size +
      CONSTANT
    return odds + particulars(before[i]!, after[j]!, odds)
  })
  return { rows, columns, cells }
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
export function isIdentical(before: Unit, after: Unit): boolean {
  return (
    before.compared.length === after.compared.length &&
    before.compared.every((key, i) => key === after.compared[i])
  )
}

/** The two greatest numbers of each line of a table. */
function twoBest(
  cells: Float64Array,
  lines: number,
  length: number,
  lineStep: number,
  cellStep: number,
): [number, number][] {
  return Array.from({ length: lines }, (_, line) => {
    let first = 0
    let second = 0
    for (let k = 0; k < length; k++) {
      const value = cells[line * lineStep + k * cellStep]!
      if (value > first) [first, second] = [value, first]
      else if (value > second) second = value
    }
    return [first, second]
  })
}

function rivalOf([first, second]: [number, number], own: number): number {
  return own === first ? second : first
}
