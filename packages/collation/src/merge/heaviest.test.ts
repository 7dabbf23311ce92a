import { describe, expect, test } from "vitest"
import { AGREED, EDITORIAL, UNATTESTED, type Weighed } from "../passages/weigh.js"
import { heaviest } from "./heaviest.js"

const wording: Weighed = { weight: "substantive", class: "wording" }
const spelling: Weighed = { weight: "accidental", class: "spelling" }
const pointing: Weighed = { weight: "accidental", class: "punctuation" }

describe("heaviest", () => {
  test("is the weight and the class of the heaviest", () =>
    expect(heaviest([AGREED, spelling, wording, pointing])).toEqual(wording))

  test("does not depend on the order", () => {
    expect(heaviest([spelling, pointing])).toEqual(heaviest([pointing, spelling]))
    expect(heaviest([EDITORIAL, UNATTESTED])).toEqual(heaviest([UNATTESTED, EDITORIAL]))
  })

  test("of nothing is agreement", () => expect(heaviest([])).toEqual(AGREED))
})
