import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { settleEnds, type Beside } from "./settle-ends.js"
import { Size } from "./size.js"
import type { Stretch } from "./stretch.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"

function cameBack(marked: string): string {
  const [one, other] = [before(marked), after(marked)]
  return brokenPromise(one, other) ?? asMarked(collate([one, other]))
}

describe("the full stop of a sentence", () => {
  test.for([
    "He left<ins> with his three sisters</ins>. We stayed.",
    "He left<del> with his three sisters</del>. We stayed.",
    "He left <del>Moscow</del><ins>Kiev</ins>. We stayed.",
  ])("stays behind what was only cut or added, or is one word: %s", (marked) =>
    expect(cameBack(marked)).toBe(marked),
  )
})

describe("a word at an end of a passage", () => {
  const cut = "<del>Nobody had foreseen such heavy rains in the south. </del>"
  const replaced = "<del>But by far the most </del><ins>But a still more </ins>"
  const rest = "important consideration is the price of grain."
  const single = `But <del>one </del><ins>another </ins>${rest}`
  const pure = `But <ins>as we now know </ins>${rest}`

  test("is dropped between a sentence that was cut and words that were replaced", () => {
    const marked = `It was late. ${cut}${replaced}${rest}`
    expect(cameBack(marked)).toBe(marked)
  })

  test.for([single, pure])("stays where one word was replaced, or words only added: %s", (text) => {
    const marked = `It was late. ${cut}${text}`
    expect(cameBack(marked)).toBe(marked)
  })

  test("stays beside a sentence that may be unknown", () => {
    const marked =
      `It was late. […] <unattested>Nobody had foreseen such heavy rains in the south. </unattested>` +
      `But <del>by far the most </del><ins>a still more </ins>${rest}`
    expect(asMarked(collate([before(marked), after(marked)]))).toContain("But <del>by far")
  })
})

describe("settleEnds", () => {
  const pair = prepare(
    before("Then those comrades left us."),
    after("Then whoever could went from us."),
  )
  const kept = (aStart: number, aEnd: number, bStart: number, bEnd: number): Stretch => ({
    kept: true,
    aStart,
    aEnd,
    bStart,
    bEnd,
  })
  const changed = { kept: false, aStart: 1, aEnd: 4, bStart: 1, bEnd: 5 }
  const list = [kept(0, 1, 0, 1), changed, kept(4, 6, 5, 7)]
  const large = new Size(9, 9, 0, 0)
  const settled = (beside: Beside, walls = () => false) => settleEnds(pair, list, beside, walls)

  test("leaves both ends where nothing is changed beside the passage", () =>
    expect(settled({ before: null, after: null })).toEqual(list))

  test("drops the end that stands beside a change, and only that", () => {
    expect(settled({ before: large, after: null })).toEqual([
      { ...changed, aStart: 0, bStart: 0 },
      list[2],
    ])
    expect(settled({ before: null, after: large })).toEqual([
      list[0],
      { ...changed, aEnd: 6, bEnd: 7 },
    ])
  })

  test("never drops what a wall keeps", () =>
    expect(settled({ before: large, after: large }, () => true)).toEqual(list))

  test("leaves a passage that is kept throughout as it is", () => {
    const whole = [kept(0, 1, 0, 1)]
    expect(settleEnds(pair, whole, { before: large, after: large }, () => false)).toEqual(whole)
  })
})
