import { describe, expect, test } from "vitest"
import { runLength, spaceAhead } from "./kept-run.js"
import { after, before } from "../testing.js"
import { prepare } from "../words/text.js"

/** How many of the first tokens of two texts with the same words can share a segment. */
function sharing(one: string, other: string): number {
  const pair = prepare(before(one), after(other))
  return runLength(pair, 0, 0, pair.before.tokens.count)
}

describe("a run of kept words", () => {
  test("goes on while the white space is the same", () => {
    expect(sharing("He left for Moscow.", "He left for Moscow.")).toBe(5)
    expect(sharing("He left for Moscow.", "He left for  Moscow.")).toBe(3)
    expect(sharing("He left for Moscow.", "He left\tfor Moscow.")).toBe(2)
  })

  test("ends before an omission, which stands for itself", () => {
    expect(sharing("He left […] Moscow.", "He left […] Moscow.")).toBe(2)
    expect(sharing("[…] Moscow.", "[…] Moscow.")).toBe(1)
  })

  test("takes one token at least, and none behind the end", () => {
    const pair = prepare(before("He left"), after("He left"))
    expect(runLength(pair, 0, 0, 1)).toBe(1)
  })
})

describe("the white space ahead", () => {
  const { before: text } = prepare(before("He  left us"), after("He"))

  test("reaches to the next token, whether the likely one is it or not", () => {
    for (const likely of [0, 1, 2, 3]) expect(spaceAhead(text, 2, 11, likely)).toBe(4)
  })

  test("is none inside a word, at a token, at the end of the passage and of the text", () => {
    expect(spaceAhead(text, 5, 11, 2)).toBe(5)
    expect(spaceAhead(text, 4, 11, 1)).toBe(4)
    expect(spaceAhead(text, 2, 4, 1)).toBe(2)
    expect(spaceAhead(text, 11, 11, 3)).toBe(11)
  })
})
