import { describe, expect, test } from "vitest"
import { closeness } from "./closeness.js"

describe("closeness", () => {
  test("is 1 when all that the poorer text has was found in the other", () =>
    expect(closeness(40, { before: 90, after: 40 })).toBe(1))

  test("is the share that was found, the same from either side", () => {
    expect(closeness(20, { before: 90, after: 40 })).toBe(0.5)
    expect(closeness(20, { before: 40, after: 90 })).toBe(0.5)
  })

  test("is 0 where nothing was found, and where a text has no words", () => {
    expect(closeness(0, { before: 90, after: 40 })).toBe(0)
    expect(closeness(0, { before: 0, after: 40 })).toBe(0)
  })

  test("does not change for one word more in a long text", () =>
    expect(closeness(60_001.25, { before: 100_000, after: 110_000 })).toBe(
      closeness(60_000, { before: 100_000, after: 110_000 }),
    ))
})
