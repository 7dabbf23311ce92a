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
  /** While an input method composes a word: a number that all edits of this word share, and no others. Nothing parts them. */
  readonly composition?: number | undefined
}

/** What a step was: told when it is undone or done again ("Undone: cut words"). */
export interface Step {
  readonly name: string
  /** The text in which the caret stood, and where, before the step and after it; null where the step was none of a pane's. */
  readonly caret: { readonly text: number; readonly before: Caret; readonly after: Caret } | null
}

/** Typing that may still go on: in which text, since when, and where the caret was left. */
export interface Running {
  readonly text: number
  readonly time: number
  readonly caret: Caret
  readonly composition: number | undefined
}

/** A pause longer than this ends a step, in milliseconds: a person who stops to think has written something. */
export const LONGEST_PAUSE = 800

/** True where two documents differ in nothing but letters of one block, and how these look. */
export function differInLetters(before: Node, after: Node): boolean {
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || ends === null) return false
  // Letters that are there twice make the two ends overlap: "aa" to "a" differs behind the first and before the last.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  return (
    isInOneBlock(before, start, ends.a + overlap) && isInOneBlock(after, start, ends.b + overlap)
  )
}

function isInOneBlock(document: Node, start: number, end: number): boolean {
  const place = document.resolve(start)
  return place.parent.isTextblock && end <= place.end()
}

/** True when letters go on with what was typed: soon enough, in the same text, where the caret was left. */
export function goesOn(
  running: Running | null,
  text: number,
  { time, before, composition }: Typing,
): running is Running {
  if (running === null || running.text !== text) return false
  if (composition !== undefined && composition === running.composition) return true
  const { anchor, head } = running.caret
  return time - running.time <= LONGEST_PAUSE && before.anchor === anchor && before.head === head
}
