import type { Unit } from "../words/unit.js"
import type { Vote } from "./match-sentences.js"

/** Two texts less close than this may have nothing to do with each other, and more is asked of all that would link them. */
export const RELATED = 0.2

/**
 * How much of the poorer text stands in the other, in order: the share of its information that was matched
 * word by word. From 0 to 1. A revision has 0.6 and more, a retelling about 0.3, two texts that have nothing
 * to do with each other about 0.1 (measured on the human alignments). It says how alike two sentences can be
 * expected to be: where most words stayed, those that answer each other look it.
 */
export function closeness(
  before: readonly Unit[],
  after: readonly Unit[],
  votes: readonly Vote[],
): number {
  const poorer = Math.min(informationOf(before), informationOf(after))
  const shared = votes.reduce((sum, vote) => sum + vote.shared, 0)
  return poorer === 0 ? 0 : shared / poorer
}

function informationOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.information, 0)
}
