import { collate, pinApart, pinTogether, type Witness } from "@variorum/collation"
import { after, asMarked, before, brokenPromise } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { fences } from "./documents.js"

const page = "docs/hard-cases.md"
const marked = fences(page, "marked")
const today = fences(page, "today")
const wanted = fences(page, "wanted")
const pinned = fences(page, "pinned").map((block) => block.split("\n") as [string, string])

describe("the page of hard cases", () => {
  test("has cases", () => expect(marked.length).toBeGreaterThan(20))

  test.each([...marked, ...today])("tells what we do today: %s", (text) => {
    const [one, other] = [before(text), after(text)]
    expect(brokenPromise(one, other)).toBe(null)
    expect(asMarked(collate([one, other]))).toBe(text)
  })

  test.each(pinned)("tells what we do under the pin %s", (decided, text) => {
    const [one, other] = [before(text), after(text)]
    const [, first, sign, second] = /^(.*) ([+/]) (.*)$/u.exec(decided)!
    const make = sign === "+" ? pinTogether : pinApart
    const pins = [make(sentence(one, first!), sentence(other, second!))]
    expect(brokenPromise(one, other, pins)).toBe(null)
    expect(asMarked(collate([one, other], { pins }))).toBe(text)
    const held = collate([one, other], { pins }).pins[0]!.state
    expect(held).toBe(text.includes("move=") ? "moved" : "held")
  })

  test("sets beside every wish what we do with the same two texts today, and it is not yet that", () => {
    expect(wanted.map(textsOf)).toEqual(today.map(textsOf))
    for (const [i, wish] of wanted.entries()) expect(today[i]).not.toBe(wish)
  })
})

function sentence(witness: Witness, words: string) {
  const i = witness.sentences.findIndex(
    ({ start, end }) => witness.text.slice(start, end) === words,
  )
  return { witness, sentences: [i] }
}

function textsOf(marks: string): [before: string, after: string] {
  return [before(marks).text, after(marks).text]
}
