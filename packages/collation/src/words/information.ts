/**
 * How much a word tells a reader who is looking for its counterpart: rare words much, function words little.
 *
 * From an eighth (a mark) to 1.25. In a long text it is how rare the word is there; on a page, where every word is
 * rare, its length stands in for that: short words are common in most languages. Formula and constants:
 * settling-findings, section 2 ("mix"); no list of words, so no language is preferred.
 */

/** What a mark of punctuation tells. An eighth, as all else is in eighths: sums are exact. */
export const MARK_TELLS = 0.125
const MOST = 1.25
/** Kept to eighths, so that one more occurrence far away does not change a comparison here. */
const STEPS = 8
/** How long the texts are is kept to quarters of a doubling, for the same reason. */
const STEPS_OF_LENGTH = 4

/** How common a word is taken to be by its length alone. Of longer words nothing is left that would count. */
const COMMON_BY_LENGTH = Float64Array.from({ length: 64 }, (_, length) => 120 * 2 ** -length)

/** What a word tells that occurs `count` times, and has `length` code units, in texts of `total` words (see `roundedTotal`). */
export function wordTells(count: number, length: number, total: number): number {
  const bits = -Math.log2((count + (COMMON_BY_LENGTH[length] ?? 0)) / total) / 10
  return Math.max(1, Math.round(Math.min(MOST, bits) * STEPS)) / STEPS
}

/** How many words two texts have, as `wordTells` wants it: eked out, so that a page is no extreme, and rounded. */
export function roundedTotal(words: number): number {
  return 2 ** (Math.round(Math.log2(words + 400) * STEPS_OF_LENGTH) / STEPS_OF_LENGTH)
}
