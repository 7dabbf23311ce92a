import type { BothTokens } from "../words/lexicon.js"

/** How many marks a sieve has: a power of two, and many more than a region has different words. */
const MARKS = 2 ** 13

/**
 * Says at once of most words that they do not stand in a region: each word that does sets one of many marks, and where the
 * mark is not set, the word is not there. Where it is, another word may have set it.
 */
export class KeySieve {
  readonly #marks = new Uint8Array(MARKS)

  constructor(tokens: BothTokens) {
    for (const { key } of tokens)
      for (let i = 0; i < key.length; i++) this.#marks[key[i]! & (MARKS - 1)] = 1
  }

  mayHave(key: number): boolean {
    return this.#marks[key & (MARKS - 1)] === 1
  }
}
