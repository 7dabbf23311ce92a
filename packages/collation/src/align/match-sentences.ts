/**
 * Which sentence answers which.
 *
 *   1. Every matched pair of words is a vote for the pair of sentences that they stand in.
 *      Two sentences that have nearly all of their words in each other are linked at once.
 *      Two short texts are one box: there such words say no more than others.
 *   2. What is left lies in boxes between such links. There the sentences are compared by
 *      likeness, and linked as the whole box makes most probable (`posterior.ts`).
 *   3. Votes again: a sentence most of which was found in one that already has a partner
 *      is a part of it, split off or merged in.
 *   4. Speakers' turns are kept together (`turns.ts`).
 */
import type { Budget } from "../budget.js"
import { type Box, boxesBetween, cellsIn, withoutTwins } from "./boxes.js"
import { RELATED } from "./closeness.js"
import { isIdentical, likeness } from "./likeness.js"
import { type Allowed, EVERYTHING } from "../pins/pinning.js"
import type { WordWeights } from "./word-weights.js"
import { bestStaircase, posterior } from "./posterior.js"
import { keepTurns } from "./turns.js"
import type { FindTwin } from "./twins.js"
import type { Unit } from "../words/unit.js"

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
/**
 * The same in a region of a long text, where there are always more sentences than are worth weighing pair by pair: less
 * where the texts are close. (Between 0.9 and these figures no score falls by a tenth; 0.6 for all costs a point on retellings.)
 */
const FIRM_IN_REGION = 0.75
const FIRM_WHERE_CLOSE = 0.5
const CLOSE = 0.6
/** Share of the lighter sentence that makes it a part of the other, if it is more than a word or two (in `information`). */
const PART = 0.65
const PART_TELLS = 0.8
/** Boxes with more cells than this are not weighed pair by pair: only votes decide there. */
const LARGE_BOX = 60_000
/** Posterior log-odds asked of a link, and how much more is asked where all words stayed (after alignment-findings, step 6). */
const THRESHOLD = -1.5
const THRESHOLD_WHERE_CLOSE = 2.5
/** The same for texts that may be unrelated: so much more for each point below `RELATED`. Worth 0.3 on argrewrite, 1.5 on its deletions. */
const THRESHOLD_WHERE_UNRELATED = 20

/** What the matching of sentences goes by, beside the votes. */
export interface Terms {
  /** Made when they are first asked for: where all is decided by votes they are not. */
  readonly words: () => WordWeights
  /** How close the two whole texts are; see `closeness`. */
  readonly closeness: number
  /** True when the two are short and all there is: then they are one box. */
  readonly isAlone: boolean
  readonly twins: FindTwin
  readonly budget: Budget
  readonly pinning?: Allowed
}

/** Links the sentences of two texts. Gaps and asides are linked to nothing, nor are sentences that a pin has. `votes`: those that no pin is against. */
export function matchSentences(
  before: readonly Unit[],
  after: readonly Unit[],
  votes: readonly Vote[],
  { words, closeness, isAlone, twins: twinOf, budget, pinning = EVERYTHING }: Terms,
): readonly Link[] {
  const share = isAlone ? FIRM : closeness < CLOSE ? FIRM_IN_REGION : FIRM_WHERE_CLOSE
  const firm = votes.filter((vote) => isFirm(before[vote.before]!, after[vote.after]!, vote, share))
  const boxes = (anchors: readonly Vote[]) => boxesBetween(before, after, anchors, pinning)
  const isOneBox =
    isAlone && boxes(firm).length > 0 && budget.take(before.length * after.length * CELL_STEPS)
  const anchors = isOneBox ? [] : firm
  const links = anchors.map((vote) => linkByVote(before, after, vote))
  const threshold = thresholdAt(closeness)
  for (const whole of boxes(anchors)) {
    const { twins, boxes: parts } = isOneBox
      ? { twins: [], boxes: [whole] }
      : withoutTwins(whole, twinOf, pinning)
    for (const twin of twins) links.push({ ...twin, confidence: 1 })
    for (const box of parts)
      if (isOneBox || takeBox(box, budget))
        links.push(...linkByLikeness(box, words(), threshold, pinning))
  }
  const headings = firm.filter((vote) => before[vote.before]!.isEditorial)
  if (isOneBox && headings.length > 0) keepWithin(headings, before, after, links)
  const parts = withoutCrossing(
    votes.filter(
      (vote) =>
        isPart(before[vote.before]!, after[vote.after]!, vote) || isTornOff(before, after, vote),
    ),
    links,
  )
  const all = inOrder([...links, ...parts.map((vote) => linkByVote(before, after, vote))])
  return keepTurns(all, before, after, words)
}

