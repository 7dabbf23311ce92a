import type { Passage, Reading, Segment } from "../collation.js"
import { shifted, type Span } from "../span.js"
import { PlacedPassage, plainPassage } from "./placed-passage.js"

/** A passage of two witnesses that stands further on in either than it did; counted when it is first asked for. */
export class ShiftedPassage implements Passage {
  readonly id: string
  readonly change: Passage["change"]
  readonly confidence: number
  declare readonly pinned?: string
  /** As it was when it was last plain data. */
  readonly #plain: Passage
  readonly #by: readonly [number, number]
  #spans: readonly (Span | null)[] | undefined
  #segments: readonly Segment[] | undefined

  private constructor(plain: Passage, by: readonly [number, number]) {
    this.id = plain.id
    this.change = plain.change
    this.confidence = plain.confidence
    if (plain.pinned !== undefined) this.pinned = plain.pinned
    this.#plain = plain
    this.#by = by
  }

  /** A passage, so many code units further on in the first witness and in the second. */
  static of(passage: Passage, by: readonly [number, number]): Passage {
    if (by[0] === 0 && by[1] === 0) return passage
    if (!(passage instanceof ShiftedPassage)) return new ShiftedPassage(passage, by)
    const [before, after] = passage.#by
    return new ShiftedPassage(passage.#plain, [before + by[0], after + by[1]])
  }

  /** The plain passage behind one that was shifted; any other passage itself. */
  static unshifted(passage: Passage): Passage {
    return passage instanceof ShiftedPassage ? passage.#plain : passage
  }

  get spans(): readonly (Span | null)[] {
    this.#spans ??= this.#plain.spans.map((span, side) =>
      span === null ? null : shifted(span, this.#by[side]!),
    )
    return this.#spans
  }

  get segments(): readonly Segment[] {
    this.#segments ??= this.#plain.segments.map((segment) => ({
      ...segment,
      readings: segment.readings.map((reading, side) => shiftedReading(reading, this.#by[side]!)),
    }))
    return this.#segments
  }

  toJSON(): Passage {
    return plainPassage(this)
  }
}

function shiftedReading(reading: Reading, by: number): Reading {
  return reading.kind === "nothing"
    ? { ...reading, at: reading.at + by }
    : { ...reading, span: shifted(reading.span, by) }
}

/**
 * True where two passages, of two comparisons that followed each other, are the same in all but where they stand. It may
 * be false of two that are alike: it is known of those alone that no edit has touched.
 */
export function isSamePassage(one: Passage, other: Passage): boolean {
  if (one === other) return true
  if (one instanceof PlacedPassage) return one.isSame(other)
  return ShiftedPassage.unshifted(one) === ShiftedPassage.unshifted(other)
}
