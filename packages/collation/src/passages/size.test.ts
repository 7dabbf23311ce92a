import { describe, expect, test } from "vitest"
import { fuller, isWordless, replaces, sizeOf, sum } from "./size.js"
import { after, before } from "../testing.js"
import { prepare } from "../words/text.js"

const pair = prepare(before("He left, then wept."), after("He stayed!"))
const all = { kept: false, aStart: 0, aEnd: 6, bStart: 0, bEnd: 3 }

describe("the size of a stretch", () => {
  test("counts words, not marks", () => {
    expect(sizeOf(pair, all).before.words).toBe(4)
    expect(sizeOf(pair, all).after.words).toBe(2)
  })

  test("adds up what words and marks tell: an eighth for each mark", () => {
    const comma = { ...all, aStart: 2, aEnd: 3, bEnd: 0 }
    expect(sizeOf(pair, comma)).toEqual({
      before: { words: 0, tells: 0.125 },
      after: { words: 0, tells: 0 },
    })
    const rest = [
      { ...all, aEnd: 2 },
      { ...all, aStart: 3, bStart: 3 },
    ]
    const together = rest.reduce((so, each) => sum(so, sizeOf(pair, each)), sizeOf(pair, comma))
    expect(together).toEqual(sizeOf(pair, all))
  })

  test("is that of the fuller side, for words and for what they tell apart", () => {
    const size = { before: { words: 3, tells: 1 }, after: { words: 2, tells: 2 } }
    expect(fuller(size)).toEqual({ words: 3, tells: 2 })
  })
})

describe("a change", () => {
  const cut = sizeOf(pair, { ...all, bEnd: 0 })
  const marks = sizeOf(pair, { ...all, aStart: 2, aEnd: 3, bStart: 2 })

  test("replaces when it has words on both sides", () => {
    expect(replaces(sizeOf(pair, all))).toBe(true)
    expect(replaces(cut)).toBe(false)
    expect(replaces(marks)).toBe(false)
  })

  test("is wordless when it has none on either", () => {
    expect(isWordless(marks)).toBe(true)
    expect(isWordless(cut)).toBe(false)
  })
})
