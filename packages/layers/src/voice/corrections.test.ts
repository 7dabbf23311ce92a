import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { makeVoiceCorrection } from "./corrections.js"
import { voicesOf } from "./voice.testing.js"

const text = "He may come in spring. She may stay at home with all of them."
const who = { creator: "A. Reader", created: "2026-11-22T12:00:00Z" }
const second = () => voicesOf(text, text).findings[0].filter(({ entry }) => entry === "may")[1]!
const correct = (belongsTo: string | null) =>
  makeVoiceCorrection(witness({ siglum: "D", text }), second(), who, { belongsTo, reason: "" })

describe("a correction", () => {
  test("takes one finding out, and only that", () => {
    const { findings, struck } = voicesOf(text, text, { corrections: [correct(null)] })
    expect(findings[0].filter(({ entry }) => entry === "may")).toHaveLength(1)
    expect(findings[1].filter(({ entry }) => entry === "may")).toHaveLength(2)
    expect(struck.map(({ correction }) => correction.creator)).toEqual(["A. Reader"])
  })

  test("puts it into another list, without a strength", () => {
    const { findings } = voicesOf(text, text, { corrections: [correct("demand")] })
    const moved = findings[0].find(({ correction }) => correction !== undefined)
    expect(moved).toMatchObject({ category: "demand", entry: "may", strength: null })
  })

  test("is found again after edits, and told when it is not", () => {
    const later = `Once more. ${text}`
    expect(voicesOf(later, text, { corrections: [correct(null)] }).struck).toHaveLength(1)
    const gone = voicesOf("He came.", text, { corrections: [correct(null)] })
    expect(gone.lost.map(({ reason }) => reason)).toEqual(["no words"])
    const unlisted = voicesOf(text, text, { corrections: [correct(null)], lists: [] })
    expect(unlisted.lost.map(({ reason }) => reason)).toEqual(["not found"])
  })

  test("is told where nothing says which of the words alike it is about", () => {
    const twice = `Once more. ${text} ${text}`
    const { lost, struck } = voicesOf(twice, text, { corrections: [correct(null)] })
    expect(struck).toEqual([])
    expect(lost.map(({ reason }) => reason)).toEqual(["not sure"])
  })

  test("needs a name, a time in UTC and another list", () => {
    const make = (creator: string, created: string, belongsTo: string | null) => () =>
      makeVoiceCorrection(
        { siglum: "D", text },
        second(),
        { creator, created },
        { belongsTo, reason: "" },
      )
    expect(make(" ", who.created, null)).toThrow(RangeError)
    expect(make("A", "yesterday", null)).toThrow(RangeError)
    expect(make("A", who.created, "certainty")).toThrow(RangeError)
  })
})
