/**
 * Keeps the work of a session in this browser: within a second of every change, and when the page is about to go.
 *
 *   change -> a moment -> written in slices -> one transaction: the new state in, the oldest good one out
 *
 * Whatever goes wrong is told at once and tried again; the work itself stays where it is, in the session.
 */
import { unique } from "@variorum/viewer"
import type { NotKeptReason } from "@variorum/views"
import type { Session } from "../work/session.js"
import { openWork, type Work } from "../work/work.js"
import { readableStates } from "./kept-works.js"
import { asNotKept, NotKept } from "./not-kept.js"
import { atOnce, inSlices, readParts, writeParts, type Written } from "./parts.js"
import type { Store } from "./store.js"
import { Turn } from "./turn.js"

/** What a person is told. Times are by the clock, in milliseconds; `since`: when it was last kept, null where never. */
export type Keeping =
  | { readonly kind: "nothing to keep" }
  | { readonly kind: "keeping"; readonly since: number | null }
  | { readonly kind: "kept"; readonly when: number }
  | { readonly kind: "not kept"; readonly because: NotKeptReason; readonly since: number | null }

export interface KeeperOptions {
  readonly session: Session
  readonly store: Store
  /** The kept work that the session goes on with; left out for a new one. */
  readonly work?: string
  /** Which state of it the session was opened with; 0 for a new one. */
  readonly sequence?: number
  /** What that state holds; left out where it is what the session shows. */
  readonly kept?: Work
  /** The clock. */
  readonly now?: () => number
}

/** From a change to its being written, in milliseconds. Changes in between go the same way. */
const DELAY = 400

/** From one vain attempt to the next: twice as long each time. */
const FIRST_RETRY = 2000
const LAST_RETRY = 60_000

export class Keeper {
  /** The name under which the work is kept: letters and digits. */
  readonly work: string
  readonly #session: Session
  readonly #store: Store
  readonly #now: () => number
  readonly #turn: Turn
  /** Done when the turn is ours and what is kept was looked at; fails where another tab has the turn. */
  #ready: Promise<void> | null = null
  readonly #ending = new AbortController()
  readonly #listeners = new Set<(keeping: Keeping) => void>()
  #keeping: Keeping = { kind: "nothing to keep" }
  /** What is kept, or was there when the session began. */
  #kept: Work
  /** The state that the session was opened with, then the last that was made. */
  #latest: number
  /** Good states, the earliest first. */
  #good: readonly number[] = []
  #isFinished = false
  /** True where a state is to be kept even though nothing changed. */
  #isWanted = false
  #isReady = false
  #timer: ReturnType<typeof setTimeout> | null = null
  #retry = FIRST_RETRY
  #running: Promise<boolean> | null = null
  /** Counts attempts, so that a slow one notices that a hurried one went past it. */
  #attempt = 0
  /** True while a transaction is on its way. */
  #isSending = false

