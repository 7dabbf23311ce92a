import { describe, expect, test } from "vitest"
import { Size } from "./size.js"
import type { Stretch } from "./stretch.js"
import { after, before } from "../testing.js"
import { prepare } from "../words/text.js"

const pair = prepare(before("He left, then wept."), after("He stayed!"))
const all = { kept: false, aStart: 0, aEnd: 6, bStart: 0, bEnd: 3 }

function sizeOf(...list: readonly Stretch[]): Size {
  return list.reduce((size, stretch) => size.add(pair, stretch), new Size())
}

describe("the size of a stretch", () => {
  test("counts words, not marks", () => {
    expect(sizeOf(all).wordsBefore).toBe(4)
    expect(sizeOf(all).wordsAfter).toBe(2)
  })

  test("adds up what words and marks tell: an eighth for each mark", () => {
    const comma = { ...all, aStart: 2, aEnd: 3, bEnd: 0 }
    expect(sizeOf(comma)).toEqual(new Size(0, 0.125, 0, 0))
    const rest = [
      { ...all, aEnd: 2 },
      { ...all, aStart: 3, bStart: 3 },
    ]
    const together = sizeOf(comma)
    together.addSize(sizeOf(...rest))
    expect(together).toEqual(sizeOf(all))
  })

  test("is the same on both sides of what is kept", () =>
    expect(sizeOf({ ...all, kept: true, aEnd: 1, bEnd: 1 })).toEqual(
      sizeOf({ ...all, aEnd: 1, bEnd: 1 }),
    ))

  test("is that of the fuller side, for words and for what they tell apart", () => {
    const size = new Size(3, 1, 2, 2)
    expect([size.words, size.tells]).toEqual([3, 2])
  })

  test("is measured anew when it is cleared", () =>
    expect(sizeOf(all).clear().add(pair, all)).toEqual(sizeOf(all)))
})

describe("a change", () => {
  const cut = sizeOf({ ...all, bEnd: 0 })
  const marks = sizeOf({ ...all, aStart: 2, aEnd: 3, bStart: 2 })

  test("replaces when it has words on both sides", () => {
    expect(sizeOf(all).replaces).toBe(true)
    expect(cut.replaces).toBe(false)
    expect(marks.replaces).toBe(false)
  })

  test("is wordless when it has none on either", () => {
    expect(marks.isWordless).toBe(true)
    expect(cut.isWordless).toBe(false)
  })
})
