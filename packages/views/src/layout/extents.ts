import { type BlockKind, countWords, type Span, type Witness } from "@variorum/collation"
import type { Leaf, Side } from "../comparison/comparison.js"
import { wordsMoved } from "../comparison/moved-phrases.js"
import { type BlockRange, firstEndingAfter, interventionAt } from "./places.js"
import type { Extent } from "../phrases/phrases.js"

/** Nothing at all: what a measure of less than a sentence begins with. */
export const NO_EXTENT: Extent = {
  blocks: 0,
  block: "paragraph",
  speaker: null,
  sentences: 0,
  words: 0,
  quotedOnly: false,
}

/** Measures what some passages give to one witness, taken together; the words of a phrase that moved count elsewhere. */
export function extentOf(witness: Witness, leaves: readonly Leaf[], side: Side): Extent {
  const present = leaves.filter((leaf) => leaf.spans[side] !== null)
  const spans = present.map((leaf) => leaf.spans[side] as Span)
  const whole = wholeBlocks(witness, present, side)
  return {
    blocks: whole.length,
    block: kindOf(witness, whole),
    speaker: whole.length === 1 ? (witness.blocks[whole[0] as number]?.speaker ?? null) : null,
    sentences: sum(spans.map((span) => sentencesIn(witness, span))),
    words:
      sum(spans.map((span) => countWords(witness, span))) -
      sum(present.map((leaf) => wordsMoved(witness, leaf, side))),
    quotedOnly: present.length > 0 && beginsInGap(witness, present[0] as Leaf, side),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Indexes of the blocks that the passages cover from end to end; none at all when they also cover a part of one. */
export function wholeBlocks(
  witness: Witness,
  leaves: readonly Leaf[],
  side: Side,
): readonly number[] {
  const first = leaves[0]?.blocks[side]
  const last = leaves.at(-1)?.blocks[side]
  const start = leaves[0]?.spans[side]?.start
  const end = leaves.at(-1)?.spans[side]?.end
  if (!first || !last) return []
  const covers =
    witness.blocks[first.first]?.span.start === start && witness.blocks[last.last]?.span.end === end
  return covers ? range({ first: first.first, last: last.last }) : []
}

function range({ first, last }: BlockRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function kindOf(witness: Witness, blocks: readonly number[]): BlockKind {
  const kinds = new Set(blocks.map((index) => witness.blocks[index]?.kind ?? "paragraph"))
  return kinds.size === 1 ? ([...kinds][0] as BlockKind) : "paragraph"
}

/** Sentences that begin in a stretch, gaps left out. */
function sentencesIn(witness: Witness, span: Span): number {
  let count = 0
  for (let i = firstEndingAfter(witness.sentences, span.start); i < witness.sentences.length; i++) {
    const sentence = witness.sentences[i] as Span
    if (sentence.start >= span.end) break
    const start = Math.max(sentence.start, span.start)
    if (countWords(witness, { start, end: Math.min(sentence.end, span.end) }) > 0) count++
  }
  return count
}

/** True when the passage opens with a gap: what comes before its first word is not quoted. */
function beginsInGap(witness: Witness, leaf: Leaf, side: Side): boolean {
  const span = leaf.spans[side] as Span
  const kind = interventionAt(witness, span.start)
  return kind === "omission" || kind === "loss"
}
