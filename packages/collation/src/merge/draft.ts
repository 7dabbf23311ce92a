/** A passage among several witnesses before the places where some have nothing are known. */
import type { Change, Reading } from "../collation.js"
import type { Weighed } from "../passages/weigh.js"

export interface DraftSegment extends Weighed {
  /** One for each witness, the base first; null where no pair says anything about a witness, for the base has no words here. */
  readonly readings: readonly (Reading | null)[]
}

export interface DraftPassage {
  readonly change: Change
  /** As of `Passage`. */
  readonly pinned?: string | undefined
  readonly confidence: number
  readonly segments: readonly DraftSegment[]
}
