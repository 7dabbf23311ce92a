/**
 * A worker that is begun before it is needed: its script is fetched while the network is there, so that long texts are
 * compared away from the page even where the network is gone by then.
 */
import { browserThread, type Thread } from "@variorum/collation/worker"
import { startWorker, whenIdle } from "@variorum/viewer"

type Listening = Parameters<Thread["listen"]>

/** A thread that remembers what it said before anybody listened. */
class EarlyThread implements Thread {
  readonly #thread: Thread
  readonly #early: ((...listening: Listening) => void)[] = []
  #listening: Listening | null = null

  constructor(thread: Thread) {
    this.#thread = thread
    const tell = (said: (...listening: Listening) => void) => {
      if (this.#listening === null) this.#early.push(said)
      else said(...this.#listening)
    }
    thread.listen(
      (message) => tell((heard) => heard(message)),
      (reason) => {
        // It is no help to anybody: who comes next begins one of their own.
        if (spare === this) spare = null
        tell((_, lost) => lost(reason))
      },
    )
  }

  post(message: unknown): void {
    this.#thread.post(message)
  }

  listen(...listening: Listening): void {
    this.#listening = listening
    for (const said of this.#early.splice(0)) said(...listening)
  }

  end(): Promise<unknown> {
    return this.#thread.end()
  }
}

/** One for all editors of a page; null where none has been begun, or none can be had. */
let spare: EarlyThread | null = null

/** Begins a worker once the page has nothing else to do. With the network off, or where a page may have none, nothing happens. */
export function prepareThread(): void {
  whenIdle(() => {
    if (spare !== null || !navigator.onLine) return false
    try {
      spare = new EarlyThread(browserThread(startWorker()))
    } catch {
      // Whoever needs one learns why.
    }
    return false
  })
}

/** The worker that was prepared, where there is one, or another; the next is prepared then. Throws what `startWorker` throws. */
export function takeThread(): Thread {
  const thread = spare ?? browserThread(startWorker())
  spare = null
  prepareThread()
  return thread
}
