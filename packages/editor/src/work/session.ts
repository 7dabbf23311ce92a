/**
 * The one place where the work changes: whoever draws, compares or keeps it listens here.
 *
 * Text, pins, rules, judgements and notes have one history. Typing is one step for as long as it goes on in one place.
 */
import { beginHistory, type History, redo, takeStep, undo } from "@variorum/layers"
import type { Work } from "./work.js"

/** What a step was: the name of its command, told when it is undone ("Undone: cut words"). */
export interface Step {
  readonly work: Work
  readonly name: string
}

/** Called after every change, with what is and what was. */
export type Listener = (work: Work, before: Work) => void

export class Session {
  #history: History<Step>
  readonly #listeners = new Set<Listener>()

  constructor(work: Work) {
    this.#history = beginHistory({ work, name: "" })
  }

  get work(): Work {
    return this.#history.present.work
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0
  }

  /** Does something to the work, as one step. A change that gives the same work is none. */
  do(name: string, change: (work: Work) => Work): void {
    const work = change(this.work)
    if (work !== this.work) this.#show(takeStep(this.#history, { work, name }))
  }

  undo(): void {
    this.#show(undo(this.#history))
  }

  redo(): void {
    this.#show(redo(this.#history))
  }

  /** Calls a listener from now on; the answer ends that. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #show(history: History<Step>): void {
    const before = this.work
    this.#history = history
    if (this.work !== before) for (const listener of this.#listeners) listener(this.work, before)
  }
}
