import { budgetFor } from "../budget.js"
import type { Move, Place, Segment } from "../collation.js"
import { compareWithin } from "../passages/settle-passages.js"
import type { Places, SegmentRow } from "../passages/segment-row.js"
import type { Cut } from "../passages/weighed-segments.js"
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

/** Two regions between which something moved: what the one has before and the other after. */
export interface Between {
  readonly pair: Pair
  /** Which of their words answer each other anyway. */
  readonly mates: Int32Array
  /** Cuts a comparison of the two into segments, which it puts behind those in `row`. */
  readonly cut: Cut
  readonly row: SegmentRow
}

/** A comparison of what left with what arrived, told from where the two regions begin; and whether the budget sufficed. */
export interface Within {
  segments(origin: Places): readonly Segment[]
  readonly complete: boolean
}

/** Compares what left with what arrived. `steps`: what that may cost; see `budgetFor`. */
export function compareEnds(
  { pair, mates, cut, row }: Between,
  [from, to]: readonly [MoveEnd, MoveEnd],
  steps: number | null,
): Within {
  const range = {
    aStart: from.tokens.start,
    aEnd: from.tokens.end,
    bStart: to.tokens.start,
    bEnd: to.tokens.end,
  }
  const words = range.aEnd - range.aStart + range.bEnd - range.bStart
  const budget = budgetFor(steps, words)
  const first = row.count
  cut(compareWithin(pair, range, mates, budget), {
    startBefore: from.span.start,
    endBefore: from.span.end,
    startAfter: to.span.start,
    endAfter: to.span.end,
    endsApart: true,
    unknown: null,
  })
  const last = row.count
  const starts = [from.span.start, to.span.start] as const
  return {
    segments: (origin) => row.segments(first, last, starts, origin),
    complete: !budget.exhausted,
  }
}

/** The move of what left to where it arrived. */
export function makeMove(
  [from, to]: readonly [MoveEnd, MoveEnd],
  confidence: number,
  { segments }: Within,
): Move {
  return {
    from: placeOf(from, 0),
    to: placeOf(to, 1),
    confidence: Math.round(confidence * 1000) / 1000,
    within: segments([from.origin, to.origin]),
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
