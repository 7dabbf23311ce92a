/**
 * Which sentence answers which.
 *
 *   1. Every matched pair of words is a vote for the pair of sentences that they stand in.
 *      Two sentences that have nearly all of their words in each other are linked at once.
 *   2. What is left lies in boxes between such links. There the sentences are compared by
 *      likeness, and linked as the whole box makes most probable (`posterior.ts`).
 *   3. Votes again: a sentence most of which was found in one that already has a partner
 *      is a part of it, split off or merged in.
 *   4. Speakers' turns are kept together (`turns.ts`).
 */
import type { Budget } from "./budget.js"
import { isIdentical, likeness } from "./likeness.js"
import { type Allowed, EVERYTHING } from "./pinning.js"
import type { WordWeights } from "./word-weights.js"
import { bestStaircase, posterior } from "./posterior.js"
import type { SideName } from "./text.js"
import { keepTurns } from "./turns.js"
import type { Unit } from "./unit.js"

/** Two sentences that answer each other. `before` and `after` are indices into the lists of units. */
export interface Link {
  readonly before: number
  readonly after: number
  /** From 0 to 1. */
  readonly confidence: number
}

/** What the matched words say: how much information each pair of sentences shares, in text order. */
export interface Vote {
  readonly before: number
  readonly after: number
  readonly shared: number
}

/** Share of the heavier sentence that must be found in the other for the two to be linked at once. */
const FIRM = 0.9
/** Share of the lighter sentence that makes it a part of the other, if it is more than a word or two (in `information`). */
const PART = 0.65
const PART_TELLS = 0.8
/** Boxes with more cells than this are not weighed pair by pair: only votes decide there. */
const LARGE_BOX = 60_000
/** Posterior log-odds asked of a link, and how much more is asked where most sentences recur unchanged (alignment-findings, step 6). */
const THRESHOLD = -1.5
const THRESHOLD_WHERE_UNCHANGED = 2.5

/** Links the sentences of two texts. Gaps and asides are linked to nothing, nor are sentences that a pin has. `votes`: those that no pin is against. */
export function matchSentences(
  before: readonly Unit[],
  after: readonly Unit[],
  votes: readonly Vote[],
  words: WordWeights,
  budget: Budget,
  pinning: Allowed = EVERYTHING,
): Link[] {
  const firm = votes.filter((vote) => isFirm(before[vote.before]!, after[vote.after]!, vote))
  const links = firm.map((vote) => linkByVote(before, after, vote))
  const threshold = THRESHOLD + THRESHOLD_WHERE_UNCHANGED * shareUnchanged(before, after)
  for (const box of boxesBetween(before, after, firm, pinning)) {
    const cells = box.before.length * box.after.length
    if (cells <= LARGE_BOX && budget.take(cells * CELL_STEPS))
      links.push(...linkByLikeness(box, words, threshold, pinning))
  }
  const parts = withoutCrossing(
    votes.filter((vote) => isPart(before[vote.before]!, after[vote.after]!, vote)),
    links,
  )
  const all = inOrder([...links, ...parts.map((vote) => linkByVote(before, after, vote))])
  return keepTurns(all, before, after, words)
}

/** Weighing a pair of sentences costs about as much as this many pairs of words. */
const CELL_STEPS = 50

function isFirm(before: Unit, after: Unit, { shared }: Vote): boolean {
  return shared >= FIRM * Math.max(before.information, after.information)
}

function isPart(before: Unit, after: Unit, { shared }: Vote): boolean {
  const lighter = Math.min(before.information, after.information)
  return before.speaker === after.speaker && lighter >= PART_TELLS && shared >= PART * lighter
}

