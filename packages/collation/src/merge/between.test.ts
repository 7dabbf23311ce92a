import { describe, expect, test } from "vitest"
import { between } from "./between.js"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { checkColumns } from "../columns.js"
import { witness } from "../witness/make-witness.js"
import { asMarked } from "../testing.js"

function of(texts: readonly string[], base = 0): Collation {
  return collate(
    texts.map((text, i) => witness({ siglum: "ABCDEFGH".charAt(i), text })),
    { base },
  )
}

const cold = "It was a cold night and the lamps burned low in the street."
const hall = "The committee met in the old hall by the river and heard the long report."
const plans = "Nobody there had seen the plans of the bridge before that morning."

describe("between", () => {
  test("gives two witnesses as they were when there are no others", () => {
    const collation = of([cold, hall])
    expect(between(collation, 0, 1)).toBe(collation)
  })

  test("turned round calls added what was deleted, and keeps the names of passages", () => {
    const collation = of([`${cold} ${hall}`, cold])
    const turned = between(collation, 1, 0)
    expect(turned.passages.map(({ change }) => change)).toEqual(["same", "added"])
    expect(turned.passages.map(({ id }) => id)).toEqual(collation.passages.map(({ id }) => id))
    expect(turned.witnesses.map(({ siglum }) => siglum)).toEqual(["B", "A"])
    expect(checkColumns(turned)).toBe(null)
  })

  test("says of two that agree against the base that they are the same", () => {
    const other = cold.replace("cold", "warm")
    expect(asMarked(between(of([cold, other, other]), 1, 2))).toBe(other)
    expect(between(of([cold, other, other]), 1, 2).passages[0]!.change).toBe("same")
  })

  test("says with the base what the two alone say, whatever a third varies around it", () => {
    const texts = [
      cold,
      cold.replace("lamps burned", "lamps were burning"),
      "It was a warm evening when lanterns shone brightly in the street.",
    ]
    const all = of(texts)
    expect(asMarked(between(all, 0, 1))).toBe(asMarked(of(texts.slice(0, 2))))
  })

  test("leaves out passages that neither has", () => {
    const all = of([`${cold} ${hall}`, cold, cold])
    expect(between(all, 1, 2).passages.map(({ change }) => change)).toEqual(["same"])
  })

  test("weighs a segment for the two alone", () => {
    const all = of([cold, cold.replace("cold", "Cold"), cold.replace("cold", "warm")])
    const weights = between(all, 0, 1).passages.flatMap(({ segments }) =>
      segments.map(({ weight, class: kind }) => [weight, kind]),
    )
    expect(weights).toContainEqual(["accidental", "case"])
    expect(weights.flat()).not.toContain("substantive")
  })

  test("does not call unknown what a third witness does not know", () => {
    const all = of([`${cold} ${plans} ${hall}`, `${cold} […] ${hall}`, `${cold} ${hall}`])
    expect(between(all, 0, 1).passages.map(({ change }) => change)).toContain("unattested")
    expect(between(all, 0, 2).passages.map(({ change }) => change)).toEqual([
      "same",
      "deleted",
      "same",
    ])
  })

  test("calls a passage reworded that somebody else says", () => {
    const blocks = (speaker: string) => [{ kind: "turn" as const, speaker, text: hall }]
    const all = collate(
      ["Yezhov", "Stalin", "Yezhov"].map((speaker, i) =>
        witness({ siglum: "ABC".charAt(i), blocks: blocks(speaker) }),
      ),
    )
    expect(between(all, 0, 1).passages[0]!.change).toBe("reworded")
    expect(between(all, 0, 2).passages[0]!.change).toBe("same")
  })

  test("turns a move round", () => {
    const texts = [`${cold}\n\n${hall}\n\n${plans}`, `${cold}\n\n${plans}\n\n${hall}`]
    const all = of([...texts, texts[0]!])
    const [move] = between(all, 1, 0).moves
    expect(all.moves).toHaveLength(1)
    expect(move!.from).toEqual({ ...all.moves[0]!.to, witness: 0 })
    expect(move!.to).toEqual({ ...all.moves[0]!.from, witness: 1 })
    expect(between(all, 0, 2).moves).toEqual([])
  })

  test("refuses a witness that is not there, and one and itself", () => {
    expect(() => between(of([cold, hall]), 0, 2)).toThrow(RangeError)
    expect(() => between(of([cold, hall]), 1, 1)).toThrow(RangeError)
  })
})
