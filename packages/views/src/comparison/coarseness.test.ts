import { COARSEST, collate, witness } from "@variorum/collation"
import { makeJudgement } from "@variorum/layers"
import { expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"

const collation = collate([
  witness({
    siglum: "A",
    text: "When they had come home from the market in the evening they very much wanted to tell you about the house.",
  }),
  witness({
    siglum: "B",
    text: "When they had come home from the market in the evening they wanted to tell you all about a garden.",
  }),
])

function deletions(coarseness: number): readonly string[] {
  return columns(collation, { coarseness })
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "text" ? cell.blocks : []))
    .flatMap(({ stretches }) => stretches.flatMap(({ pieces }) => pieces))
    .filter(({ kind }) => kind === "deleted")
    .map(({ text }) => text.trim())
}

test("a coarser display marks fewer and longer changes", () => {
  expect(deletions(0)).toEqual(["very much", "the house"])
  expect(deletions(COARSEST)).toEqual(["very much wanted to tell you about the house"])
})

test("what was said of one difference is heard of the longer one that holds it", () => {
  const [passage] = collation.passages
  const segment = passage!.segments.findIndex(({ class: kind }) => kind !== null)
  const judgement = makeJudgement(
    collation,
    { passage: passage!.id, segment },
    { creator: "R. Hand", created: "2026-11-22T06:10:00Z" },
    { weight: "accidental", reason: "a habit of speech" },
  )
  const [entry] = changes(collation, { coarseness: COARSEST, judgements: [judgement] })
  expect(entry?.voices[0]?.says).toContain("very much wanted to tell you about the house")
})
