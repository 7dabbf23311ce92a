/**
 * Segments as numbers, those of many passages one behind the other: a book has a hundred thousand, and a reader looks at
 * a page of them.
 *
 *   before   I think that │ [Yagoda]  │ undoubtedly │ had friends.
 *   after    I think that │           │ he          │ had friends.
 *
 *   ends     13, 13         22, 13      34, 16        46, 28          readings tile a passage: each begins where
 *   kinds    words, words   …, nothing                                the one before it ends
 */
import type { Reading, Segment } from "../collation.js"
import type { Weighed } from "./weigh.js"

/** Where some segments begin in either text, or where the texts do whose places they are to be told in. */
export type Places = readonly [before: number, after: number]

/** What a reading is, as a number. */
export const WORDS = 0
export const NOTHING = 1
export const UNKNOWN = 2

const KINDS = ["words", "nothing", "unknown"] as const satisfies readonly Reading["kind"][]

/** How many numbers a segment takes: where it ends before and after, and the kinds of its two readings. */
const COLUMNS = 3

/** Segments of two readings each, in text order. */
export class SegmentRow {
  #numbers: Int32Array
  readonly #weighed: Weighed[] = []

  /** `room`: how many segments are expected. More may come. */
  constructor(room: number) {
    this.#numbers = new Int32Array(COLUMNS * Math.max(1, room))
  }

  /** How many there are so far. */
  get count(): number {
    return this.#weighed.length
  }

  /** Adds a segment of two readings, given by what they are, that reaches from the last one's end to these two. */
  push(before: number, endBefore: number, after: number, endAfter: number, weighed: Weighed): void {
    const at = COLUMNS * this.count
    if (at === this.#numbers.length) {
      const wider = new Int32Array(2 * at)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers[at] = endBefore
    this.#numbers[at + 1] = endAfter
    this.#numbers[at + 2] = before * KINDS.length + after
    this.#weighed.push(weighed)
  }

  /** Lets the last segment reach further. */
  extend(endBefore: number, endAfter: number): void {
    const at = COLUMNS * (this.count - 1)
    this.#numbers[at] = endBefore
    this.#numbers[at + 1] = endAfter
  }

  /** Replaces the segments from number `first` on. */
  replace(first: number, segments: readonly Segment[]): void {
    this.#weighed.length = first
    for (const segment of segments) {
      const [before, after] = segment.readings as readonly [Reading, Reading]
      const [one, other] = [KINDS.indexOf(before.kind), KINDS.indexOf(after.kind)]
      this.push(one, endOf(before), other, endOf(after), segment)
    }
  }

  weighedAt(index: number): Weighed {
    return this.#weighed[index]!
  }

  /** True when both texts have something in a segment, be it known or not. */
  hasBoth(index: number): boolean {
    const code = this.#numbers[COLUMNS * index + 2]!
    return Math.floor(code / KINDS.length) !== NOTHING && code % KINDS.length !== NOTHING
  }

  /** The segments from number `first` to `last` (excluded), of which the first begins at `starts`; told from `origin` on. */
  segments(first: number, last: number, starts: Places, origin: Places): Segment[] {
    const segments: Segment[] = new Array(last - first)
    let [before, after] = starts
    for (let i = first; i < last; i++) {
      const at = COLUMNS * i
      const [endBefore, endAfter] = [this.#numbers[at]!, this.#numbers[at + 1]!]
      const code = this.#numbers[at + 2]!
      const readings = [
        readingOf(Math.floor(code / KINDS.length), origin[0] + before, origin[0] + endBefore),
        readingOf(code % KINDS.length, origin[1] + after, origin[1] + endAfter),
      ]
      const { weight, class: kind, rules } = this.#weighed[i]!
      segments[i - first] = {
        readings,
        weight,
        class: kind,
        ...(rules !== undefined && { rules }),
      }
      before = endBefore
      after = endAfter
    }
    return segments
  }
}

function readingOf(what: number, start: number, end: number): Reading {
  const kind = KINDS[what]!
  return kind === "nothing" ? { kind, at: start } : { kind, span: { start, end } }
}

function endOf(reading: Reading): number {
  return reading.kind === "nothing" ? reading.at : reading.span.end
}
