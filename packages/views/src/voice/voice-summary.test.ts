import { collate, witness } from "@variorum/collation"
import { makeVoiceCorrection, standardVoiceLists, type VoiceCorrection } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { scholarly } from "../phrases/english/scholarly.js"
import type { ViewOptions } from "../options.js"
import { voiceLines } from "./voice-lines.js"
import { voiceMarks } from "./voice-marks.js"
import { findingId, voiceSummary, type VoiceSummary } from "./voice-summary.js"

const town = "The members of the town council met in the old hall by the river"
const before = witness({
  siglum: "D",
  title: "Draft",
  kind: "rough draft",
  language: "en",
  text: `Perhaps ${town} and must go home. I think that nobody had seen any of the plans.`,
})
const after = witness({
  siglum: "F",
  language: "en",
  text: `Perhaps ${town} and should go home.`,
})

function summaryOf(
  corrections: readonly VoiceCorrection[] = [],
  options: ViewOptions = {},
): VoiceSummary {
  return voiceSummary(collate([before, after]), standardVoiceLists, corrections, options)
}

function row(summary: VoiceSummary, category: string) {
  const found = summary.rows.find((each) => each.category === category)
  if (found === undefined) throw new Error(`no list ${category}`)
  return found
}

describe("the summary", () => {
  test("counts what each list finds, and two that answer each other once", () => {
    const summary = summaryOf()
    expect(row(summary, "demand")).toMatchObject({ found: [1, 1], says: "one weaker" })
    expect(row(summary, "certainty")).toMatchObject({ found: [1, 1], says: "one kept" })
    expect(row(summary, "first-person")).toMatchObject({ found: [1, 0], says: "one lost" })
    expect(row(summary, "place")).toMatchObject({ found: [0, 0], says: "none" })
  })

  test("measures by the writer's own words, and says what was searched", () => {
    const summary = summaryOf()
    expect(summary.evidence).toEqual([
      "Draft: 29 words of the writer’s own (rough draft).",
      "Final text: 19 words of the writer’s own.",
    ])
    expect(row(summary, "first-person").rate).toBe("In a thousand words: 34.5, then 0.0 (−34.5).")
  })

  test("uses the scholar's words where they are asked for", () => {
    const summary = summaryOf([], { phrases: scholarly })
    expect(row(summary, "certainty").name).toBe("Hedges and boosters")
    expect(row(summary, "demand").says).toBe("one attenuated")
  })

  test("says when a language has no lists", () => {
    const german = { ...after, language: "de" }
    const { notes } = voiceSummary(collate([before, german]), standardVoiceLists)
    expect(notes).toEqual([
      "There are no word lists for the language of the final text (de). You can add some.",
    ])
  })

  test("says what people have struck out, and what hangs on nothing", () => {
    const finding = summaryOf().comparison.findings[0].find(({ entry }) => entry === "I think")!
    const who = { creator: "A. Reader", created: "2026-11-22T12:00:00Z" }
    const correction = makeVoiceCorrection(before, finding, who, { belongsTo: null, reason: "" })
    const summary = summaryOf([correction])
    expect(summary.struck.map(({ says }) => says)).toEqual([
      "“I think” is not counted under First person and opinion: so A. Reader.",
    ])
    expect(row(summary, "first-person").found).toEqual([0, 0])
    const target = { ...correction.target, witness: "X" }
    expect(summaryOf([{ ...correction, target }]).notes).toEqual([
      "What A. Reader said of “I think” hangs on nothing now: its text is not compared here.",
    ])
  })
})

describe("lines", () => {
  test("show words in their context, with list and entry, and both sides of an exchange", () => {
    const { lines, more } = voiceLines(summaryOf(), "demand", { kept: false, limit: 10 })
    expect(more).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      label: "weaker",
      why: [
        "List: Demand and necessity. Entry: must, strength 3 of 3.",
        "List: Demand and necessity. Entry: should, strength 2 of 3.",
      ],
    })
    expect(lines[0]!.quotes.map(({ words }) => words)).toEqual(["must", "should"])
    expect(lines[0]!.quotes[0]!.before).toMatch(/^… .*and $/u)
  })

  test("leave out what was kept unless it is asked for, and stop where they are told to", () => {
    const summary = summaryOf()
    expect(voiceLines(summary, "certainty", { kept: false, limit: 10 }).lines).toEqual([])
    const kept = voiceLines(summary, "certainty", { kept: true, limit: 10 })
    expect(kept.lines.map(({ label, ids }) => [label, ids.length])).toEqual([["kept", 2]])
    expect(voiceLines(summary, "certainty", { kept: true, limit: 0 })).toMatchObject({ more: 1 })
  })
})

describe("marks", () => {
  test("are of the lists that are shown, and of single findings", () => {
    const summary = summaryOf()
    const [left, right] = voiceMarks(summary, new Set(["demand"]), new Set())
    expect(left.map(({ start, end }) => before.text.slice(start, end))).toEqual(["must"])
    expect(right.map(({ sign, spoken }) => [sign, spoken])).toEqual([
      ["d", " (Demand and necessity: weaker) "],
    ])
    const [one, none] = voiceMarks(summary, new Set(), new Set([findingId(0, 0)]))
    expect([one.length, none.length]).toEqual([1, 0])
  })
})
