/**
 * What a character can mean for the cutting of sentences: one look-up per code unit, so that
 * the pass over a book costs little more than reading it. Everything not named here is `Word`:
 * letters, digits, signs, both halves of a surrogate pair (so a pair is never parted).
 */

/** Letters, digits, signs, emoji: whatever a sentence is made of. */
export const Word = 0
export const White = 1
/** White space that ends a line. */
export const LineEnd = 2
/** The full stop of the Latin keyboard, which also serves abbreviations and numbers. */
export const Dot = 3
export const Ellipsis = 4
/** Question and exclamation marks: an end, unless a lower-case letter goes on. */
export const Strong = 5
/** Marks that only ever end sentences and need no space after them: 。 ؟ । and their kin. */
export const Full = 6
export const Opening = 7
export const Closing = 8
/** Marks that open here and close there: straight quotes, guillemets, “ (closing in German). */
export const Either = 9
export const Dash = 10
export const Hyphen = 11
/** Comma, colon and their kin: the sentence goes on. */
export const Middle = 12
/** A semicolon, which asks a question in Greek. */
export const Semicolon = 13
/** Zero-width and direction marks. */
export const Invisible = 14
/** Letters of scripts that do not mark where sentences end (Thai, Lao, Khmer, Myanmar). */
export const Unmarked = 15

const characters: readonly (readonly [number, string])[] = [
  [White, " \t\v\f\u00a0\u1680\u202f\u205f\u3000\ufeff"],
  [LineEnd, "\n\r\u2028\u2029"],
  [Dot, "."],
  [Ellipsis, "…‥⋯"],
  [Strong, "!?‽⁇⁈⁉\u037e"],
  // In turn: Chinese and Japanese, Arabic and Urdu, Indic, Armenian, Ethiopic, Mongolian, Tibetan.
  [Full, "。．｡！？؟۔।॥։።፧፨᠃᠉།༎"],
  [Opening, "([{„‚‛‟¿¡「『（［｛《〈【〔〖｢〝"],
  [Closing, ")]}”’」』）］｝》〉】〕〗｣〞〟¹²³⁰⁴⁵⁶⁷⁸⁹†‡"],
  [Either, "\"'“‘«»‹›*_＂＇"],
  [Dash, "‒–—―⸺⸻"],
  [Hyphen, "-‐‑"],
  [Middle, ",:/\\&=+<>|%،؛、，；：･·"],
  [Semicolon, ";"],
  [Invisible, "\u00ad\u061c"],
]

const ranges: readonly (readonly [number, number, number])[] = [
  [White, 0x2000, 0x200a],
  [Invisible, 0x200b, 0x200f],
  [Invisible, 0x202a, 0x202e],
  [Invisible, 0x2060, 0x206f],
  [Invisible, 0xfe00, 0xfe0f],
  [Unmarked, 0x0e01, 0x0e4e],
  [Unmarked, 0x0e81, 0x0ece],
  [Unmarked, 0x1000, 0x109f],
  [Unmarked, 0x1780, 0x17d3],
]

/** The kind of every UTF-16 code unit: one of the numbers named above. */
export const kinds: Uint8Array = tabulate()

function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [kind, members] of characters)
    for (let i = 0; i < members.length; i++) table[members.charCodeAt(i)] = kind
  for (const [kind, first, last] of ranges) table.fill(kind, first, last + 1)
  return table
}

/** The kind of the code unit at `at`; `Word` past the end of the text. */
export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? Word
}

export function isWhite(kind: number): boolean {
  return kind === White || kind === LineEnd
}

/** True for every mark that can stand at the end of a sentence. */
export function isEndMark(kind: number): boolean {
  return kind >= Dot && kind <= Full
}

/** White space of either kind, as bits. */
const BLANK = (1 << White) | (1 << LineEnd)

/** The first position from `at` on, or `limit`, that holds no white space. */
export function skipWhite(text: string, at: number, limit: number): number {
  let i = at
  while (i < limit && (BLANK & (1 << kinds[text.charCodeAt(i)]!)) !== 0) i++
  return i
}

/** `at`, or as far before it as white space reaches, but not before `from`. */
export function trimWhite(text: string, from: number, at: number): number {
  let i = at
  while (i > from && isWhite(kindAt(text, i - 1))) i--
  return i
}

/** The length in code units of the emoji at `at`; 0 when there is none. */
export function emojiLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x2600 && code <= 0x27bf) return 1
  if (code < 0xd83c || code > 0xd83e) return 0
  return (text.codePointAt(at) ?? 0) >= 0x1f000 ? 2 : 0
}

/** True for letters and marks of the Greek script. */
export function isGreek(code: number): boolean {
  return (code >= 0x0370 && code <= 0x03ff) || (code >= 0x1f00 && code <= 0x1fff)
}

/** True for Han, kana and hangul: scripts that do not shorten names to one letter. */
export function isEastAsian(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)
}

/** How a character can begin a sentence; `uncased` is a letter of a script without capitals. */
export type Beginning = "upper" | "lower" | "uncased" | "number" | "sign"

/** What kind of beginning a character makes; all but letters and numbers are signs. */
export function beginningOf(codePoint: number): Beginning {
  if (codePoint < 0x80) return asciiBeginning(codePoint)
  // Georgian has capitals in Unicode but does not begin sentences with them.
  if (codePoint >= 0x10d0 && codePoint <= 0x10ff) return "uncased"
  const character = String.fromCodePoint(codePoint)
  if (character.toLowerCase() !== character) return "upper"
  if (character.toUpperCase() !== character) return "lower"
  if (/\p{L}/u.test(character)) return "uncased"
  return /\p{N}/u.test(character) ? "number" : "sign"
}

function asciiBeginning(code: number): Beginning {
  if (code >= 0x61 && code <= 0x7a) return "lower"
  if (code >= 0x41 && code <= 0x5a) return "upper"
  return code >= 0x30 && code <= 0x39 ? "number" : "sign"
}
