/**
 * What kind of character a code unit is, for cutting text into words and marks.
 *
 * Decided from Unicode properties, a page of 256 code units at a time, the first time
 * a page is met: a text in one script pays for the few pages it uses and for no more.
 */

/** White space of every kind, the next-line control among it. */
export const SPACE = 0
/** Letters, digits and the marks that sit on them: what words are made of. */
export const LETTER = 1
/** A letter that is a word by itself, because its script sets no spaces: Han, Kana, Thai and their kin. */
export const WHOLE = 2
/** Joins two letters into one word when it stands between them: apostrophes and hyphens. */
export const JOINER = 3
/** Sits on what stands before it, whatever that is: combining marks, variation selectors, invisible joiners. */
export const RIDER = 4
/** Everything else, each a mark of its own: punctuation, signs, controls. */
export const MARK = 5

const PAGE_BITS = 8
const PAGE_SIZE = 1 << PAGE_BITS
const pages: (Uint8Array | undefined)[] = new Array(0x110000 >> PAGE_BITS)

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

function makePage(page: number): Uint8Array {
  const kinds = new Uint8Array(PAGE_SIZE)
  for (let i = 0; i < PAGE_SIZE; i++) kinds[i] = classify(page * PAGE_SIZE + i)
  pages[page] = kinds
  return kinds
}

/** The kind of a code point: one of the constants above. A lone surrogate is a MARK. */
export function kindOf(codePoint: number): number {
  const page = codePoint >> PAGE_BITS
  return (pages[page] ?? makePage(page))[codePoint & (PAGE_SIZE - 1)]!
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
