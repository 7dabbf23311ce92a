import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { slideToMarks } from "./slide-to-marks.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"

/** The token after that answers each token before, once the words given as `mates` have slid. */
function slid(one: string, other: string, mates: readonly number[]): number[] {
  const pair = prepare(before(one), after(other))
  const [aEnd, bEnd] = [pair.before.tokens.count, pair.after.tokens.count]
  const found = Int32Array.from(mates)
  slideToMarks(pair, { aStart: 0, aEnd, bStart: 0, bEnd }, found)
  return [...found]
}

describe("sliding to the marks", () => {
  test("lays an addition where the comma between two kept words finds its like", () =>
    expect(slid("so cat, and a dog", "so cat and a fox, and a dog", [0, 1, -1, 2, 3, 8])).toEqual([
      0, 1, -1, 6, 7, 8,
    ]))

  test("lays a cut there, too", () =>
    expect(
      slid("so cat and a fox, and a dog", "so cat, and a dog", [0, 1, 3, 4, -1, -1, -1, -1, 5]),
    ).toEqual([0, 1, -1, -1, -1, -1, 3, 4, 5]))

  test("slides towards the end as well as towards the beginning", () =>
    expect(slid("so and a, dog", "so and a, fox and a dog", [0, 5, 6, -1, 7])).toEqual([
      0, 1, 2, -1, 7,
    ]))

  test("leaves an addition where it is when no other place agrees better", () => {
    const mates = [0, 1, 2, 3, 7]
    expect(slid("so cat and a dog", "so cat and a fox and a dog", mates)).toEqual(mates)
  })

  test("slides over the same words only", () => {
    const mates = [0, -1, 1, 2, 7]
    expect(slid("cat, and a dog", "cat and a fox, and the dog", mates)).toEqual(mates)
  })

  test("moves nothing beside an omission, nor beside marks that are matched already", () => {
    const mates = [0, 1, -1, 2, 3, 8, -1]
    expect(slid("so cat, and a dog […]", "so cat and a fox, and a dog", mates)).toEqual(mates)
    const ornament = [0, 1, -1, 2, 3, 8, 9]
    expect(slid("so cat, and a dog *", "so cat and a fox, and a dog *", ornament)).toEqual(ornament)
  })

  test("leaves a replacement alone", () => {
    const mates = [0, 1, -1, 2, 3, -1, 8]
    expect(slid("so cat, and a elk dog", "so cat and a fox, and a dog", mates)).toEqual(mates)
  })
})

describe("a comparison", () => {
  test.for([
    "The black cat<ins> and the white cat</ins>, and the dog came in.",
    "The black cat<del> and the white cat</del>, and the dog came in.",
    "He wrote to Moscow<ins>, wrote to Moscow again</ins>; nobody wrote to him.",
  ])("shows no mark as changed that stands in both: %s", (marked) => {
    const [one, other] = [before(marked), after(marked)]
    expect(brokenPromise(one, other)).toBe(null)
    expect(asMarked(collate([one, other]))).toBe(marked)
  })
})
