import type { NotKeptReason } from "@variorum/views"

/** Something could not be kept, or what is kept could not be opened. */
export class NotKept extends Error {
  readonly reason: NotKeptReason

  constructor(reason: NotKeptReason, cause?: unknown) {
    super(`Not kept: ${reason}.`, { cause })
    this.name = "NotKept"
    this.reason = reason
  }
}

/** Any error as one of these; `otherwise`: the reason where the browser's own error says nothing. */
export function asNotKept(error: unknown, otherwise: NotKeptReason): NotKept {
  if (error instanceof NotKept) return error
  const name = error instanceof Error ? error.name : ""
  if (name === "QuotaExceededError") return new NotKept("full", error)
  // Something is there already under the next running number.
  if (name === "ConstraintError") return new NotKept("another tab", error)
  if (name === "VersionError") return new NotKept("newer", error)
  return new NotKept(otherwise, error)
}
