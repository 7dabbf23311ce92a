import type { Progress } from "../progress.js"
import type { Reply, TaskMessage } from "./messages.js"
import type { Port } from "./thread.js"
import { packTrouble } from "./trouble.js"

/** Does one task, inside a worker. What it throws goes back as the same error. */
export type Perform<Task, Result> = (
  task: Task,
  progress: (progress: Progress) => void,
) => Result | Promise<Result>

/** The side inside the worker: says that it is ready, and answers one task after the other. */
export function answerTasks<Task, Result>(port: Port, perform: Perform<Task, Result>): void {
  const reply = (message: Reply<Result>) => port.post(message)
  port.listen((message) => {
    const { task } = message as TaskMessage<Task>
    answer(() => perform(task, (progress) => reply({ kind: "progress", progress })), reply)
  })
  reply({ kind: "ready" })
}

async function answer<Result>(
  work: () => Result | Promise<Result>,
  reply: (message: Reply<Result>) => void,
): Promise<void> {
  try {
    reply({ kind: "done", result: await work() })
  } catch (error) {
    reply({ kind: "failed", trouble: packTrouble(error) })
  }
}
