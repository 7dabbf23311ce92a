/** From the plan of a passage and what was settled of its words to the passage itself, cut into segments. */
import type { Change, Passage, Segment } from "../collation.js"
import type { Pinning } from "../pins/pinning.js"
import type { Plan } from "../layout/plan.js"
import type { Extent } from "./segments.js"
import type { Span } from "../span.js"
import type { Stretch } from "./stretch.js"
import type { Pair, SideName, Text } from "../words/text.js"
import { segmenterOf } from "./weighed-segments.js"

/** A passage that has no identifier yet: what else there is may read the same. */
export type Unnamed = Omit<Passage, "id">

/** Makes the passages of a pair of texts, in order. `goesOn`: behind the pair follow words that answer each other. */
export function makePassages(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  pinning: Pinning,
  goesOn: boolean,
): Unnamed[] {
  const ends = endsOfBoth(pair, plans)
  const segmentsOf = segmenterOf(pair)
  let [atBefore, atAfter] = [0, 0]
  const extents = plans.map((plan, i): Extent => {
    const extent = {
      before: { start: atBefore, end: ends.before[i]! },
      after: { start: atAfter, end: ends.after[i]! },
      endsApart:
        plan.kind !== "matched" ||
        (i + 1 < plans.length ? plans[i + 1]!.kind !== "matched" : !goesOn),
      unknown: unknownSide(plan),
    }
    atBefore = extent.before.end
    atAfter = extent.after.end
    return extent
  })
  return plans.map((plan, i) => {
    const extent = extents[i]!
    const segments = segmentsOf(settled[i]!, extent)
    return passageOf(pair, plan, extent, segments, pinOf(pinning, plan))
  })
}

/** An omission goes on from the passage before when this one has words on one side and no sign of it on the other. */
function unknownSide(plan: Plan): Extent["unknown"] {
  if (plan.kind !== "gap") return null
  if (plan.before === null) return "before"
  return plan.after === null ? "after" : null
}

/** The pin that speaks of a passage: by either of its sides, for a pin has the same sentences on both. */
function pinOf(pinning: Pinning, { before, after }: Plan): string | null {
  return pinning.pinOf("before", before) ?? pinning.pinOf("after", after)
}

/**
 * Where each plan's text ends on either side. Where one witness ends with a passage and the other goes on, the
 * space behind the passage goes with what follows: `late.<del> It was dark.</del>`.
 */
function endsOfBoth(pair: Pair, plans: readonly Plan[]): Record<SideName, number[]> {
  const ends = {
    before: endsOf(pair.before, plans, "before"),
    after: endsOf(pair.after, plans, "after"),
  }
  const last = plans.findLastIndex((plan) => plan.kind === "matched")
  for (const [own, other] of [
    ["before", "after"],
    ["after", "before"],
  ] as const) {
    const units = plans[last]?.[own]
    const otherEnds = plans.slice(last + 1).every((plan) => plan[other] === null)
    if (
      units &&
      otherEnds &&
      last + 1 < plans.length &&
      !/\s$/u.test(pair[other].witness.text.slice(-1))
    ) {
      const { tokens } = pair[own]
      ends[own][last] = tokens.end[tokens.firstOfSentence[units.end]! - 1] ?? ends[own][last]!
    }
  }
  return ends
}

/**
 * Where each plan's text ends on one side: where the next passage of that side begins, so the white space behind
 * its last word is its own.
 */
function endsOf(text: Text, plans: readonly Plan[], side: SideName): number[] {
  const { tokens, witness } = text
  const ends: number[] = new Array(plans.length)
  let next = witness.text.length
  for (let i = plans.length - 1; i >= 0; i--) {
    const units = plans[i]![side]
    ends[i] = next
    if (units === null) continue
    next = tokens.start[tokens.firstOfSentence[units.start]!] ?? witness.text.length
  }
  // What stands before the first word of all belongs to the first passage that has any.
  const first = plans.findIndex((plan) => plan[side] !== null)
  ends.fill(0, 0, first < 0 ? plans.length : first)
  ends[plans.length - 1] = witness.text.length
  return ends
}

function passageOf(
  pair: Pair,
  plan: Plan,
  extent: Extent,
  segments: readonly Segment[],
  pin: string | null,
): Unnamed {
  const spans = [spanOf(plan.before, extent.before), spanOf(plan.after, extent.after)]
  const change = changeOf(pair, plan, segments)
  const confidence = Math.round(plan.confidence * 1000) / 1000
  if (pin === null) return { spans, change, confidence, segments }
  const isSure = plan.kind !== "matched"
  return { spans, change, confidence: isSure ? 1 : confidence, pinned: pin, segments }
}

function spanOf(units: Span | null, extent: Span): Span | null {
  return units === null && extent.start === extent.end ? null : extent
}

/** What happened to a passage: from the kind of its plan, the weight of its segments, and who speaks. */
function changeOf(pair: Pair, plan: Plan, segments: readonly Segment[]): Change {
  const isChanged = segments.some(
    ({ weight, rules }) =>
      rules === undefined && (weight === "substantive" || weight === "accidental"),
  )
  const isUnattested = segments.some(
    (segment) => segment.class === "unattested" && opposesSomething(segment),
  )
  if (plan.kind === "gap") return isUnattested ? "unattested" : "same"
  if (plan.kind !== "matched") return isChanged ? plan.kind : "same"
  if (isChanged || isReassigned(pair, plan)) return "reworded"
  return isUnattested ? "unattested" : "same"
}

/** True when somebody else says these words in the other witness. */
function isReassigned({ before, after }: Pair, plan: Plan): boolean {
  const others = after.units
  const [from, to] = [plan.after?.start ?? 0, plan.after?.end ?? 0]
  for (let i = plan.before?.start ?? 0; i < (plan.before?.end ?? 0); i++) {
    const { speaker } = before.units[i]!
    let j = from
    while (j < to && others[j]!.speaker !== speaker) j++
    if (j === to) return true
  }
  return false
}

/** True unless a gap stands alone: opposite words, or opposite a report that says something else. */
function opposesSomething(segment: Segment): boolean {
  return segment.readings.every((reading) => reading.kind !== "nothing")
}
