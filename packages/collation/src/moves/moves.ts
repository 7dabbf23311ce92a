/**
 * Moves: sentences that are gone here and turned up there.
 *
 *   before   A. B. C. M. N.        Nothing answers M and N in place, before or after. But each is far more
 *   after    A. M. N'. B. C.       like one sentence elsewhere than like any other, so they moved, as one block.
 *
 * Sought among what is left when everything in place is settled, so a sentence that is said twice is
 * never a move of its twin: the twin is taken. A missed move is noise, a wrong one a false statement:
 * where it is doubtful, no move is claimed. Where two blocks changed places, the lighter one is said to
 * have moved.
 *
 * Found on human alignments: what tells moves from chance is the likeness of the two and their lead over
 * all rivals (alignment-findings, "Moves"); how far apart they stand says nothing.
 */
import type { Budget } from "../budget.js"
import { heaviestInOrder } from "../align/chain.js"
import { RELATED } from "../align/closeness.js"
import type { Group } from "../align/groups.js"
import { likenessOf } from "../align/likeness.js"
import { CELL_STEPS } from "../align/match-sentences.js"
import { type Left, pairsWithSeeds } from "./left-over.js"
import type { Allowed } from "../pins/pinning.js"
import type { Span } from "../span.js"
import { isInCell } from "../tables/tables.js"
import type { Pair, SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"
import type { WordWeights } from "../align/word-weights.js"

/** A sentence that moved, or several that answer each other. `before` and `after` are ranges of units, ends excluded. */
export interface Moved {
  readonly before: Span
  readonly after: Span
  /** From 0 to 1. */
  readonly confidence: number
}

/** What stands in place and what moved, both in the order of the text before. */
export interface Places {
  readonly groups: readonly Group[]
  readonly moved: readonly Moved[]
}

/** What is known of two whole texts when moves are looked for in them. */
export interface Unanswered {
  readonly left: Readonly<Record<SideName, readonly Left[]>>
  readonly words: WordWeights
  /** Of the two texts; see `closeness`. */
  readonly closeness: number
  /** What pins are against; indices count all sentences of either text. */
  readonly pinning: Pick<Allowed, "forbids">
}

/** Share of the lighter of two sentences that the other must have for the two to be compared. */
const LEAST_SHARE = 0.2
/** How much more alike the two must be than either is to its best rival. */
const LEAST_LEAD = 0.07
/** What the words tell that a block has in common (in the unit of `information`): about seven ordinary words. Less may be a turn of phrase. */
const LEAST_SHARED = 4
/** Log-odds of the block and half of what its common words tell must come to this much. */
const LEAST_EVIDENCE = 4
const EVIDENCE_PER_SHARED = 0.5
/** Two texts closer than this may be a revision, and those closer than the second are one: there what moved looks it. */
const REVISION = [0.3, 0.6] as const
/** In a revision two sentences must have this share of their words in common … */
const LEAST_DICE = 0.7
/** … but those beside two that moved, in both texts on the same side, less: their neighbours speak for them. In a retelling less still. */
const LEAST_DICE_BESIDE = 0.5
const LEAST_DICE_BESIDE_RETOLD = 0.3
/** … and the same for those that stand between two that moved. */
const LEAST_DICE_BETWEEN = 0.3
/** How many in a row may be unlike each other between two that moved. */
const MOST_MISSING = 1
/** Below `RELATED`, so much more evidence is asked. */
const EVIDENCE_PER_CLOSENESS = 25

/** No move is surer than this. */
const SUREST = 0.97

/** Finds what moved among the sentences that stand in no group. Indices count all sentences of either text. */
export function findMoves(
  { left: { before, after }, words, closeness, pinning }: Unanswered,
  budget: Budget,
): Moved[] {
  const candidates = compareLeft(before, after, words, budget, pinning)
  if (candidates.length === 0) return []
  const [retelling, revised] = REVISION
  const isRevision = Math.min(1, Math.max(0, (closeness - retelling) / (revised - retelling)))
  const leastBeside =
    LEAST_DICE_BESIDE_RETOLD + (LEAST_DICE_BESIDE - LEAST_DICE_BESIDE_RETOLD) * isRevision
  const beside = neighbours(before, after, words, pinning, leastBeside)
  const evidence = LEAST_EVIDENCE + EVIDENCE_PER_CLOSENESS * Math.max(0, RELATED - closeness)
  return blocksOf(before, after, candidates, LEAST_DICE * isRevision, beside)
    .filter((block) => sharedBy(block) >= LEAST_SHARED && evidenceOf(block) >= evidence)
    .flatMap((block) => toMoved(before, after, block))
}

/** Two sentences that may have moved, by their places in the lists of what is left. */
interface Candidate {
  readonly row: number
  readonly column: number
  readonly odds: number
  /** Share of their words that both have, by weight. */
  readonly dice: number
  readonly lead: number
  /** What the words tell that both have. */
  readonly shared: number
}

/** Pairs of sentences, left over on both sides, that share rare words and would cross a group. */
function compareLeft(
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
      ? [{ row, column, ...common }]
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
  return worth
    .map((each, at) => ({ ...each, odds: odds[at]!, lead: lead[at]! }))
    .filter(({ row, column }) => before[row]!.passed !== after[column]!.passed)
}

/** What two sentences have in common; `contain` and `dice` as in `WordWeights`, `shared` as in `Candidate`. */
function inCommon(
  one: Unit,
  other: Unit,
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

/** What stands some steps on from two sentences that moved, beside others that moved or between them: null unless the two are alike enough. */
type Beside = (moved: Candidate, step: number, isBetween: boolean) => Candidate | null

function neighbours(
  before: readonly Left[],
  after: readonly Left[],
  words: WordWeights,
  pinning: Pick<Allowed, "forbids">,
  least: number,
): Beside {
  return (moved, step, isBetween) => {
    const [row, column] = [moved.row + step, moved.column + step]
    const [one, other] = [before[row]!, after[column]!]
    if (pinning.forbids(one.at, other.at)) return null
    const { dice, shared } = inCommon(one.unit, other.unit, words)
    return dice < (isBetween ? LEAST_DICE_BETWEEN : least)
      ? null
      : { row, column, odds: 0, dice, lead: 0, shared }
  }
}

/** Blocks of sentences that moved side by side, the likeliest first. Each sentence moves at most once. */
function blocksOf(
  before: readonly Left[],
  after: readonly Left[],
  candidates: readonly Candidate[],
  least: number,
  beside: Beside,
): Candidate[][] {
  const nameOf = (row: number, column: number) => row * after.length + column
  const byPlace = new Map(candidates.map((each) => [nameOf(each.row, each.column), each]))
  const isTaken = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  const isFree = ({ row, column }: Candidate) =>
    isTaken.before[row] === 0 && isTaken.after[column] === 0
  // All up to there are left over as well, so in the lists of these they stand as many steps apart as in the texts.
  const isBeside = (list: readonly Left[], from: number, step: number) =>
    list[from + step]?.at === list[from]!.at + step
  /** The sentences some steps on, if they are free and alike enough: like others that moved, or like those beside them. */
  const beyond = (seed: Candidate, step: number, isBetween: boolean) => {
    if (!isBeside(before, seed.row, step) || !isBeside(after, seed.column, step)) return null
    const known = byPlace.get(nameOf(seed.row + step, seed.column + step))
    const found =
      known !== undefined && isLike(known, least) ? known : beside(seed, step, isBetween)
    return found !== null && isFree(found) ? found : null
  }
  const blocks: Candidate[][] = []
  const seeds = candidates
    .filter((each) => isLike(each, least) && each.lead >= LEAST_LEAD)
    .sort((x, y) => y.odds - x.odds || x.row - y.row)
  for (const seed of seeds) {
    if (!isFree(seed)) continue
    const block = [seed]
    for (const direction of [1, -1])
      for (let step = direction, missing = 0; missing <= MOST_MISSING; step += direction) {
        const found = beyond(seed, step, false)
        if (found === null) {
          missing++
          continue
        }
        for (; missing > 0; missing--) {
          const between = beyond(seed, step - missing * direction, true)
          if (between !== null) block.push(between)
        }
        block.push(found)
      }
    blocks.push(block)
    for (const { row, column } of block) {
      isTaken.before[row] = 1
      isTaken.after[column] = 1
    }
  }
  return blocks
}

function isLike({ odds, dice }: Candidate, least: number): boolean {
  return odds > 0 && dice >= least
}

function sharedBy(block: readonly Candidate[]): number {
  return block.reduce((sum, { shared }) => sum + shared, 0)
}

function evidenceOf(block: readonly Candidate[]): number {
  return block.reduce((sum, { odds }) => sum + odds, 0) + EVIDENCE_PER_SHARED * sharedBy(block)
}

/**
 * A move for each sentence of a block. The more evidence the block has, the surer are all of them: 0.58 at the
 * least that is claimed, 0.87 at 10. Human alignments have 93 % of what is claimed, so none is beyond doubt.
 */
function toMoved(
  before: readonly Left[],
  after: readonly Left[],
  block: readonly Candidate[],
): Moved[] {
  const confidence = SUREST * (1 - 0.5 ** (evidenceOf(block) / 3))
  const sentence = ({ at }: Left): Span => ({ start: at, end: at + 1 })
  return block.map(({ row, column }) => ({
    before: sentence(before[row]!),
    after: sentence(after[column]!),
    confidence,
  }))
}

/** Keeps in place the heaviest of what can keep its order; the rest is what moved. Indices are those of the pair. */
export function keepHeaviest(
  pair: Pair,
  groups: readonly Group[],
  moved: readonly Moved[],
  pinning: Allowed,
): Places {
  if (moved.length === 0) return { groups, moved }
  const all = [...groups, ...moved].map((each) => ({
    each,
    a: each.before.start,
    b: each.after.start,
    weight: weightOf(pair, each, pinning),
  }))
  all.sort((x, y) => x.a - y.a)
  const chain = new Set(heaviestInOrder(all, ({ weight }) => weight))
  return {
    groups: all.filter((thing) => chain.has(thing)).map(({ each }) => each),
    moved: all.filter((thing) => !chain.has(thing)).map(({ each }) => each),
  }
}

/** More than any text tells. */
const HELD = 1e9

/** What the lighter side tells. A group with a gap, an aside, an editors' heading, a cell or a pin in it stays where it is. */
function weightOf(
  { before, after }: Pair,
  { before: one, after: other }: Group | Moved,
  pinning: Allowed,
): number {
  const sides = [before.units.slice(one.start, one.end), after.units.slice(other.start, other.end)]
  const isHeld =
    sides.flat().some((unit) => unit.isEditorial || unit.compared.length === 0) ||
    sides[0]!.some((unit) => isInCell(before, unit) || pinning.has("before", unit.index))
  const [x, y] = sides.map((units) => units.reduce((sum, unit) => sum + unit.information, 0))
  return Math.min(x!, y!) + (isHeld ? HELD : 0)
}
