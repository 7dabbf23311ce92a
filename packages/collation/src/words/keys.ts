import type { Sameness } from "../rules/sameness.js"

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
  readonly #forms = new Map<string, number>()
  readonly #formOfWord = new Map<string, number>()
  readonly #folded = new Map<string, number>()
  readonly #keyOfForm: number[] = []

  /** Under rules, words that are the same have one form. */
  constructor(sameness: Sameness | null = null) {
    this.#sameness = sameness
  }

  /** The number of a word's form: equal numbers, equal letters, or letters that the rules take for the same. */
  form(word: string): number {
    const known = this.#formOfWord.get(word)
    if (known !== undefined) return known
    const form = this.#number(
      this.#sameness?.normal(word) ?? word,
      this.#sameness?.key(word) ?? word,
    )
    this.#formOfWord.set(word, form)
    return form
  }

  /** The number of the form of what is not the writer's: rules never make it the same as anything else. */
  formOfOther(text: string): number {
    return this.#sameness === null
      ? this.form(text)
      : this.#number(`${NOT_THE_WRITERS}${text}`, text)
  }

  #number(normal: string, key: string): number {
    const known = this.#forms.get(normal)
    if (known !== undefined) return known
    const form = this.#forms.size
    this.#forms.set(normal, form)
    this.#keyOfForm.push(this.#key(fold(key)))
    return form
  }

  /** The number of the key that a form has. */
  keyOf(form: number): number {
    return this.#keyOfForm[form]!
  }

  /** The folded word of every key met so far: its place in the list is its number. */
  get words(): readonly string[] {
    return [...this.#folded.keys()]
  }

  #key(folded: string): number {
    const known = this.#folded.get(folded)
    if (known !== undefined) return known
    const key = this.#folded.size
    this.#folded.set(folded, key)
    return key
  }
}

/** Stands before what is not the writer's, where it might be mistaken for words. */
const NOT_THE_WRITERS = "\u0003"

const PLAIN_ASCII = /^[a-z0-9]+$/

/** A word as its key sees it. A word that folding would empty is its own key. */
export function fold(word: string): string {
  if (PLAIN_ASCII.test(word)) return word
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
