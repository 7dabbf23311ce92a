import type { Port } from "./thread.js"

/** What is used of a `MessagePort` of `node:worker_threads`. */
export interface NodeMessagePort {
  postMessage(message: unknown): void
  on(type: "message", listener: (message: unknown) => void): unknown
}

/** The `parentPort` of a worker thread as the port of `answerTasks`. */
export function nodePort(port: NodeMessagePort): Port {
  return {
    post: (message) => port.postMessage(message),
    listen: (heard) => port.on("message", heard),
  }
}
