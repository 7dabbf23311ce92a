import type { Block, Intervention, Witness } from "../witness.js"

/**
 * Which of two witnesses comes first when ties are broken, so that a pair and the same pair turned round break them
 * alike: below 0 the one, above 0 the other; 0 when nothing tells them apart.
 *
 * The texts decide; where they are equal, what stands beside them does, as it is written in JSON.
 */
export function orderOf(one: Witness, other: Witness): number {
  if (one.text !== other.text) return one.text < other.text ? -1 : 1
  return (
    orderOfLists(one.blocks, other.blocks) || orderOfLists(one.interventions, other.interventions)
  )
}

type Item = Block | Intervention

/** Only the first difference is written out, with what stands before it: a list may have a million items. */
function orderOfLists(one: readonly Item[], other: readonly Item[]): number {
  let first = 0
  while (first < one.length && areAlike(one[first]!, other[first])) first++
  const written = (list: readonly Item[]) =>
    JSON.stringify(list.slice(Math.max(0, first - 1), first + 1))
  const [x, y] = [written(one), written(other)]
  return x === y ? 0 : x < y ? -1 : 1
}

const PARTICULARS = ["kind", "speaker", "editorial", "reported", "row", "column"] as const

function areAlike(one: Item, other: Item | undefined): boolean {
  if (other === undefined) return false
  if (one.span.start !== other.span.start || one.span.end !== other.span.end) return false
  const [x, y]: [Partial<Block>, Partial<Block>] = [one as Block, other as Block]
  return PARTICULARS.every((name) => x[name] === y[name])
}
