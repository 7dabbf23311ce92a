import type { Intervention, Span, Witness } from "@variorum/collation"

/** Index of the first of some ordered, disjoint spans that ends after `position`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end > position) high = middle
    else low = middle + 1
  }
  return low
}

/** A stretch of text without the white space at its ends; empty at its start when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start === end ? { start: span.start, end: span.start } : { start, end }
}

function isSpace(text: string, position: number): boolean {
  return /\s/.test(text.charAt(position))
}

const spanLists = new WeakMap<readonly Spanned[], readonly Span[]>()

interface Spanned {
  readonly span: Span
}

/** The spans of a witness's blocks, interventions or marks: made once for each list, as they are asked for often. */
export function spansOf(list: readonly Spanned[]): readonly Span[] {
  const known = spanLists.get(list)
  if (known !== undefined) return known
  const spans = list.map((item) => item.span)
  spanLists.set(list, spans)
  return spans
}

/**
 * Index of the block that holds `position`. White space between two blocks counts
 * with the block before it; before the first block, with the first. -1 when there are no blocks.
 */
export function blockAt(witness: Witness, position: number): number {
  const spans = spansOf(witness.blocks)
  const index = firstEndingAfter(spans, position)
  const holds = index < spans.length && (spans[index] as Span).start <= position
  return holds || (index === 0 && spans.length > 0) ? index : index - 1
}

/** Indexes of the first and last block that a stretch of text touches. */
export interface BlockRange {
  readonly first: number
  readonly last: number
}

/** The blocks that a stretch of text touches, or null when it touches none. */
export function blocksOf(witness: Witness, span: Span): BlockRange | null {
  const spans = spansOf(witness.blocks)
  const { start, end } = trimmed(witness.text, span)
  const first = firstEndingAfter(spans, start)
  if (first === spans.length || (spans[first] as Span).start >= end) return null
  let last = first
  while (last + 1 < spans.length && (spans[last + 1] as Span).start < end) last++
  return { first, last }
}

/** What kind of words other than the writer's stand at `position`; null where they are the writer's. */
export function interventionAt(witness: Witness, position: number): Intervention["kind"] | null {
  const found = witness.interventions[firstEndingAfter(spansOf(witness.interventions), position)]
  return found !== undefined && found.span.start <= position ? found.kind : null
}
