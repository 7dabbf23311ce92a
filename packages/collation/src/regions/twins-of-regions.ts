import type { Region } from "./region.js"
import { opposite, type SideName } from "../words/text.js"

/** How often each sentence stands in either text, over all regions; counted when it is first asked for. */
export class TwinsOfRegions {
  #regions: readonly Region[] = []
  /** By fingerprint: how often before, and how often after in units of `AFTER`. */
  #counts: Map<number, number> | null = null

  /** From now on these are the regions. */
  exchange(regions: readonly Region[]): void {
    if (this.#counts !== null) {
      const [old, now] = [new Set(this.#regions), new Set(regions)]
      for (const region of old) if (!now.has(region)) this.#count(this.#counts, region, -1)
      for (const region of now) if (!old.has(region)) this.#count(this.#counts, region, 1)
    }
    this.#regions = regions
  }

  /** Where the only twin stands of a sentence with these words; see `FindTwin`. */
  find(region: Region, side: SideName, words: number): number | "elsewhere" | null {
    if (this.#counted().get(words) !== ONCE_IN_EITHER) return null
    const at = region.fingerprints[opposite(side)].indexOf(words)
    return at >= 0 ? at : "elsewhere"
  }

  #counted(): Map<number, number> {
    if (this.#counts !== null) return this.#counts
    const counts = new Map<number, number>()
    for (const region of this.#regions) this.#count(counts, region, 1)
    this.#counts = counts
    return counts
  }

  #count(
    counts: Map<number, number>,
    { fingerprints: { before, after } }: Region,
    by: 1 | -1,
  ): void {
    for (const words of before) if (words !== null) add(counts, words, by)
    for (const words of after) if (words !== null) add(counts, words, by * AFTER)
  }
}

const AFTER = 2 ** 30
const ONCE_IN_EITHER = 1 + AFTER

function add(counts: Map<number, number>, words: number, by: number): void {
  const count = (counts.get(words) ?? 0) + by
  if (count === 0) counts.delete(words)
  else counts.set(words, count)
}
