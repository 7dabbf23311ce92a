import { firstWhere } from "../sorted.js"
import type { Span } from "../span.js"
import type { Witness } from "../witness.js"

/** Some blocks of a witness as a witness of its own, and where they stand in the whole. */
export interface Part {
  /** Everything in it counts from the part's own beginning. */
  readonly witness: Witness
  /** Where its text begins in the whole, in UTF-16 code units, and how many sentences stand before it. */
  readonly at: number
  readonly sentences: number
}

/**
 * The blocks from `from` to `to` (excluded) of a witness, with the white space behind them. The first part of a witness
 * takes what stands before its first block too; the whole witness as one part is the witness itself.
 */
export function partOf(witness: Witness, from: number, to: number): Part {
  const { text, blocks } = witness
  if (from === 0 && to === blocks.length) return { witness, at: 0, sentences: 0 }
  const start = from === 0 ? 0 : blocks[from]!.span.start
  const end = blocks[to]?.span.start ?? text.length
  const first = firstWhere(witness.sentences.length, (i) => witness.sentences[i]!.start >= start)
  const last = firstWhere(witness.sentences.length, (i) => witness.sentences[i]!.start >= end)
  const within = <T extends { readonly span: Span }>(things: readonly T[]): T[] =>
    things
      .slice(
        firstWhere(things.length, (i) => things[i]!.span.start >= start),
        firstWhere(things.length, (i) => things[i]!.span.start >= end),
      )
      .map((thing) => ({ ...thing, span: shifted(thing.span, -start) }))
  return {
    witness: {
      ...witness,
      text: text.slice(start, end),
      blocks: blocks
        .slice(from, to)
        .map((block) => ({ ...block, span: shifted(block.span, -start) })),
      sentences: witness.sentences.slice(first, last).map((span) => shifted(span, -start)),
      interventions: within(witness.interventions),
      marks: within(witness.marks),
      revisions: within(witness.revisions),
    },
    at: start,
    sentences: first,
  }
}

/** The same stretch, counted from elsewhere. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
