import { describe, expect, test } from "vitest"
import { after, before } from "./testing.js"
import { Budget, budgetFor } from "./budget.js"
import { checkColumns } from "./columns.js"
import { collate } from "./collate.js"

describe("Budget", () => {
  test("gives steps until there are not enough", () => {
    const budget = new Budget(10)
    expect([budget.take(6), budget.take(4), budget.take(1)]).toEqual([true, true, false])
  })

  test("takes nothing when there is not enough, so a smaller wish can still be met", () => {
    const budget = new Budget(10)
    expect(budget.take(11)).toBe(false)
    expect(budget.take(10)).toBe(true)
  })

  test("is exhausted only once something had to be given up, not when it is spent to the last step", () => {
    const budget = new Budget(10)
    budget.take(10)
    expect(budget.exhausted).toBe(false)
    budget.take(1)
    expect(budget.exhausted).toBe(true)
  })

  test("stays exhausted even if a smaller wish is met afterwards", () => {
    const budget = new Budget(10)
    budget.take(11)
    budget.take(1)
    expect(budget.exhausted).toBe(true)
  })
})

describe("budgetFor", () => {
  test("gives what somebody has set, however long the text", () => {
    expect(budgetFor(10, 1_000_000).take(10)).toBe(true)
    expect(budgetFor(10, 1_000_000).take(11)).toBe(false)
  })

  test("gives so much for each word where nobody has, and enough for any short text", () => {
    expect(budgetFor(null, 0).take(4000 * 50)).toBe(true)
    expect(budgetFor(null, 0).take(2_000_000)).toBe(false)
    expect(budgetFor(null, 100_000).take(10_000_000)).toBe(true)
    expect(budgetFor(null, 100_000).take(20_000_000)).toBe(false)
  })
})

describe("a comparison whose budget ran out", () => {
  const one = before(
    "The committee met at noon. Comrade Tomsky spoke against the motion of the bureau.",
  )
  const other = after(
    "The bureau sat until dawn. Against all motions, Tomsky and a comrade had spoken.",
  )

  test("says that it is not complete", () =>
    expect(collate([one, other], { budget: 1 }).complete).toBe(false))

  test("still gives back both texts", () =>
    expect(checkColumns(collate([one, other], { budget: 1 }))).toBe(null))

  test("is complete when there were steps enough", () =>
    expect(collate([one, other]).complete).toBe(true))

  test("needs no steps at all for two texts that are the same", () =>
    expect(collate([one, { ...one, siglum: "B" }], { budget: 1 }).complete).toBe(true))
})
