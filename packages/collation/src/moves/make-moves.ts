import type { Budget } from "../budget.js"
import type { Move, Place, Segment } from "../collation.js"
import { compareWithin } from "../passages/settle-passages.js"
import { SegmentRow } from "../passages/segment-row.js"
import { cutterOf } from "../passages/weighed-segments.js"
import { overlaps, shifted, type Span } from "../span.js"
import type { Pair } from "../words/text.js"

/** One end of a move: where it stands in the text of its region, and where that region begins in the whole text. */
export interface MoveEnd {
  /** Identifier of its passage. */
  readonly passage: string
  readonly span: Span
  /** The same in tokens, the end excluded. */
  readonly tokens: Span
  readonly origin: number
}

/**
 * Compares what left with what arrived. `pair`: the region that it left and the one in which it arrived; `mates`: which of
 * their words answer each other anyway.
 */
export function makeMove(
  pair: Pair,
  mates: Int32Array,
  [from, to]: readonly [MoveEnd, MoveEnd],
  confidence: number,
  budget: Budget,
): Move {
  const range = {
    aStart: from.tokens.start,
    aEnd: from.tokens.end,
    bStart: to.tokens.start,
    bEnd: to.tokens.end,
  }
  const row = new SegmentRow(1)
  cutterOf(pair, row)(compareWithin(pair, range, mates, budget), {
    startBefore: from.span.start,
    endBefore: from.span.end,
    startAfter: to.span.start,
    endAfter: to.span.end,
    endsApart: true,
    unknown: null,
  })
  const starts = [from.span.start, to.span.start] as const
  return {
    from: placeOf(from, 0),
    to: placeOf(to, 1),
    confidence: Math.round(confidence * 1000) / 1000,
    within: row.segments(0, row.count, starts, [from.origin, to.origin]),
  }
}

function placeOf({ passage, span, origin }: MoveEnd, witness: number): Place {
  return { witness, passage, span: shifted(span, origin) }
}

/** The stretch of a passage's segments that hold a phrase, which was cut to be whole ones: from the first to the last. */
export function spanOfPhrase(segments: readonly Segment[], witness: number, words: Span): Span {
  const spans = segments.flatMap(({ readings }) => {
    const reading = readings[witness]!
    return reading.kind !== "nothing" && overlaps(reading.span, words) ? [reading.span] : []
  })
  return { start: spans[0]!.start, end: spans.at(-1)!.end }
}
