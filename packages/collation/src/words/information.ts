import { SIGN, WORD, type Tokens } from "./tokens.js"

/** What a mark of punctuation tells, in the unit of `information`. An eighth, as all else is in eighths: sums are exact. */
const MARK_TELLS = 0.125
const MOST = 1.25
/** Kept to eighths, so that one more occurrence far away does not change a comparison here. */
const STEPS = 8

/**
 * How much a word tells a reader who is looking for its counterpart: rare words much, function words little.
 *
 * One number for each key (`words`: their folded words), from an eighth (a mark) to 1.25. In a long text it is how rare the word is there; on a
 * page, where every word is rare, its length stands in for that: short words are common in most languages.
 * Formula and constants: settling-findings, section 2 ("mix"); no list of words, so no language is preferred.
 */
export function information(sides: readonly Tokens[], words: readonly string[]): Float64Array {
  const counts = new Int32Array(words.length)
  const isWord = new Uint8Array(words.length)
  let total = 0
  for (const { kind, key, count } of sides)
    for (let i = 0; i < count; i++) {
      if (kind[i]! > SIGN) continue
      counts[key[i]!]!++
      if (kind[i] !== WORD) continue
      isWord[key[i]!] = 1
      total++
    }
  const tells = new Float64Array(words.length).fill(MARK_TELLS)
  for (let key = 0; key < words.length; key++)
    if (isWord[key] === 1) tells[key] = wordTells(counts[key]!, words[key]!.length, total)
  return tells
}

/** How common a word is taken to be by its length alone. Of longer words nothing is left that would count. */
const COMMON_BY_LENGTH = Float64Array.from({ length: 64 }, (_, length) => 120 * 2 ** -length)

function wordTells(count: number, length: number, total: number): number {
  const expected = count + (COMMON_BY_LENGTH[length] ?? 0)
  const bits = -Math.log2(expected / (total + 400)) / 10
  return Math.max(1, Math.round(Math.min(MOST, bits) * STEPS)) / STEPS
}
