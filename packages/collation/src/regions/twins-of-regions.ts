import { UNKNOWN } from "../align/twins.js"
import { exchangeOf } from "../exchange.js"
import type { AllTwins, Region } from "./region.js"
import { opposite, type SideName } from "../words/text.js"

/** How often each sentence stands in either text, over all regions; counted when it is first asked for. */
export class TwinsOfRegions implements AllTwins {
  #regions: readonly Region[] = []
  #counts: FingerprintCounts | null = null
  #version = 0
  /** The sentences that stand once in either text now and did not before, or the other way round; null when nobody has counted. */
  #changed: ReadonlySet<number> | null = null

  get version(): number {
    return this.#version
  }

  mayHaveChanged(words: number): boolean {
    return this.#changed === null || (this.#changed.size > 0 && this.#changed.has(words))
  }

  /** From now on these are the regions. */
  exchange(regions: readonly Region[]): void {
    const counts = this.#counts
    if (counts !== null) {
      const { gone, come } = exchangeOf(this.#regions, regions)
      const touched = [...gone, ...come].flatMap(({ fingerprints: { before, after } }) => [
        ...before,
        ...after,
      ])
      const were = touched.map((words) => counts.isOnceInEither(words))
      for (const region of gone) counts.add(region, -1)
      for (const region of come) counts.add(region, 1)
      this.#changed = new Set(
        touched.filter((words, i) => counts.isOnceInEither(words) !== were[i]),
      )
    }
    this.#regions = regions
    this.#version++
  }

  /** Where the only twin stands of a sentence with these words; see `FindTwin`. */
  find(region: Region, side: SideName, words: number): number | "elsewhere" | null {
    if (!this.#counted().isOnceInEither(words)) return null
    return region.placeOf(opposite(side), words) ?? "elsewhere"
  }

  #counted(): FingerprintCounts {
    if (this.#counts !== null) return this.#counts
    this.#counts = new FingerprintCounts()
    for (const region of this.#regions) this.#counts.add(region, 1)
    return this.#counts
  }
}

/** How many slots the table of fingerprints has at first; always a power of two, and more than half of them free. */
const SLOTS = 2 ** 10

/** How often each fingerprint stands in either text: a table with open addresses. */
class FingerprintCounts {
  #words = new Float64Array(SLOTS).fill(UNKNOWN)
  #before = new Int32Array(SLOTS)
  #after = new Int32Array(SLOTS)
  #used = 0

  add({ fingerprints }: Region, by: 1 | -1): void {
    for (const side of ["before", "after"] as const)
      for (const words of fingerprints[side]) {
        if (words === UNKNOWN) continue
        // First the slot: looking for it may put larger tables in the place of these.
        const slot = this.#slotFor(words)
        const counts = side === "before" ? this.#before : this.#after
        counts[slot]! += by
      }
  }

  isOnceInEither(words: number): boolean {
    const slot = this.#find(words)
    return this.#before[slot] === 1 && this.#after[slot] === 1
  }

  /** The slot of a fingerprint, which has one from now on. */
  #slotFor(words: number): number {
    const slot = this.#find(words)
    if (this.#words[slot] !== UNKNOWN) return slot
    if (2 * ++this.#used > this.#words.length) {
      this.#grow()
      return this.#slotFor(words)
    }
    this.#words[slot] = words
    return slot
  }

  /** The slot of a fingerprint, or the free one that it would take. */
  #find(words: number): number {
    const last = this.#words.length - 1
    let slot = (words / 2 ** 21) & last
    while (this.#words[slot] !== words && this.#words[slot] !== UNKNOWN) slot = (slot + 1) & last
    return slot
  }

  /** Makes the table larger; what stands nowhere any more has no slot then. */
  #grow(): void {
    const [words, before, after] = [this.#words, this.#before, this.#after]
    const size = 2 * words.length
    this.#words = new Float64Array(size).fill(UNKNOWN)
    this.#before = new Int32Array(size)
    this.#after = new Int32Array(size)
    this.#used = 0
    words.forEach((each, old) => {
      if (before[old] === 0 && after[old] === 0) return
      const slot = this.#slotFor(each)
      this.#before[slot] = before[old]!
      this.#after[slot] = after[old]!
    })
  }
}
