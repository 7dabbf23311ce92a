import type { Sameness } from "../rules/sameness.js"
import { Int32List } from "./int32-list.js"
import { hashOf, Spellings } from "./spellings.js"

/**
 * What makes two words answer each other: their *key*.
 *
 * Words with one key are laid opposite each other; whether they are also the same, letter for
 * letter, is asked afterwards, so nothing is hidden by a key. A key forgets case, the shape of
 * apostrophes, quotation marks and hyphens, ligatures and the long s, and how an accent is encoded.
 * It does not forget letters that merely look alike (a Cyrillic а is no Latin a).
 */
export class Keys {
  readonly #sameness: Sameness | null
  readonly #spellings = new Spellings()
  readonly #folded = new Spellings()
  readonly #keyOfForm = new Int32List()
  /** Used under rules alone, as are those below: without them a spelling is a form. */
  readonly #formOfSpelling = new Int32List()
  readonly #formOfNormal = new Map<string, number>()

  /** Under rules, words that are the same have one form. */
  constructor(sameness: Sameness | null = null) {
    this.#sameness = sameness
  }

  /**
   * The number of the form of the word that stands in `text` from `start` to `end`: equal numbers, equal letters, or
   * letters that the rules take for the same. `hash` is the word's own (see `hashOf`).
   */
  form(
    text: string,
    start = 0,
    end = text.length,
    hash: number = hashOf(text, start, end),
  ): number {
    const spelling = this.#spellings.numberOf(text, start, end, hash)
    if (this.#sameness === null) {
      if (spelling === this.#keyOfForm.length) this.#addForm(this.#spellings.words[spelling]!, hash)
      return spelling
    }
    if (spelling === this.#formOfSpelling.length)
      this.#formOfSpelling.push(this.#newForm(this.#spellings.words[spelling]!, this.#sameness))
    return this.#formOfSpelling.at(spelling)
  }

  /** The number of the form of what is not the writer's: rules never make it the same as anything else. */
  formOfOther(text: string): number {
    return this.#sameness === null
      ? this.form(text)
      : this.#formUnderRules(`${NOT_THE_WRITERS}${text}`, text)
  }

  #newForm(word: string, sameness: Sameness): number {
    return this.#formUnderRules(sameness.normal(word), sameness.key(word))
  }

  #formUnderRules(normal: string, key: string): number {
    const known = this.#formOfNormal.get(normal)
    if (known !== undefined) return known
    const form = this.#addForm(key, hashOf(key, 0, key.length))
    this.#formOfNormal.set(normal, form)
    return form
  }

  #addForm(word: string, hash: number): number {
    const folded = fold(word)
    const own = folded === word ? hash : hashOf(folded, 0, folded.length)
    this.#keyOfForm.push(this.#folded.numberOf(folded, 0, folded.length, own))
    return this.#keyOfForm.length - 1
  }

  /** The number of the key that a form has. */
  keyOf(form: number): number {
    return this.#keyOfForm.at(form)
  }

  /** The folded word of every key met so far: its place in the list is its number. The list grows as words are met. */
  get words(): readonly string[] {
    return this.#folded.words
  }
}

/** Stands before what is not the writer's, where it might be mistaken for words. */
const NOT_THE_WRITERS = "\u0003"

/** Letters and signs in which there is nothing to forget. */
const SMALL_ASCII = /^[ -@[-~]+$/

/** A word as its key sees it. A word that folding would empty is its own key. */
export function fold(word: string): string {
  if (SMALL_ASCII.test(word)) return word
  const small = word.toLowerCase()
  if (SMALL_ASCII.test(small)) return small
  const folded = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑]/g, "-")
  return folded.trim() === "" ? word : folded
}

/** A word's letters and digits alone: "battle-field" and "battlefield" are one. */
export function lettersOf(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}\p{M}]/gu, "")
}
