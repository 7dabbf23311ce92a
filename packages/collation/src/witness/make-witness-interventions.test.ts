import { describe, expect, test } from "vitest"
import { witness } from "./make-witness.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "./witness-input.js"

function ofText(text: string): Witness {
  return witness({ siglum: "A", text })
}

function ofBlocks(...blocks: BlockInput[]): Witness {
  return witness({ siglum: "A", blocks })
}

/** The letters of every intervention. */
function lettersOf({ text, interventions }: Witness): string[] {
  return interventions.map(({ span }) => text.slice(span.start, span.end))
}

describe("a witness's interventions", () => {
  const speech = "We (laughter) know […] him [NKVD]."
  const found = (one: Witness) => one.interventions.map((each) => each.kind)

  test("are editors' brackets, unless they are the writer's own", () => {
    expect(found(ofText(speech))).toEqual(["omission", "insertion"])
    expect(found(witness({ siglum: "A", brackets: "editors", text: speech }))).toHaveLength(2)
    expect(found(witness({ siglum: "A", brackets: "writers", text: speech }))).toEqual([])
  })

  test("are stenographers' notes too, in speakers' turns alone, in text order", () => {
    const turn: BlockInput = { kind: "turn", speaker: "Stalin", text: speech }
    expect(found(ofBlocks(turn))).toEqual(["stenographer", "omission", "insertion"])
    expect(found(ofBlocks({ ...turn, kind: "paragraph" }))).toEqual(["omission", "insertion"])
  })

  test("are not found across blocks", () => {
    expect(found(ofText("We [know\n\nhim] well."))).toEqual([])
    const cell = (text: string): BlockInput => ({ kind: "cell", row: 0, text })
    expect(found(ofBlocks(cell("We [know"), cell("him] well [NKVD].")))).toEqual(["insertion"])
  })

  test("stand where their letters stand, whichever block they are in", () => {
    const turn: BlockInput = { kind: "turn", speaker: "Stalin", text: speech }
    const one = ofBlocks(turn, turn)
    const letters = ["(laughter)", "[…]", "[NKVD]"]
    expect(lettersOf(one)).toEqual([...letters, ...letters])
  })

  test("never overlap: a note of speech within an editor's bracket is the bracket's", () =>
    expect(found(ofBlocks({ kind: "turn", text: "We [he means (laughter)] know." }))).toEqual([
      "insertion",
    ]))
})
