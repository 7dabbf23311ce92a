import type { Unit } from "../words/unit.js"

/**
 * What each word weighs when sentences are compared: −ln of the share of sentences that have it, at least 0.05.
 *
 * Few sentences say little about how common a word is, so they are eked out with `BACKGROUND` sentences of which
 * as many have the word as its length lets expect: short words are common in most languages.
 */
export class WordWeights {
  /** See `sizeOf`; of the whole texts, of which these sentences may be a part. */
  readonly size: number
  readonly #units: readonly (readonly Unit[])[]
  readonly #words: readonly string[]
  readonly #totals = new Map<Unit, number>()
  /** The keys that occur in these sentences, and what each weighs; made when first asked for. */
  #keys: Int32Array | undefined
  #weights: Float64Array | undefined

  /** `words`: the folded word of each key. */
  constructor(
    before: readonly Unit[],
    after: readonly Unit[],
    words: readonly string[],
    size: number = sizeOf(before.length, after.length),
  ) {
    this.size = size
    this.#units = [before, after]
    this.#words = words
  }

  textOf(unit: Unit): string {
    return Array.from(unit.compared, (key) => this.#words[key]!).join(" ")
  }

  weightOf(unit: Unit): number {
    let total = this.#totals.get(unit)
    if (total === undefined) {
      const { weights } = this.#table()
      total = 0
      for (const key of unit.compared) total += weights[key]!
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
    const { weights, counts } = this.#table()
    for (const key of before.compared) counts[key]!++
    let shared = 0
    for (const key of after.compared)
      if (counts[key]! > 0) {
        counts[key]!--
        shared += weights[key]!
      }
    for (const key of before.compared) counts[key] = 0
    return shared
  }

  /** The table of all keys, with the weights of these sentences' words in it. */
  #table(): Table {
    if (table.owner === this) return table
    if (this.#keys === undefined || this.#weights === undefined) this.#weigh()
    const [keys, weights] = [this.#keys!, this.#weights!]
    for (let i = 0; i < keys.length; i++) table.weights[keys[i]!] = weights[i]!
    table.owner = this
    return table
  }

  #weigh(): void {
    makeRoom(this.#words.length)
    const { counts, seen } = table
    const keys: number[] = []
    let sentence = 0
    for (const units of this.#units)
      for (const unit of units) {
        sentence++
        for (const key of unit.compared) {
          if (seen[key] === sentence) continue
          seen[key] = sentence
          if (counts[key]!++ === 0) keys.push(key)
        }
      }
    const total = sentence + BACKGROUND
    this.#keys = Int32Array.from(keys)
    this.#weights = Float64Array.from(keys, (key) => {
      const expected = BACKGROUND * shareOfSentences(this.#words[key]!)
      return Math.max(0.05, -Math.log((counts[key]! + expected) / total))
    })
    for (const key of keys) counts[key] = seen[key] = 0
  }
}

/**
 * One table for all: there is an entry for each key, of which a region has few. It holds the weights of one owner at a
 * time, who puts them in anew after another has used it. `counts` and `seen` are 0 between two uses.
 */
interface Table {
  owner: WordWeights | null
  weights: Float64Array
  counts: Int32Array
  seen: Int32Array
}

const table: Table = {
  owner: null,
  weights: new Float64Array(0),
  counts: new Int32Array(0),
  seen: new Int32Array(0),
}

function makeRoom(keys: number): void {
  if (table.weights.length >= keys) return
  const size = 2 * keys
  table.owner = null
  table.weights = new Float64Array(size)
  table.counts = new Int32Array(size)
  table.seen = new Int32Array(size)
}

/**
 * Logarithm of how many pairs of sentences two texts have: the more, the less likely is any one of them. Kept to
 * sixteenths, so that a sentence typed in one place alters no link in another.
 */
export function sizeOf(before: number, after: number): number {
  return Math.round(16 * Math.log(Math.max(1, before * after))) / 16
}

const BACKGROUND = 30

/** Share of sentences of twenty words that are to be expected to have a word of this length (as in `information.ts`). */
function shareOfSentences(word: string): number {
  const share = Math.min(0.5, 0.3 * 2 ** -word.length)
  return 1 - (1 - share) ** 20
}
