import type { Progress } from "../progress.js"
import type { PackedTrouble } from "./trouble.js"

/**
 * What goes to a worker and what comes back, the same in a browser and in Node.
 *
 *   outside                       inside
 *            ←  ready                      once, when it can be given work
 *     task   →
 *            ←  progress                   as often as the work tells of it
 *            ←  done | failed              then it can be given the next
 *
 * A worker has one task at a time, so nothing has to say which task it speaks of. All of it is plain data that the
 * structured clone algorithm copies; `Task` and `Result` must be such too.
 */
export interface TaskMessage<Task> {
  readonly task: Task
}

export type Reply<Result> =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly trouble: PackedTrouble }
