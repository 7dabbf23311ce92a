import { collate, type CollateOptions } from "../collate.js"
import type { Collation } from "../collation.js"
import { plainPassage } from "../regions/placed-passage.js"
import type { Witness } from "../witness.js"
import type { Perform } from "./answer-tasks.js"

/** One comparison, as it goes to a worker. */
export interface CollateTask {
  /** The witnesses, each whole or as its index among those of the task before, which the worker keeps. */
  readonly witnesses: readonly (Witness | number)[]
  readonly options: Omit<CollateOptions, "progress">
}

/** What comes back: all but the witnesses, which the other side has. */
export type CollateResult = Omit<Collation, "witnesses">

/** The engine inside a worker. It keeps the witnesses of the last task and no others. */
export function collating(): Perform<CollateTask, CollateResult> {
  let kept: readonly Witness[] = []
  return ({ witnesses, options }, progress) => {
    kept = witnesses.map((witness) => (typeof witness === "number" ? kept[witness]! : witness))
    const { witnesses: _, ...result } = collate(kept, { ...options, progress })
    return { ...result, passages: result.passages.map(plainPassage) }
  }
}
