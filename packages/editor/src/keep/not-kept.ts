/**
 * Why something is not kept.
 *
 * - `full`: the browser gives no more room.
 * - `unavailable`: there is no storage for this page: switched off, a private window, a frame shut off from it.
 * - `refused`: the browser would not write, and did not say why.
 * - `newer`: what is kept was made by a newer program, or a tab with a newer program has taken it over.
 * - `blocked`: the storage does not answer: another tab stands in the way.
 * - `another tab`: the work is being written in another tab.
 */
export type Reason = "full" | "unavailable" | "refused" | "newer" | "blocked" | "another tab"

export class NotKept extends Error {
  readonly reason: Reason

  constructor(reason: Reason, cause?: unknown) {
    super(`Not kept: ${reason}.`, { cause })
    this.name = "NotKept"
    this.reason = reason
  }
}

/** Any error as one of these; `otherwise`: the reason where the browser's own error says nothing. */
export function asNotKept(error: unknown, otherwise: Reason): NotKept {
  if (error instanceof NotKept) return error
  const name = error instanceof Error ? error.name : ""
  if (name === "QuotaExceededError") return new NotKept("full", error)
  // Something is there already under the next running number.
  if (name === "ConstraintError") return new NotKept("another tab", error)
  if (name === "VersionError") return new NotKept("newer", error)
  return new NotKept(otherwise, error)
}
