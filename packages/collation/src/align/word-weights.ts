import type { Unit } from "../words/unit.js"

/**
 * What each word weighs when sentences are compared: −ln of the share of sentences that have it, at least 0.05.
 *
 * Few sentences say little about how common a word is, so they are eked out with `BACKGROUND` sentences of which
 * as many have the word as its length lets expect: short words are common in most languages.
 */
export class WordWeights {
  /** Logarithm of how many pairs of sentences there are: the more, the less likely is any one of them. */
  readonly size: number
  readonly #weights: Float64Array
  readonly #words: readonly string[]
  readonly #totals = new Map<Unit, number>()
  readonly #counts: Int32Array

  /** `words`: the folded word of each key. */
  constructor(before: readonly Unit[], after: readonly Unit[], words: readonly string[]) {
    const having = new Float64Array(words.length)
    for (const unit of [...before, ...after])
      for (const key of new Set(unit.compared)) having[key]!++
    const total = before.length + after.length + BACKGROUND
    this.#weights = having.map((n, key) => {
      const expected = BACKGROUND * shareOfSentences(words[key]!)
      return Math.max(0.05, -Math.log((n + expected) / total))
    })
    this.size = Math.log(Math.max(1, before.length * after.length))
    this.#words = words
    this.#counts = new Int32Array(words.length)
  }

  textOf(unit: Unit): string {
    return Array.from(unit.compared, (key) => this.#words[key]!).join(" ")
  }

  weightOf(unit: Unit): number {
    let total = this.#totals.get(unit)
    if (total === undefined) {
      total = 0
      for (const key of unit.compared) total += this.#weights[key]!
      this.#totals.set(unit, total)
    }
    return total
  }

  /** Share of their words that two units have in common, by weight; from 0 to 1. */
  dice(before: Unit, after: Unit): number {
    const both = this.weightOf(before) + this.weightOf(after)
    return both === 0 ? 0 : (2 * this.shared(before, after)) / both
  }

  /** Share of the lighter of two units that the other has as well, by weight; from 0 to 1. */
  contain(before: Unit, after: Unit): number {
    const lighter = Math.min(this.weightOf(before), this.weightOf(after))
    return lighter === 0 ? 0 : this.shared(before, after) / lighter
  }

  /** Weight of the words that both have, counted as often as both have them. */
  shared(before: Unit, after: Unit): number {
    for (const key of before.compared) this.#counts[key]!++
    let shared = 0
    for (const key of after.compared)
      if (this.#counts[key]! > 0) {
        this.#counts[key]!--
        shared += this.#weights[key]!
      }
    for (const key of before.compared) this.#counts[key] = 0
    return shared
  }
}

const BACKGROUND = 30

/** Share of sentences of twenty words that are to be expected to have a word of this length (as in `information.ts`). */
function shareOfSentences(word: string): number {
  const share = Math.min(0.5, 0.3 * 2 ** -word.length)
  return 1 - (1 - share) ** 20
}
