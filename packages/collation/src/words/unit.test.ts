import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { prepare } from "./text.js"
import type { Unit } from "./unit.js"
import type { BlockInput } from "../witness/witness-input.js"

const empty = witness({ siglum: "B", text: "" })

/** The units of a witness, and what each of them compares, in words. */
function unitsOf(...blocks: BlockInput[]): { units: readonly Unit[]; compared: string[] } {
  const pair = prepare(witness({ siglum: "A", blocks }), empty)
  const { units } = pair.before
  const wordsOf = (unit: Unit) => Array.from(unit.compared, (key) => pair.words[key]).join(" ")
  return { units, compared: units.map(wordsOf) }
}

const paragraph = (...sentences: string[]): BlockInput => ({ kind: "paragraph", sentences })

describe("a unit", () => {
  test("compares a sentence's words, not its marks, gaps or asides", () =>
    expect(unitsOf(paragraph("He left, […] it seems [NKVD].")).compared).toEqual([
      "he left it seems",
    ]))

  test("compares the marks of a sentence that has no words", () =>
    expect(unitsOf(paragraph("* * *")).compared).toEqual(["* * *"]))

  test("is a gap or an aside only when it holds nothing else, and then compares nothing", () => {
    const { units, compared } = unitsOf(
      paragraph("[…]", "[NKVD]", "He […] left.", "[NKVD] He left."),
    )
    expect(units.map((unit) => unit.isGap)).toEqual([true, false, false, false])
    expect(units.map((unit) => unit.isAside)).toEqual([false, true, false, false])
    expect(compared).toEqual(["", "", "he left", "he left"])
  })

  test("knows its paragraph and its speaker", () => {
    const { units } = unitsOf(paragraph("One.", "Two."), {
      kind: "turn",
      speaker: "Stalin",
      sentences: ["Three."],
    })
    expect(units.map((unit) => unit.block)).toEqual([0, 0, 1])
    expect(units.map((unit) => unit.speaker)).toEqual(["", "", "Stalin"])
  })

  test("resumes when it begins a paragraph directly after a gap", () => {
    const { units } = unitsOf(
      paragraph("One. […]"),
      paragraph("Two.", "Three."),
      paragraph("Four."),
    )
    expect(units.map((unit) => unit.resumes)).toEqual([false, true, false, false])
    const within = unitsOf(paragraph("One. […]", "Two.")).units
    expect(within.map((unit) => unit.resumes)).toEqual([false, false])
  })

  test("tells more the more words it has", () => {
    const { units } = unitsOf(paragraph("* * *", "He left.", "He left the committee meeting."))
    expect(units[0]!.information).toBeLessThan(units[1]!.information)
    expect(units[1]!.information).toBeLessThan(units[2]!.information)
  })

  test("says where its words begin in the text's list", () =>
    expect(
      unitsOf(paragraph("He left.", "[…]", "She stayed.", "* *")).units.map((u) => u.comparedFrom),
    ).toEqual([0, 2, 2, 4]))
})
