/**
 * A worker as seen from outside, whatever kind of worker it is. This package is checked without the types of a
 * browser and of Node, so both kinds are described by what is used of them.
 */
export interface Thread {
  /** Gives it a message. Throws what the platform throws where the message cannot be copied. */
  post(message: unknown): void
  /** Says who hears of it, before anything is posted. `lost`: it ended by itself or could not be started, and why. */
  listen(heard: (message: unknown) => void, lost: (reason: string) => void): void
  /** Ends it in the middle of whatever it does. Settled when it is known to do nothing more. */
  end(): Promise<unknown>
}

/** The same worker as seen from inside. */
export interface Port {
  post(message: unknown): void
  listen(heard: (message: unknown) => void): void
}

/** What is used of a browser's `Worker`. */
export interface BrowserWorker {
  postMessage(message: unknown): void
  addEventListener(
    type: "message" | "messageerror" | "error",
    listener: (event: object) => void,
  ): void
  terminate(): void
}

/** What is used of a `Worker` of `node:worker_threads`. */
export interface NodeWorker {
  postMessage(message: unknown): void
  on(
    type: "message" | "messageerror" | "error" | "exit",
    listener: (value: unknown) => void,
  ): unknown
  terminate(): Promise<unknown>
}
