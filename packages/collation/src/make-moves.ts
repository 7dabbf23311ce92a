import type { Alignment } from "./align.js"
import type { Budget } from "./budget.js"
import type { Move, Passage, Place } from "./collation.js"
import type { Plan } from "./plan.js"
import { compareWithin, rangeOf } from "./passages.js"
import type { PhraseEnd, PhraseMove } from "./phrase-moves.js"
import { segmentsOf } from "./segments.js"
import { overlaps } from "./span.js"
import type { Pair, SideName } from "./text.js"

/** Compares what left with what arrived, for every sentence and every phrase that moved. In the order of the text before. */
export function makeMoves(
  pair: Pair,
  alignment: Alignment,
  plans: readonly Plan[],
  passages: readonly Passage[],
  phrases: readonly PhraseMove[],
  budget: Budget,
): Move[] {
  return [
    ...movesOfSentences(pair, alignment, plans, passages, budget),
    ...phrases.map((phrase) => moveOfPhrase(pair, alignment, phrase, passages, budget)),
  ].sort((one, other) => one.from.span.start - other.from.span.start)
}

function movesOfSentences(
  pair: Pair,
  alignment: Alignment,
  plans: readonly Plan[],
  passages: readonly Passage[],
  budget: Budget,
): Move[] {
  const from = new Map(
    plans.flatMap((plan, i) => (plan.before !== null ? [[plan.moved, i] as const] : [])),
  )
  const to = new Map(
    plans.flatMap((plan, i) => (plan.after !== null ? [[plan.moved, i] as const] : [])),
  )
  return alignment.moved.map((moved, i) => {
    const [left, arrived] = [passages[from.get(i)!]!, passages[to.get(i)!]!]
    const [before, after] = [left.spans[0]!, arrived.spans[1]!]
    const kept = compareWithin(pair, rangeOf(pair, moved), alignment.mates, budget)
    return {
      from: { witness: 0, passage: left.id, span: before },
      to: { witness: 1, passage: arrived.id, span: after },
      confidence: rounded(moved.confidence),
      within: segmentsOf(pair, kept, {
        before,
        after,
        endsApart: true,
        unknown: null,
      }),
    }
  })
}

function moveOfPhrase(
  pair: Pair,
  { mates }: Alignment,
  { before, after, confidence }: PhraseMove,
  passages: readonly Passage[],
  budget: Budget,
): Move {
  const range = { aStart: before.start, aEnd: before.end, bStart: after.start, bEnd: after.end }
  const from = placeOf(pair, passages, "before", before)
  const to = placeOf(pair, passages, "after", after)
  return {
    from,
    to,
    confidence: rounded(confidence),
    within: segmentsOf(pair, compareWithin(pair, range, mates, budget), {
      before: from.span,
      after: to.span,
      endsApart: true,
      unknown: null,
    }),
  }
}

/** The segments of a passage that hold a phrase, which was cut to be whole ones: from the first to the last. */
function placeOf(
  pair: Pair,
  passages: readonly Passage[],
  side: SideName,
  { plan, start, end }: PhraseEnd,
): Place {
  const witness = side === "before" ? 0 : 1
  const { tokens } = pair[side]
  const words = { start: tokens.start[start]!, end: tokens.end[end - 1]! }
  const { id, segments } = passages[plan]!
  const spans = segments.flatMap(({ readings }) => {
    const reading = readings[witness]!
    return reading.kind !== "nothing" && overlaps(reading.span, words) ? [reading.span] : []
  })
  return { witness, passage: id, span: { start: spans[0]!.start, end: spans.at(-1)!.end } }
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
