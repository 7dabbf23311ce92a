import { expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { excerpt } from "./excerpt.js"

test("an excerpt has the blocks, sentences and gaps of its stretch, counted from its own beginning", () => {
  const text = "One was here. Two […] was there.\n\nThree came."
  const whole = witness({ siglum: "A", text, language: "en" })
  const part = excerpt(whole, { start: text.indexOf("Two"), end: text.indexOf("Three") })
  expect(part).toMatchObject({ siglum: "A", language: "en", text: "Two […] was there.\n\n" })
  const said = ({ start, end }: { start: number; end: number }) => part.text.slice(start, end)
  expect(part.sentences.map(said)).toEqual(["Two […] was there."])
  expect(part.blocks.map(({ span }) => said(span))).toEqual(["Two […] was there."])
  expect(part.interventions.map(({ kind, span }) => [kind, said(span)])).toEqual([
    ["omission", "[…]"],
  ])
})
