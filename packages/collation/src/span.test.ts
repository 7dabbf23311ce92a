import { describe, expect, test } from "vitest"
import { contains, overlaps } from "./span.js"

const span = (start: number, end: number) => ({ start, end })

describe("contains", () => {
  test("holds for a span inside another, and for one that shares its ends", () => {
    expect(contains(span(1, 9), span(3, 5))).toBe(true)
    expect(contains(span(1, 9), span(1, 9))).toBe(true)
    expect(contains(span(1, 9), span(9, 9))).toBe(true)
  })

  test("does not hold for one that reaches out on either side", () => {
    expect(contains(span(1, 9), span(0, 5))).toBe(false)
    expect(contains(span(1, 9), span(5, 10))).toBe(false)
  })
})

describe("overlaps", () => {
  test("holds for two that share one code unit, whichever comes first", () => {
    expect(overlaps(span(1, 4), span(3, 9))).toBe(true)
    expect(overlaps(span(3, 9), span(1, 4))).toBe(true)
  })

  test("does not hold for neighbours that only touch", () => {
    expect(overlaps(span(1, 3), span(3, 9))).toBe(false)
    expect(overlaps(span(3, 9), span(1, 3))).toBe(false)
  })
})
