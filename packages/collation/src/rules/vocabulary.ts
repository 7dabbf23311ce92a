import { fold } from "../keys.js"

const WORD = /^[\p{L}\p{M}'’\-‐‑]+$/u

/** How often the words of two texts stand in each of them: what tells a slip from a word. */
export class Vocabulary {
  readonly #counts = new Map<string, [number, number]>()
  readonly #small = new Set<string>()

  /** Counts one word of the text before (0) or after (1). */
  add(word: string, side: 0 | 1): void {
    const folded = fold(word)
    const counts = this.#counts.get(folded) ?? [0, 0]
    counts[side]++
    this.#counts.set(folded, counts)
    if (word === word.toLowerCase()) this.#small.add(folded)
  }

  /** True when two readings, a word each, both stand in both texts: a writer changed one for the other. */
  areBothWords(one: string, other: string): boolean {
    return this.#standsInBoth(one) && this.#standsInBoth(other)
  }

  /** True when one of two words stands nowhere else, and the other, no name, stands in both texts. */
  isSlip(one: string, other: string): boolean {
    return this.#isMisread(one, other) || this.#isMisread(other, one)
  }

  #isMisread(slip: string, word: string): boolean {
    const folded = fold(word)
    return (
      WORD.test(slip) &&
      WORD.test(word) &&
      this.#small.has(folded) &&
      this.#standsInBoth(word) &&
      this.#countOf(slip) === 1
    )
  }

  #standsInBoth(word: string): boolean {
    const counts = this.#counts.get(fold(word))
    return counts !== undefined && counts[0] > 0 && counts[1] > 0
  }

  #countOf(word: string): number {
    const counts = this.#counts.get(fold(word))
    return counts === undefined ? 0 : counts[0] + counts[1]
  }
}
