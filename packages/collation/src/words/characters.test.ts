import { describe, expect, test } from "vitest"
import {
  isAsciiDigit,
  isRegionalIndicator,
  JOINER,
  joinsPictures,
  kindOf,
  LETTER,
} from "./characters.js"
import { MARK, RIDER, SPACE, WHOLE } from "./characters.js"

/** The kinds of the characters of a text, once each. */
function kindsOf(characters: string): number[] {
  return [...new Set(Array.from(characters, (character) => kindOf(character.codePointAt(0)!)))]
}

describe("kindOf", () => {
  test("takes white space of every kind for space, the next-line control among it", () =>
    expect(kindsOf(" \t\n\r\u00a0\u2003\u3000\u0085")).toEqual([SPACE]))

  test("takes letters and digits of every alphabet for letters", () =>
    expect(kindsOf("aZéßДяשك한9٣𝓗")).toEqual([LETTER]))

  test("takes letters of scripts without spaces for words by themselves", () =>
    expect(kindsOf("他ひカกລកမབ")).toEqual([WHOLE]))

  test("takes apostrophes and hyphens for joiners, straight and curled, breaking and not", () =>
    expect(kindsOf("'’-‐‑")).toEqual([JOINER]))

  test("takes dashes for marks, since they part words", () => expect(kindsOf("–—")).toEqual([MARK]))

  test("lets combining marks, selectors, skin tones and invisible signs ride", () =>
    expect(kindsOf("\u0301\u20e3\ufe0f\u200d\u00ad\u202e\u{1f3fd}")).toEqual([RIDER]))

  test("takes punctuation, symbols, controls and pictures for marks", () =>
    expect(kindsOf(".,;!?«»“”()[]\\^`§№€+\u0000😀")).toEqual([MARK]))

  test("takes a lone surrogate for a mark", () => {
    expect(kindOf(0xd800)).toBe(MARK)
    expect(kindOf(0xdfff)).toBe(MARK)
  })

  test("knows the last code point there is", () => expect(kindOf(0x10ffff)).toBe(MARK))
})

describe("the questions about single characters", () => {
  test("only the zero-width joiner makes one picture of two", () => {
    expect(joinsPictures(0x200d)).toBe(true)
    expect(joinsPictures(0x200c)).toBe(false)
  })

  test("flag letters reach from A to Z and no further", () =>
    expect([0x1f1e5, 0x1f1e6, 0x1f1ff, 0x1f200].map(isRegionalIndicator)).toEqual([
      false,
      true,
      true,
      false,
    ]))

  test("only the ten plain digits are joined by stops and commas", () =>
    expect(Array.from("/09:٣", (digit) => isAsciiDigit(digit.charCodeAt(0)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]))
})
