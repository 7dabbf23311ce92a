/** The order in which witnesses are merged, which must not depend on the order in which they were given. */
import type { Collation, Move } from "../collation.js"
import type { Witness } from "../witness.js"

/** Indexes of the witnesses: the base first, then the others by their texts, what stands beside them, and their sigla. */
export function canonicalOrder(witnesses: readonly Witness[], base: number): number[] {
  const keys = witnesses.map(({ text, blocks, interventions, siglum }) => [
    text,
    JSON.stringify([blocks, interventions]),
    siglum,
  ])
  const others = witnesses.map((_, i) => i).filter((i) => i !== base)
  return [base, ...others.sort((one, other) => compare(keys[one]!, keys[other]!))]
}

/** By the letters' numbers, the same in every language. */
function compare(one: readonly string[], other: readonly string[]): number {
  const i = one.findIndex((key, place) => key !== other[place])
  if (i < 0) return 0
  return one[i]! < other[i]! ? -1 : 1
}

/** A collation whose witness `i` was the `order[i]`-th given, with its columns as they were given. */
export function inGivenOrder(collation: Collation, order: readonly number[]): Collation {
  const given = <T>(list: readonly T[]): T[] => {
    const sorted: T[] = new Array(list.length)
    order.forEach((place, i) => (sorted[place] = list[i]!))
    return sorted
  }
  const end = (place: Move["from"]) => ({ ...place, witness: order[place.witness]! })
  return {
    ...collation,
    witnesses: given(collation.witnesses),
    base: order[collation.base]!,
    passages: collation.passages.map((passage) => ({
      ...passage,
      spans: given(passage.spans),
      segments: passage.segments.map((segment) => ({
        ...segment,
        readings: given(segment.readings),
      })),
    })),
    moves: collation.moves.map((move) => ({ ...move, from: end(move.from), to: end(move.to) })),
  }
}
