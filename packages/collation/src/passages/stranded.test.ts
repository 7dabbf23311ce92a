import { describe, expect, test } from "vitest"
import { Size } from "./size.js"
import { isStranded } from "./stranded.js"

const size = (before: number, after: number, tellsOfEach = 1): Size =>
  new Size(before, before * tellsOfEach, after, after * tellsOfEach)
const replaced = size(3, 2)
const cut = size(4, 0)
const added = size(0, 4)

describe("stranded is", () => {
  test("a word or two between two replacements of two words or more", () => {
    expect(isStranded(size(1, 1), replaced, replaced)).toBe(true)
    expect(isStranded(size(2, 2), replaced, replaced)).toBe(true)
  })

  test("a word between a replacement and what was only cut or added, whichever comes first", () => {
    for (const pure of [cut, added]) {
      expect(isStranded(size(1, 1), pure, replaced)).toBe(true)
      expect(isStranded(size(1, 1), replaced, pure)).toBe(true)
    }
  })

  test("a mark between any two changes of two words or more", () =>
    expect(isStranded(size(0, 0), cut, added)).toBe(true))

  test("two telling words, when both changes tell more", () =>
    expect(isStranded(size(2, 2, 1.25), size(3, 3), size(0, 4))).toBe(true))
})

describe("not stranded are", () => {
  test("three words, however little they tell", () =>
    expect(isStranded(size(3, 3, 0.125), replaced, replaced)).toBe(false))

  test("words beside a change of a single word", () => {
    expect(isStranded(size(1, 1), size(1, 1), replaced)).toBe(false)
    expect(isStranded(size(1, 1), replaced, size(0, 1))).toBe(false)
  })

  test("words between two stretches that were only cut or added", () => {
    for (const left of [cut, added])
      for (const right of [cut, added]) expect(isStranded(size(1, 1), left, right)).toBe(false)
  })

  test("two telling words beside a change that tells less", () =>
    expect(isStranded(size(2, 2, 1.25), size(2, 2, 0.25), size(9, 9))).toBe(false))
})
