import type { Segment } from "@variorum/collation"
import type { Comparison, Leaf } from "./comparison.js"

/** A difference inside a passage that both texts have, or that changed on its way to another place. */
export interface Variant {
  readonly leaf: Leaf
  readonly segment: Segment
}

/** All differences that can be marked or left unmarked one by one, whether they are or not; those that rules hide are none. */
export function variantsIn({ leaves }: Comparison): readonly Variant[] {
  return leaves.flatMap((leaf) =>
    segmentsOf(leaf)
      .filter(isVariant)
      .map((segment) => ({ leaf, segment })),
  )
}

/** What is compared in a passage; of a moved one at its old place, so that it counts once. */
function segmentsOf({ kind, passage, move, side }: Leaf): readonly Segment[] {
  if (kind === "same" || kind === "reworded") return passage.segments
  return move !== null && side === 0 ? move.within : []
}

function isVariant({ class: kind, weight, rules }: Segment): boolean {
  return (
    kind !== null &&
    kind !== "editorial" &&
    kind !== "unattested" &&
    weight !== "none" &&
    rules === undefined
  )
}
