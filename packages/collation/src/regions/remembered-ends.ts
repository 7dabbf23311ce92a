import type { MoveEnd, Within } from "../moves/make-moves.js"
import type { Finished } from "./region.js"

/** Remembers how what left compares with what arrived, as long as both regions are as they were. */
export class RememberedEnds {
  readonly #known = new WeakMap<Finished, WeakMap<Finished, Map<string, Within>>>()

  /** What `compare` gives for the two ends, the one in the region `from`, the other in `to`, or gave before. */
  of(
    from: Finished,
    to: Finished,
    [left, arrived]: readonly [MoveEnd, MoveEnd],
    compare: () => Within,
  ): Within {
    const byRegion = this.#known.get(from) ?? new WeakMap<Finished, Map<string, Within>>()
    this.#known.set(from, byRegion)
    const byPlace = byRegion.get(to) ?? new Map<string, Within>()
    byRegion.set(to, byPlace)
    const name = [left, arrived].map(({ tokens }) => `${tokens.start} ${tokens.end}`).join(" ")
    const known = byPlace.get(name) ?? compare()
    byPlace.set(name, known)
    return known
  }
}
