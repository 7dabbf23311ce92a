/**
 * A collation cut along the blocks of its base, for apparatus that stand inside them.
 *
 *   base        one paragraph | another
 *   difference       ~~~~~~~~~~~~~~~        two pieces of one difference, the second in the second block
 *
 * A block reaches to where the next one begins, with the white space between them, so that the blocks together are the
 * text. Words of other witnesses stand where they are met: in the first piece.
 */
import type { Block, Collation, Passage, Reading, Segment, Span } from "@variorum/collation"

/** One segment of a passage, or what of it stands in one block of the base. */
export interface Piece {
  readonly passage: Passage
  readonly segment: Segment
  /** Index of the segment in its passage. */
  readonly index: number
  /** Which piece of its segment it is, counted from 0. */
  readonly part: number
  /** True where all witnesses have the same here, so that nothing is to be said. */
  readonly isShared: boolean
  /** Index of the block of the base, as `baseBlocks` gives them. */
  readonly block: number
  /**
   * What each witness has here: empty where it is whole and has nothing. Null where nothing is said of it: what it read
   * is unknown and its sign of that stands elsewhere, or its words stand in the first piece.
   */
  readonly stretches: readonly (Span | null)[]
}

/** The blocks of the base: one paragraph without words where it has none. */
export function baseBlocks({ witnesses, base }: Collation): readonly Block[] {
  const { blocks, text } = witnesses[base]!
  return blocks.length > 0 ? blocks : [{ kind: "paragraph", span: { start: 0, end: text.length } }]
}

/**
 * All segments in order, cut where a block of the base begins. `isShared` says of which all witnesses have the same
 * letters: their stretches are cut alike.
 */
export function piecesOf(
  collation: Collation,
  isShared: (segment: Segment) => boolean,
): readonly Piece[] {
  const cutting = new Cutting(collation)
  return collation.passages.flatMap((passage) =>
    passage.segments.flatMap((segment, index) =>
      cutting.cut({ passage, segment, index, isShared: isShared(segment) }),
    ),
  )
}

class Cutting {
  readonly #collation: Collation
  /** Where each block of the base begins; the first at the very beginning. */
  readonly #starts: readonly number[]
  /** Where a block of each witness begins, or its text ends. */
  readonly #edges: readonly ReadonlySet<number>[]
  #block = 0

  constructor(collation: Collation) {
    this.#collation = collation
    this.#starts = baseBlocks(collation).map(({ span }, i) => (i === 0 ? 0 : span.start))
    this.#edges = collation.witnesses.map(
      ({ blocks, text }) => new Set([...blocks.map(({ span }) => span.start), text.length]),
    )
  }

  cut(of: Pick<Piece, "passage" | "segment" | "index" | "isShared">): Piece[] {
    const { base } = this.#collation
    const { isShared } = of
    const { readings } = of.segment
    const { start, end } = extentOf(readings[base]!)
    if (start === end) {
      const stretches = readings.map((reading) => this.#first(reading, isShared, 0, null))
      return [{ ...of, part: 0, block: this.#blockOfNothing(start, readings), stretches }]
    }
    const pieces: Piece[] = []
    for (let at = start; at < end; ) {
      while ((this.#starts[this.#block + 1] ?? Infinity) <= at) this.#block++
      const until = Math.min(end, this.#starts[this.#block + 1] ?? end)
      const [from, to, part] = [at - start, until - start, pieces.length]
      const stretches = readings.map((reading, i) => {
        if (i === base) return { start: at, end: until }
        return part === 0
          ? this.#first(reading, isShared, from, to)
          : this.#further(reading, isShared, from, to)
      })
      pieces.push({ ...of, part, block: this.#block, stretches })
      at = until
    }
    return pieces
  }

  #first(reading: Reading, isShared: boolean, from: number, to: number | null): Span | null {
    const extent = extentOf(reading)
    if (reading.kind === "unknown" && extent.start === extent.end) return null
    return isShared && to !== null ? within(extent, from, to) : extent
  }

  #further(reading: Reading, isShared: boolean, from: number, to: number): Span | null {
    if (isShared) return within(extentOf(reading), from, to)
    return reading.kind === "nothing" ? extentOf(reading) : null
  }

  /**
   * What the base has nothing of stands at the end of a block where it ends with a block of its own witness, and else at
   * the beginning of the next.
   */
  #blockOfNothing(at: number, readings: readonly Reading[]): number {
    let [before, after] = [this.#block, this.#block]
    while ((this.#starts[before + 1] ?? Infinity) < at) before++
    while ((this.#starts[after + 1] ?? Infinity) <= at) after++
    const witness = readings.findIndex(({ kind }) => kind === "words")
    const endsWithBlock =
      witness >= 0 && this.#edges[witness]!.has(extentOf(readings[witness]!).end)
    this.#block = endsWithBlock ? before : after
    return this.#block
  }
}

function within({ start }: Span, from: number, to: number): Span {
  return { start: start + from, end: start + to }
}

/** The stretch of text that a reading covers; empty where there is nothing. */
function extentOf(reading: Reading): Span {
  return reading.kind === "nothing" ? { start: reading.at, end: reading.at } : reading.span
}
