import type { BrowserWorker, Thread } from "./thread.js"

/**
 * A browser's worker as a thread.
 *
 * Chromium lets a worker that was ended run on for up to two seconds where it does not come to rest by itself; it is
 * heard no more, and a new one can begin at once.
 */
export function browserThread(worker: BrowserWorker): Thread {
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, lost) {
      worker.addEventListener("message", (event) => heard((event as { data: unknown }).data))
      worker.addEventListener("messageerror", () => lost("what it said could not be read"))
      // A script that could not be fetched has no message.
      worker.addEventListener("error", (event) =>
        lost((event as { message?: string }).message ?? ""),
      )
    },
    end() {
      worker.terminate()
      return Promise.resolve()
    },
  }
}
