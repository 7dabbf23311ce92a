/**
 * Moves: sentences that are gone here and turned up there.
 *
 *   before   A. B. C. M. N.        Nothing answers M and N in place, before or after. But they share
 *   after    A. M. N'. B. C.       runs of rare words with each other, so they are one block that moved.
 *
 * Sought among what is left when everything in place is settled, so a sentence that is said twice is
 * never a move of its twin: the twin is taken. A missed move is noise, a wrong one a false statement:
 * where it is doubtful, no move is claimed.
 */
import type { Budget } from "./budget.js"
import type { Group } from "./groups.js"
import { type Allowed, EVERYTHING } from "./pinning.js"
import { rareRuns } from "./seeds.js"
import { shortestEdit } from "./shortest-edit.js"
import type { Span } from "./span.js"
import type { Pair } from "./text.js"
import type { Unit } from "./unit.js"

/** A sentence that moved, alone or with its neighbours. `before` and `after` are ranges of units, ends excluded. */
export interface Moved {
  readonly before: Span
  readonly after: Span
  /** From 0 to 1. */
  readonly confidence: number
}

/** Words in a row that mark a place; as for `match-words.ts`. */
const SEED = 3
/** A block must hold at least this much in common (in the unit of `information`): about seven ordinary words. */
const LEAST_SHARED = 4
/** Share of the heavier side that both have: below it, two sentences merely sound alike. */
const LEAST_SHARE = 0.5
/** The same for a sentence beside one that moved: the neighbour speaks for it. */
const LEAST_SHARE_BESIDE = 0.25
/** Sentences longer than this are not aligned word by word to find out. */
const LONGEST = 4000

/** Blocks of unlinked sentences that answer each other out of order, in the order of the text before. */
export function findMoves(
  pair: Pair,
  groups: readonly Group[],
  budget: Budget,
  pinning: Allowed = EVERYTHING,
): Moved[] {
  const before = outside(
    pair.before.units,
    groups.map((group) => group.before),
  ).filter((unit) => !pinning.has("before", unit.index))
  const after = outside(
    pair.after.units,
    groups.map((group) => group.after),
  ).filter((unit) => !pinning.has("after", unit.index))
  const compare = (one: Unit, other: Unit) =>
    pinning.forbids(one.index, other.index) ? null : measure(one, other, pair.information, budget)
  const found = candidates(before, after)
    .map(([one, other]) => compare(one, other))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate.share >= LEAST_SHARE)
    .sort((x, y) => y.shared - x.shared || x.before.index - y.before.index)
  return joinBlocks(withNeighbours(oneToOne(found), before, after, compare))
}

interface Candidate {
  readonly before: Unit
  readonly after: Unit
  /** Information that both share, and its share of the heavier of the two. */
  readonly shared: number
  readonly share: number
}

/** The sentences that stand in none of the ranges (which are in order). */
function outside(units: readonly Unit[], ranges: readonly Span[]): Unit[] {
  let next = 0
  return units.filter((unit) => {
    while (next < ranges.length && ranges[next]!.end <= unit.index) next++
    const isInside = next < ranges.length && ranges[next]!.start <= unit.index
    return !isInside && unit.compared.length > 0
  })
}

/** Pairs of sentences that share a run of words found nowhere else among the unlinked. */
function candidates(before: readonly Unit[], after: readonly Unit[]): [Unit, Unit][] {
  const a = joined(before)
  const b = joined(after)
  const zone = { aStart: 0, aEnd: a.words.length, bStart: 0, bEnd: b.words.length }
  const pairs = new Map<string, [Unit, Unit]>()
  for (const run of rareRuns(a.words, b.words, zone, SEED))
    for (let k = 0; k < run.length; k++) {
      const one = a.owners[run.a + k]
      const other = b.owners[run.b + k]
      if (one !== undefined && other !== undefined)
        pairs.set(`${one.index} ${other.index}`, [one, other])
    }
  return [...pairs.values()]
}

/** The words of all units, with a number of its own between any two units so that no run crosses from one to the next. */
function joined(units: readonly Unit[]): { words: Int32Array; owners: (Unit | undefined)[] } {
  const words: number[] = []
  const owners: (Unit | undefined)[] = []
  for (const unit of units) {
    for (const key of unit.compared) {
      words.push(key)
      owners.push(unit)
    }
    words.push(-1 - unit.index)
    owners.push(undefined)
  }
  return { words: Int32Array.from(words), owners }
}

function measure(before: Unit, after: Unit, tells: Float64Array, budget: Budget): Candidate | null {
  const [x, y] = [before.compared, after.compared]
  if (x.length > LONGEST || y.length > LONGEST || !budget.take(x.length * y.length)) return null
  let shared = 0
  for (const run of shortestEdit(x, 0, x.length, y, 0, y.length))
    for (let k = 0; k < run.length; k++) shared += tells[x[run.a + k]!]!
  const share = shared / Math.max(before.information, after.information)
  return { before, after, shared, share }
}

/** Each sentence moves at most once: the heaviest claim is heard first. */
function oneToOne(found: readonly Candidate[]): Candidate[] {
  const taken = new Set<Unit>()
  return found.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false
    taken.add(before).add(after)
    return true
  })
}

/** Sentences beside one that moved, in both texts on the same side, went along with it if they have a good part in common. */
function withNeighbours(
  found: readonly Candidate[],
  before: readonly Unit[],
  after: readonly Unit[],
  compare: (one: Unit, other: Unit) => Candidate | null,
): Candidate[] {
  const freeBefore = new Map(before.map((unit) => [unit.index, unit]))
  const freeAfter = new Map(after.map((unit) => [unit.index, unit]))
  const all: Candidate[] = []
  const add = (candidate: Candidate) => {
    all.push(candidate)
    freeBefore.delete(candidate.before.index)
    freeAfter.delete(candidate.after.index)
  }
  found.forEach(add)
  // Those that are found are looked at in their turn: `all` grows as it is read.
  for (const candidate of all)
    for (const step of [1, -1]) {
      const one = freeBefore.get(candidate.before.index + step)
      const other = freeAfter.get(candidate.after.index + step)
      const beside = one !== undefined && other !== undefined ? compare(one, other) : null
      if (beside !== null && beside.share >= LEAST_SHARE_BESIDE) add(beside)
    }
  return all
}

/** Joins sentences that moved side by side into one block, and keeps the blocks that are heavy enough to be believed. */
function joinBlocks(found: readonly Candidate[]): Moved[] {
  const blocks: Candidate[][] = []
  for (const candidate of found.toSorted((x, y) => x.before.index - y.before.index)) {
    const block = blocks.at(-1)
    const last = block?.at(-1)
    const goesOn =
      last !== undefined &&
      candidate.before.index === last.before.index + 1 &&
      candidate.after.index === last.after.index + 1
    if (goesOn) block!.push(candidate)
    else blocks.push([candidate])
  }
  return blocks.filter((block) => sharedBy(block) >= LEAST_SHARED).flatMap(toMoved)
}

function sharedBy(block: readonly Candidate[]): number {
  return block.reduce((sum, candidate) => sum + candidate.shared, 0)
}

/** A move for each sentence of a block. The more words the block has in common, the surer are all of them. */
function toMoved(block: readonly Candidate[]): Moved[] {
  const doubt = 0.5 ** (sharedBy(block) / 1.5)
  return block.map(({ before, after, share }) => ({
    before: { start: before.index, end: before.index + 1 },
    after: { start: after.index, end: after.index + 1 },
    // Half in common: 0.85, all of it: 0.99.
    confidence: (0.71 + 0.28 * share) * (1 - doubt),
  }))
}
