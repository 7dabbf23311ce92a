import type { CollateOptions } from "../collate.js"
import type { Collation } from "../collation.js"
import type { Witness } from "../witness.js"
import type { CollateResult, CollateTask } from "./collating.js"
import { TaskQueue, type Watching } from "./task-queue.js"
import type { Thread } from "./thread.js"

/**
 * `collate` in a worker: the thread that asks stays free, and can call the comparison off.
 *
 *   const collator = new Collator(() => browserThread(new Worker(address, { type: "module" })))
 *   const collation = await collator.collate([draft, final], { signal, progress })
 *   await collator.close()
 *
 * A witness goes over once: the worker keeps those of the last call, so that after an edit of one only that one is
 * copied. They are known by identity, so an edited witness must be a new object, as all of Variorum has it. The result
 * is copied as plain data; its `witnesses` are the objects that were given.
 */
export class Collator {
  readonly #tasks: TaskQueue<CollateTask, CollateResult>
  /** What the worker keeps. */
  #kept: readonly Witness[] = []

  /** `start` begins a worker whose script is `@variorum/collation/worker/in-browser` or `…/in-node`. */
  constructor(start: () => Thread) {
    this.#tasks = new TaskQueue(start)
  }

  /**
   * The same collation that `collate` gives. Comparisons are made one after the other.
   *
   * Rejected with what `collate` throws, of the same class and with the same fields; at once with the reason of
   * `signal` when it is aborted; with VariorumError "worker-not-started" or "worker-ended" (see `TaskQueue.run`).
   * After any of them the next call works.
   */
  async collate(
    witnesses: readonly Witness[],
    { signal, progress, ...options }: CollateOptions & Watching = {},
  ): Promise<Collation> {
    const make = (isNew: boolean): CollateTask => {
      const kept = isNew ? [] : this.#kept
      this.#kept = witnesses
      return { witnesses: witnesses.map((witness) => placeOf(witness, kept)), options }
    }
    return { witnesses, ...(await this.#tasks.run(make, { signal, progress })) }
  }

  /** Ends the worker; see `TaskQueue.close`. A later call begins a new one. */
  close(): Promise<void> {
    return this.#tasks.close()
  }
}

function placeOf(witness: Witness, kept: readonly Witness[]): Witness | number {
  const place = kept.indexOf(witness)
  return place < 0 ? witness : place
}
