import { fetchWriting, whenIdle } from "@variorum/viewer"
import { prepareThread } from "../comparing/spare-thread.js"

/** One preparation serves all editors of a page, however often they are put into it. */
let isPrepared = false

/**
 * Fetches, once the page has nothing else to do, what will be needed even with the network off: the worker for long texts,
 * and what notes are written with where the work is read as a reader will.
 */
export function prepare(): void {
  if (isPrepared) return
  isPrepared = true
  prepareThread()
  whenIdle(() => {
    // Who writes notes then fetches it anew, and learns what is wrong.
    void fetchWriting().catch(() => undefined)
    return false
  })
}
