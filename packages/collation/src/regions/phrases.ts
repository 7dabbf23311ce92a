/** Phrases that moved within a region, or from one to another. */
import type { Alignment } from "../align/align.js"
import { Budget } from "../budget.js"
import { joinFreeWords } from "../moves/free-words.js"
import { findPhraseMoves, type PhraseMove } from "../moves/phrase-moves.js"
import type { PhraseEnd } from "../moves/phrase-marks.js"
import { type Allowed, EVERYTHING } from "../pins/pinning.js"
import { lastUpTo } from "../sorted.js"
import type { SideName } from "../words/text.js"
import type { Settled } from "./region.js"
import type { Whole } from "./whole.js"

/** One end of a phrase; its plan and tokens count from the region's first. */
export interface PhraseAt extends PhraseEnd {
  readonly region: number
}

/** A phrase that moved. */
export interface PhraseAcross {
  readonly before: PhraseAt
  readonly after: PhraseAt
  readonly confidence: number
}

/** The phrases that moved, and for each region the ends that stand in it. */
export interface Phrases {
  readonly found: readonly PhraseAcross[]
  readonly ends: readonly Readonly<Record<SideName, readonly PhraseEnd[]>>[]
  readonly complete: boolean
}

/** Looks for phrases among the words that no passage of any region has kept. */
export function phraseMoves(
  whole: Whole,
  alignments: readonly Alignment[],
  settled: readonly Settled[],
): Phrases {
  const { regions, lexicon, turned, steps } = whole
  const plansBefore = running(settled.map(({ plans }) => plans.length))
  const leavings = settled.map(({ leavings: own }, i) => ({
    ...own,
    plans: plansBefore[i]!,
    sentences: regions[i]!.sentences,
  }))
  const words = (side: SideName) => regions.map(({ region }) => region.pair[side].words)
  const budget = new Budget(steps)
  const found = findPhraseMoves(
    {
      free: joinFreeWords(leavings),
      words: { before: words("before"), after: words("after") },
      information: lexicon.information,
      turned,
      pinning: pinningOf(whole, alignments),
    },
    budget,
  ).map((phrase) => placedPhrase(phrase, plansBefore))
  const ends = regions.map(() => ({ before: [] as PhraseEnd[], after: [] as PhraseEnd[] }))
  for (const { before, after } of found) {
    ends[before.region]!.before.push(before)
    ends[after.region]!.after.push(after)
  }
  return { found, ends, complete: !budget.exhausted }
}

function placedPhrase(
  { before, after, confidence }: PhraseMove,
  plansBefore: readonly number[],
): PhraseAcross {
  const placed = ({ plan, start, end }: PhraseEnd): PhraseAt => {
    const region = lastUpTo(plansBefore.length, (i) => plansBefore[i]!, plan)
    return { region, plan: plan - plansBefore[region]!, start, end }
  }
  return { before: placed(before), after: placed(after), confidence }
}

/** What pins are against, for sentences counted through the whole texts. */
function pinningOf({ regions, bans }: Whole, alignments: readonly Alignment[]): Allowed {
  const isPinned = regions.some(({ region }) => region.claims.together.length > 0)
  if (!isPinned && bans.length === 0) return EVERYTHING
  return {
    allows: () => true,
    forbids: (before, after) => bans.some((ban) => ban.before.has(before) && ban.after.has(after)),
    has: (side, unit) => {
      const i = lastUpTo(regions.length, (k) => regions[k]!.sentences[side], unit)
      return alignments[i]!.pinning.has(side, unit - regions[i]!.sentences[side])
    },
  }
}

/** How much stands before each of some lengths. */
export function running(lengths: readonly number[]): number[] {
  let sum = 0
  return lengths.map((length) => (sum += length) - length)
}
