import { expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { prepare } from "../words/text.js"
import { Grams } from "./grams.js"

/** How like the letters of two texts are, each of one sentence. */
function likeness(one: string, other: string): number {
  const { before, after, words } = prepare(
    witness({ siglum: "A", text: one }),
    witness({ siglum: "B", text: other }),
  )
  return new Grams([...before.units, ...after.units], words).cosine(0, 1)
}

test("a sentence without end is known by the letters of its beginning", () => {
  const endless = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(" ")
  expect(likeness(endless, `${endless} and more`)).toBeCloseTo(1, 10)
  expect(likeness(`begun ${endless}`, "elsewhere")).toBe(0)
  expect(likeness("He tolerated it", "To tolerate it")).toBeGreaterThan(0.1)
})
