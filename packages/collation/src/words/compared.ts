import { ASIDE, GAP, SIGN, WORD } from "./scanner.js"
import type { Tokens } from "./tokens.js"

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

/** The row while it grows: that of one text after the other, as small typed arrays of their own would cost more than what is in them. */
export class Row {
  #length = 0
  #units = 0
  readonly #words: Int32Array
  readonly #unitOf: Int32Array
  readonly #tokenOf: Int32Array
  readonly #firstOfUnit: Int32Array
  readonly #kindOfUnit: Uint8Array

  /** `tokens`: no more than there are of them is compared. `units`: how many sentences the texts have, and one more for each text. */
  constructor(tokens: number, units: number) {
    this.#words = new Int32Array(tokens)
    this.#unitOf = new Int32Array(tokens)
    this.#tokenOf = new Int32Array(tokens)
    this.#firstOfUnit = new Int32Array(units)
    this.#kindOfUnit = new Uint8Array(units)
  }

  /** Takes what is compared of one text more. */
  comparedOf(tokens: Omit<Tokens, "compared">): Compared {
    const { firstOfSentence } = tokens
    const [start, firstUnit] = [this.#length, this.#units]
    const units = firstOfSentence.length - 1
    for (let unit = 0; unit < units; unit++) {
      const [first, last] = [firstOfSentence[unit]!, firstOfSentence[unit + 1]!]
      this.#firstOfUnit[firstUnit + unit] = this.#length - start
      this.#kindOfUnit[firstUnit + unit] = this.#takeSentence(tokens, unit, first, last)
    }
    this.#firstOfUnit[firstUnit + units] = this.#length - start
    this.#units += units + 1
    const own = (column: Int32Array) => column.subarray(start, this.#length)
    return {
      words: own(this.#words),
      unitOf: own(this.#unitOf),
      tokenOf: own(this.#tokenOf),
      firstOfUnit: this.#firstOfUnit.subarray(firstUnit, this.#units),
      kindOfUnit: this.#kindOfUnit.subarray(firstUnit, this.#units - 1),
    }
  }

  /** The kind that is compared of it. */
  #takeSentence(
    tokens: Omit<Tokens, "compared">,
    unit: number,
    first: number,
    last: number,
  ): number {
    if (this.#take(tokens, WORD, unit, first, last) > 0) return WORD
    if (this.#take(tokens, SIGN, unit, first, last) > 0 || first === last) return SIGN
    return tokens.kind.subarray(first, last).includes(GAP) ? GAP : ASIDE
  }

  /** Takes the tokens of one kind from `first` up to `last`, and says how many these were. */
  #take(
    { kind, key }: Omit<Tokens, "compared">,
    wanted: number,
    unit: number,
    first: number,
    last: number,
  ): number {
    const [words, unitOf, tokenOf] = [this.#words, this.#unitOf, this.#tokenOf]
    let at = this.#length
    for (let i = first; i < last; i++) {
      if (kind[i] !== wanted) continue
      words[at] = key[i]!
      unitOf[at] = unit
      tokenOf[at++] = i
    }
    const taken = at - this.#length
    this.#length = at
    return taken
  }
}
