import type { Passage, Segment } from "../collation.js"
import type { Places } from "../passages/segment-row.js"
import type { Unnamed } from "../passages/unnamed.js"
import type { Span } from "../span.js"

/**
 * A passage of a region as one of the whole texts.
 *
 * Its spans and segments are made when they are first asked for: a book has tens of thousands, and a reader
 * looks at a page of them. Read it by its names, as any `Passage`; `JSON.stringify` gives it as plain data.
 */
export class PlacedPassage implements Passage {
  readonly id: string
  readonly change: Passage["change"]
  readonly confidence: number
  declare readonly pinned?: string
  readonly #passage: Unnamed
  readonly #origin: Places
  #spans: readonly (Span | null)[] | undefined
  #segments: readonly Segment[] | undefined

  constructor(id: string, passage: Unnamed, origin: Places) {
    this.id = id
    this.change = passage.change
    this.confidence = passage.confidence
    if (passage.pinned !== null) this.pinned = passage.pinned
    this.#passage = passage
    this.#origin = origin
  }

  get spans(): readonly (Span | null)[] {
    this.#spans ??= this.#passage.spans(this.#origin)
    return this.#spans
  }

  get segments(): readonly Segment[] {
    this.#segments ??= this.#passage.segments(this.#origin)
    return this.#segments
  }

  /** True where this is another passage as it was, with its name, and stands `by` code units further on. */
  isShifted(other: Passage, by: Places): boolean {
    return (
      other instanceof PlacedPassage &&
      this.#passage === other.#passage &&
      this.id === other.id &&
      this.#origin.every((at, side) => at === other.#origin[side]! + by[side]!)
    )
  }

  /** True where this is another passage as it was, wherever either stands. */
  isSame(other: Passage): boolean {
    return (
      other instanceof PlacedPassage && this.#passage === other.#passage && this.id === other.id
    )
  }

  toJSON(): Passage {
    return plainPassage(this)
  }
}

/** A passage as plain data, which can be copied and sent. */
export function plainPassage(passage: Passage): Passage {
  const { id, spans, change, confidence, pinned, segments } = passage
  return { id, spans, change, confidence, ...(pinned !== undefined && { pinned }), segments }
}
