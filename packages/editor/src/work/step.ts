/** One step of the history, and when what is typed belongs to the step before. */
import type { Node } from "prosemirror-model"

/** Where the caret stands or what is selected, in ProseMirror's positions of one text. */
export interface Caret {
  readonly anchor: number
  readonly head: number
}

/** An edit of one text, told by the pane in which it was made. */
export interface Typing {
  /** What it was; only "typing" goes on, all else (a paste, a split) is a step of its own. */
  readonly name: string
  /** In milliseconds, of any clock that never goes back. */
  readonly time: number
  /** The caret before the edit and after it. */
  readonly before: Caret
  readonly after: Caret
  /** True while an input method composes a word: then time does not part the step. */
  readonly isComposing?: boolean
}

/** What a step was: told when it is undone or done again ("Undone: cut words"). */
export interface Step {
  readonly name: string
  /** The text in which the caret stood, and where, before the step and after it; null where the step was none of a pane's. */
  readonly caret: { readonly text: number; readonly before: Caret; readonly after: Caret } | null
}

/** Typing that may still go on. */
export interface Running {
  readonly text: number
  readonly time: number
  readonly span: Changed
}

/** A stretch of a document that changed: where it begins, and where it ends now. */
export interface Changed {
  readonly start: number
  readonly end: number
}

/** A pause longer than this ends a step, in milliseconds: a person who stops to think has written something. */
export const LONGEST_PAUSE = 800

/**
 * What changed from one document to the next, as far as letters in one block go; null where blocks came, went or are
 * other ones now.
 */
export function lettersChanged(
  before: Node,
  after: Node,
): (Changed & { readonly was: number }) | null {
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || ends === null) return null
  // Letters that are there twice make the two ends overlap: "aa" to "a" differs behind the first and before the last.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const [was, end] = [ends.a + overlap, ends.b + overlap]
  return isInOneBlock(before, start, was) && isInOneBlock(after, start, end)
    ? { start, end, was }
    : null
}

function isInOneBlock(document: Node, start: number, end: number): boolean {
  const place = document.resolve(start)
  return place.parent.isTextblock && end <= place.end()
}

/** True when an edit goes on with what was typed: soon enough, in the same text, where it was left. */
export function goesOn(
  running: Running | null,
  text: number,
  { name, time, isComposing = false }: Typing,
  changed: { readonly start: number; readonly was: number } | null,
): running is Running {
  if (running === null || changed === null || name !== "typing" || running.text !== text)
    return false
  const { start, end } = running.span
  const isSoon = isComposing || time - running.time <= LONGEST_PAUSE
  return isSoon && changed.start <= end && changed.was >= start
}
