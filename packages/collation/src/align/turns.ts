import type { WordWeights } from "./word-weights.js"
import type { Link } from "./match-sentences.js"
import type { Unit } from "../words/unit.js"

/** Share of their words that two sentences must have in common to answer each other from turns that answer other turns. */
const ENOUGH_ALONE = 0.5

/**
 * Keeps speakers' turns together: a turn that answers one turn gives no sentence to another, unless that
 * sentence is at least half the same. (Minutes that drop an interruption join two turns, word for word.)
 */
export function keepTurns(
  links: readonly Link[],
  before: readonly Unit[],
  after: readonly Unit[],
  words: () => WordWeights,
): readonly Link[] {
  const alike = (link: Link) => words().dice(before[link.before]!, after[link.after]!)
  const inTurns = links.filter(
    (link) => before[link.before]!.speaker !== "" && after[link.after]!.speaker !== "",
  )
  if (inTurns.length === 0) return links
  const partnersBefore = mainPartners(
    inTurns,
    (link) => before[link.before]!.block,
    (link) => after[link.after]!.block,
    alike,
  )
  const partnersAfter = mainPartners(
    inTurns,
    (link) => after[link.after]!.block,
    (link) => before[link.before]!.block,
    alike,
  )
  return links.filter((link) => {
    const one = before[link.before]!.block
    const other = after[link.after]!.block
    const isMain =
      (partnersBefore.get(one) ?? other) === other && (partnersAfter.get(other) ?? one) === one
    return isMain || alike(link) >= ENOUGH_ALONE
  })
}

/** For each turn, the turn that its sentences have most in common with. */
function mainPartners(
  links: readonly Link[],
  own: (link: Link) => number,
  other: (link: Link) => number,
  alike: (link: Link) => number,
): Map<number, number> {
  const sums = new Map<string, number>()
  const best = new Map<number, { partner: number; sum: number }>()
  for (const link of links) {
    const name = `${own(link)} ${other(link)}`
    const sum = (sums.get(name) ?? 0) + alike(link)
    sums.set(name, sum)
    if (sum > (best.get(own(link))?.sum ?? 0)) best.set(own(link), { partner: other(link), sum })
  }
  return new Map([...best].map(([turn, { partner }]) => [turn, partner]))
}
