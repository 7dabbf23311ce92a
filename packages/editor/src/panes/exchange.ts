/** What makes of the text that a pane shows the text that the session has, and how it waits while a word is composed. */
import { type Node } from "prosemirror-model"
import type { EditorState, Transaction } from "prosemirror-state"
import type { Step } from "prosemirror-transform"
import type { Caret } from "../work/step.js"

/** One step that makes another document of a state's; null where both are the same. */
export function exchange({ doc, tr }: EditorState, now: Node): Transaction | null {
  const start = doc.content.findDiffStart(now.content)
  const ends = doc.content.findDiffEnd(now.content)
  if (start === null || ends === null) return null
  // Letters that are there twice make the two ends overlap: "aa" to "a" differs behind the first and before the last.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const exchanged = tr.replace(start, ends.a + overlap, now.slice(start, ends.b + overlap))
  if (exchanged.doc.eq(now)) return exchanged
  return exchanged.replaceWith(0, exchanged.doc.content.size, now.content)
}

/** The block in which the selection stands. */
export function blockOf({ selection: { $from, $to } }: EditorState): { from: number; to: number } {
  return { from: $from.start(Math.min(1, $from.depth)), to: $to.end(Math.min(1, $to.depth)) }
}

/**
 * True for a change in the block of a word that is being composed: drawn at once, it would take from the input method the
 * letters that it is at, and they would come twice. One that takes these letters themselves away cannot wait.
 */
export function canWait(state: EditorState, change: Transaction): boolean {
  const [step, ...more] = change.steps
  if (step === undefined || more.length > 0) return false
  const { from, to } = blockOf(state)
  const { head } = state.selection
  let isNear = false
  step.getMap().forEach((start, end) => {
    isNear = end >= from && start <= to && !(start < head && head <= end)
  })
  return isNear
}

/** A document with what was written and what waits, and where the carets of before and after are in it. */
export interface Carried {
  readonly document: Node
  readonly before: Caret
  readonly after: Caret
}

/** Puts what waits behind what was written: a word that is composed stays in one piece. */
export function carry(old: EditorState, written: Transaction, waiting: Transaction): Carried {
  const now = old.apply(written)
  const late = waiting.steps.map((step) => step.map(written.mapping))[0] ?? null
  const document = late?.apply(now.doc).doc ?? null
  if (document === null || late === null)
    return { document: now.doc, before: caretOf(old), after: caretOf(now) }
  return { document, before: inPlace(old, waiting.steps[0] as Step), after: inPlace(now, late) }
}

export function caretOf({ selection: { anchor, head } }: EditorState): Caret {
  return { anchor, head }
}

function inPlace(state: EditorState, step: Step): Caret {
  const { anchor, head } = caretOf(state)
  const map = step.getMap()
  return { anchor: map.map(anchor, -1), head: map.map(head, -1) }
}
