/** Phrases that moved within a region, or from one to another. */
import type { Alignment } from "../align/align.js"
import { budgetFor } from "../budget.js"
import type { Run } from "../align/run.js"
import { joinFreeWords, type Leavings, type PlacedLeavings } from "../moves/free-words.js"
import { findPhraseMoves, type PhraseMove } from "../moves/phrase-moves.js"
import type { PhraseEnd } from "../moves/phrase-marks.js"
import type { SeedBetween } from "../moves/phrase-seeds.js"
import { type Allowed, EVERYTHING } from "../pins/pinning.js"
import { lastUpTo, running } from "../sorted.js"
import type { SideName } from "../words/text.js"
import type { Settled } from "./region.js"
import type { OfBoth, Whole } from "./whole.js"

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
  const between = whole.seeds.of(settled)
  const involved = new Set(
    between.flatMap(({ before, after }) => [before.leavings, after.leavings]),
  )
  const searched = searchedOf(whole, settled, involved)
  if (searched.length === 0) return { found: [], ends: settled.map(() => NO_ENDS), complete: true }
  const free = {
    before: joinFreeWords(searched, "before"),
    after: joinFreeWords(searched, "after"),
  }
  const budget = budgetFor(whole.steps, free.before.words.length + free.after.words.length)
  const { information } = whole.lexicon
  const found = findPhraseMoves(
    {
      free,
      seeds: seedsAt(searched, between, settled),
      information,
      turned: whole.turned,
      pinning: pinningOf(whole, alignments),
    },
    budget,
  ).map((phrase) => placedPhrase(phrase, running(settled.map(({ plans }) => plans.length))))
  const ends: Record<SideName, PhraseEnd[]>[] = []
  for (const { before, after } of found) {
    const left = (ends[before.region] ??= { before: [], after: [] })
    left.before.push(before)
    const arrived = (ends[after.region] ??= { before: [], after: [] })
    arrived.after.push(after)
  }
  return {
    found,
    ends: settled.map((_, i) => ends[i] ?? NO_ENDS),
    complete: !budget.exhausted,
  }
}

/** Most regions have none. */
const NO_ENDS: Phrases["ends"][number] = { before: [], after: [] }

/** What those regions leave over in which something may be found, with what stands before it. */
function searchedOf(
  { regions }: Whole,
  settled: readonly Settled[],
  involved: ReadonlySet<Leavings>,
): PlacedLeavings[] {
  const searched: PlacedLeavings[] = []
  let [plans, kept, words] = [0, 0, 0]
  settled.forEach(({ plans: own, leavings, seeds }, i) => {
    if (seeds.length > 0 || involved.has(leavings))
      searched.push({ leavings, plans, sentences: regions[i]!.sentences, kept, words })
    plans += own.length
    kept += leavings.kept
    words += leavings.words
  })
  return searched
}

/** All seeds of some regions, as places among the free words of these, one behind the other. */
function seedsAt(
  searched: readonly PlacedLeavings[],
  between: readonly SeedBetween[],
  settled: readonly Settled[],
): Run[] {
  const starts = new Map<Leavings, OfBoth>()
  let [before, after] = [0, 0]
  for (const { leavings } of searched) {
    starts.set(leavings, { before, after })
    before += leavings.free.before.words.length
    after += leavings.free.after.words.length
  }
  const within = settled.flatMap(({ leavings, seeds }) =>
    seeds.map(({ a, b, length }) => {
      const start = starts.get(leavings)!
      return { a: a + start.before, b: b + start.after, length }
    }),
  )
  return [
    ...within,
    ...between.map((seed) => ({
      a: seed.before.at + starts.get(seed.before.leavings)!.before,
      b: seed.after.at + starts.get(seed.after.leavings)!.after,
      length: seed.length,
    })),
  ]
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
