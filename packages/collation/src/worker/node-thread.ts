import type { NodeWorker, Thread } from "./thread.js"

/** A worker thread of Node as a thread. A process goes on until its threads are ended. */
export function nodeThread(worker: NodeWorker): Thread {
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, lost) {
      worker.on("message", heard)
      worker.on("messageerror", () => lost("what it said could not be read"))
      worker.on("error", (error) => lost(error instanceof Error ? error.message : String(error)))
      worker.on("exit", (status) => lost(`it ended with status ${String(status)}`))
    },
    end: () => worker.terminate(),
  }
}
