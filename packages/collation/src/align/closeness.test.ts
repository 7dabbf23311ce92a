import { describe, expect, test } from "vitest"
import { closeness } from "./closeness.js"
import { witness } from "../witness/make-witness.js"
import { prepare } from "../words/text.js"

const [ONE, TWO] = [
  "Nobody was to know of it until the end.",
  "The plenum of the party was called.",
]
const { before, after } = prepare(
  witness({ siglum: "A", blocks: [{ kind: "paragraph", sentences: [ONE, TWO] }] }),
  witness({ siglum: "B", blocks: [{ kind: "paragraph", sentences: [ONE] }] }),
)
const [one, two] = before.units

describe("closeness", () => {
  test("is 1 when all that the poorer text has was found in the other", () => {
    const votes = [{ before: 0, after: 0, shared: one!.information }]
    expect(closeness(before.units, after.units, votes)).toBeCloseTo(1, 9)
  })

  test("is the share that was found, the same from either side", () => {
    const votes = [{ before: 0, after: 0, shared: one!.information / 2 }]
    expect(closeness(before.units, after.units, votes)).toBeCloseTo(0.5, 9)
    expect(closeness(after.units, before.units, votes)).toBeCloseTo(0.5, 9)
  })

  test("is 0 without votes, and where a text has no words", () => {
    expect(closeness([two!], after.units, [])).toBe(0)
    expect(closeness([], after.units, [])).toBe(0)
  })
})
