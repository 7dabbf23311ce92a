import { collate, preset, PRESETS, witness, type PresetName, type Rule } from "@variorum/collation"
import { after, asMarked, before, brokenPromise } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { fences } from "./documents.js"

const page = "docs/hard-cases.md"
const marked = fences(page, "marked")
const today = fences(page, "today")
const wanted = fences(page, "wanted")

describe("the page of hard cases", () => {
  test("has cases", () => expect(marked.length).toBeGreaterThan(20))

  test.each([...marked, ...today])("tells what we do today: %s", (text) => {
    const [one, other] = [before(text), after(text)]
    expect(brokenPromise(one, other)).toBe(null)
    expect(asMarked(collate([one, other]))).toBe(text)
  })

  test.each(fences(page, "ruled"))("tells what is left to see under rules: %s", (text) => {
    const [names, one, other, shown] = text.split("\n") as [string, string, string, string]
    const rules = Object.hasOwn(PRESETS, names)
      ? preset(names as PresetName)
      : names.split(",").map((name) => ({ name }) as Rule)
    const pair = [
      witness({ siglum: "A", text: one }),
      witness({ siglum: "B", text: other }),
    ] as const
    expect(brokenPromise(...pair, { rules })).toBe(null)
    expect(asMarked(collate(pair, { rules }))).toBe(shown)
  })

  test("sets beside every wish what we do with the same two texts today, and it is not yet that", () => {
    expect(wanted.map(textsOf)).toEqual(today.map(textsOf))
    for (const [i, wish] of wanted.entries()) expect(today[i]).not.toBe(wish)
  })
})

function textsOf(marks: string): [before: string, after: string] {
  return [before(marks).text, after(marks).text]
}
