import type { Perform } from "./answer-tasks.js"
import { collating, type CollateResult, type CollateTask } from "./collating.js"
import { following, type FollowResult, type FollowTask } from "./following.js"

/** The engine inside a worker: compares once, or follows two witnesses while they are edited. */
export function comparing(): Perform<CollateTask | FollowTask, CollateResult | FollowResult> {
  const [once, again] = [collating(), following()]
  return (task, progress) => ("follow" in task ? again(task, progress) : once(task, progress))
}
