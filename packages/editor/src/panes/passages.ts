/** Passages of one text, found by where they stand. Those that the text has are in order; those it lacks stand between them. */
import type { Passage, Span } from "@variorum/collation"
import type { Side } from "./marks.js"

/** The passages that a text has of a stretch of it, by their indices, in order. */
export function passagesWithin(
  passages: readonly Passage[],
  side: Side,
  { start, end }: Span,
): number[] {
  const found: number[] = []
  for (let i = firstEndingFrom(passages, side, start); i < passages.length; i++) {
    const span = passages[i]?.spans[side] ?? null
    if (span === null) continue
    if (span.start > end) break
    found.push(i)
  }
  return found
}

/** Index of the first passage that a text has and that ends at a place or behind it; their count where none does. */
function firstEndingFrom(passages: readonly Passage[], side: Side, at: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const i = nextOf(passages, side, middle, high)
    if (i < high && passages[i]!.spans[side]!.end < at) low = i + 1
    else high = middle
  }
  return nextOf(passages, side, low, passages.length)
}

/** The first from an index on that the text has; `end` where none has. */
function nextOf(passages: readonly Passage[], side: Side, from: number, end: number): number {
  let i = from
  while (i < end && (passages[i]?.spans[side] ?? null) === null) i++
  return i
}
