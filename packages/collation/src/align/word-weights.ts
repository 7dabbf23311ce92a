import type { SentenceCounts } from "./sentence-counts.js"
import type { Unit } from "../words/unit.js"

/** What is compared of a unit: the keys of its words. */
type Compared = Pick<Unit, "compared">

/**
 * What each word weighs when sentences are compared: −ln of the share of sentences that have it, at least 0.05.
 *
 * Few sentences say little about how common a word is, so they are eked out with `BACKGROUND` sentences of which
 * as many have the word as its length lets expect: short words are common in most languages.
 */
export class WordWeights {
  /** See `sizeOf`; of the whole texts, of which the counted sentences may be a part. */
  readonly size: number
  /** The folded word of each key. */
  readonly words: readonly string[]
  readonly #counts: SentenceCounts
  readonly #stamp: number

  /** `counts` must stay as they are while the weights are used, and so must the number of words. */
  constructor(counts: SentenceCounts, words: readonly string[], size: number) {
    this.size = size
    this.words = words
    this.#counts = counts
    this.#stamp = ++lastStamp
    makeRoom(words.length)
  }

  weightOf({ compared }: Compared): number {
    let total = 0
    for (let i = 0; i < compared.length; i++) total += this.#weight(compared[i]!)
    return total
  }

  /** True when any word of a unit has been weighed since these weights were last the ones in use. */
  hasWeighed({ compared }: Unit): boolean {
    return compared.some((key) => stamps[key] === this.#stamp)
  }

  /** What each word of a unit weighs. */
  listOf(unit: Unit): readonly number[] {
    return Array.from(unit.compared, (key) => this.#weight(key))
  }

  /** How many sentences there are, and in how many each word of a unit stands: as long as these are the same, so are its weights. */
  countsOf({ compared }: Unit): Int32Array {
    const counts = new Int32Array(compared.length + 1)
    counts[0] = this.#counts.sentences
    for (let i = 0; i < compared.length; i++) counts[i + 1] = this.#counts.having(compared[i]!)
    return counts
  }

  /** True when `countsOf` would give these counts. */
  hasCounts({ compared }: Unit, counts: Int32Array): boolean {
    if (counts.length !== compared.length + 1 || counts[0] !== this.#counts.sentences) return false
    for (let i = 0; i < compared.length; i++)
      if (counts[i + 1] !== this.#counts.having(compared[i]!)) return false
    return true
  }

  /** Share of their words that two units have in common, by weight; from 0 to 1. */
  dice(before: Compared, after: Compared): number {
    const both = this.weightOf(before) + this.weightOf(after)
    return both === 0 ? 0 : (2 * this.shared(before, after)) / both
  }

  /** Share of the lighter of two units that the other has as well, by weight; from 0 to 1. */
  contain(before: Compared, after: Compared): number {
    const lighter = Math.min(this.weightOf(before), this.weightOf(after))
    return lighter === 0 ? 0 : this.shared(before, after) / lighter
  }

  /** Weight of the words that both have, counted as often as both have them. Cheaper for one unit's pairs after another's. */
  shared(before: Compared, { compared }: Compared): number {
    hold(before.compared)
    if (taken.length < compared.length) taken = new Int32Array(2 * compared.length)
    let shared = 0
    let count = 0
    for (let i = 0; i < compared.length; i++) {
      const key = compared[i]!
      if (occurring[key] === 0) continue
      occurring[key]!--
      taken[count++] = key
      shared += this.#weight(key)
    }
    while (count > 0) occurring[taken[--count]!]!++
    return shared
  }

  #weight(key: number): number {
    if (stamps[key] !== this.#stamp) {
      const expected = BACKGROUND * (SHARE_BY_LENGTH[this.words[key]!.length] ?? 0)
      const share = (this.#counts.having(key) + expected) / (this.#counts.sentences + BACKGROUND)
      weights[key] = Math.max(LEAST, Math.round(-Math.log(share) * STEPS)) / STEPS
      stamps[key] = this.#stamp
    }
    return weights[key]!
  }
}

/*
 * What follows has an entry for each key, of which a region has few: so it is shared by all, and an entry belongs to whom
 * its stamp names.
 */
let weights = new Float64Array(0)
let stamps = new Int32Array(0)
let lastStamp = 0
/** How often each word occurs in the unit whose words are held; 0 for all others. */
let occurring = new Int32Array(0)
let held: Int32Array = new Int32Array(0)
/** What is taken from them while another unit is looked at, and then put back. */
let taken = new Int32Array(0)

function makeRoom(keys: number): void {
  if (weights.length >= keys) return
  const size = 2 * keys
  weights = new Float64Array(size)
  stamps = new Int32Array(size)
  occurring = new Int32Array(size)
  held = new Int32Array(0)
}

function hold(words: Int32Array): void {
  if (words === held) return
  for (let i = 0; i < held.length; i++) occurring[held[i]!] = 0
  for (let i = 0; i < words.length; i++) occurring[words[i]!]!++
  held = words
}

/** Weights are kept to sixteenths, of which the least is one: so one sentence more seldom changes any. */
const STEPS = 16
const LEAST = 1

/**
 * Logarithm of how many pairs of sentences two texts have: the more, the less likely is any one of them. Kept to
 * sixteenths, so that a sentence typed in one place alters no link in another.
 */
export function sizeOf(before: number, after: number): number {
  return Math.round(16 * Math.log(Math.max(1, before * after))) / 16
}

const BACKGROUND = 30

/** Share of sentences of twenty words that are to be expected to have a word of a length (as in `information.ts`); of longer words, none. */
const SHARE_BY_LENGTH = Float64Array.from(
  { length: 64 },
  (_, length) => 1 - (1 - Math.min(0.5, 0.3 * 2 ** -length)) ** 20,
)
