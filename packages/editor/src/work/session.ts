/**
 * The one place where the work changes: whoever draws, compares or keeps it listens here.
 *
 * Text, pins, rules, judgements and notes have one history. Typing is one step for as long as it goes on in one place.
 */
import { beginHistory, type History, redo, takeStep, undo } from "@variorum/layers"
import type { StepRefusal } from "@variorum/views"
import type { Node } from "prosemirror-model"
import { textAfter } from "../document/text.js"
import { bringBack, changedTexts, keep, type KeptWork } from "./kept.js"
import type { Outcome } from "./outcome.js"
import { goesOn, lettersChanged, type Caret, type Running, type Step, type Typing } from "./step.js"
import type { Work } from "./work.js"

/** Called after every change, with what is and what was. */
export type Listener = (work: Work, before: Work) => void

/** A step that was undone or done again. */
export interface Told {
  /** What the step was. */
  readonly name: string
  /** Indices of the texts whose words are others now. */
  readonly texts: readonly number[]
  /** Where the caret belongs now; null where the step was none of a pane's. */
  readonly caret: (Caret & { readonly text: number }) | null
}

/** A work as it was after a step. The first has no step. */
interface Kept extends Step {
  readonly work: KeptWork
}

export class Session {
  #history: History<Kept>
  #work: Work
  /** Null where what comes next is a step of its own. */
  #running: Running | null = null
  readonly #listeners = new Set<Listener>()

  constructor(work: Work) {
    this.#work = work
    this.#history = beginHistory({ work: keep(work), name: "", caret: null })
  }

  get work(): Work {
    return this.#work
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0
  }

  /** Does something to the work, as one step. A change that gives the same work is none. */
  do(name: string, change: (work: Work) => Work): void {
    const work = change(this.#work)
    if (work === this.#work) return
    this.#take(work, { name, caret: null })
    this.#running = null
  }

  /** Does something that may be refused, as one step; the reason why it was, or null. */
  attempt(name: string, action: (work: Work) => Outcome): StepRefusal | null {
    const outcome = action(this.#work)
    if (outcome.kind === "refused") return outcome.reason
    this.do(name, () => outcome.work)
    return null
  }

  /**
   * Takes over a document that was edited in a pane. Letters typed soon after others, in the same place, belong to their
   * step. Throws RangeError where there is no such text.
   */
  type(index: number, document: Node, at: Typing): void {
    const old = this.#work.texts[index]
    if (old === undefined) throw new RangeError(`there is no text ${index}`)
    if (old.document === document) return
    const changed = lettersChanged(old.document, document)
    const isGoingOn = goesOn(this.#running, index, at, changed)
    const work = { ...this.#work, texts: this.#work.texts.with(index, textAfter(old, document)) }
    const caret = { text: index, before: at.before, after: at.after }
    if (isGoingOn) this.#goOn(work, { ...caret, before: this.#history.present.caret!.before })
    else this.#take(work, { name: at.name, caret })
    this.#running =
      changed === null || at.name !== "typing"
        ? null
        : { text: index, time: at.time, span: joined(isGoingOn ? this.#running : null, changed) }
  }

  /** Takes the last step back, and tells what it was; null where there is none. */
  undo(): Told | null {
    const undone = this.#history.present
    if (!this.canUndo) return null
    const texts = this.#goTo(undo(this.#history))
    return told(undone, texts, "before")
  }

  /** Does the next undone step again, and tells what it was; null where there is none. */
  redo(): Told | null {
    if (!this.canRedo) return null
    const texts = this.#goTo(redo(this.#history))
    return told(this.#history.present, texts, "after")
  }

  /** Calls a listener from now on; the answer ends that. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #take(work: Work, step: Step): void {
    this.#history = takeStep(this.#history, { ...step, work: keep(work) })
    this.#show(work)
  }

  /** The same step, gone further: what was before it stays what it was. */
  #goOn(work: Work, caret: NonNullable<Step["caret"]>): void {
    const { past, present } = this.#history
    this.#history = { past, present: { ...present, caret, work: keep(work) }, future: [] }
    this.#show(work)
  }

  /** Goes to another state; the indices of the texts whose words are others then. */
  #goTo(history: History<Kept>): readonly number[] {
    const texts = changedTexts(this.#history.present.work, history.present.work)
    this.#history = history
    this.#running = null
    this.#show(bringBack(history.present.work, this.#work))
    return texts
  }

  #show(work: Work): void {
    const before = this.#work
    this.#work = work
    for (const listener of this.#listeners) listener(work, before)
  }
}

/** What was typed so far and what was typed now, as one stretch of the document as it is now. */
function joined(
  running: Running | null,
  { start, end, was }: { readonly start: number; readonly end: number; readonly was: number },
): { readonly start: number; readonly end: number } {
  if (running === null) return { start, end }
  const last = Math.max(running.span.end, was) + (end - was)
  return { start: Math.min(running.span.start, start), end: last }
}

function told({ name, caret }: Step, texts: readonly number[], when: "before" | "after"): Told {
  return { name, texts, caret: caret === null ? null : { text: caret.text, ...caret[when] } }
}
