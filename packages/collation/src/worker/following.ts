import { collateIncrementally } from "../collate-incrementally.js"
import type { CollateOptions } from "../collate.js"
import type { Collation, Passage } from "../collation.js"
import { PlacedPassage, plainPassage } from "../regions/placed-passage.js"
import { patched, type WitnessPatch } from "../witness/patch.js"
import type { Witness } from "../witness.js"
import type { Perform } from "./answer-tasks.js"

/** A witness as it is sent: whole, as what has changed in it, or null where nothing has. */
export type SentWitness = Witness | WitnessPatch | null

/** Two witnesses to be compared again, as they are now. */
export interface FollowTask {
  readonly follow: readonly [SentWitness, SentWitness]
  readonly options: Omit<CollateOptions, "progress">
}

/** The passages that came in the place of some of the last comparison; all behind them stand `by` further on in either witness. */
export interface PassagesPatch {
  /** Indices of the old passages that are gone, the last excluded. */
  readonly from: number
  readonly to: number
  readonly by: readonly [number, number]
  readonly passages: readonly Passage[]
}

/** What comes back: all but the witnesses, which the other side has, and the passages that it has too. */
export interface FollowResult extends Omit<Collation, "witnesses" | "passages"> {
  readonly passages: PassagesPatch
}

/** What the other side has, too. */
interface Kept {
  readonly collation: Collation
  readonly witnesses: readonly [Witness, Witness]
}

/** The engine inside a worker that follows two witnesses while they are edited. It keeps the last comparison of them. */
export function following(): Perform<FollowTask, FollowResult> {
  let kept: Kept | null = null
  return ({ follow, options }, progress) => {
    const witnesses = [received(follow[0], kept, 0), received(follow[1], kept, 1)] as const
    const collation = collateIncrementally(kept?.collation ?? null, witnesses, {
      ...options,
      progress,
    })
    const passages = patchOf(kept, { collation, witnesses })
    kept = { collation, witnesses }
    const { base, moves, pins, complete, rules } = collation
    return { base, passages, moves, pins, complete, ...(rules !== undefined && { rules }) }
  }
}

function received(sent: SentWitness, kept: Kept | null, side: 0 | 1): Witness {
  if (sent !== null && "siglum" in sent) return sent
  const old = kept!.witnesses[side]
  return sent === null ? old : patched(old, sent)
}

function patchOf(kept: Kept | null, { collation, witnesses }: Kept): PassagesPatch {
  const now = collation.passages
  if (kept === null) return { from: 0, to: 0, by: [0, 0], passages: now.map(plainPassage) }
  const old = kept.collation.passages
  const by = [0, 1].map(
    (side) => witnesses[side as 0 | 1].text.length - kept.witnesses[side as 0 | 1].text.length,
  ) as [number, number]
  const most = Math.min(old.length, now.length)
  let from = 0
  while (from < most && isShifted(old[from]!, now[from]!, [0, 0])) from++
  let same = 0
  while (same < most - from && isShifted(old.at(-1 - same)!, now.at(-1 - same)!, by)) same++
  const passages = now.slice(from, now.length - same).map(plainPassage)
  return { from, to: old.length - same, by, passages }
}

function isShifted(old: Passage, now: Passage, by: readonly [number, number]): boolean {
  return now instanceof PlacedPassage && now.isShifted(old, by)
}
