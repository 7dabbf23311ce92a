import { describe, expect, test } from "vitest"
import { rows } from "../../scripts/bench-figures.mjs"
import { quantile } from "../../scripts/bench-quantile.mjs"
import { seededBy } from "../../scripts/bench-seeded.mjs"
import { madeText, madeTexts } from "../../scripts/bench-texts.mjs"

describe("the texts that we make", () => {
  test("are all measured, and no others of their kind", () => {
    const kind = /^(?:repetitive|bad)-/u
    const measured = rows.map(({ text }) => text).filter((text) => kind.test(text))
    expect(measured.toSorted()).toEqual(madeTexts.toSorted())
  })

  test.each(madeTexts.filter((name) => name.startsWith("repetitive-")))(
    "are long, unlike and the same every time: %s",
    (name) => {
      const made = madeText(name)!
      expect(made.a).not.toBe(made.b)
      expect(made.a.split(" ").length).toBeGreaterThanOrEqual(99_000)
      expect(madeText(name)).toEqual(made)
    },
  )

  test("do not hide those of the harness", () => {
    expect(madeText("whitman")).toBe(null)
    expect(madeText("toString")).toBe(null)
  })
})

describe("seeded numbers", () => {
  test("stay below their bound, and hang on the key", () => {
    const draw = (key: string) => {
      const random = seededBy(key)
      return Array.from({ length: 1000 }, () => random(7))
    }
    expect(draw("a")).toEqual(draw("a"))
    expect(draw("a")).not.toEqual(draw("b"))
    expect([...new Set(draw("a"))].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe("a quantile", () => {
  test("is one of the numbers, by size and not by spelling", () => {
    expect(quantile([10, 9, 100], 0.5)).toBe(10)
    expect(quantile([3, 1, 2], 1)).toBe(3)
    expect(quantile([5], 0.95)).toBe(5)
  })

  test("of no numbers is an error", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
  })
})
