/** Sentences that left one region for another, or moved within one. */
import type { Alignment } from "../align/align.js"
import { WordWeights } from "../align/word-weights.js"
import { budgetFor } from "../budget.js"
import type { Left } from "../moves/left-over.js"
import { findMoves, type Moved } from "../moves/moves.js"
import type { Span } from "../span.js"
import { lastUpTo } from "../sorted.js"
import type { SideName } from "../words/text.js"
import type { Settlement } from "./region.js"
import type { Whole } from "./whole.js"

/** Some sentences of a region; `units` counts from the region's first. */
export interface SentencesAt {
  readonly region: number
  readonly units: Span
}

/** Sentences that left one region and turned up in another. */
export interface MovedAcross {
  readonly before: SentencesAt
  readonly after: SentencesAt
  readonly confidence: number
}

/** The sentences that moved, for each region those within it and those that left it or came to it. */
export interface SentenceMoves {
  readonly within: readonly (readonly Moved[])[]
  readonly away: readonly Settlement["away"][]
  readonly across: readonly MovedAcross[]
}

/** Looks in all regions for the sentences that have no partner in theirs. `closeness` is that of the whole texts. */
export function sentenceMoves(
  whole: Whole,
  alignments: readonly Alignment[],
  closeness: number,
): SentenceMoves & { readonly complete: boolean } {
  const { regions } = whole
  // Of few regions has anything moved, and there are hundreds, which are asked after every edit.
  const within: Moved[][] = []
  const away: Record<SideName, Span[]>[] = []
  const across: MovedAcross[] = []
  const { found, complete } = find(whole, alignments, closeness)
  for (const { before, after, confidence } of found) {
    const [one, other] = [placed(whole, "before", before), placed(whole, "after", after)]
    if (one.region === other.region) {
      const own = (within[one.region] ??= [])
      own.push({ before: one.units, after: other.units, confidence })
      continue
    }
    const left = (away[one.region] ??= { before: [], after: [] })
    left.before.push(one.units)
    const arrived = (away[other.region] ??= { before: [], after: [] })
    arrived.after.push(other.units)
    across.push({ before: one, after: other, confidence })
  }
  return {
    within: regions.map((_, i) => within[i] ?? NOTHING),
    away: regions.map((_, i) => away[i] ?? NOWHERE),
    across,
    complete,
  }
}

const NOTHING: readonly Moved[] = []
const NOWHERE: Settlement["away"] = { before: [], after: [] }

/** All moves, in the order of the text before. Ties must not depend on which text is called the draft. */
function find(
  whole: Whole,
  alignments: readonly Alignment[],
  closeness: number,
): { readonly found: readonly Moved[]; readonly complete: boolean } {
  const { turned, bans, lexicon, sentences, size } = whole
  const left = {
    before: leftOf(whole, alignments, "before"),
    after: leftOf(whole, alignments, "after"),
  }
  if (left.before.length === 0 || left.after.length === 0) return { found: [], complete: true }
  const [first, second] = turned ? (["after", "before"] as const) : (["before", "after"] as const)
  const forbids = (one: number, other: number) =>
    bans.some((ban) => ban[first].has(one) && ban[second].has(other))
  const words = new WordWeights(sentences, lexicon.words, size)
  const unanswered = { left: { before: left[first], after: left[second] }, words, closeness }
  const budget = budgetFor(whole.steps, wordsIn(left.before) + wordsIn(left.after))
  const search = () => findMoves({ ...unanswered, pinning: { forbids } }, budget)
  // What pins are against is not remembered.
  const moved = bans.length > 0 ? search() : whole.moves.of(unanswered, budget, search)
  const found = turned
    ? moved.map((each) => ({ ...each, before: each.after, after: each.before }))
    : moved
  return { found, complete: !budget.exhausted }
}

function wordsIn(left: readonly Left[]): number {
  return left.reduce((sum, { unit }) => sum + unit.compared.length, 0)
}

/** What every region leaves over on one side, counted through the whole text. */
function leftOf({ regions }: Whole, alignments: readonly Alignment[], side: SideName): Left[] {
  const left: Left[] = []
  let groups = 0
  for (let i = 0; i < regions.length; i++) {
    const { region, sentences } = regions[i]!
    for (const { unit, at, passed } of region.leftOver(alignments[i]!)[side])
      left.push({ unit, at: at + sentences[side], passed: passed + groups })
    groups += alignments[i]!.groups.length
  }
  return left
}

/** Where some sentences stand that are counted through the whole text. */
function placed({ regions }: Whole, side: SideName, { start, end }: Span): SentencesAt {
  const region = lastUpTo(regions.length, (i) => regions[i]!.sentences[side], start)
  const before = regions[region]!.sentences[side]
  return { region, units: { start: start - before, end: end - before } }
}
