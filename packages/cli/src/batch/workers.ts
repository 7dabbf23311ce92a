import { Worker } from "node:worker_threads"
import { nodeThread, TaskQueue } from "@variorum/collation/worker"
import type { PairFound, PairSettings, PairTask } from "./pair-task.js"

/** What became of a task: what was found, or what went wrong. */
export type Result =
  | { readonly found: PairFound; readonly error: null }
  | { readonly found: null; readonly error: unknown }

/** Worker threads that share a list of pairs among them. */
export class Workers {
  readonly #queues: readonly TaskQueue<PairTask, PairFound>[]
  #isStopped = false

  /** `count`: how many threads there are at most. They begin when there is something to do. */
  constructor(count: number, settings: PairSettings) {
    const script = new URL("./pair-worker.js", import.meta.url)
    this.#queues = Array.from(
      { length: count },
      () => new TaskQueue(() => nodeThread(new Worker(script, { workerData: settings }))),
    )
  }

  /**
   * Has all tasks done, each by the next thread that is free, and tells of each when it is done. True when all were
   * done, false when it was stopped; never rejected for a task that goes wrong, not even where its thread crashes.
   */
  async each(
    tasks: readonly PairTask[],
    tell: (place: number, result: Result) => void,
  ): Promise<boolean> {
    const places = tasks.keys()
    const work = async (queue: TaskQueue<PairTask, PairFound>) => {
      for (const place of places) {
        const result = await queue
          .run(() => tasks[place]!)
          .then(
            (found): Result => ({ found, error: null }),
            (error: unknown): Result => ({ found: null, error }),
          )
        if (this.#isStopped) return
        tell(place, result)
      }
    }
    await Promise.all(this.#queues.map(work))
    const isWhole = !this.#isStopped
    await this.stop()
    return isWhole
  }

  /** Ends all threads in the middle of what they do. Settled when none of them does anything more. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#queues.map((queue) => queue.close()))
  }
}
