import type { Collation } from "@variorum/collation"
import { type Comparison, compare, type Leaf } from "./comparison/comparison.js"
import { type CoveredKind, coverPlace } from "./layout/covering.js"
import { differencesOf, kindFor } from "./layout/pieces.js"
import type { ViewOptions } from "./options.js"

/** One place that is covered, or was. */
export interface CoveredPlace {
  readonly id: string
  /** Identifier of the passage it is part of. */
  readonly passage: string
  readonly kind: CoveredKind
  readonly isUncovered: boolean
}

/** Every place that is covered or was, in text order; none where nothing is to be covered. What is switched off is left out. */
export function coveredPlaces(
  collation: Collation,
  options: ViewOptions = {},
): readonly CoveredPlace[] {
  const comparison = compare(collation, options)
  const { kinds, uncovered } = comparison.settings.covered
  if (kinds.size === 0) return []
  return comparison.leaves
    .filter(({ passage }) => !comparison.off.has(passage.id))
    .flatMap((leaf) => placesIn(comparison, leaf))
    .map((place) => ({ ...place, isUncovered: uncovered.has(place.id) }))
}

function placesIn(
  comparison: Comparison,
  leaf: Leaf,
): readonly Omit<CoveredPlace, "isUncovered">[] {
  const sides = leaf.move === null ? ([0, 1] as const) : ([leaf.side] as const)
  return differencesOf(comparison, leaf).flatMap((difference) =>
    sides.flatMap((side) => {
      const kind = kindFor(leaf, difference, side)
      const found = coverPlace(comparison, leaf, difference, side, kind)
      if (found === null || !found.isFirst) return []
      return [{ id: found.id, passage: leaf.passage.id, kind: side === 0 ? "deleted" : "added" }]
    }),
  )
}

/** True where some words of a passage are still covered, all told or of one kind, so that nothing else may tell them. */
export function isCovered(comparison: Comparison, leaf: Leaf, kind?: CoveredKind): boolean {
  const { kinds, uncovered } = comparison.settings.covered
  if (kinds.size === 0) return false
  return placesIn(comparison, leaf).some(
    (place) => (kind === undefined || place.kind === kind) && !uncovered.has(place.id),
  )
}
