/**
 * What kind of character a code point is, for cutting text into words and marks.
 *
 * Decided from Unicode properties, a page of 256 code points at a time, the first time
 * a page is met: a text in one script pays for the few pages it uses and for no more.
 */

/** White space of every kind, the next-line control among it. */
export const SPACE = 1
/** Letters, digits and the marks that sit on them: what words are made of. */
export const LETTER = 2
/** A letter that is a word by itself, because its script sets no spaces: Han, Kana, Thai and their kin. */
export const WHOLE = 3
/** Joins two letters into one word when it stands between them: apostrophes and hyphens. */
export const JOINER = 4
/** Sits on what stands before it, whatever that is: combining marks, variation selectors, invisible joiners. */
export const RIDER = 5
/** Everything else, each a mark of its own: punctuation, signs, controls. */
export const MARK = 6

/** A code point whose page was not met yet. */
const UNREAD = 0

const PAGE_SIZE = 256
/** By code point. The operating system gives memory only to the stretches that are written. */
const kinds = new Uint8Array(0x110000)

const isSpace = /[\s\u0085]/u
const isWhole =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const isLetter = /[\p{L}\p{N}]/u
// Format characters ride along, so that an invisible one never splits a word: the word as a whole then differs.
const isRider = /[\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}]/u
const isJoiner = /['’\-‐‑]/u

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (isSpace.test(character)) return SPACE
  if (isRider.test(character)) return RIDER
  if (isLetter.test(character)) return isWhole.test(character) ? WHOLE : LETTER
  return isJoiner.test(character) ? JOINER : MARK
}

function readPage(codePoint: number): number {
  const first = codePoint - (codePoint % PAGE_SIZE)
  for (let i = first; i < first + PAGE_SIZE; i++) kinds[i] = classify(i)
  return kinds[codePoint]!
}

/** The kind of a code point: one of the constants above. A lone surrogate is a MARK. */
export function kindOf(codePoint: number): number {
  const kind = kinds[codePoint]!
  return kind === UNREAD ? readPage(codePoint) : kind
}

const ZERO_WIDTH_JOINER = 0x200d

/** True for the joiner that makes one picture of two, as in a family emoji. */
export function joinsPictures(codePoint: number): boolean {
  return codePoint === ZERO_WIDTH_JOINER
}

/** True for the letters that make a flag when two stand together. */
export function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
}

/** True for the ten digits of the Latin keyboard: the only ones that stops and commas join ("1,300"). */
export function isAsciiDigit(codeUnit: number): boolean {
  return codeUnit >= 48 && codeUnit <= 57
}