/** Those votes whose pair is not linked yet and crosses no link. */
function withoutCrossing(votes: readonly Vote[], links: readonly Link[]): Vote[] {
  const ordered = inOrder(links)
  const nextLeast = ordered.map((link) => link.after)
  for (let i = nextLeast.length - 2; i >= 0; i--)
    nextLeast[i] = Math.min(nextLeast[i]!, nextLeast[i + 1]!)
  let next = 0
  let greatest = -1
  return votes.filter((vote) => {
    // Links of earlier sentences must not reach beyond this pair, those of later ones not before it.
    while (next < ordered.length && ordered[next]!.before < vote.before)
      greatest = Math.max(greatest, ordered[next++]!.after)
    let same = next
    while (
      same < ordered.length &&
      ordered[same]!.before === vote.before &&
      ordered[same]!.after !== vote.after
    )
      same++
    const isLinked = ordered[same]?.before === vote.before
    while (same < ordered.length && ordered[same]!.before === vote.before) same++
    return (
      !isLinked &&
      greatest <= vote.after &&
      (nextLeast[same] ?? Number.POSITIVE_INFINITY) >= vote.after
    )
  })
}

function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((x, y) => x.before - y.before || x.after - y.after)
}

function linkByVote(before: readonly Unit[], after: readonly Unit[], vote: Vote): Link {
  const one = before[vote.before]!
  const other = after[vote.after]!
  if (isIdentical(one, other)) return { before: vote.before, after: vote.after, confidence: 1 }
  const lighter = Math.min(one.information, other.information)
  // Two thirds of the lighter sentence found: 0.93, all of it: 0.99.
  const confidence = 0.81 + 0.18 * Math.min(1, vote.shared / lighter)
  return { before: vote.before, after: vote.after, confidence }
}

/** How many of the sentences before recur word for word after: how much of a revision this is. */
function shareUnchanged(before: readonly Unit[], after: readonly Unit[]): number {
  const known = new Set(after.map((unit) => unit.compared.join(" ")))
  const own = before.filter((unit) => unit.compared.length > 0)
  return own.length === 0
    ? 0
    : own.filter((unit) => known.has(unit.compared.join(" "))).length / own.length
}

interface Box {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
}

/** The unlinked sentences between two neighbouring links, where both sides have some. */
function boxesBetween(
  before: readonly Unit[],
  after: readonly Unit[],
  firm: readonly Vote[],
  pinning: Allowed,
): Box[] {
  const isFree = (side: SideName) => (unit: Unit) =>
    unit.compared.length > 0 && !pinning.has(side, unit.index)
  const boxes: Box[] = []
  let atBefore = 0
  let atAfter = 0
  const close = (endBefore: number, endAfter: number) => {
    const box = {
      before: before.slice(atBefore, endBefore).filter(isFree("before")),
      after: after.slice(atAfter, endAfter).filter(isFree("after")),
    }
    if (box.before.length > 0 && box.after.length > 0) boxes.push(box)
  }
  for (const vote of firm) {
    close(vote.before, vote.after)
    atBefore = vote.before + 1
    atAfter = vote.after + 1
  }
  close(before.length, after.length)
  return boxes
}

/** The log-odds of a pair that a person has forbidden, or that would cross a pin. */
const NEVER = -1000

function linkByLikeness(box: Box, words: WordWeights, threshold: number, pinning: Allowed): Link[] {
  const alike = likeness(box.before, box.after, words)
  const allows = (at: number) =>
    pinning.allows(
      box.before[Math.floor(at / alike.columns)]!.index,
      box.after[at % alike.columns]!.index,
    )
  const table = { ...alike, cells: alike.cells.map((odds, at) => (allows(at) ? odds : NEVER)) }
  const odds = posterior(table)
  return bestStaircase(odds, threshold).map(([row, column]) => {
    const cell = row * table.columns + column
    return {
      before: box.before[row]!.index,
      after: box.after[column]!.index,
      confidence: confidenceOf(odds.cells[cell]!, table.cells[cell]!),
    }
  })
}

/** From the posterior and the pair's own log-odds: fitted to human alignments (alignment-findings, "Confidence"). */
function confidenceOf(posteriorOdds: number, odds: number): number {
  const own = Math.max(-6, Math.min(8, odds))
  const whole = Math.max(-11.5, Math.min(11.5, posteriorOdds))
  return 1 / (1 + Math.exp(-(0.58 + 0.324 * whole + 0.182 * own)))
}
