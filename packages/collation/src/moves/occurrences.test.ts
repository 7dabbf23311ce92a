import { expect, test } from "vitest"
import { Occurrences } from "./occurrences.js"

test("three words are counted wherever they stand in any part, overlapping or not", () => {
  const counts = new Occurrences([
    [1, 1, 1],
    [1, 2, 3],
    [2, 3, 1],
    [3, 2, 1],
  ])
  counts.add(Int32Array.of(1, 1, 1))
  counts.add(Int32Array.of(1, 1, 1, 1, 2, 3, 1, 1, 1))
  expect(counts.of([1, 1, 1])).toBe(4)
  expect(counts.of([1, 2, 3])).toBe(1)
  expect(counts.of([2, 3, 1])).toBe(1)
  expect(counts.of([3, 2, 1])).toBe(0)
})

test("a part that is taken away counts no more", () => {
  const counts = new Occurrences([[1, 2, 3]])
  for (const times of [1, 1, -1] as const) counts.add(Int32Array.of(1, 2, 3, 1, 2, 3), times)
  expect(counts.of([1, 2, 3])).toBe(2)
})

test("parts of fewer than three words have none", () => {
  const counts = new Occurrences([[1, 2, 3]])
  for (const words of [[1, 2], [3]]) counts.add(Int32Array.from(words))
  expect(counts.of([1, 2, 3])).toBe(0)
})