  constructor(options: KeeperOptions) {
    const { session, store, work = unique(), sequence = 0, now = Date.now } = options
    this.work = work
    this.#session = session
    this.#store = store
    this.#now = now
    this.#kept = options.kept ?? session.work
    this.#latest = sequence
    this.#turn = new Turn(work, {
      letGo: () => this.#letGo(),
      lost: () => this.#fail(new NotKept("another tab")),
    })
    this.#begin().catch((error: unknown) => this.#fail(error))
    const { signal } = this.#ending
    signal.addEventListener(
      "abort",
      session.listen(() => this.#afterChange()),
    )
    signal.addEventListener(
      "abort",
      store.beforeLettingGo(() => this.#hurry()),
    )
    addEventListener("pagehide", () => this.#hurry(), { signal })
    const whenHidden = () => document.visibilityState === "hidden" && void this.#hurry()
    document.addEventListener("visibilitychange", whenHidden, { signal })
  }

  get keeping(): Keeping {
    return this.#keeping
  }

  /** False where another tab has the work: then nothing should be written here. Before that is known, true. */
  get mayWrite(): boolean {
    return !(this.#keeping.kind === "not kept" && this.#keeping.because === "another tab")
  }

  /** True while something of the work is in this tab alone. */
  get hasUnkept(): boolean {
    return this.#isWanted || this.#session.work !== this.#kept
  }

  /** With what another keeper may go on once this one has ended. */
  get resumable(): { readonly work: string; readonly sequence: number; readonly kept: Work } {
    return { work: this.work, sequence: this.#latest, kept: this.#kept }
  }

  /** Calls a listener from now on; the answer ends that. */
  listen(listener: (keeping: Keeping) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Keeps the work now, a new one even before it changed. True when it is kept; why not is told to listeners. */
  keep(): Promise<boolean> {
    this.#isWanted ||= this.#latest === 0
    return this.#save(false)
  }

  /** Keeps the work as one that a person is done with: it stays in the list, and is not offered back. */
  async finish(): Promise<boolean> {
    await this.#running
    this.#isFinished = true
    this.#isWanted = true
    return this.#save(false)
  }

  /**
   * Asks the tab that has the work to let go, and goes on here with what that tab kept. False where the other tab
   * cannot keep its work, and so keeps its turn.
   */
  async takeOver(): Promise<boolean> {
    await this.#ready?.catch(() => undefined)
    if (!(await this.#turn.takeOver())) return false
    // The other may have kept something once more before it learnt that its turn was over: then again.
    for (let attempt = 0; attempt < 3 && this.#turn.isMine; attempt++) {
      this.#ready = this.#catchUp()
      this.#ready.catch((error: unknown) => this.#fail(error))
      // A state of ours is what tells the other, should it still be trying.
      this.#isWanted = true
      if (await this.#save(false)) return true
      if (this.mayWrite) return false
    }
    return false
  }

  /** Keeps what is there, and ends: another tab may have the work. */
  async end(): Promise<void> {
    if (this.hasUnkept) await this.keep()
    this.#ending.abort()
    this.#stopTimer()
    await this.#turn.end()
  }

  #begin(): Promise<void> {
    this.#ready ??= this.#take().catch((error: unknown) => {
      // The turn comes back only where a person asks for it; storage may answer the next time.
      if (this.#turn.isMine) this.#ready = null
      throw error
    })
    return this.#ready
  }

  async #take(): Promise<void> {
    if (!this.#turn.isMine && !(await this.#turn.take())) throw new NotKept("another tab")
    await this.#catchUp()
    this.#isReady = true
  }

  /** Looks at what is kept of this work. Where it is later than what the session shows, that is a step of its history. */
  async #catchUp(): Promise<void> {
    const states = await readableStates(this.#store, this.work)
    const newest = states.at(-1)
    this.#good = states.map(({ sequence }) => sequence)
    const opened = this.#latest
    this.#latest = (await this.#store.keys("states", this.work)).at(-1)?.[1] ?? 0
    if (newest === undefined || newest.sequence <= opened) return
    const work = openWork(readParts(newest.parts))
    this.#kept = work
    this.#session.do("take over", () => work)
  }

  #afterChange(): void {
    if (!this.hasUnkept) return
    this.#isFinished = false
    // Told once, not at every key.
    if (this.#keeping.kind === "kept" || this.#keeping.kind === "nothing to keep")
      this.#show({ kind: "keeping", since: this.#since })
    this.#timer ??= setTimeout(() => void this.#save(false), DELAY)
  }

  /** Where there is no time left: the page goes, or another tab waits for the database. */
  #hurry(): Promise<boolean> {
    if (!this.hasUnkept) return Promise.resolve(true)
    return this.#save(this.#isReady && !this.#isSending)
  }

  async #letGo(): Promise<boolean> {
    if (this.hasUnkept && !(await this.#save(false))) return false
    queueMicrotask(() => this.#fail(new NotKept("another tab")))
    return true
  }

  #save(isHurried: boolean): Promise<boolean> {
    this.#stopTimer()
    if (this.#running !== null && !isHurried) return this.#running.then(() => this.#save(false))
    const attempt = ++this.#attempt
    const running = this.#write(isHurried, attempt)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        if (this.#running === running) this.#running = null
      })
    this.#running = running
    return running
  }

  async #write(isHurried: boolean, attempt: number): Promise<boolean> {
    if (!isHurried) await this.#begin()
    if (!this.#turn.isMine) throw new NotKept("another tab")
    const { work } = this.#session
    if (work === this.#kept && !this.#isWanted) return true
    this.#show({ kind: "keeping", since: this.#since })
    const writing = writeParts(work)
    const written = isHurried ? atOnce(writing) : await inSlices(writing)
    if (attempt === this.#attempt) await this.#send(work, written, isHurried)
    else await this.#running
    return !this.hasUnkept
  }

  async #send(work: Work, { parts, digests, words }: Written, isHurried: boolean): Promise<void> {
    const [when, isFinished] = [this.#now(), this.#isFinished]
    const header = { work: this.work, when, name: "", title: work.title, words, isFinished }
    this.#isSending = true
    try {
      const { sequence } = await this.#store.save(
        "states",
        { ...header, parts, digests },
        { latest: this.#latest, superseded: this.#good.slice(0, -1), isHurried },
      )
      this.#good = [...this.#good.slice(-1), sequence]
      this.#latest = sequence
    } finally {
      this.#isSending = false
    }
    this.#kept = work
    this.#isWanted = isFinished !== this.#isFinished
    this.#retry = FIRST_RETRY
    this.#show({ kind: "kept", when })
    this.#afterChange()
  }

  get #since(): number | null {
    if (this.#keeping.kind === "kept") return this.#keeping.when
    return this.#keeping.kind === "nothing to keep" ? null : this.#keeping.since
  }

  #fail(error: unknown): false {
    const { reason } = asNotKept(error, "refused")
    this.#show({ kind: "not kept", because: reason, since: this.#since })
    this.#stopTimer()
    if (reason === "another tab" || this.#ending.signal.aborted) return false
    this.#timer = setTimeout(() => void this.keep(), this.#retry)
    this.#retry = Math.min(2 * this.#retry, LAST_RETRY)
    return false
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #show(keeping: Keeping): void {
    this.#keeping = keeping
    for (const listener of this.#listeners) listener(keeping)
  }
}
