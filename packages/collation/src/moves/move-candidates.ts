/** Which sentences without a partner may have become which: those that share rare words, and how alike they are. */
import { likenessOf, oddsOfTwins } from "../align/likeness.js"
import { CELL_STEPS } from "../align/match-sentences.js"
import type { WordWeights } from "../align/word-weights.js"
import type { Budget } from "../budget.js"
import type { Allowed } from "../pins/pinning.js"
import type { Unit } from "../words/unit.js"
import { type Left, pairsWithSeeds, twinsAmong } from "./left-over.js"

/** Share of the lighter of two sentences that the other must have for the two to be compared. */
const LEAST_SHARE = 0.2

/** Two sentences that may have moved, by their places in the lists of what is left; or some of one text and what they have become in the other. */
export interface Candidate {
  readonly row: number
  readonly column: number
  /** How many of either text they are: one, or some in a row. */
  readonly rows: number
  readonly columns: number
  readonly odds: number
  /** Share of their words that both have, by weight. */
  readonly dice: number
  /** Share of the lighter one that the other has, by weight. */
  readonly contain: number
  readonly lead: number
  /** What the words tell that both have. */
  readonly shared: number
}

/** More pairs of sentences than this are many: there twins are found before anything is weighed. */
const MANY = 2500

/** Pairs of sentences, left over on both sides, that share rare words and would cross a group. */
export function compareLeft(
  before: readonly Left[],
  after: readonly Left[],
  words: WordWeights,
  budget: Budget,
  pinning: Pick<Allowed, "forbids">,
): Candidate[] {
  const areMany = before.length * after.length > MANY
  const twins = areMany ? candidateTwins(before, after, words, pinning) : []
  const rows = without(
    before,
    twins.map(({ row }) => row),
  )
  const columns = without(
    after,
    twins.map(({ column }) => column),
  )
  const others = compareOthers(rows.left, columns.left, words, budget, pinning)
  return [
    ...twins,
    ...others.map((each) => ({
      ...each,
      row: rows.places[each.row]!,
      column: columns.places[each.column]!,
    })),
  ].filter(({ row, column }) => before[row]!.passed !== after[column]!.passed)
}

/** Sentences that stand once on either side, word for word: they are each other's, and no others need be weighed against them. */
function candidateTwins(
  before: readonly Left[],
  after: readonly Left[],
  words: WordWeights,
  pinning: Pick<Allowed, "forbids">,
): Candidate[] {
  const odds = oddsOfTwins(words)
  return twinsAmong(before, after)
    .filter(([row, column]) => !pinning.forbids(before[row]!.at, after[column]!.at))
    .map(([row, column]) => {
      const shared = before[row]!.unit.information
      return { row, column, rows: 1, columns: 1, odds, dice: 1, contain: 1, lead: 1, shared }
    })
}

/** A list without some of its places, and where each of the others stands in it. */
function without(
  list: readonly Left[],
  taken: readonly number[],
): { readonly left: readonly Left[]; readonly places: readonly number[] } {
  const isTaken = new Uint8Array(list.length)
  for (const at of taken) isTaken[at] = 1
  const places = Array.from(list.keys()).filter((at) => isTaken[at] === 0)
  return { left: places.map((at) => list[at]!), places }
}

function compareOthers(
  before: readonly Left[],
  after: readonly Left[],
  words: WordWeights,
  budget: Budget,
  pinning: Pick<Allowed, "forbids">,
): Candidate[] {
  const worth = pairsWithSeeds(before, after).flatMap(([row, column]) => {
    const [one, other] = [before[row]!, after[column]!]
    const common = inCommon(one.unit, other.unit, words)
    return common.contain >= LEAST_SHARE && !pinning.forbids(one.at, other.at)
      ? [{ row, column, rows: 1, columns: 1, ...common }]
      : []
  })
  if (worth.length === 0 || !budget.take(worth.length * CELL_STEPS)) return []
  const rows = numbered(
    before,
    worth.map(({ row }) => row),
  )
  const columns = numbered(
    after,
    worth.map(({ column }) => column),
  )
  const pairs = { row: rows.numbers, column: columns.numbers }
  const { odds, lead } = likenessOf(rows.units, columns.units, pairs, words)
  return worth.map((each, at) => ({ ...each, odds: odds[at]!, lead: lead[at]! }))
}

/** What counts of a sentence, or of some together. */
type Words = Pick<Unit, "compared" | "information">

/** What two sentences have in common; `contain` and `dice` as in `WordWeights`, `shared` as in `Candidate`. */
export function inCommon(
  one: Words,
  other: Words,
  words: WordWeights,
): { readonly contain: number; readonly dice: number; readonly shared: number } {
  const [x, y] = [words.weightOf(one), words.weightOf(other)]
  const both = words.shared(one, other)
  const lighter = x < y ? one : other
  const contain = Math.min(x, y) === 0 ? 0 : both / Math.min(x, y)
  return {
    contain,
    dice: x + y === 0 ? 0 : (2 * both) / (x + y),
    // So much of the lighter one as they weigh in it.
    shared: contain * lighter.information,
  }
}

/** The different units among some of a list, and for each of these the number of its unit. */
function numbered(
  list: readonly Left[],
  some: readonly number[],
): { readonly units: readonly Unit[]; readonly numbers: Int32Array } {
  const numberOf = new Int32Array(list.length).fill(-1)
  const units: Unit[] = []
  for (const at of some) if (numberOf[at]! < 0) numberOf[at] = units.push(list[at]!.unit) - 1
  return { units, numbers: Int32Array.from(some, (at) => numberOf[at]!) }
}
