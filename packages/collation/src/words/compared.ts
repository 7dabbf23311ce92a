import { ASIDE, GAP, SIGN, WORD, type Tokens } from "./tokens.js"

/**
 * What is compared of a text, as one row: of each sentence its words; where it has none ("* * *") its marks; of a
 * bare gap or aside nothing.
 */
export interface Compared {
  /** Keys of all compared tokens, in order. */
  readonly words: Int32Array
  /** Which sentence and which token each of them is. */
  readonly unitOf: Int32Array
  readonly tokenOf: Int32Array
  /** Where each sentence's own begin in the row; one entry more at the end, which is their count. */
  readonly firstOfUnit: Int32Array
  /** Of each sentence, the kind that is compared: WORD or SIGN, of a bare gap or aside GAP or ASIDE. */
  readonly kindOfUnit: Uint8Array
}

/** Takes from a text's tokens what is compared. */
export function comparedOf(tokens: Tokens): Compared {
  const { firstOfSentence } = tokens
  const row = new Row(tokens)
  const units = firstOfSentence.length - 1
  const firstOfUnit = new Int32Array(units + 1)
  const kindOfUnit = new Uint8Array(units)
  for (let unit = 0; unit < units; unit++) {
    const [first, last] = [firstOfSentence[unit]!, firstOfSentence[unit + 1]!]
    if (row.take(WORD, unit, first, last) > 0) kindOfUnit[unit] = WORD
    else if (row.take(SIGN, unit, first, last) > 0 || first === last) kindOfUnit[unit] = SIGN
    else kindOfUnit[unit] = tokens.kind.subarray(first, last).includes(GAP) ? GAP : ASIDE
    firstOfUnit[unit + 1] = row.length
  }
  const [words, unitOf, tokenOf] = row.columns()
  return { words, unitOf, tokenOf, firstOfUnit, kindOfUnit }
}

/** The row while it grows. No more is compared than there are tokens. */
class Row {
  length = 0
  readonly #kind: Uint8Array
  readonly #key: Int32Array
  readonly #words: Int32Array
  readonly #unitOf: Int32Array
  readonly #tokenOf: Int32Array

  constructor({ kind, key, count }: Tokens) {
    this.#kind = kind
    this.#key = key
    this.#words = new Int32Array(count)
    this.#unitOf = new Int32Array(count)
    this.#tokenOf = new Int32Array(count)
  }

  /** Takes the tokens of one kind from `first` up to `last`, and says how many these were. */
  take(wanted: number, unit: number, first: number, last: number): number {
    const [kind, key] = [this.#kind, this.#key]
    const [words, unitOf, tokenOf] = [this.#words, this.#unitOf, this.#tokenOf]
    let at = this.length
    for (let i = first; i < last; i++) {
      if (kind[i] !== wanted) continue
      words[at] = key[i]!
      unitOf[at] = unit
      tokenOf[at++] = i
    }
    const taken = at - this.length
    this.length = at
    return taken
  }

  columns(): [words: Int32Array, unitOf: Int32Array, tokenOf: Int32Array] {
    const trimmed = (column: Int32Array) => column.subarray(0, this.length)
    return [trimmed(this.#words), trimmed(this.#unitOf), trimmed(this.#tokenOf)]
  }
}
