import { type Collation, type Passage, type Span } from "@variorum/collation"
import { firstEndingAfter } from "../layout/places.js"

/** Finds the passage of a collation that a place belongs to. */
export class PassageFinder {
  readonly #passages: readonly Passage[]
  readonly #sides: readonly {
    readonly spans: readonly Span[]
    readonly indexes: readonly number[]
  }[]

  constructor(collation: Collation) {
    this.#passages = collation.passages
    this.#sides = collation.witnesses.map((_witness, side) => {
      const indexes = collation.passages.flatMap(({ spans }, i) => (spans[side] ? [i] : []))
      return { indexes, spans: indexes.map((i) => collation.passages[i]!.spans[side]!) }
    })
  }

  /** Index of the passage whose words of one witness hold a position, or are the last before it; -1 where there are none. */
  indexAt(witness: number, position: number): number {
    const { spans, indexes } = this.#sides[witness]!
    const found = Math.min(firstEndingAfter(spans, position), spans.length - 1)
    return indexes[found] ?? -1
  }

  /** The passage with that index. */
  at(index: number): Passage | undefined {
    return this.#passages[index]
  }
}
