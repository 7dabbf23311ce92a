import { VariorumError } from "../errors.js"
import type { Progress } from "../progress.js"
import type { Reply } from "./messages.js"
import type { Thread } from "./thread.js"
import { unpackTrouble } from "./trouble.js"

/** What is used of an `AbortSignal`, of which this package does not know the type. */
export interface Cancellation {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: "abort", listener: () => void): void
  removeEventListener(type: "abort", listener: () => void): void
}

/** How a task is watched and called off. */
export interface Watching {
  /** Calls the task off: its promise is rejected at once with the signal's reason (an AbortError unless told otherwise). */
  readonly signal?: Cancellation | undefined
  /** Is told how far the task has come. */
  readonly progress?: ((progress: Progress) => void) | undefined
}

interface Waiting<Task, Result> {
  readonly make: (isNew: boolean) => Task
  readonly progress: ((progress: Progress) => void) | undefined
  readonly done: (result: Result) => void
  readonly failed: (error: unknown) => void
}

/**
 * The side outside the worker: hands tasks to a thread, one at a time, in the order in which they came.
 *
 * The thread begins with the first task. The engine cannot be interrupted from within, so a task that is called off
 * takes its thread with it, and the next task gets a new one; so it is after a crash.
 */
export class TaskQueue<Task, Result> {
  readonly #start: () => Thread
  readonly #waiting: Waiting<Task, Result>[] = []
  #running: Waiting<Task, Result> | null = null
  #thread: Thread | null = null
  #isReady = false

  /** `start` begins a thread that answers with `answerTasks`. It may throw. */
  constructor(start: () => Thread) {
    this.#start = start
  }

  /**
   * Has a task done. `make` is asked for it when its turn comes, and told whether the thread is new and has answered
   * nothing yet.
   *
   * Rejected with what the task threw; with the signal's reason; with VariorumError "worker-not-started" where no
   * thread can be had, "worker-ended" where it ended in the middle. After any of them the next task is done.
   */
  run(make: (isNew: boolean) => Task, { signal, progress }: Watching = {}): Promise<Result> {
    if (signal?.aborted === true) return Promise.reject(signal.reason)
    return new Promise((done, failed) => {
      const stopListening = () => signal?.removeEventListener("abort", cancel)
      const job: Waiting<Task, Result> = {
        make,
        progress,
        done: (result) => {
          stopListening()
          done(result)
        },
        failed: (error) => {
          stopListening()
          failed(error)
        },
      }
      const cancel = () => this.#cancel(job, signal?.reason)
      signal?.addEventListener("abort", cancel)
      this.#waiting.push(job)
      this.#next()
    })
  }

  /**
   * Ends the thread, and rejects what is under way with "worker-ended". Settled when the thread does nothing more.
   * A later task begins a new one.
   */
  async close(): Promise<void> {
    const end = this.#drop()
    const jobs = [this.#running, ...this.#waiting.splice(0)]
    this.#running = null
    for (const job of jobs) job?.failed(closed())
    await end
  }

  #next(): void {
    if (this.#running !== null) return
    const job = this.#waiting.shift()
    if (job === undefined) return
    this.#running = job
    const isNew = this.#thread === null
    try {
      this.#thread ??= this.#begin()
    } catch (error) {
      return this.#settle((running) => running.failed(notStarted(reasonOf(error))))
    }
    try {
      this.#thread.post({ task: job.make(isNew) })
    } catch (error) {
      // What of it arrived is not known.
      void this.#drop()
      this.#settle((running) => running.failed(error))
    }
  }

  #begin(): Thread {
    const thread = this.#start()
    this.#isReady = false
    const ifCurrent =
      <Value>(act: (value: Value) => void) =>
      (value: Value) => {
        if (thread === this.#thread) act(value)
      }
    thread.listen(
      ifCurrent((message) => this.#hear(message as Reply<Result>)),
      ifCurrent((reason) => this.#lose(reason)),
    )
    return thread
  }

  #hear(reply: Reply<Result>): void {
    if (reply.kind === "ready") this.#isReady = true
    else if (reply.kind === "progress") this.#running?.progress?.(reply.progress)
    else if (reply.kind === "done") this.#settle((job) => job.done(reply.result))
    else this.#settle((job) => job.failed(unpackTrouble(reply.trouble)))
  }

  #lose(reason: string): void {
    const error = this.#isReady ? ended(reason) : notStarted(reason)
    void this.#drop()
    this.#settle((job) => job.failed(error))
  }

  #cancel(job: Waiting<Task, Result>, reason: unknown): void {
    const place = this.#waiting.indexOf(job)
    if (place >= 0) {
      this.#waiting.splice(place, 1)
      job.failed(reason)
    } else {
      void this.#drop()
      this.#settle((running) => running.failed(reason))
    }
  }

  /** Ends what is running in a way, and goes on with the next. */
  #settle(how: (job: Waiting<Task, Result>) => void): void {
    const job = this.#running
    this.#running = null
    if (job !== null) how(job)
    this.#next()
  }

  #drop(): Promise<unknown> {
    const thread = this.#thread
    this.#thread = null
    return thread?.end() ?? Promise.resolve()
  }
}

function notStarted(reason: string): VariorumError {
  return new VariorumError(
    "worker-not-started",
    `No worker could be started${inBrackets(reason)}.`,
    "",
    "Check that its script can be reached from here, or compare without one: collate.",
  )
}

function ended(reason: string): VariorumError {
  return new VariorumError(
    "worker-ended",
    `The comparison stopped in the middle${inBrackets(reason)}.`,
    "",
    "Try again; if it stops again, the texts may be too long for the memory there is.",
  )
}

function closed(): VariorumError {
  return new VariorumError(
    "worker-ended",
    "The comparison was ended before it was done.",
    "",
    "Start it again if it is still wanted.",
  )
}

function inBrackets(reason: string): string {
  return reason === "" ? "" : ` (${reason})`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
