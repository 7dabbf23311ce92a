/** The script of a browser's worker: importing it makes a `Collator`'s other side of the worker it runs in. */
import { answerTasks } from "./answer-tasks.js"
import { comparing } from "./comparing.js"

interface WorkerScope {
  postMessage(message: unknown): void
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void
}

const scope = globalThis as unknown as WorkerScope

answerTasks(
  {
    post: (message) => scope.postMessage(message),
    listen: (heard) => scope.addEventListener("message", ({ data }) => heard(data)),
  },
  comparing(),
)
