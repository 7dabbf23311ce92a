import { exchangeOf } from "../exchange.js"
import { tellApart, type Twin, twinOf } from "../passages/identify.js"
import { lastUpTo, running } from "../sorted.js"
import type { Finished } from "./region.js"

/**
 * Identifiers for the passages of all regions. It remembers which names stand more than once, so that after an edit only
 * these are looked at again.
 */
export class NamesOfRegions {
  #regions: readonly Finished[] = []
  readonly #counts = new Map<string, number>()
  /** Names that more than one passage would have. */
  readonly #twins = new Set<string>()
  /** For each region that has such names their places in it; null when they must be looked for again. */
  #places: Map<Finished, readonly number[]> | null = null
  readonly #twinsInside = new WeakMap<Finished, Map<number, Twin>>()

  /** The identifiers of each region's passages. */
  of(regions: readonly Finished[]): readonly (readonly string[])[] {
    this.#exchange(regions)
    const before = running(regions.map(({ names }) => names.length))
    const twins = new Map<string, number[]>()
    const placesIn = this.#places ?? new Map<Finished, readonly number[]>()
    if (this.#places === null) for (const finished of regions) this.#look(finished, placesIn)
    this.#places = placesIn
    regions.forEach((finished, i) => {
      for (const place of placesIn.get(finished) ?? []) {
        const name = finished.names[place]!
        const known = twins.get(name)
        if (known === undefined) twins.set(name, [before[i]! + place])
        else known.push(before[i]! + place)
      }
    })
    const last = regions.at(-1)?.names.length ?? 0
    const count = (before.at(-1) ?? 0) + last
    const regionOf = (at: number) => lastUpTo(before.length, (k) => before[k]!, at)
    const passageAt = (at: number) => {
      const i = regionOf(at)
      return regions[i]!.passages[at - before[i]!]!
    }
    const apart = tellApart(twins.values(), (at) => {
      const i = regionOf(at)
      return this.#inside(regions[i]!, at - before[i]!) ?? twinOf(at, count, passageAt)
    })
    return regions.map((finished, i) => {
      const places = placesIn.get(finished)
      if (places === undefined) return finished.names
      const names = [...finished.names]
      for (const place of places) names[place] = apart.get(before[i]! + place)!
      return names
    })
  }

  /** A passage with twins that has all that stands directly beside it in its own region; null for one that has not. */
  #inside(finished: Finished, place: number): Twin | null {
    const known = this.#twinsInside.get(finished) ?? new Map<number, Twin>()
    this.#twinsInside.set(finished, known)
    const twin =
      known.get(place) ??
      remembering(twinOf(place, finished.names.length, (i) => finished.passages[i]!))
    known.set(place, twin)
    return twin.left !== "" && twin.right !== "" ? twin : null
  }

  #exchange(regions: readonly Finished[]): void {
    const twins = this.#twins.size
    let isChanged = false
    const count = ({ names }: Finished, times: 1 | -1) => {
      for (const name of names) {
        const known = (this.#counts.get(name) ?? 0) + times
        if (known === 0) this.#counts.delete(name)
        else this.#counts.set(name, known)
        if (known === 2 && times === 1) this.#twins.add(name)
        else if (known === 1 && times === -1) isChanged = this.#twins.delete(name) || isChanged
      }
    }
    const { gone, come } = exchangeOf(this.#regions, regions)
    for (const finished of gone) count(finished, -1)
    for (const finished of come) count(finished, 1)
    if (isChanged || this.#twins.size !== twins) this.#places = null
    if (this.#places !== null) {
      for (const finished of gone) this.#places.delete(finished)
      for (const finished of come) this.#look(finished, this.#places)
    }
    this.#regions = regions
  }

  #look(finished: Finished, placesIn: Map<Finished, readonly number[]>): void {
    const places: number[] = []
    finished.names.forEach((name, i) => {
      if (this.#twins.has(name)) places.push(i)
    })
    if (places.length > 0) placesIn.set(finished, places)
  }
}

/** The same twin, which makes each name once. */
function remembering(twin: Twin): Twin {
  const names = new Map<string, string>()
  const nameWith = (beside: string) => {
    const name = names.get(beside) ?? twin.nameWith(beside)
    names.set(beside, name)
    return name
  }
  return { ...twin, nameWith }
}
