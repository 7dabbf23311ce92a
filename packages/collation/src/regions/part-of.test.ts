import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { partOf, sentencesOf, startOf } from "./part-of.js"

const whole = witness({ siglum: "A", text: "  One. Two.\n\nThree […].\n\nFour." })

describe("a part of a witness", () => {
  test("has its blocks with the space behind them, counted from its own beginning", () => {
    const part = partOf(whole, { from: 1, to: 2 })
    expect(part.text).toBe("Three […].\n\n")
    expect(part.blocks.map(({ span }) => span)).toEqual([{ start: 0, end: 10 }])
    expect(part.interventions.map(({ span }) => span)).toEqual([{ start: 6, end: 9 }])
    expect(part.sentences).toHaveLength(1)
  })

  test("takes what stands before the first block with that", () =>
    expect(partOf(whole, { from: 0, to: 1 }).text).toBe("  One. Two.\n\n"))

  test("is the witness itself when it has all blocks, or there are none", () => {
    expect(partOf(whole, { from: 0, to: 3 })).toBe(whole)
    const blank = witness({ siglum: "B", text: " \n\n" })
    expect(partOf(blank, { from: 0, to: 0 })).toBe(blank)
    expect(startOf(blank, 0)).toBe(0)
  })

  test("knows which sentences it has", () =>
    expect(sentencesOf(whole, { from: 0, to: 2 })).toEqual({ start: 0, end: 3 }))
})
