/** Makes targets of notes from what the sides remember. */
import type { Span, Witness } from "@variorum/collation"
import { type NoteTarget, witnessTarget, wordsTarget } from "@variorum/layers"
import type { Position, Range } from "./side.js"

/** A stretch of a witness. Its blocks are in the order in which the side wrote them. */
export function spanOf(range: Range, witness: Witness): Span {
  const [start, end] = [offsetOf(range.start, witness), offsetOf(range.end, witness)]
  return { start, end: Math.max(start, end) }
}

function offsetOf({ block, offset }: Position, { blocks, text }: Witness): number {
  const span = blocks[block]?.span
  return span === undefined ? text.length : Math.min(span.start + offset, span.end)
}

/** True where a stretch has words. */
export function hasWords({ text }: Witness, { start, end }: Span): boolean {
  return text.slice(start, end).trim() !== ""
}

/** How far a word is looked for around a place that has none. */
const NEAR = 200

/** The words of a stretch; where it has none, the word before it, or behind it; else the whole witness. */
export function targetAt(witness: Witness, span: Span): NoteTarget {
  const { text } = witness
  if (hasWords(witness, span)) return wordsTarget(witness, span)
  const before = /\S{1,60}\s*$/u.exec(text.slice(Math.max(0, span.start - NEAR), span.start))
  if (before !== null)
    return wordsTarget(witness, { start: span.start - before[0].length, end: span.start })
  const after = /^\s*\S{1,60}/u.exec(text.slice(span.end, span.end + NEAR))
  if (after !== null)
    return wordsTarget(witness, { start: span.end, end: span.end + after[0].length })
  return witnessTarget(witness)
}
