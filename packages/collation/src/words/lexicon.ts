import { MARK_TELLS, roundedTotal, wordTells } from "./information.js"
import { Keys } from "./keys.js"
import type { Rule } from "../rules/rule.js"
import { Sameness } from "../rules/sameness.js"
import { Vocabulary } from "../rules/vocabulary.js"
import { SIGN, tokenize, WORD, type Tokens } from "./tokens.js"
import type { Witness } from "../witness.js"

/** The tokens of two texts, or of some parts of them. */
export type BothTokens = readonly [Tokens, Tokens]

/**
 * What all regions of one comparison share: the numbers of words, how often each stands in both texts and what it
 * therefore tells.
 */
export class Lexicon {
  /** What counts as the same; null where only equal letters do. */
  readonly sameness: Sameness | null
  readonly #rules: readonly Rule[]
  readonly #keys: Keys
  #counts = new Int32Array(FIRST_SIZE)
  #isWord = new Uint8Array(FIRST_SIZE)
  #total = 0
  /** What each key tells; see `information.ts`. */
  #tells = new Float64Array(FIRST_SIZE)
  #words: readonly string[] = []
  /** Keys whose counts have changed since `settle` was last asked. */
  readonly #touched = new Set<number>()
  #roundedTotal = 0

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.sameness = rules.length === 0 ? null : new Sameness(rules)
    this.#keys = new Keys(this.sameness)
  }

  /** What each key tells, as of the last `settle`. */
  get information(): Float64Array {
    return this.#tells.subarray(0, this.#words.length)
  }

  /** The folded word of each key, as of the last `settle`. */
  get words(): readonly string[] {
    return this.#words
  }

  /** Cuts a witness into tokens and numbers its words. Their occurrences count from the next `add` on. */
  read(witness: Witness): Tokens {
    return tokenize(witness, this.#keys)
  }

  /** Counts the words of some tokens, or takes them out of the count again. */
  add(tokens: Tokens, times: 1 | -1 = 1): void {
    const { kind, key, count } = tokens
    for (let i = 0; i < count; i++) {
      if (kind[i]! > SIGN) continue
      const k = key[i]!
      if (k >= this.#counts.length) this.#grow(k)
      this.#counts[k]! += times
      if (kind[i] === WORD) {
        this.#isWord[k] = 1
        this.#total += times
      }
      this.#touched.add(k)
    }
  }

  /**
   * Brings what words tell up to date with the count; returns the keys for which it is not what it was. Under a rule
   * for scanning noise the texts' own words are learned from all their tokens.
   */
  settle(all: () => Iterable<BothTokens>): ReadonlySet<number> {
    if (this.#rules.some(({ name }) => name === "scanning-noise"))
      this.sameness?.learn(new Vocabulary([...all()]))
    this.#words = this.#keys.words
    const total = roundedTotal(this.#total)
    const keys = total === this.#roundedTotal ? this.#touched : this.#words.keys()
    this.#roundedTotal = total
    const changed = new Set<number>()
    for (const key of keys) {
      const tells =
        this.#isWord[key] === 1
          ? wordTells(this.#counts[key]!, this.#words[key]!.length, total)
          : MARK_TELLS
      if (tells !== this.#tells[key]) changed.add(key)
      this.#tells[key] = tells
    }
    this.#touched.clear()
    return changed
  }

  #grow(key: number): void {
    const size = 2 * key + 1
    this.#counts = grown(new Int32Array(size), this.#counts)
    this.#isWord = grown(new Uint8Array(size), this.#isWord)
    this.#tells = grown(new Float64Array(size), this.#tells)
  }
}

/** How many keys there is room for at the beginning. */
const FIRST_SIZE = 1024

function grown<T extends { set(old: T): void }>(larger: T, old: T): T {
  larger.set(old)
  return larger
}
