import type { Alignment } from "../align/align.js"
import type { Budget } from "../budget.js"
import type { Move, Passage, Place } from "../collation.js"
import type { Moved } from "./moves.js"
import type { PhraseEnd } from "./phrase-marks.js"
import type { PhraseMove } from "./phrase-moves.js"
import type { Plan } from "../layout/plan.js"
import { compareWithin, rangeOf } from "../passages/settle-passages.js"
import { overlaps } from "../span.js"
import type { Range } from "../passages/stretch.js"
import type { Pair, SideName } from "../words/text.js"
import { segmenterOf } from "../passages/weighed-segments.js"

/** Compares what left with what arrived, for every sentence and every phrase that moved. In the order of the text before. */
export function makeMoves(
  pair: Pair,
  alignment: Alignment,
  plans: readonly Plan[],
  passages: readonly Passage[],
  phrases: readonly PhraseMove[],
  budget: Budget,
): Move[] {
  const segmentsOf = segmenterOf(pair)
  const compare = ({ from, to, confidence }: Ends, range: Range): Move => ({
    from,
    to,
    confidence: Math.round(confidence * 1000) / 1000,
    within: segmentsOf(compareWithin(pair, range, alignment.mates, budget), {
      before: from.span,
      after: to.span,
      endsApart: true,
      unknown: null,
    }),
  })
  return [
    ...sentenceMoves(alignment, plans, passages).map(([ends, moved]) =>
      compare(ends, rangeOf(pair, moved)),
    ),
    ...phrases.map((phrase) => compare(endsOfPhrase(pair, phrase, passages), tokensOf(phrase))),
  ].sort((one, other) => one.from.span.start - other.from.span.start)
}

type Ends = Pick<Move, "from" | "to" | "confidence">

function sentenceMoves(
  { moved }: Alignment,
  plans: readonly Plan[],
  passages: readonly Passage[],
): [Ends, Moved][] {
  const from = new Map(
    plans.flatMap((plan, i) => (plan.before !== null ? [[plan.moved, i] as const] : [])),
  )
  const to = new Map(
    plans.flatMap((plan, i) => (plan.after !== null ? [[plan.moved, i] as const] : [])),
  )
  return moved.map((move, i) => {
    const [left, arrived] = [passages[from.get(i)!]!, passages[to.get(i)!]!]
    const ends = {
      from: { witness: 0, passage: left.id, span: left.spans[0]! },
      to: { witness: 1, passage: arrived.id, span: arrived.spans[1]! },
      confidence: move.confidence,
    }
    return [ends, move]
  })
}

function endsOfPhrase(
  pair: Pair,
  { before, after, confidence }: PhraseMove,
  passages: readonly Passage[],
): Ends {
  return {
    from: placeOf(pair, passages, "before", before),
    to: placeOf(pair, passages, "after", after),
    confidence,
  }
}

function tokensOf({ before, after }: PhraseMove): Range {
  return { aStart: before.start, aEnd: before.end, bStart: after.start, bEnd: after.end }
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
