import { describe, expect, test } from "vitest"
import { foldedUnit, hasLetter, haveSameLetters, isPlain } from "./plain.js"
import { Wording } from "./wording.js"
import { fold, lettersOf } from "../words/keys.js"
import { isNumber } from "../words/numbers.js"

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
const CHARACTERS = "aAbBzZ019 \n\t.,;:!?'’-–—‘“”„…()[]{}@#%&*/\\\"$<=>^_`|~+\u007f\u0000"

/** Readings made of plain characters, the same in every run. */
function readings(count: number): string[] {
  let seed = 7
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(12) }, () => CHARACTERS[next(CHARACTERS.length)]!).join(""),
  )
}

describe("a plain reading", () => {
  test("is one of plain characters alone", () => {
    for (const plain of ["The “plum-pudding,” in 1860", "1860", "…", ""])
      expect(isPlain(plain)).toBe(true)
    for (const foreign of "é ж ﬁ ſ 李 😀 \u212a \u2010 \u0301".split(" "))
      expect(isPlain(`a${foreign}`)).toBe(false)
  })

  test("is never a number when it has a letter", () => {
    expect([hasLetter("in 1860"), hasLetter("1860, …")]).toEqual([true, false])
    expect(readings(4000).filter((reading) => hasLetter(reading) && isNumber(reading))).toEqual([])
  })

  test("has the words that the regular expression for all texts finds", () => {
    for (const reading of readings(4000)) {
      const words = new Wording().readPlain(`a-${reading}-a`, 2, 2 + reading.length)
      expect(Array.from({ length: words.count }, (_, i) => words.at(i))).toEqual(
        reading.match(WORD) ?? [],
      )
    }
  })

  test("has characters that are folded as in a key", () => {
    const inWords = [...CHARACTERS].filter((one) => foldedUnit(one.charCodeAt(0)) >= 0)
    expect(inWords.join("")).toBe("aAbBzZ019'’-")
    for (const one of inWords)
      expect(String.fromCharCode(foldedUnit(one.charCodeAt(0)))).toBe(fold(one))
  })

  test("has the letters that folding leaves", () => {
    const list = readings(4000)
    const others = list.map((reading, i) =>
      i % 2 === 0 ? list[i + 1]! : reading.toUpperCase().replaceAll(/[^A-Z0-9]/g, "—"),
    )
    let alike = 0
    list.forEach((reading, i) => {
      const expected = lettersOf(reading) === lettersOf(others[i]!)
      if (expected) alike++
      const [one, other] = [`a${reading}a`, `a${others[i]!}a`]
      expect(haveSameLetters(one, 1, one.length - 1, other, 1, other.length - 1)).toBe(expected)
    })
    expect(alike).toBeGreaterThan(1900)
  })
})
