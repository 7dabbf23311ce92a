import type { Change, Passage } from "../collation.js"

/**
 * What happened to a passage of the base among several witnesses: the most that can be said of it. Reworded when any
 * witness words it otherwise; if not, deleted when any lacks it; if not, unattested when any is unknown; else the same.
 */
export function changeAmong(pairs: readonly (readonly Passage[])[]): Change {
  const changes = new Set(pairs.map(changeInPair))
  const order = ["reworded", "deleted", "unattested"] as const
  return order.find((change) => changes.has(change)) ?? "same"
}

/** What happened in one pair, which may have several passages here. */
function changeInPair(passages: readonly Passage[]): Change {
  const changes = new Set(passages.map(({ change }) => change))
  changes.delete("same")
  if (changes.size === 0) return "same"
  const isAllAlike = passages.every(({ change }) => changes.has(change))
  if (changes.size === 1 && (isAllAlike || changes.has("unattested"))) return [...changes][0]!
  return "reworded"
}
