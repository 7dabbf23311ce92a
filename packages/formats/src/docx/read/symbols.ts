/** Letters and signs that Word names by a font and a place in it (`w:sym`). */
import type { Tally } from "../../left-out.js"

/** The Symbol font from 0x61 and 0x41 on: Greek on Latin keys; its signs from 0xA1 on (Adobe Symbol Encoding). */
const GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
const GREEK_CAPITAL = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
const SYMBOL_SIGNS =
  "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf8f0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"

/** Signs of Wingdings that stand in real texts: arrows, ticks, boxes, bullets. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x4a, "☺"],
  [0x4c, "☹"],
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x76, "❖"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "◻"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe1, "↑"],
  [0xe2, "↓"],
  [0xe8, "➔"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
])

const UNKNOWN = "\ufffd"

/** The sign at a place of a font, written in hexadecimal; U+FFFD, and told, where nobody here knows it. */
export function symbolOf(font: string, code: string, tally: Tally): string {
  const place = /^[\da-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0
  // Fonts of signs have theirs in the private area from F000 on, or without that.
  const sign = signOf(
    font.toLowerCase(),
    place >= 0xf000 && place <= 0xf0ff ? place - 0xf000 : place,
  )
  if (sign !== null) return sign
  tally.add("characters", `${font} ${code}`.slice(0, 40))
  return UNKNOWN
}

function signOf(font: string, place: number): string | null {
  if (font === "symbol") return fromSymbol(place)
  if (font.startsWith("wingdings"))
    return font === "wingdings" ? (WINGDINGS.get(place) ?? null) : null
  const isCharacter =
    place >= 0x20 &&
    place <= 0x10ffff &&
    !(place >= 0x7f && place < 0xa0) &&
    !(place >= 0xd800 && place < 0xf900) &&
    (place & 0xfffe) !== 0xfffe
  return isCharacter ? String.fromCodePoint(place) : null
}

function fromSymbol(place: number): string | null {
  if (place >= 0x61 && place <= 0x7a) return GREEK_SMALL.charAt(place - 0x61)
  if (place >= 0x41 && place <= 0x5a) return GREEK_CAPITAL.charAt(place - 0x41)
  if (place >= 0xa1 && place <= 0xfe) return signAt(place - 0xa1)
  return place >= 0x20 && place < 0x41 ? String.fromCharCode(place) : null
}

function signAt(index: number): string | null {
  const sign = SYMBOL_SIGNS.charAt(index)
  return sign === "" || sign === "\uf8f0" ? null : sign
}
