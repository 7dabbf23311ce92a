import { fetchWriting, whenIdle } from "@variorum/viewer"
import { prepareThread } from "../comparing/spare-thread.js"

/**
 * Fetches, once the page has nothing else to do, what will be needed even with the network off: the worker for long texts,
 * and what notes are written with where the work is read as a reader will.
 */
export function prepare(): void {
  prepareThread()
  whenIdle(() => {
    // Who writes notes then fetches it anew, and learns what is wrong.
    void fetchWriting().catch(() => undefined)
    return false
  })
}