function thresholdAt(close: number): number {
  const unrelated = Math.max(0, RELATED - close)
  return THRESHOLD + THRESHOLD_WHERE_CLOSE * close + THRESHOLD_WHERE_UNRELATED * unrelated
}

/** Links the editors' headings that answer each other, in place of all links that would cross or share them. */
function keepWithin(
  headings: readonly Vote[],
  before: readonly Unit[],
  after: readonly Unit[],
  links: Link[],
): void {
  const kept = links.filter((link) =>
    headings.every((heading) => (link.before - heading.before) * (link.after - heading.after) > 0),
  )
  links.splice(0, links.length, ...kept, ...headings.map((vote) => linkByVote(before, after, vote)))
}

/** Weighing a pair of sentences costs about as much as this many pairs of words. */
export const CELL_STEPS = 50

function takeBox(box: Box, budget: Budget): boolean {
  const cells = cellsIn(box)
  return cells <= LARGE_BOX && budget.take(cells * CELL_STEPS)
}

function isFirm(before: Unit, after: Unit, { shared }: Vote, share: number): boolean {
  return shared >= share * Math.max(before.information, after.information)
}

function isPart(before: Unit, after: Unit, { shared }: Vote): boolean {
  const lighter = Math.min(before.information, after.information)
  return before.speaker === after.speaker && lighter >= PART_TELLS && shared >= PART * lighter
}

/**
 * True for the rest of a sentence that broke off at the end of a block, however short: `… finally finish with this |
 * filth.` All of its words must stand in the other sentence.
 */
function isTornOff(before: readonly Unit[], after: readonly Unit[], vote: Vote): boolean {
  const [one, other] = [before[vote.before]!, after[vote.after]!]
  const isRest = (units: readonly Unit[], unit: Unit) =>
    units[unit.index - 1]?.breaksOff === true && vote.shared >= unit.information
  return isRest(before, one) || isRest(after, other)
}

/** Those votes whose pair is not linked yet and crosses no link. */
function withoutCrossing(votes: readonly Vote[], links: readonly Link[]): Vote[] {
  const ordered = inOrder(links)
  const nextLeast = Float64Array.from(ordered, (link) => link.after)
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

/** Links in text order; the same list where they are. */
export function inOrder(links: readonly Link[]): readonly Link[] {
  const order = (x: Link, y: Link) => x.before - y.before || x.after - y.after
  const isInOrder = links.every((link, i) => i === 0 || order(links[i - 1]!, link) <= 0)
  return isInOrder ? links : links.toSorted(order)
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

/** The log-odds of a pair that a person has forbidden, or that would cross a pin. */
const NEVER = -1000

function linkByLikeness(
  box: Box,
  words: WordWeights,
  threshold: number,
  pinning: Allowed,
): readonly Link[] {
  const table = likeness(box.before, box.after, words)
  for (let at = 0, row = 0; row < table.rows; row++)
    for (let column = 0; column < table.columns; column++, at++)
      if (!pinning.allows(box.before[row]!.index, box.after[column]!.index)) table.cells[at] = NEVER
  const odds = posterior(table)
  const found = bestStaircase(odds, threshold).map(([row, column]) => {
    const one = box.before[row]!
    const other = box.after[column]!
    const at = row * table.columns + column
    const isTwin = isIdentical(one, other)
    const confidence = isTwin ? 1 : confidenceOf(odds.cells[at]!, table.cells[at]!)
    return { before: one.index, after: other.index, confidence, isTwin, odds: table.cells[at]! }
  })
  return inOrder(besideTwins(found))
}

/** A sentence that has its very twin takes no other partner for being like it: parts of a sentence come by votes. */
function besideTwins<T extends Link & { readonly isTwin: boolean; readonly odds: number }>(
  links: readonly T[],
): T[] {
  const twins = links.filter((link) => link.isTwin).sort((x, y) => y.odds - x.odds)
  const [before, after] = [new Set<number>(), new Set<number>()]
  return [...twins, ...links.filter((link) => !link.isTwin)].filter((link) => {
    if (before.has(link.before) || after.has(link.after)) return false
    if (link.isTwin) {
      before.add(link.before)
      after.add(link.after)
    }
    return true
  })
}

/** From the posterior and the pair's own log-odds: fitted to human alignments (alignment-findings, "Confidence"). */
function confidenceOf(posteriorOdds: number, odds: number): number {
  const own = Math.max(-6, Math.min(8, odds))
  const whole = Math.max(-11.5, Math.min(11.5, posteriorOdds))
  return 1 / (1 + Math.exp(-(0.58 + 0.324 * whole + 0.182 * own)))
}
