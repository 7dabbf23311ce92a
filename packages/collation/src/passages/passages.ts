/** From the plan of a passage and what was settled of its words to the passage itself, cut into segments. */
import type { Change } from "../collation.js"
import type { Pinning } from "../pins/pinning.js"
import type { Plan } from "../layout/plan.js"
import { SegmentRow } from "./segment-row.js"
import type { Extent } from "./segments.js"
import type { Stretch } from "./stretch.js"
import { Unnamed } from "./unnamed.js"
import { cutterOf } from "./weighed-segments.js"
import type { Pair, SideName, Text } from "../words/text.js"

/** Makes the passages of a pair of texts, in order. `goesOn`: behind the pair follow words that answer each other. */
export function makePassages(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  pinning: Pinning,
  goesOn: boolean,
): Unnamed[] {
  const ends = endsOfBoth(pair, plans)
  const row = new SegmentRow(settled.reduce((room, list) => room + list.length, 0))
  const cut = cutterOf(pair, row)
  let [startBefore, startAfter] = [0, 0]
  const texts = [pair.before.witness.text, pair.after.witness.text] as const
  return plans.map((plan, i) => {
    const [endBefore, endAfter] = [ends.before[i]!, ends.after[i]!]
    const next = i + 1 < plans.length ? plans[i + 1]!.kind === "matched" : goesOn
    const endsApart = plan.kind !== "matched" || !next
    const unknown = unknownSide(plan)
    const extent = { startBefore, endBefore, startAfter, endAfter, endsApart, unknown }
    const first = row.count
    cut(settled[i]!, extent)
    const change = changeOf(pair, plan, row, first)
    startBefore = endBefore
    startAfter = endAfter
    return new Unnamed(texts, plan, extent, row, first, change, pinOf(pinning, plan))
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

/** What happened to a passage: from the kind of its plan, the weight of its segments, and who speaks. Those are the last of `row`, from number `first` on. */
function changeOf(pair: Pair, plan: Plan, row: SegmentRow, first: number): Change {
  let [isChanged, isUnattested] = [false, false]
  for (let i = first; i < row.count; i++) {
    const { weight, class: kind, rules } = row.weighedAt(i)
    isChanged ||= rules === undefined && (weight === "substantive" || weight === "accidental")
    // A gap that stands alone says nothing: only one opposite words, or opposite a report that says something else.
    isUnattested ||= kind === "unattested" && row.hasBoth(i)
  }
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
