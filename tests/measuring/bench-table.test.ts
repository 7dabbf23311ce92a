import { describe, expect, test } from "vitest"
import { withBetweenMarks } from "../../scripts/bench-document.mjs"
import { readRecorded, rows, singles, withMeasured } from "../../scripts/bench-figures.mjs"
import { readResults, roundedSingles } from "../../scripts/bench-results.mjs"
import { markdown, singlesTable, textsTable } from "../../scripts/bench-table.mjs"
import { documents, read } from "../documents/documents.js"

const row = { text: "syn", asked: { time: 2.5, rebuilt: 1 }, peers: ["other"] }
const nothing = { texts: {}, singles: {}, checked: {} }
const scored = { limRegexMs: 10, marked: 1, exact: true, badSpans: 0, fragments: 3 }

/** The cells of a table, without the heading. */
function cellsOf(table: string): string[][] {
  const lines = table.split("\n").map((line) => line.slice(1, -1).split("|"))
  return lines.slice(2).map((cells) => cells.map((cell) => cell.trim()))
}

function results(...lines: object[]) {
  return readResults(lines.map((line) => JSON.stringify(line)).join("\n"))
}

describe("the table of texts", () => {
  test("has what we did, what is asked, what was recorded and what others did", () => {
    const table = textsTable(
      [row],
      results(
        { peer: "other", text: "syn", ms: 500, ...scored, exact: false, whole: true },
        { peer: "variorum", text: "syn", ms: 20, ...scored },
        { peer: "variorum", text: "not asked for", ms: 1, ...scored },
      ),
      { ...nothing, texts: { syn: { time: 1.5 } } },
    )
    const [ours, asked, recorded, other, ...more] = cellsOf(table)
    expect(more).toEqual([])
    expect(ours!.slice(0, 4)).toEqual(["syn", "**ours**", "20", "2.0"])
    expect(asked!.slice(0, 4)).toEqual(["", "asked", "", "≤ 2.5: yes"])
    expect(recorded!.slice(0, 4)).toEqual(["", "recorded", "", "1.5"])
    expect(other!.slice(0, 4)).toEqual(["", "other", "500", "50.0"])
    expect(ours).toContain("yes")
    expect(other).toContain("spacing")
  })

  test("says what was not reached, and nothing of a record that there is not yet", () => {
    const lines = cellsOf(
      textsTable([row], results({ peer: "variorum", text: "syn", ms: 99, ...scored }), nothing),
    )
    expect(lines.map((cells) => cells[1])).toEqual(["**ours**", "asked"])
    expect(lines[1]![3]).toBe("≤ 2.5: **no**")
  })

  test("says why there is no figure, without breaking the table", () => {
    const table = textsTable(
      [row],
      results({ peer: "variorum", text: "syn", error: "a | b\nc" }, { peer: "other", text: "x" }),
      nothing,
    )
    const [ours, asked] = cellsOf(table)
    expect(ours!.slice(0, 4)).toEqual(["syn", "**ours**", "a / b c", ""])
    expect(asked![3]).toBe("≤ 2.5: **no**")
    expect(cellsOf(textsTable([row], [], nothing))[0]!.slice(0, 2)).toEqual(["syn", "not measured"])
  })
})

describe("the table of single figures", () => {
  test("leaves out what was not measured, and says what cannot be yet", () => {
    const measured = roundedSingles({ letter: 3.04, plenum: 3.06, typedMedian: null })
    const table = singlesTable(measured, { letter: 2 })
    expect(cellsOf(table)).toEqual([
      [singles.letter.name, "3.0 ms", "≤ 3", "yes", "2.0"],
      [singles.plenum.name, "3.1 ms", "≤ 3", "**no**", "–"],
      [singles.typedMedian.name, "not there yet", "≤ 2", "**no**", "–"],
    ])
  })
})

test("a table is filled up where a line is short", () => {
  expect(markdown(["a", "bcde"], [["x"], ["y", "1"]])).toBe(
    ["| a   | bcde |", "| --- | ---: |", "| x   |      |", "| y   |    1 |"].join("\n"),
  )
})

describe("the document of measurements", () => {
  const path = "docs/measurements.md"

  test("has the marks between which the tables are written", () => {
    expect(documents()).toContain(path)
    const written = withBetweenMarks(read(path), "| new |")
    expect(written).toContain("| new |")
    expect(withBetweenMarks(written, "| new |")).toBe(written)
    expect(withBetweenMarks(written, "| newer |")).not.toContain("| new |")
  })

  test.each([
    "",
    "# Heading\n",
    `${read("docs/measurements.md")}\n${read("docs/measurements.md")}`,
  ])("is not touched where the marks are missing or doubled", (text) =>
    expect(() => withBetweenMarks(text, "new")).toThrow("each once and in order"),
  )
})

describe("the record", () => {
  test("has no text that is not measured any more", () => {
    const names = rows.map(({ text }) => text)
    const { texts, checked } = readRecorded()
    expect(Object.keys(texts).filter((text) => !names.includes(text))).toEqual([])
    expect(Object.keys(checked).filter((text) => !names.includes(text))).toEqual([])
  })

  test("keeps what was not measured anew", () => {
    const before = { texts: { a: { time: 1 }, b: { time: 2 } }, singles: { size: 1 }, checked: {} }
    const after = withMeasured(before, { texts: { b: { time: 3 } }, singles: { letter: 4 } })
    expect(after).toEqual({
      texts: { a: { time: 1 }, b: { time: 3 } },
      singles: { size: 1, letter: 4 },
      checked: {},
    })
  })
})

test("no text is measured twice", () => {
  const names = rows.map(({ text }) => text)
  expect(new Set(names).size).toBe(names.length)
})
