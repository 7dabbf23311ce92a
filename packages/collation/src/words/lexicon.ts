import { MARK_TELLS, roundedTotal, wordTells } from "./information.js"
import { Keys } from "./keys.js"
import type { Rule } from "../rules/rule.js"
import { Sameness } from "../rules/sameness.js"
import { Vocabulary } from "../rules/vocabulary.js"
import { SIGN, tokenizeAll, WORD, type Tokens } from "./tokens.js"
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
  /** How many keys there were at the last `settle`. */
  #known = 0
  /** Keys whose counts have changed since `settle` was last asked, and 1 for each of them. */
  #touched: number[] = []
  #isTouched = new Uint8Array(FIRST_SIZE)
  #roundedTotal = 0

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.sameness = rules.length === 0 ? null : new Sameness(rules)
    this.#keys = new Keys(this.sameness)
  }

  /** What each key tells, as of the last `settle`. */
  get information(): Float64Array {
    return this.#tells.subarray(0, this.#known)
  }

  /** The folded word of each key. */
  get words(): readonly string[] {
    return this.#keys.words
  }

  /** Cuts each of some witnesses into tokens and numbers its words. Their occurrences count from the next `add` on. */
  read(witnesses: readonly Witness[]): Tokens[] {
    return tokenizeAll(witnesses, this.#keys)
  }

  /** Counts the words of some tokens, or takes them out of the count again. */
  add(tokens: Tokens, times: 1 | -1 = 1): void {
    const { kind, key, count } = tokens
    this.#makeRoom()
    for (let i = 0; i < count; i++) {
      if (kind[i]! > SIGN) continue
      const k = key[i]!
      this.#counts[k]! += times
      if (kind[i] === WORD) {
        this.#isWord[k] = 1
        this.#total += times
      }
      if (this.#isTouched[k] === 1) continue
      this.#isTouched[k] = 1
      this.#touched.push(k)
    }
  }

  /**
   * Brings what words tell up to date with the count; returns the keys for which it is not what it was. Under a rule
   * for scanning noise, which learns from all words of the texts, that is all of them.
   */
  settle(all: () => readonly BothTokens[]): readonly number[] {
    if (this.#touched.length === 0) return []
    const learns = this.#rules.some(({ name }) => name === "scanning-noise")
    if (learns) this.sameness?.learn(new Vocabulary(all()))
    const { words } = this.#keys
    this.#known = words.length
    const total = roundedTotal(this.#total)
    const changed: number[] = []
    const look = (key: number) => {
      const tells =
        this.#isWord[key] === 1
          ? wordTells(this.#counts[key]!, words[key]!.length, total)
          : MARK_TELLS
      if (learns || tells !== this.#tells[key]) changed.push(key)
      this.#tells[key] = tells
    }
    if (total === this.#roundedTotal && !learns) this.#touched.forEach(look)
    else for (let key = 0; key < words.length; key++) look(key)
    this.#roundedTotal = total
    for (const key of this.#touched) this.#isTouched[key] = 0
    this.#touched = []
    return changed
  }

  #makeRoom(): void {
    const keys = this.#keys.words.length
    if (keys <= this.#counts.length) return
    const size = 2 * keys
    this.#counts = grown(new Int32Array(size), this.#counts)
    this.#isTouched = grown(new Uint8Array(size), this.#isTouched)
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
