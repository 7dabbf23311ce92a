import { ASIDE, SIGN, type Tokens } from "./tokens.js"

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
  const { kindOfUnit, firstOfUnit } = countCompared(tokens)
  const { kind, key, sentence, count } = tokens
  const length = firstOfUnit.at(-1)!
  const words = new Int32Array(length)
  const unitOf = new Int32Array(length)
  const tokenOf = new Int32Array(length)
  let at = 0
  for (let i = 0; i < count; i++) {
    const unit = sentence[i]!
    if (kind[i]! > SIGN || kind[i] !== kindOfUnit[unit]) continue
    words[at] = key[i]!
    unitOf[at] = unit
    tokenOf[at++] = i
  }
  return { words, unitOf, tokenOf, firstOfUnit, kindOfUnit }
}

function countCompared({ kind, firstOfSentence }: Tokens) {
  const units = firstOfSentence.length - 1
  const kindOfUnit = new Uint8Array(units)
  const firstOfUnit = new Int32Array(units + 1)
  const countOf = new Int32Array(ASIDE + 1)
  for (let unit = 0; unit < units; unit++) {
    countOf.fill(0)
    const end = firstOfSentence[unit + 1]!
    for (let i = firstOfSentence[unit]!; i < end; i++) countOf[kind[i]!]!++
    // WORD comes before SIGN, and GAP and ASIDE come last.
    const compared = countOf.findIndex((count) => count > 0)
    kindOfUnit[unit] = compared < 0 ? SIGN : compared
    firstOfUnit[unit + 1] = firstOfUnit[unit]! + (compared <= SIGN ? countOf[kindOfUnit[unit]!]! : 0)
  }
  return { kindOfUnit, firstOfUnit }
}
