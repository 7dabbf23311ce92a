/**
 * The one place where the work changes: whoever draws, compares or keeps it listens here.
 *
 * Text, pins, rules, judgements and notes have one history. Typing is one step for as long as it goes on in one place.
 */
import type { StepRefusal } from "@variorum/views"
import type { Node } from "prosemirror-model"
import { textAfter } from "../document/text.js"
import type { Outcome } from "./outcome.js"
import {
  type Caret,
  differInLetters,
  goesOn,
  type Running,
  type Step,
  type Typing,
} from "./step.js"
import type { Work } from "./work.js"
import { changeBetween, changedTexts, type When, workAt, type WorkChange } from "./work-change.js"

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

/** So many steps can be taken back. */
export const MOST_STEPS = 1000

/** A step that is over, and what it changed. */
interface Taken extends Step {
  readonly change: WorkChange
}

/** The step that was taken last, which typing may still go on with: what was before it is there as a whole. */
interface Last extends Step {
  readonly before: Work
}

export class Session {
  #work: Work
  /** Steps that can be taken back, the oldest first, but for the last one. */
  #past: readonly Taken[] = []
  #last: Last | null = null
  /** Steps that were taken back, the next one last. */
  #future: readonly Taken[] = []
  /** Null where what comes next is a step of its own. */
  #running: Running | null = null
  readonly #listeners = new Set<Listener>()

  constructor(work: Work) {
    this.#work = work
  }

  get work(): Work {
    return this.#work
  }

  get canUndo(): boolean {
    return this.#last !== null || this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
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
    const isTyping = at.name === "typing" && differInLetters(old.document, document)
    const work = { ...this.#work, texts: this.#work.texts.with(index, textAfter(old, document)) }
    const caret = { text: index, before: at.before, after: at.after }
    if (isTyping && goesOn(this.#running, index, at)) this.#goOn(work, at.after)
    else this.#take(work, { name: at.name, caret })
    const { time, after, composition } = at
    // A listener may have done something of its own meanwhile.
    const isLast = this.#work === work
    this.#running = isTyping && isLast ? { text: index, time, caret: after, composition } : null
  }

  /** Takes the last step back, and tells what it was; null where there is none. */
  undo(): Told | null {
    this.#end()
    const step = this.#past.at(-1)
    if (step === undefined) return null
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, step]
    return this.#go(step, "before")
  }

  /** Does the next undone step again, and tells what it was; null where there is none. */
  redo(): Told | null {
    const step = this.#future.at(-1)
    if (step === undefined) return null
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, step]
    return this.#go(step, "after")
  }

  /** Calls a listener from now on; the answer ends that. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #take(work: Work, step: Step): void {
    this.#end()
    this.#last = { ...step, before: this.#work }
    this.#future = []
    this.#show(work)
  }

  /** The same step, gone further: what was before it stays what it was. */
  #goOn(work: Work, after: Caret): void {
    const last = this.#last
    if (last?.caret) this.#last = { ...last, caret: { ...last.caret, after } }
    this.#show(work)
  }

  /** The last step is over: of what was before it no more is kept than what is other now. */
  #end(): void {
    this.#running = null
    if (this.#last === null) return
    const { before, ...step } = this.#last
    const taken = { ...step, change: changeBetween(before, this.#work) }
    this.#past = [...this.#past, taken].slice(-MOST_STEPS)
    this.#last = null
  }

  #go({ name, caret, change }: Taken, when: When): Told {
    this.#show(workAt(this.#work, change, when))
    return {
      name,
      texts: changedTexts(change, when),
      caret: caret === null ? null : { text: caret.text, ...caret[when] },
    }
  }

  #show(work: Work): void {
    const before = this.#work
    this.#work = work
    for (const listener of this.#listeners) listener(work, before)
  }
}
