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
import type { Allowed } from "../pins/pinning.js"
import { rareRuns } from "../align/seeds.js"
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

/** A sentence without a partner. */
export interface Left {
  readonly unit: Unit
  /** How many sentences stand before it in its text. */
  readonly at: number
  /** How many groups stand before it. Two that stand behind the same ones would not cross any. */
  readonly passed: number
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

/** Words in a row, found nowhere else among what is left, that make two sentences worth a look … */
const SEEDS = [3, 2]
/** … and the share of the lighter one that the other must have. */
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
  return blocksOf(candidates, LEAST_DICE * isRevision, beside)
    .filter((block) => sharedBy(block) >= LEAST_SHARED && evidenceOf(block) >= evidence)
    .flatMap(toMoved)
}

interface Candidate {
  readonly before: Left
  readonly after: Left
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
  const worth = pairsWithSeeds(before, after).filter(
    ([one, other]) =>
      words.contain(one.unit, other.unit) >= LEAST_SHARE && !pinning.forbids(one.at, other.at),
  )
  if (worth.length === 0 || !budget.take(worth.length * CELL_STEPS)) return []
  const rows = numbered(worth.map(([one]) => one.unit))
  const columns = numbered(worth.map(([, other]) => other.unit))
  const pairs = { row: rows.numbers, column: columns.numbers }
  const { odds, lead } = likenessOf(rows.units, columns.units, pairs, words)
  return worth.flatMap(([one, other], at) =>
    one.passed === other.passed
      ? []
      : [
          {
            before: one,
            after: other,
            odds: odds[at]!,
            dice: words.dice(one.unit, other.unit),
            lead: lead[at]!,
            shared: sharedOf(one.unit, other.unit, words),
          },
        ],
  )
}

/** What stands beside two sentences that moved, some steps on in both texts: null unless both are left over and alike enough. */
type Beside = (moved: Candidate, step: number) => Candidate | null

function neighbours(
  before: readonly Left[],
  after: readonly Left[],
  words: WordWeights,
  pinning: Pick<Allowed, "forbids">,
  least: number,
): Beside {
  const places = [before, after].map(
    (list) => new Map(list.map((each) => [each.at, each] as const)),
  )
  return (moved, step) => {
    const one = places[0]!.get(moved.before.at + step)
    const other = places[1]!.get(moved.after.at + step)
    if (one === undefined || other === undefined || pinning.forbids(one.at, other.at)) return null
    const dice = words.dice(one.unit, other.unit)
    if (dice < least) return null
    return {
      before: one,
      after: other,
      odds: 0,
      dice,
      lead: 0,
      shared: sharedOf(one.unit, other.unit, words),
    }
  }
}

/** The different units of a list, and the number of each of its units among them. */
function numbered(list: readonly Unit[]): { units: Unit[]; numbers: Int32Array } {
  const units = [...new Set(list)]
  const numbers = new Map(units.map((unit, i) => [unit, i]))
  return { units, numbers: Int32Array.from(list, (unit) => numbers.get(unit)!) }
}

/** What the words tell that both have: so much of the lighter one as they weigh in it. */
function sharedOf(one: Unit, other: Unit, words: WordWeights): number {
  const lighter = words.weightOf(one) < words.weightOf(other) ? one : other
  return words.contain(one, other) * lighter.information
}

/** The sentences of a text that stand in no group; `ranges` are those of its groups, in order. */
export function leftOver(units: readonly Unit[], ranges: readonly Span[]): Left[] {
  let passed = 0
  return units.flatMap((unit) => {
    while (passed < ranges.length && ranges[passed]!.end <= unit.index) passed++
    const isInside = passed < ranges.length && ranges[passed]!.start <= unit.index
    return isInside || unit.compared.length === 0 ? [] : [{ unit, at: unit.index, passed }]
  })
}

/** Pairs of sentences that share a run of words found nowhere else among what is left. */
function pairsWithSeeds(before: readonly Left[], after: readonly Left[]): [Left, Left][] {
  const a = joined(before)
  const b = joined(after)
  const zone = { aStart: 0, aEnd: a.words.length, bStart: 0, bEnd: b.words.length }
  const pairs = new Map<string, [Left, Left]>()
  for (const seed of SEEDS)
    for (const run of rareRuns(a.words, b.words, zone, seed))
      for (let k = 0; k < run.length; k++) {
        const [one, other] = [a.owners[run.a + k], b.owners[run.b + k]]
        if (one !== undefined && other !== undefined)
          pairs.set(`${one.at} ${other.at}`, [one, other])
      }
  return [...pairs.values()]
}

/** The words of all units, with a number of its own between any two units so that no run crosses from one to the next. */
function joined(list: readonly Left[]): { words: Int32Array; owners: (Left | undefined)[] } {
  const words: number[] = []
  const owners: (Left | undefined)[] = []
  for (const each of list) {
    for (const key of each.unit.compared) {
      words.push(key)
      owners.push(each)
    }
    words.push(-1 - each.at)
    owners.push(undefined)
  }
  return { words: Int32Array.from(words), owners }
}

/** Blocks of sentences that moved side by side, the likeliest first. Each sentence moves at most once. */
function blocksOf(candidates: readonly Candidate[], least: number, beside: Beside): Candidate[][] {
  const byPlace = new Map(candidates.map((each) => [placeOf(each.before, each.after, 0), each]))
  const taken = new Set<Left>()
  const isFree = ({ before, after }: Candidate) => !taken.has(before) && !taken.has(after)
  const next = (seed: Candidate, step: number) => {
    const found = byPlace.get(placeOf(seed.before, seed.after, step))
    return found !== undefined && isLike(found, least) ? found : beside(seed, step)
  }
  const blocks: Candidate[][] = []
  const seeds = candidates
    .filter((each) => isLike(each, least) && each.lead >= LEAST_LEAD)
    .sort((x, y) => y.odds - x.odds || x.before.at - y.before.at)
  for (const seed of seeds) {
    if (!isFree(seed)) continue
    const block = [seed]
    for (const direction of [1, -1])
      for (let step = direction; ; step += direction) {
        const found = next(seed, step)
        if (found === null || !isFree(found)) break
        block.push(found)
      }
    blocks.push(block)
    for (const { before, after } of block) taken.add(before).add(after)
  }
  return blocks
}

function isLike({ odds, dice }: Candidate, least: number): boolean {
  return odds > 0 && dice >= least
}

/** The name of the pair of units that stand `step` units beyond these. */
function placeOf(before: Left, after: Left, step: number): string {
  return `${before.at + step} ${after.at + step}`
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
function toMoved(block: readonly Candidate[]): Moved[] {
  const confidence = SUREST * (1 - 0.5 ** (evidenceOf(block) / 3))
  return block.map(({ before, after }) => ({
    before: { start: before.at, end: before.at + 1 },
    after: { start: after.at, end: after.at + 1 },
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
