/** What comes of an action: a new work, or the reason why nothing was done. Actions throw nothing for what a person may ask. */
import type { StepRefusal } from "@variorum/views"
import type { Work } from "./work.js"

export type Outcome =
  | { readonly kind: "done"; readonly work: Work }
  | { readonly kind: "refused"; readonly reason: StepRefusal }

export function done(work: Work): Outcome {
  return { kind: "done", work }
}

export function refused(reason: StepRefusal): Outcome & { readonly kind: "refused" } {
  return { kind: "refused", reason }
}
