import { describe, expect, test } from "vitest"
import { firstFrom } from "./sorted.js"

describe("firstFrom", () => {
  const numbers = Int32Array.of(2, 4, 4, 9)

  test("gives the first number that is at least the one asked for", () =>
    expect([0, 2, 3, 4, 5, 9].map((value) => firstFrom(numbers, value))).toEqual([
      0, 0, 1, 1, 3, 3,
    ]))

  test("gives their count when all are less", () => {
    expect(firstFrom(numbers, 10)).toBe(4)
    expect(firstFrom(new Int32Array(0), 1)).toBe(0)
  })
})
