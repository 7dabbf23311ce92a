import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { basePassages, unite, wordsIn } from "./base-passages.js"

describe("unite", () => {
  test("makes one stretch of those that overlap, and keeps apart those that touch", () =>
    expect(
      unite([
        { start: 4, end: 9 },
        { start: 0, end: 2 },
        { start: 2, end: 5 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 9 },
      { start: 9, end: 12 },
    ]))
})

describe("wordsIn", () => {
  test("leaves the white space at the ends away, and finds none in white space", () => {
    expect(wordsIn("ab  cd ", { start: 2, end: 7 })).toEqual({ start: 4, end: 6 })
    expect(wordsIn("ab  cd ", { start: 2, end: 4 })).toBe(null)
    expect(wordsIn("ab  cd ", null)).toBe(null)
  })
})

describe("basePassages", () => {
  test("cover the base from its first letter to its last", () => {
    const text = "\n He came home. It was late.\n"
    const base = witness({ siglum: "A", text })
    const pair = collate([base, witness({ siglum: "B", text: "He came home." })])
    expect(basePassages(text, [pair])).toEqual([
      { start: 0, end: text.indexOf("It") },
      { start: text.indexOf("It"), end: text.length },
    ])
  })
})
