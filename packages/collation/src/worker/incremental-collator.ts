import type { CollateOptions } from "../collate.js"
import type { Collation, Passage } from "../collation.js"
import { ShiftedPassage } from "../regions/shifted-passage.js"
import { patchBetween } from "../witness/patch.js"
import type { Witness } from "../witness.js"
import type { FollowResult, FollowTask, PassagesPatch, SentWitness } from "./following.js"
import { TaskQueue, type Watching } from "./task-queue.js"
import type { Thread } from "./thread.js"

type Pair = readonly [Witness, Witness]

/**
 * `collateIncrementally` in a worker: follows two witnesses while they are edited, and the thread that asks stays free.
 *
 * After an edit only what was edited goes over, and only the passages that it touched come back; those behind it are
 * counted anew when they are looked at.
 */
export class IncrementalCollator {
  readonly #tasks: TaskQueue<FollowTask, FollowResult>
  /** What the worker has been told last. */
  #sent: Pair | null = null
  #passages: readonly Passage[] = []

  /** `start` begins a worker whose script is `@variorum/collation/worker/in-browser` or `…/in-node`. */
  constructor(start: () => Thread) {
    this.#tasks = new TaskQueue(start)
  }

  /**
   * The collation of two witnesses as they are now: what a fresh `collate` gives. Comparisons are made one after the
   * other; ask again when the last has come, with the witnesses as they are by then.
   *
   * Rejected as `Collator.collate` is. After that the next call works, and compares everything anew.
   */
  async collate(
    witnesses: Pair,
    { signal, progress, ...options }: CollateOptions & Watching = {},
  ): Promise<Collation> {
    const make = (isNew: boolean): FollowTask => {
      const last = isNew ? null : this.#sent
      this.#sent = witnesses
      if (last === null) this.#passages = []
      return {
        follow: [sentOf(witnesses[0], last?.[0]), sentOf(witnesses[1], last?.[1])],
        options,
      }
    }
    const watching = { signal, progress }
    const { base, passages, ...others } = await this.#tasks.run(make, watching).catch((error) => {
      // What the worker has of it is not known.
      void this.#tasks.close()
      throw error
    })
    this.#passages = patchedPassages(this.#passages, passages)
    return { witnesses, base, passages: this.#passages, ...others }
  }

  /** Ends the worker; see `TaskQueue.close`. A later call begins a new one. */
  close(): Promise<void> {
    return this.#tasks.close()
  }
}

function sentOf(now: Witness, last: Witness | undefined): SentWitness {
  if (last === now) return null
  return (last && patchBetween(last, now)) ?? now
}

function patchedPassages(
  old: readonly Passage[],
  { from, to, by, passages }: PassagesPatch,
): readonly Passage[] {
  const now = old.slice(0, from)
  for (const passage of passages) now.push(passage)
  for (let i = to; i < old.length; i++) now.push(ShiftedPassage.of(old[i]!, by))
  return now
}
