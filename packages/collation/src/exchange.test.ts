import { describe, expect, test } from "vitest"
import { exchangeOf } from "./exchange.js"

describe("what has been exchanged in a list", () => {
  test("is what went and what came, the order left aside", () =>
    expect(exchangeOf(["a", "b", "c"], ["c", "a", "d"])).toEqual({ gone: ["b"], come: ["d"] }))

  test("is nothing at the ends, where both are the same", () =>
    expect(exchangeOf(["a", "b", "c", "d"], ["a", "x", "b", "d"])).toEqual({
      gone: ["c"],
      come: ["x"],
    }))

  test("is all that came where the one list begins and ends as the other does", () => {
    expect(exchangeOf(["a", "d"], ["a", "b", "d"])).toEqual({ gone: [], come: ["b"] })
    expect(exchangeOf(["a", "b"], [])).toEqual({ gone: ["a", "b"], come: [] })
  })
})
