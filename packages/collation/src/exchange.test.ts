import { describe, expect, test } from "vitest"
import { exchangeOf } from "./exchange.js"

describe("what has been exchanged in a list", () => {
  test("is what went and what came, the order left aside", () =>
    expect(exchangeOf(["a", "b", "c"], ["c", "a", "d"])).toEqual({ gone: ["b"], come: ["d"] }))

  test("is told by names where these are given", () => {
    const [one, other] = [{ name: 1 }, { name: 1 }]
    expect(exchangeOf([one], [other], ({ name }) => name)).toEqual({ gone: [], come: [] })
    expect(exchangeOf([one], [other])).toEqual({ gone: [one], come: [other] })
  })
})
