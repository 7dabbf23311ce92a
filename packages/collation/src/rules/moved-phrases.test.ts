import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import { preset, type Rule } from "./rule.js"

/** The two texts of a marked one under rules, with the promises tried on them. */
function compared(marked: string, rules: readonly Rule[]): Collation {
  const [one, other] = [before(marked), after(marked)]
  expect(brokenPromise(one, other, { rules })).toBe(null)
  return collate([one, other], { rules })
}

describe("a phrase that moved, under rules", () => {
  const marked =
    'In the evening <del move="1">after the Second Vote </del>the committee went home <ins move="1">after the second vote </ins>through heavy rain.'

  test("moves, and what the rules hide in it is told with what left and what arrived", () => {
    const collation = compared(marked, [{ name: "case" }])
    expect(asMarked(collation)).toBe(marked)
    expect(collation.moves[0]!.within.flatMap(({ rules }) => rules ?? [])).toEqual(["case", "case"])
  })

  test("is found though the rules make one word of two in it", () => {
    const { moves } = compared(
      "In the evening <del>after the battle-field vote of autumn </del>the committee went home <ins>after the battle field vote of autumn </ins>through heavy rain.",
      preset("substantives-only"),
    )
    expect(moves).toHaveLength(1)
    expect(moves[0]!.within.every(({ weight, rules }) => weight === "none" || rules)).toBe(true)
  })
})

describe("words that rules hide", () => {
  test("are never claimed to have moved, though some of them stand elsewhere as well", () => {
    // More than is divided into blocks: the change is hidden as a whole.
    const words = Array.from({ length: 16 }, (_, i) => `ba${i} da${i} ga${i}`)
    const joined = words.map((word) => word.replaceAll(" ", ""))
    const collation = compared(
      `It began with <del>${words.join(" ")} </del><ins>${joined.join(" ")} </ins>and after that nobody in the whole of the building said one word until late in the evening<ins> ${words.slice(4, 7).join(" ")}</ins>.`,
      preset("substantives-only"),
    )
    expect(collation.moves).toEqual([])
    const shown = collation.passages
      .flatMap(({ segments }) => segments)
      .filter(({ rules, weight }) => rules === undefined && weight !== "none")
    expect(shown.map(({ readings }) => readings.map(({ kind }) => kind))).toEqual([
      ["nothing", "words"],
    ])
  })
})
