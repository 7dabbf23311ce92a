/** What a person says of a change, against the program or with it. */
import type { Collation } from "@variorum/collation"
import {
  isSameData,
  type Judge,
  type Judgement,
  makeJudgement,
  type Verdict,
} from "@variorum/layers"
import { passageNamed } from "./compared.js"
import { done, type Outcome, refused } from "./outcome.js"
import type { Work } from "./work.js"

/** A passage or, by its index, one segment of it. */
export interface JudgedPlace {
  readonly passage: string
  readonly segment?: number
}

/**
 * The work with a judgement on a change: another change, weight or class, and why. What the same person said of the same
 * change before is taken back with it. `created`: the time now, ISO 8601, in UTC.
 *
 * Refused: `no such change`, `says nothing`, `no name`, `no reason`.
 */
export function judgeChange(
  work: Work,
  collation: Collation,
  place: JudgedPlace,
  { creator, created }: Judge,
  verdict: Verdict,
): Outcome {
  const passage = passageNamed(collation, place.passage)
  const isThere =
    passage !== undefined &&
    (place.segment === undefined || passage.segments[place.segment] !== undefined)
  if (!isThere) return refused("no such change")
  const { change, weight, class: kind } = verdict
  if (change === undefined && weight === undefined && kind === undefined)
    return refused("says nothing")
  if (creator.trim() === "") return refused("no name")
  if (verdict.reason.trim() === "") return refused("no reason")
  const judgement = makeJudgement(collation, place, { creator: creator.trim(), created }, verdict)
  if (judgement.target.quotations.length === 0) return refused("no such change")
  const others = work.judgements.filter(
    (old) => !(old.creator === judgement.creator && isOnSame(old, judgement)),
  )
  return done({ ...work, judgements: [...others, judgement] })
}

function isOnSame({ target: one }: Judgement, { target: other }: Judgement): boolean {
  return (
    one.passage === other.passage &&
    one.segment === other.segment &&
    isSameData(one.quotations, other.quotations)
  )
}

/** Without a judgement. Refused: `no such judgement`. */
export function takeBackJudgement(work: Work, id: string): Outcome {
  const judgements = work.judgements.filter((judgement) => judgement.id !== id)
  return judgements.length === work.judgements.length
    ? refused("no such judgement")
    : done({ ...work, judgements })
}
