import { describe, expect, test } from "vitest"
import { after, before } from "../testing.js"
import { isUnchanged } from "./unchanged.js"
import { prepare } from "../words/text.js"

/** Whether two whole texts are unchanged, when their words were matched so; nowhere when `mates` is left out. */
function unchanged(one: string, other: string, mates?: readonly number[]): boolean {
  const pair = prepare(before(one), after(other))
  const [aEnd, bEnd] = [pair.before.tokens.count, pair.after.tokens.count]
  const none = new Int32Array(pair.before.words.length).fill(-1)
  const range = { aStart: 0, aEnd, bStart: 0, bEnd }
  return isUnchanged(pair, range, mates === undefined ? none : Int32Array.from(mates))
}

describe("a passage is unchanged", () => {
  test("when its tokens are the same to the letter", () => {
    expect(unchanged("He left, then.", "He left, then.")).toBe(true)
    expect(unchanged("He left [NKVD] us.", "He left [NKVD] us.")).toBe(true)
    expect(unchanged("* * *", "* * *")).toBe(true)
    expect(unchanged("", "")).toBe(true)
  })

  test("whatever its white space is, which is compared later", () =>
    expect(unchanged("He left, then.", "He  left,\nthen.")).toBe(true))

  test("when its words were matched each with the one in its place, or not at all", () =>
    expect(unchanged("we went and we went", "we went and we went", [0, -1, 2, 3, -1])).toBe(true))
})

describe("a passage is not unchanged", () => {
  test.for([
    ["He left.", "He left!"],
    ["He left.", "he left."],
    ["He left.", "He left"],
    ["He left [NKVD] us.", "He left [sic] us."],
  ] as const)("when a token differs, or one is missing: %s, %s", ([one, other]) =>
    expect(unchanged(one, other)).toBe(false),
  )

  test("when a word of it was matched with another place of it", () =>
    expect(unchanged("we went and we went", "we went and we went", [3, 4, -1, -1, -1])).toBe(false))

  test("when its sentences are cut so that other tokens are compared", () =>
    // A sentence of marks is compared by its marks, marks beside words are not.
    expect(unchanged("We went.\n\n* * *", "We went. * * *")).toBe(false))
})

test("words matched with another passage say nothing about this one", () => {
  const pair = prepare(before("Yes. No. Yes."), after("Yes. No. Yes."))
  const last = { aStart: 4, aEnd: 6, bStart: 4, bEnd: 6 }
  expect(isUnchanged(pair, last, Int32Array.of(-1, -1, 0))).toBe(true)
  expect(isUnchanged(pair, last, Int32Array.of(0, 1, 2))).toBe(true)
})
