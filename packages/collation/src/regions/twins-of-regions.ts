import type { Region } from "./region.js"
import { opposite, type SideName } from "../words/text.js"

/** How often each sentence stands in either text, over all regions. */
export class TwinsOfRegions {
  readonly #regions = new Set<Region>()
  /** By fingerprint: how often before, and, in whole thousands of millions, how often after. */
  readonly #counts = new Map<number, number>()

  add(region: Region): void {
    this.#regions.add(region)
    this.#count(region, 1)
  }

  remove(region: Region): void {
    this.#regions.delete(region)
    this.#count(region, -1)
  }

  /** Where the only twin stands of a sentence with these words; see `FindTwin`. */
  find(region: Region, side: SideName, words: number): number | "elsewhere" | null {
    if (this.#counts.get(words) !== ONCE_IN_EITHER) return null
    const at = region.fingerprints[opposite(side)].indexOf(words)
    return at >= 0 ? at : "elsewhere"
  }

  #count(region: Region, by: 1 | -1): void {
    const { before, after } = region.fingerprints
    for (const words of before) if (words !== null) this.#add(words, by)
    for (const words of after) if (words !== null) this.#add(words, by * AFTER)
  }

  #add(words: number, by: number): void {
    const count = (this.#counts.get(words) ?? 0) + by
    if (count === 0) this.#counts.delete(words)
    else this.#counts.set(words, count)
  }
}

const AFTER = 2 ** 30
const ONCE_IN_EITHER = 1 + AFTER
