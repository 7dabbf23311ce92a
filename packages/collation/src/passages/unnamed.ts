import type { Change, Passage, Segment } from "../collation.js"
import type { Plan } from "../layout/plan.js"
import type { Span } from "../span.js"
import type { Nameless } from "./identify.js"
import type { Extent } from "./segments.js"
import type { Places, SegmentRow } from "./segment-row.js"

/**
 * A passage that has no identifier yet: what else there is may read the same. Where it stands is kept as plain numbers;
 * its spans and segments are made of them when they are asked for.
 */
export class Unnamed implements Nameless {
  readonly change: Change
  readonly confidence: number
  /** The pin that speaks of it; null where none does. */
  readonly pinned: string | null
  readonly kind: Plan["kind"]
  readonly #texts: readonly [before: string, after: string]
  readonly #startBefore: number
  readonly #startAfter: number
  /** Null where the text has nothing here. */
  readonly #endBefore: number | null
  readonly #endAfter: number | null
  readonly #row: SegmentRow
  readonly #first: number
  readonly #last: number

  /** `texts`: those of its region. Its segments are the last of `row`, from number `first` on. */
  constructor(
    texts: readonly [before: string, after: string],
    { kind, before, after, confidence }: Plan,
    { startBefore, endBefore, startAfter, endAfter }: Extent,
    row: SegmentRow,
    first: number,
    change: Change,
    pinned: string | null,
  ) {
    this.#texts = texts
    this.kind = kind
    this.change = change
    this.confidence =
      pinned !== null && kind !== "matched" ? 1 : Math.round(confidence * 1000) / 1000
    this.pinned = pinned
    this.#startBefore = startBefore
    this.#startAfter = startAfter
    this.#endBefore = before === null && startBefore === endBefore ? null : endBefore
    this.#endAfter = after === null && startAfter === endAfter ? null : endAfter
    this.#row = row
    this.#first = first
    this.#last = row.count
  }

  get count(): number {
    return 2
  }

  textOf(witness: number): string {
    return this.#texts[witness === 0 ? 0 : 1]
  }

  startIn(witness: number): number {
    return witness === 0 ? this.#startBefore : this.#startAfter
  }

  endIn(witness: number): number {
    return (witness === 0 ? this.#endBefore : this.#endAfter) ?? this.startIn(witness)
  }

  /** Its stretch of either text, told from `origin` on; null where that has nothing. */
  spans([before, after]: Places): readonly (Span | null)[] {
    return [
      this.#endBefore === null
        ? null
        : { start: before + this.#startBefore, end: before + this.#endBefore },
      this.#endAfter === null
        ? null
        : { start: after + this.#startAfter, end: after + this.#endAfter },
    ]
  }

  /** Its segments, told from `origin` on. */
  segments(origin: Places): Segment[] {
    const starts = [this.#startBefore, this.#startAfter] as const
    return this.#row.segments(this.#first, this.#last, starts, origin)
  }

  /** As a passage of the whole texts, plain data. */
  named(id: string, origin: Places): Passage {
    const { change, confidence, pinned } = this
    const spans = this.spans(origin)
    const segments = this.segments(origin)
    return { id, spans, change, confidence, ...(pinned !== null && { pinned }), segments }
  }
}
