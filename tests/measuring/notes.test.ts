import { readFileSync } from "node:fs"
import * as collation from "@variorum/collation"
import * as layers from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { tryJudgements } from "../../scripts/judgement-trials.mjs"
import { emptyTally, tryCorrections, tryTwins } from "../../scripts/notes-trials.mjs"

const name = "the letter of 1936"

describe("notes on a text that is corrected at random", () => {
  const text = readFileSync(
    new URL("../../examples/yezhov-letter/draft.txt", import.meta.url),
    "utf8",
  )
  test("are never placed where they are not, and mostly found", () => {
    const tally = emptyTally()
    tryCorrections(layers, { name, text }, { corrections: 150, notes: 30 }, tally)
    expect(tally.wrong).toEqual([])
    expect(tally.notes).toBe(tally.placed + tally.doubtful + tally.lost)
    expect(tally.rightThere / tally.there).toBeGreaterThan(0.85)
  })
  test("are not taken for their twins when their sentence is cut", () => {
    const tally = emptyTally()
    tryTwins(layers, { name, text }, 150, tally)
    expect(tally.corrections).toBeGreaterThan(100)
    expect(tally.wrong).toEqual([])
  })
})

describe("judgements on two texts that are corrected at random", () => {
  const [before, after] = ["draft", "final"].map((file) =>
    readFileSync(new URL(`../../examples/yezhov-letter/${file}.txt`, import.meta.url), "utf8"),
  ) as [string, string]
  test("never end on another change, and are mostly found", () => {
    const tally = tryJudgements({ ...collation, ...layers }, { name, before, after }, 60)
    expect(tally.wrong).toEqual([])
    expect(tally.notes).toBe(tally.placed + tally.doubtful + tally.lost)
    expect(tally.rightThere / tally.there).toBeGreaterThan(0.9)
  })
})
