import { answerTasks, type Perform } from "./answer-tasks.js"
import type { Thread } from "./thread.js"

/** A thread that is none: it works in this one, as late and with as much copying as a real one. */
export interface PretendThread extends Thread {
  /** All that was posted to it. */
  readonly posted: unknown[]
  isEnded: boolean
  /** Ends it as a crash does. */
  crash(reason: string): void
}

/** `answers` is false for a thread whose script cannot be loaded: it never says that it is ready. */
export function pretendThread<Task, Result>(
  perform: Perform<Task, Result>,
  answers = true,
): PretendThread {
  let hear: (message: unknown) => void = () => {}
  let lose: (reason: string) => void = () => {}
  let work: (message: unknown) => void = () => {}
  const later = (act: () => void) => setTimeout(() => thread.isEnded || act())
  const thread: PretendThread = {
    posted: [],
    isEnded: false,
    post(message) {
      const copy = structuredClone(message)
      this.posted.push(copy)
      later(() => work(copy))
    },
    listen(heard, lost) {
      hear = heard
      lose = lost
      if (!answers) return
      const port = {
        post: (message: unknown) => void later(() => hear(structuredClone(message))),
        listen: (worked: (message: unknown) => void) => (work = worked),
      }
      answerTasks(port, perform)
    },
    end() {
      this.isEnded = true
      return Promise.resolve()
    },
    crash: (reason) => lose(reason),
  }
  return thread
}
