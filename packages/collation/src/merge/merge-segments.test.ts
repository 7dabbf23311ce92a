import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { extentOf } from "../passages/extent.js"
import { witness } from "../witness/make-witness.js"
import { mergeSegments } from "./merge-segments.js"
import { piecesOf } from "./piece.js"

/** The merged segments of one sentence and its versions, as what each has: `∅` nothing, `…` nothing said. */
function merged(base: string, ...others: string[]): string[] {
  const strands = others.map((text) => {
    const pair = collate([witness({ siglum: "A", text: base }), witness({ siglum: "B", text })])
    return pair.passages.flatMap(({ segments }) => piecesOf(segments))
  })
  return mergeSegments({ start: 0, end: base.length }, strands).map(({ readings }) =>
    readings
      .map((reading, i) => {
        if (reading === null) return "…"
        if (reading.kind === "nothing") return "∅"
        const { start, end } = extentOf(reading)
        return [base, ...others][i]!.slice(start, end).trim()
      })
      .join("|"),
  )
}

const base = "We met in the old hall by the river that evening."

describe("mergeSegments", () => {
  test("cuts what agrees at the variants of the other pairs", () =>
    expect(merged(base, base.replace("old", "new"), base.replace("river", "lake"))).toEqual([
      "We met in the|We met in the|We met in the",
      "old|new|old",
      "hall by the|hall by the|hall by the",
      "river|river|lake",
      "that evening.|that evening.|that evening.",
    ]))

  test("cuts what one lacks at the variants of the others", () =>
    expect(merged(base, base.replace("by the river ", ""), base.replace("river", "lake"))).toEqual([
      "We met in the old hall|We met in the old hall|We met in the old hall",
      "by the|∅|by the",
      "river|∅|lake",
      "that evening.|that evening.|that evening.",
    ]))

  test("sets what two have more at one place beside each other, and says nothing of a third", () =>
    expect(
      merged(
        base,
        base.replace("old hall", "old hall alone"),
        base,
        base.replace("old hall", "old hall again"),
      )[1],
    ).toBe("∅|alone|…|again"))
})
