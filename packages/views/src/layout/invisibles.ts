import type { Invisible } from "../phrases/phrases.js"

/**
 * What the eye cannot see.
 *
 * Two texts may differ in a character that no screen shows, or in a letter that only
 * looks the same. Such a difference is marked like any other, and named here.
 */
const hidden: readonly (readonly [Invisible, RegExp])[] = [
  ["NUL", /\0/],
  ["zero-width space", /[\u200b\u2060]/],
  ["zero-width joiner", /\u200d/],
  ["zero-width non-joiner", /\u200c/],
  ["byte order mark", /\ufeff/],
  ["soft hyphen", /\u00ad/],
  ["hyphen of another kind", /[\u2010\u2011]/],
  ["text direction control", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ["tag characters", /[\u{e0000}-\u{e007f}]/u],
  ["variation selector", /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u],
  // With the u flag a surrogate matches only when its partner is missing.
  ["broken character", /[\ud800-\udfff]/u],
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  ["control character", /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f]/],
]

const spaces: readonly (readonly [Invisible, RegExp])[] = [
  ["no-break space", /[\u00a0\u202f\u2007]/],
  ["tab", /\t/],
  ["line break", /[\n\r\u2028\u2029]/],
  ["several spaces", / {2,}/],
]

/** Most words: nothing in them can hide. */
const isPlain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/

const word = /[\p{L}\p{M}]+/gu

/** Names of the characters in `text` that no screen shows, and of scripts mixed within one word. Spaces are not among them. */
export function disguises(text: string): readonly Invisible[] {
  if (isPlain.test(text)) return []
  const found = hidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  return [...found, ...mixtures(text)]
}

/** Names of the white space in `text` that looks like a single space but is not. */
export function spacings(text: string): readonly Invisible[] {
  return spaces.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}

function mixtures(text: string): readonly Invisible[] {
  const found = new Set<Invisible>()
  for (const [letters] of text.matchAll(word)) {
    if (!/\p{Script=Latin}/u.test(letters)) continue
    if (/\p{Script=Cyrillic}/u.test(letters)) found.add("Latin and Cyrillic letters mixed")
    if (/\p{Script=Greek}/u.test(letters)) found.add("Latin and Greek letters mixed")
  }
  return [...found]
}
