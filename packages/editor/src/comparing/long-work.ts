import {
  type Collation,
  collateIncrementally,
  type Progress,
  VariorumError,
} from "@variorum/collation"
import { IncrementalCollator, type Thread } from "@variorum/collation/worker"
import type { Question } from "./state.js"

/** How long a worker may say nothing at all, in milliseconds, before it counts as lost. */
const PATIENCE = 20_000

/** What watches one piece of long work. */
interface Watching {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
}

/**
 * Compares long texts in a worker, which follows them while they are edited. A worker that ends or says nothing for long
 * is begun once more; after that, and where a page may have none, texts are compared here, and the page stands still.
 */
export class LongWork {
  readonly #collator: IncrementalCollator
  readonly #patience: number
  #canWork = true
  #last: Collation | null = null

  /** `begin` begins a worker. `patience`: see `PATIENCE`; shorter in tests. */
  constructor(begin: () => Thread, patience = PATIENCE) {
    this.#collator = new IncrementalCollator(begin)
    this.#patience = patience
  }

  /** Rejected with what `collate` throws, and with the signal's reason. Asked one after the other. */
  async collate(question: Question, watching: Watching): Promise<Collation> {
    for (let tries = 0; this.#canWork && tries < 2; tries++) {
      try {
        return await this.#inWorker(question, watching)
      } catch (error) {
        watching.signal.throwIfAborted()
        if (!isLost(error)) throw error
        this.#canWork = error.code === "worker-ended" && tries === 0
      }
    }
    this.#last = collateIncrementally(this.#last, question.witnesses, question.options)
    return this.#last
  }

  close(): Promise<void> {
    return this.#collator.close()
  }

  async #inWorker({ witnesses, options }: Question, { signal, progress }: Watching) {
    const silent = new AbortController()
    let waiting = 0
    const wait = () => {
      clearTimeout(waiting)
      waiting = window.setTimeout(() => silent.abort(lost()), this.#patience)
    }
    wait()
    try {
      return await this.#collator.collate(witnesses, {
        ...options,
        signal: AbortSignal.any([signal, silent.signal]),
        progress: (step) => {
          wait()
          progress(step)
        },
      })
    } finally {
      clearTimeout(waiting)
    }
  }
}

function isLost(error: unknown): error is VariorumError {
  return error instanceof VariorumError && error.code.startsWith("worker-")
}

function lost(): VariorumError {
  return new VariorumError(
    "worker-ended",
    "The comparison said nothing for long.",
    "",
    "Try again.",
  )
}
