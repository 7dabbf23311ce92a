import {
  collate,
  type CollateOptions,
  type Collation,
  type Progress,
  VariorumError,
  type Witness,
} from "@variorum/collation"
import { browserThread, Collator } from "@variorum/collation/worker"
import { startWorker } from "../worker/start-worker.js"

/**
 * Letters of both texts, in UTF-16 units, from which they are compared in a worker. The first comparison of a page is
 * slow whatever the length, for the engine has to warm up, and so it is in a new worker, which takes some 100 ms more
 * to begin: below this a reader would wait longer with one. Above it the page would stand still for longer than a
 * reader overlooks (`docs/measurements.md`).
 */
const LONG_TEXTS = 20_000

/** How a comparison is watched and called off. */
interface Watching {
  readonly signal: AbortSignal
  /** Is told how far a long comparison has come. */
  readonly progress: (progress: Progress) => unknown
}

/**
 * Compares two texts: short ones at once, long ones in a worker, and those too at once where the page can have no
 * worker.
 *
 * Rejected with what `collate` throws, and with the signal's reason.
 */
export async function compareTexts(
  witnesses: readonly Witness[],
  options: CollateOptions,
  watching: Watching,
): Promise<Collation> {
  const length = witnesses.reduce((sum, { text }) => sum + text.length, 0)
  if (length < LONG_TEXTS) return collate(witnesses, options)
  // Said before the worker says it, which takes a moment to begin.
  watching.progress({ fraction: 0, doing: "reading words" })
  const collator = new Collator(() => browserThread(startWorker()))
  try {
    return await collator.collate(witnesses, { ...options, ...watching })
  } catch (error) {
    if (!(error instanceof VariorumError) || error.code !== "worker-not-started") throw error
    watching.signal.throwIfAborted()
    return collate(witnesses, options)
  } finally {
    await collator.close()
  }
}
