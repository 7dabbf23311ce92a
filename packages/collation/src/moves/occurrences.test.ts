import { expect, test } from "vitest"
import { occurrences } from "./occurrences.js"

test("three words are counted wherever they stand in any part, overlapping or not", () => {
  const count = occurrences(
    [Int32Array.of(1, 1, 1), Int32Array.of(1, 1, 1, 1, 2, 3, 1, 1, 1)],
    [
      [1, 1, 1],
      [1, 2, 3],
      [2, 3, 1],
      [3, 2, 1],
    ],
  )
  expect(count([1, 1, 1])).toBe(4)
  expect(count([1, 2, 3])).toBe(1)
  expect(count([2, 3, 1])).toBe(1)
  expect(count([3, 2, 1])).toBe(0)
})

test("parts of fewer than three words have none", () => {
  expect(occurrences([Int32Array.of(1, 2), Int32Array.of(3)], [[1, 2, 3]])([1, 2, 3])).toBe(0)
})
