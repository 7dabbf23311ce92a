import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"
import { orderOf } from "./order.js"

const ofText = (text: string) => witness({ siglum: "A", text })
const ofBlocks = (...blocks: BlockInput[]) => witness({ siglum: "A", blocks })

/** What `orderOf` stands for: the whole of what stands beside two equal texts, written out. */
function writtenOrder(one: Witness, other: Witness): number {
  const written = ({ blocks, interventions }: Witness) => JSON.stringify([blocks, interventions])
  return written(one) === written(other) ? 0 : written(one) < written(other) ? -1 : 1
}

describe("orderOf", () => {
  test("goes by the letters of the texts", () => {
    expect(orderOf(ofText("Alder"), ofText("Birch"))).toBe(-1)
    expect(orderOf(ofText("Birch"), ofText("Alder"))).toBe(1)
    expect(orderOf(ofText("Alder"), ofText("Alder"))).toBe(0)
  })

  const line = (text: string): BlockInput => ({ kind: "line", text })
  const turn = (speaker: string): BlockInput => ({ kind: "turn", speaker, text: "Yes (noise)." })
  const sketch = "He [sic] left […] at noon."
  const witnesses: [string, Witness, Witness][] = [
    ["kind", ofBlocks({ kind: "heading", text: "One" }), ofText("One")],
    ["speaker", ofBlocks(turn("Ann"), turn("Ann")), ofBlocks(turn("Ann"), turn("Bob"))],
    ["number of blocks", ofBlocks(line("One"), line("two")), ofText("One\ntwo")],
    [
      "place of a block",
      ofBlocks(line("One"), line("two"), line("six")),
      ofBlocks(line("One"), line("two\nsix")),
    ],
    [
      "one more, behind all others",
      ofText("One\n\n"),
      ofBlocks(line("One"), { kind: "item", text: "" }),
    ],
    [
      "interventions, where there are others",
      ofText(sketch),
      { ...ofText(sketch), interventions: ofText(sketch).interventions.slice(0, 1) },
    ],
    [
      "interventions at all",
      ofText(sketch),
      witness({ siglum: "A", text: sketch, brackets: "writers" }),
    ],
  ]

  test.for(witnesses)("goes by the %s of equal texts, as it is written", ([, one, other]) => {
    expect(one.text).toBe(other.text)
    expect(orderOf(one, other)).not.toBe(0)
    expect(orderOf(one, other)).toBe(writtenOrder(one, other))
    expect(orderOf(other, one)).toBe(writtenOrder(other, one))
  })
})
