import { collate, witness } from "@variorum/collation"
import { makeJudgement } from "@variorum/layers"
import { expect, test } from "vitest"
import { parseCsv } from "../csv/parse.js"
import { CHANGE_COLUMNS, writeChangesCsv } from "./index.js"

const of = (a: string, b: string) =>
  collate([witness({ siglum: "A", text: a }), witness({ siglum: "=B", text: b })])
const rowsOf = (collation: ReturnType<typeof of>) =>
  parseCsv(writeChangesCsv({ collation, edition: {} }), "changes.csv")

test("a line for each difference, with the words of each witness", () => {
  const [head, ...rows] = rowsOf(of("So many came. Nobody spoke.", "Several came. Nobody spoke."))
  expect(head).toEqual([...CHANGE_COLUMNS, "A", "'=B"])
  expect(rows.map((row) => [row[0], row[2], row[3], ...row.slice(-2)])).toEqual([
    ["1", "reworded", "substantive", "So many ", "Several "],
  ])
})

test("what nobody knows is told from what is not there", () => {
  const rows = rowsOf(of("Yes. […]", "Yes. All of us obey. And more."))
  expect(rows.slice(1).map((row) => row.at(-2))).toContain("[not known]")
  expect(rowsOf(of("Yes.", "Yes. All of us obey."))[1]?.at(-2)).toBe("")
})

test("where nothing differs there are the headings alone", () => {
  expect(rowsOf(of("One.", "One."))).toHaveLength(1)
})

test("what people say stands beside what the program found", () => {
  const collation = of("So many came.", "Several came.")
  const judgement = makeJudgement(
    collation,
    { passage: collation.passages[0]!.id, segment: 0 },
    { creator: "R. Hand", created: "2026-11-22T06:10:00Z" },
    { weight: "accidental", reason: "A habit." },
  )
  const text = writeChangesCsv({ collation, edition: { judgements: [judgement] } })
  expect(parseCsv(text, "changes.csv")[1]?.slice(8, 13)).toEqual([
    "",
    "accidental",
    "",
    "R. Hand",
    "A habit.",
  ])
})
