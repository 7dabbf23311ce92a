import { collate } from "@variorum/collation"
import { after, asMarked, before, brokenPromise } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { fences } from "./documents.js"

const page = "docs/hard-cases.md"
const marked = fences(page, "marked")

describe("the page of hard cases", () => {
  test("has cases", () => expect(marked.length).toBeGreaterThan(10))

  test.each([...marked, ...fences(page, "today")])("tells what we do today: %s", (text) => {
    const [one, other] = [before(text), after(text)]
    expect(brokenPromise(one, other)).toBe(null)
    expect(asMarked(collate([one, other]))).toBe(text)
  })
})
