import type { Collation, Segment } from "@variorum/collation"
import { summary } from "@variorum/views"

/**
 * True when no passage is cut, added, reworded or moved, none stands opposite a gap of the other text,
 * and no difference of the writers' own is too small to be marked. Editors' words may differ, both
 * texts may have a gap at the same place, and what rules hide is the same.
 */
export function saysTheSame(collation: Collation): boolean {
  const changed =
    collation.witnesses.length > 2
      ? collation.passages.some(({ change }) => change !== "same")
      : Object.values(summary(collation).counts).some(({ passages }) => passages > 0)
  if (changed) return false
  return collation.passages.every(
    ({ change, segments }) => change !== "unattested" && segments.every(isSame),
  )
}

function isSame({ weight, readings, rules }: Segment): boolean {
  const isKnownOnOneSide =
    readings.some(({ kind }) => kind === "words") && readings.some(({ kind }) => kind === "unknown")
  return (weight === "none" || rules !== undefined) && !isKnownOnOneSide
}
