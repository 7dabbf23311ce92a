import { describe, expect, test } from "vitest"
import { EVERYTHING, type Allowed } from "../pins/pinning.js"
import { witness } from "../witness/make-witness.js"
import { prepare } from "../words/text.js"
import type { Unit } from "../words/unit.js"
import { type Box, withoutTwins } from "./boxes.js"
import { twinsWithin } from "./twins.js"

const NUMBERS = "one two three four five six seven eight nine ten".split(" ")
const sentence = (i: number) =>
  `Prisoner ${NUMBERS[Math.floor(i / 10)]} ${NUMBERS[i % 10]} number${i} was questioned about file${i * i} that night.`
const SENTENCES = Array.from({ length: 60 }, (_, i) => sentence(i))

function boxOf(before: readonly string[], after: readonly string[]): Box {
  const of = (siglum: string, list: readonly string[]) =>
    witness({
      siglum,
      blocks: list.map((each) => ({ kind: "paragraph", sentences: [each] }) as const),
    })
  const pair = prepare(of("A", before), of("B", after))
  return { before: pair.before.units, after: pair.after.units }
}

function taken(box: Box, pinning: Allowed = EVERYTHING) {
  return withoutTwins(box, twinsWithin(box.before, box.after), pinning)
}

const places = (units: readonly Unit[]) => units.map(({ index }) => index)

describe("withoutTwins", () => {
  test("leaves a box alone that is not large", () => {
    const box = boxOf(SENTENCES.slice(0, 50), SENTENCES.slice(0, 50).reverse())
    expect(taken(box)).toEqual({ twins: [], boxes: [box] })
  })

  test("leaves nothing to be weighed of sentences in reverse order: one stays, the rest has moved", () => {
    const { twins, boxes } = taken(boxOf(SENTENCES, SENTENCES.toReversed()))
    expect(twins).toHaveLength(1)
    expect(boxes).toEqual([])
  })

  test("links twins that keep their order, and has what is between them weighed", () => {
    const after = SENTENCES.with(20, "Nobody knew of it.").with(21, "Nobody asked.")
    const { twins, boxes } = taken(boxOf(SENTENCES, after))
    expect(twins).toHaveLength(58)
    expect(twins.every((twin) => twin.before === twin.after)).toBe(true)
    expect(boxes.map((box) => [places(box.before), places(box.after)])).toEqual([
      [
        [20, 21],
        [20, 21],
      ],
    ])
  })

  test("has a sentence weighed whose twin is one of several", () => {
    const twice = [...SENTENCES, SENTENCES[7]!]
    const { twins, boxes } = taken(boxOf(SENTENCES, twice))
    expect(twins.map(({ before }) => before)).not.toContain(7)
    expect(boxes.map((box) => places(box.before))).toEqual([[7]])
  })

  test("takes out what has its only twin beyond the box", () => {
    const box = boxOf(SENTENCES, SENTENCES)
    const { twins, boxes } = withoutTwins(
      box,
      (_, unit) => (unit.index < 58 ? "elsewhere" : null),
      EVERYTHING,
    )
    expect(twins).toEqual([])
    expect(boxes.map((each) => places(each.before))).toEqual([[58, 59]])
  })

  test("has twins weighed that a person has kept apart", () => {
    const apart: Allowed = { ...EVERYTHING, forbids: (one, other) => one === 7 && other === 7 }
    const { twins, boxes } = taken(boxOf(SENTENCES, SENTENCES), apart)
    expect(twins).toHaveLength(59)
    expect(boxes.map((box) => [places(box.before), places(box.after)])).toEqual([[[7], [7]]])
  })
})
