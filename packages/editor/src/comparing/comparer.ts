/**
 * Keeps the comparison of two texts of a session up to date.
 *
 * Short texts are compared at once, within the key's own task; long ones in a worker. One comparison is under way at a
 * time: what was typed meanwhile is compared next, and an answer that comes too late is thrown away.
 */
import { type Collation, collateIncrementally } from "@variorum/collation"
import type { Thread } from "@variorum/collation/worker"
import type { Session } from "../work/session.js"
import { LongWork } from "./long-work.js"
import { takeThread } from "./spare-thread.js"
import {
  type ComparingState,
  isSameLaw,
  isSameQuestion,
  type Pair,
  type Question,
  questionOf,
} from "./state.js"

/** Letters of both texts, in UTF-16 units, from which they are compared in a worker. */
const LONG_TEXTS = 20_000

/** Milliseconds of work that nobody is told about: at every key there are some. */
const QUICK = 300

export class Comparer {
  readonly #session: Session
  readonly #long: LongWork
  readonly #stop: () => void
  readonly #listeners = new Set<() => void>()
  #pair: Pair
  #state: ComparingState = { collation: null, isCurrent: false, progress: null, trouble: null }
  /** What was asked last. */
  #question: Question | null = null
  /** What is under way in the worker; null where nothing is. */
  #calling: AbortController | null = null
  /** What was compared here last. */
  #last: Collation | null = null

  /** `begin` begins a worker; other than the usual in tests alone. */
  constructor(
    session: Session,
    pair: Pair = [0, 1],
    begin: () => Thread = takeThread,
    patience?: number,
  ) {
    this.#session = session
    this.#pair = pair
    this.#long = new LongWork(begin, patience)
    this.#stop = session.listen(() => this.#ask())
    this.#ask()
  }

  /** The two texts that are compared. */
  get pair(): Pair {
    return this.#pair
  }

  set pair(pair: Pair) {
    this.#pair = pair
    this.#ask()
  }

  get state(): ComparingState {
    return this.#state
  }

  /** Calls a listener at every change of the state from now on; the answer ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls long work off. The last comparison stays until something is edited, or `again` is called. */
  cancel(): void {
    this.#calling?.abort()
  }

  /** Compares again what was called off or failed. */
  again(): void {
    this.#question = null
    this.#ask()
  }

  /** Listens no more, and ends the worker. */
  close(): Promise<void> {
    this.#stop()
    this.#listeners.clear()
    this.#calling?.abort()
    return this.#long.close()
  }

  #ask(): void {
    const { length } = this.#session.work.texts
    // A text that was added may be gone again: then the first two are compared.
    if (this.#pair.some((index) => index >= length)) this.#pair = [0, 1]
    const question = questionOf(this.#session.work, this.#pair)
    if (question === null)
      return this.#tell({ collation: null, isCurrent: false, progress: null, trouble: null })
    const last = this.#question
    if (last !== null && isSameQuestion(last, question)) return
    this.#question = question
    const lengths = question.witnesses.map(({ text }) => text.length)
    if (lengths[0]! + lengths[1]! < LONG_TEXTS) return this.#compareHere(question)
    // Other rules touch everything: what is under way is for nothing.
    if (last !== null && this.#calling !== null && !isSameLaw(last, question)) this.#calling.abort()
    // The worker begins before anybody draws.
    if (this.#calling === null) void this.#compareAway(question)
    this.#tell({ ...this.#state, isCurrent: false, trouble: null })
  }

  #compareHere(question: Question): void {
    this.#calling?.abort()
    try {
      this.#last = collateIncrementally(this.#last, question.witnesses, question.options)
      this.#tell({ collation: this.#last, isCurrent: true, progress: null, trouble: null })
    } catch (error) {
      this.#fail(error)
    }
  }

  async #compareAway(question: Question): Promise<void> {
    const calling = new AbortController()
    this.#calling = calling
    const start = performance.now()
    const isTold = () => this.#state.collation === null || performance.now() - start > QUICK
    try {
      const collation = await this.#long.collate(question, {
        signal: calling.signal,
        progress: (progress) => isTold() && this.#tell({ ...this.#state, progress }),
      })
      this.#calling = null
      if (this.#question === question)
        this.#tell({ collation, isCurrent: true, progress: null, trouble: null })
    } catch (error) {
      this.#calling = null
      if (this.#question === question) this.#fail(error, calling.signal.aborted)
    }
    const next = this.#question
    if (next !== null && next !== question && this.#calling === null && !this.#state.isCurrent)
      void this.#compareAway(next)
  }

  #fail(error: unknown, isCalledOff = false): void {
    const trouble = isCalledOff
      ? ({ kind: "called off" } as const)
      : ({ kind: "error", error } as const)
    this.#tell({ ...this.#state, isCurrent: false, progress: null, trouble })
  }

  #tell(state: ComparingState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
