import { ownLetters } from "../own-letters.js"
import { firstWhere } from "../sorted.js"
import { shifted, type Span } from "../span.js"
import type { Witness } from "../witness.js"

/** Some blocks of a witness, by their indices; the end excluded. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

/**
 * Some blocks of a witness as a witness of its own, with the white space behind them; everything in it counts from its
 * own beginning. The first part of a witness takes what stands before its first block too; the whole witness as one part
 * is the witness itself.
 */
export function partOf(witness: Witness, { from, to }: BlockRange): Witness {
  const { text, blocks } = witness
  if (from === 0 && to === blocks.length) return witness
  const start = startOf(witness, from)
  const end = startOf(witness, to)
  const within = <T extends { readonly span: Span }>(things: readonly T[]): T[] =>
    between(things, ({ span }) => span, start, end).map((thing) => ({
      ...thing,
      span: shifted(thing.span, -start),
    }))
  return {
    ...witness,
    text: text.slice(start, end),
    blocks: blocks
      .slice(from, to)
      .map((block) => ({ ...block, span: shifted(block.span, -start) })),
    sentences: between(witness.sentences, (span) => span, start, end).map((span) =>
      shifted(span, -start),
    ),
    interventions: within(witness.interventions),
    marks: within(witness.marks),
    revisions: within(witness.revisions),
  }
}

/** The same with letters of its own; see `ownLetters`. */
export function ownPartOf(witness: Witness, range: BlockRange): Witness {
  const part = partOf(witness, range)
  return part === witness ? witness : { ...part, text: ownLetters(part.text) }
}

/** Where a part begins in the text of the whole, in UTF-16 code units: with its first block, the first one at 0. */
export function startOf({ blocks, text }: Witness, block: number): number {
  return block === 0 ? 0 : (blocks[block]?.span.start ?? text.length)
}

/** The sentences of some blocks, by their indices. */
export function sentencesOf(witness: Witness, { from, to }: BlockRange): Span {
  const at = (place: number) =>
    firstWhere(witness.sentences.length, (i) => witness.sentences[i]!.start >= place)
  return { start: at(startOf(witness, from)), end: at(startOf(witness, to)) }
}

/** Those of some things in text order that begin from `start` on and before `end`. */
function between<T>(
  things: readonly T[],
  spanOf: (thing: T) => Span,
  start: number,
  end: number,
): T[] {
  if (things.length === 0) return []
  const first = firstWhere(things.length, (i) => spanOf(things[i]!).start >= start)
  return things.slice(
    first,
    firstWhere(things.length, (i) => spanOf(things[i]!).start >= end),
  )
}
