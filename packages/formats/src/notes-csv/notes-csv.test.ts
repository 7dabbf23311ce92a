import { expect, test } from "vitest"
import { parseCsv } from "../csv/parse.js"
import { layer, note, tags } from "../notes.testing.js"
import { NOTE_COLUMNS, writeNotesCsv } from "./index.js"

test("a line a note, with what it is about, its tags by name, and its state", () => {
  const [first, change] = layer.notes
  const placed = [
    { note: first!, layer: layer.id, placement: { status: "lost", reason: "words gone" } as const },
  ]
  const rows = parseCsv(writeNotesCsv([layer], { tags, placed }), "notes.csv")
  expect(rows).toHaveLength(1 + layer.notes.length)
  expect(rows[0]).toEqual([...NOTE_COLUMNS])
  expect(rows[1]).toEqual([
    "A reading",
    "R. Hand",
    "2026-11-22T06:10:00Z",
    "",
    "commenting",
    "Tone & voice",
    "D 1",
    "𝔠𝔞𝔪𝔢",
    "A remark.",
    "lost",
    "words",
  ])
  expect(rows[2]!.slice(6, 10)).toEqual(["D 1 | F", "so many | several", change!.body, ""])
})

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r\n=1", "'\r\n=1"],
  ["＝1", "'＝1"],
  ['said "no", twice;\nthen left', 'said "no", twice;\nthen left'],
  ["1 = 1", "1 = 1"],
])("%j is written so that no spreadsheet calculates with it", (body, safe) => {
  const target = { kind: "witness", witness: body } as const
  const one = note(body, target, { body, creator: body, tags: [body] })
  const [, row] = parseCsv(writeNotesCsv([{ ...layer, label: body, notes: [one] }]), "notes.csv")
  for (const column of ["layer", "author", "tags", "witness", "body", "id"] as const)
    expect(row![NOTE_COLUMNS.indexOf(column)]).toBe(safe)
})
