import { expect, test } from "vitest"
import { WordSet } from "./word-set.js"

test("a set of words has what was added since it was emptied, and nothing else", () => {
  const set = new WordSet()
  expect(set.has(0)).toBe(false)
  for (const word of [0, 7, 5000]) set.add(word)
  expect([0, 1, 7, 5000, 5001, 999_999].filter((word) => set.has(word))).toEqual([0, 7, 5000])
  set.clear()
  set.add(7)
  expect([0, 7, 5000].filter((word) => set.has(word))).toEqual([7])
})
