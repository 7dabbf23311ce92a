import { fold } from "../words/keys.js"
import type { BothTokens } from "../words/lexicon.js"
import { WORD, type Tokens } from "../words/tokens.js"

const WHOLE_WORD = /^[\p{L}\p{M}'’\-‐‑]+$/u
const AROUND = /^[\s.,;:!?"'’“”«»()—–…]+|[\s.,;:!?"'’“”«»()—–…]+$/gu

/** So many words, or more, for each sign of scanning, and a text counts as typed: a sign alone may be a misprint. */
const WORDS_FOR_A_SIGN = 500
const FEWEST_SIGNS = 2

/** Which words stand in which of two texts, and whether these look scanned: what tells a slip from a word. */
export class Vocabulary {
  readonly #counts = new Map<string, [number, number]>()
  readonly #small = new Set<string>()
  readonly #isScanned: boolean

  /** `parts`: the tokens of both texts, part by part. */
  constructor(parts: readonly BothTokens[]) {
    for (const [before, after] of parts) {
      this.#count(before, 0)
      this.#count(after, 1)
    }
    const all = parts.flat()
    const signs = all.reduce((sum, tokens) => sum + this.#signsOfScanning(tokens), 0)
    const words = all.reduce((sum, { count }) => sum + count, 0)
    this.#isScanned = signs >= FEWEST_SIGNS && signs * WORDS_FOR_A_SIGN >= words
  }

  /** True when two readings, a word each, both stand in both texts: a writer changed one for the other. */
  areBothWords(one: string, other: string): boolean {
    return (
      this.#standsInBoth(one.replace(AROUND, "")) && this.#standsInBoth(other.replace(AROUND, ""))
    )
  }

  /** True when the texts look scanned, one of two words stands nowhere else in them, and the other, no name, in both. */
  isSlip(one: string, other: string): boolean {
    return this.#isScanned && (this.#isMisread(one, other) || this.#isMisread(other, one))
  }

  #count(tokens: Tokens, side: 0 | 1): void {
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue
      const word = wordAt(tokens, i)
      const folded = fold(word)
      const counts = this.#counts.get(folded) ?? [0, 0]
      counts[side]++
      this.#counts.set(folded, counts)
      if (word === word.toLowerCase()) this.#small.add(folded)
    }
  }

  /** How many places of a text nobody types so: a digit or a brace behind letters, a word in two that stands whole elsewhere. */
  #signsOfScanning(tokens: Tokens): number {
    let signs = 0
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue
      const end = tokens.end[i]!
      const behind = tokens.witness.text.slice(end, end + 3)
      if (HOLDS_DIGIT.test(wordAt(tokens, i)) || /^(?:[{}|^~]|[,;]\d)/u.test(behind)) signs++
      else if (i + 1 < tokens.count && this.#isBroken(tokens, i)) signs++
    }
    return signs
  }

  /** True for two neighbours that make a word of the texts together, while one of them is none. */
  #isBroken(tokens: Tokens, at: number): boolean {
    const next = tokens.start[at + 1]!
    const between = tokens.witness.text.slice(tokens.end[at], next)
    if (tokens.kind[at + 1] !== WORD || !/^\s+$/u.test(between)) return false
    const [one, other] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
    return (
      this.#counts.has(fold(one + other)) && !(this.#standsInBoth(one) && this.#standsInBoth(other))
    )
  }

  #isMisread(slip: string, word: string): boolean {
    return (
      WHOLE_WORD.test(slip) &&
      WHOLE_WORD.test(word) &&
      this.#small.has(fold(word)) &&
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

const HOLDS_DIGIT = /\p{Ll}{2}\d{1,2}(?:\p{Ll}|$)/u

function wordAt({ witness, start, end }: Tokens, at: number): string {
  return witness.text.slice(start[at], end[at])
}
