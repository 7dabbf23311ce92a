import { type Collation, type Passage, type Span } from "@variorum/collation"
import { firstEndingAfter } from "../layout/places.js"

/** Finds the passage of two texts that a place belongs to. */
export class PassageFinder {
  readonly #passages: readonly Passage[]
  readonly #sides: readonly {
    readonly spans: readonly Span[]
    readonly indexes: readonly number[]
  }[]

  /** `two`: a collation of the two texts that are read. */
  constructor(two: Collation) {
    this.#passages = two.passages
    this.#sides = two.witnesses.map((_witness, side) => {
      const indexes = two.passages.flatMap(({ spans }, i) => (spans[side] ? [i] : []))
      return { indexes, spans: indexes.map((i) => two.passages[i]!.spans[side]!) }
    })
  }

  /** Index of the passage whose words on one side hold a position, or are the last before it; -1 where there are none. */
  indexAt(side: 0 | 1, position: number): number {
    const { spans, indexes } = this.#sides[side]!
    const found = Math.min(firstEndingAfter(spans, position), spans.length - 1)
    return indexes[found] ?? -1
  }

  /** The passage with that index. */
  at(index: number): Passage | undefined {
    return this.#passages[index]
  }
}
