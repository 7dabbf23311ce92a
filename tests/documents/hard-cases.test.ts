import { collate } from "@variorum/collation"
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

  test("sets beside every wish what we do with the same two texts today, and it is not yet that", () => {
    expect(wanted.map(textsOf)).toEqual(today.map(textsOf))
    for (const [i, wish] of wanted.entries()) expect(today[i]).not.toBe(wish)
  })
})

function textsOf(marks: string): [before: string, after: string] {
  return [before(marks).text, after(marks).text]
}
