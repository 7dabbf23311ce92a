import { collate, witness } from "@variorum/collation"
import { absenceTarget, placeNotes, wordsTarget } from "@variorum/layers"
import { expect, test } from "vitest"
import { layer, on } from "../notes/notes.testing.js"
import { hungAt } from "./hang-again.js"

const texts = (draft: string, final: string) =>
  collate([witness({ siglum: "D", text: draft }), witness({ siglum: "F", text: final })])

test("a note on words that are there twice is placed where a person says", () => {
  const sentence = "The vote was taken at noon and nobody spoke."
  const collation = texts(`${sentence}\n\nThen they rested.\n\n${sentence}`, "Then they rested.")
  const target = wordsTarget(collation.witnesses[0]!, { start: 0, end: sentence.length })
  const { quotation } = target.words
  const blind = {
    ...target,
    words: {
      ...target.words,
      digest: "",
      quotation: { ...quotation, prefix: "", suffix: "", start: 30 },
    },
  }
  const place = (some: typeof blind | typeof target) =>
    placeNotes(collation, [layer("l", [{ ...on("n", "D", "x"), target: some }])])[0]!.placement
  const doubtful = place(blind)
  if (doubtful.status !== "doubtful") throw new Error(doubtful.status)
  for (const candidate of doubtful.candidates) {
    const hung = hungAt(collation, blind, candidate)
    const placed = place(hung as typeof target)
    expect(placed).toMatchObject({ status: "exact", places: candidate })
  }
})

test("a side that is gone is given up, and the empty place is kept apart from the words", () => {
  const collation = texts(
    "It began at noon. Nobody had seen the plans. It ended.",
    "It began at noon. It ended.",
  )
  const passage = collation.passages.find(({ change }) => change === "deleted")!
  const target = absenceTarget(collation, passage.id)
  const at = { witness: 1, span: { start: 17, end: 17 } }
  expect(hungAt(collation, target, [at])).toMatchObject({
    kind: "absence",
    at: { witness: "F" },
    words: [],
  })
  expect(hungAt(collation, target, [{ witness: 0, span: { start: 0, end: 5 } }])).toMatchObject({
    at: target.at,
    words: [{ quotation: { exact: "It be" } }],
  })
})
