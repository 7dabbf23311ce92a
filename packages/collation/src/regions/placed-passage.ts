import type { Passage, Reading, Segment } from "../collation.js"
import type { Unnamed } from "../passages/passages.js"
import type { Span } from "../span.js"
import { shifted } from "./part-of.js"

/** Where the texts begin that some readings count from: one place for each reading, in UTF-16 code units. */
export type Origin = readonly number[]

/**
 * A passage of a region as one of the whole texts.
 *
 * Its spans and segments are counted anew when they are first asked for: a book has tens of thousands, and a reader
 * looks at a page of them. Read it by its names, as any `Passage`; `JSON.stringify` gives it as plain data.
 */
export class PlacedPassage implements Passage {
  readonly id: string
  readonly change: Passage["change"]
  readonly confidence: number
  declare readonly pinned?: string
  readonly #passage: Unnamed
  readonly #origin: Origin
  #spans: readonly (Span | null)[] | undefined
  #segments: readonly Segment[] | undefined

  constructor(id: string, passage: Unnamed, origin: Origin) {
    this.id = id
    this.change = passage.change
    this.confidence = passage.confidence
    if (passage.pinned !== undefined) this.pinned = passage.pinned
    this.#passage = passage
    this.#origin = origin
  }

  get spans(): readonly (Span | null)[] {
    this.#spans ??= this.#passage.spans.map((span, i) =>
      span === null ? null : shifted(span, this.#origin[i]!),
    )
    return this.#spans
  }

  get segments(): readonly Segment[] {
    this.#segments ??= placeSegments(this.#passage.segments, this.#origin)
    return this.#segments
  }

  toJSON(): Passage {
    const { id, spans, change, confidence, pinned, segments } = this
    return { id, spans, change, confidence, ...(pinned !== undefined && { pinned }), segments }
  }
}

/** The same segments, counted from the beginning of the whole texts. */
export function placeSegments(segments: readonly Segment[], origin: Origin): Segment[] {
  return segments.map((segment) => ({
    ...segment,
    readings: segment.readings.map((reading, i) => placed(reading, origin[i]!)),
  }))
}

function placed(reading: Reading, by: number): Reading {
  return reading.kind === "nothing"
    ? { kind: "nothing", at: reading.at + by }
    : { kind: reading.kind, span: shifted(reading.span, by) }
}
