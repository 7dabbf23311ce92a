import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"

/** A table as lines of cells with bars between; `_` is a blank cell, and a shorter line a shorter row. */
function cells(table: string): BlockInput[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line, row) =>
      line.split("|").map((cell, column) => {
        const text = cell.trim()
        return { kind: "cell" as const, row, column, text: text === "_" ? "" : text }
      }),
    )
}

function pairOf(before: string, after: string): [Witness, Witness] {
  return [
    witness({ siglum: "A", blocks: cells(before) }),
    witness({ siglum: "B", blocks: cells(after) }),
  ]
}

/** Every passage as `change: before / after`, those that are the same left out; moved ones with an arrow. */
function shown(collation: Collation): string[] {
  const moved = new Set(collation.moves.flatMap(({ from, to }) => [from.passage, to.passage]))
  return collation.passages
    .filter(({ change }) => change !== "same")
    .map((passage) => {
      const [before, after] = passage.spans.map((span, i) =>
        span === null
          ? "–"
          : collation.witnesses[i]!.text.slice(span.start, span.end).trim().replace(/\t/g, " | "),
      )
      return `${moved.has(passage.id) ? "moved" : passage.change}: ${before} / ${after}`
    })
}

function compared(before: string, after: string): string[] {
  const pair = pairOf(before, after)
  expect(brokenPromise(...pair)).toBe(null)
  return shown(collate(pair))
}

const REASONS = `
Reason | Share
Spies | 1.0
Moral corruption | _
Unexplained | 69.1`

describe("two tables", () => {
  test("are compared cell against cell", () => {
    expect(compared(REASONS, REASONS.replace("69.1", "4.2"))).toEqual(["reworded: 69.1 / 4.2"])
  })

  test("leave a number that only one of them has unattested in a blank cell, on either side", () => {
    const filled = REASONS.replace("_", "20.6")
    expect(compared(REASONS, filled)).toEqual(["unattested: – / 20.6"])
    expect(compared(filled, REASONS)).toEqual(["unattested: 20.6 / –"])
  })

  test("add or cut a row as one", () => {
    const longer = REASONS.replace("Unexplained", "Wrong documents | 15.6\nUnexplained")
    expect(compared(REASONS, longer)).toEqual(["added: – / Wrong documents | 15.6"])
    expect(compared(longer, REASONS)).toEqual(["deleted: Wrong documents | 15.6 / –"])
  })

  test("know a row again whose first cell was reworded", () => {
    expect(compared(REASONS, REASONS.replace("Moral corruption", "Moral decay"))).toEqual([
      "reworded: Moral corruption / Moral decay",
    ])
  })

  test("know a row again by its numbers when its first cell was replaced", () => {
    expect(compared(REASONS, REASONS.replace("Spies", "Foreign agents"))).toEqual([
      "reworded: Spies / Foreign agents",
    ])
  })

  test("tell a row that stands elsewhere from one that was cut and added", () => {
    const before = "Name | Sum\nAlder | 12\nBirch | 34\nCedar | 56\nDogwood | 78"
    const after = "Name | Sum\nBirch | 34\nCedar | 56\nDogwood | 78\nAlder | 13"
    expect(compared(before, after)).toEqual(["moved: Alder | 12 / –", "moved: – / Alder | 13"])
  })

  test("find a column by its head when another was put before it", () => {
    const before = "Name | Sum\nAlder | 12\nBirch | 34"
    const after = "Name | Year | Sum\nAlder | 1935 | 12\nBirch | 1936 | 35"
    expect(compared(before, after)).toEqual([
      "added: – / Year",
      "added: – / 1935",
      "added: – / 1936",
      "reworded: 34 / 35",
    ])
  })

  test("compare the numbers of two columns that changed places each with its own", () => {
    const before = "Name | Men | Women\nAlder | 12 | 21\nBirch | 34 | 43"
    const after = "Name | Women | Men\nAlder | 21 | 12\nBirch | 43 | 34"
    const found = compared(before, after)
    expect(found.every((line) => line.startsWith("moved"))).toBe(true)
    expect(found).toHaveLength(6)
  })

  test("without heads go by the number of the column", () => {
    expect(compared("Alder | 12 | 5\nBirch | 34 | 6", "Alder | 5 | 12\nBirch | 34 | 6")).toEqual([
      "reworded: 12 / 5",
      "reworded: 5 / 12",
    ])
  })

  test("take a row that is too short for one whose last cells are blank", () => {
    const before = "Name | Sum | Note\nAlder | 12\nBirch | 34 | paid"
    const after = "Name | Sum | Note\nAlder | 12 | owed\nBirch | 34 | paid"
    expect(compared(before, after)).toEqual(["unattested: – / owed"])
  })

  test("find each of two rows of one name by what else they say", () => {
    const before = "Name | Sum\nTotal | 5\nAlder | 12\nTotal | 17"
    const after = "Name | Sum\nAlder | 12\nTotal | 17"
    expect(compared(before, after)).toEqual(["deleted: Total | 5 / –"])
  })

  test("find a row whose first cell is blank by the rest of it", () => {
    const before = "Name | Town | Sum\nAlder | Oslo | 12\n_ | Bergen | 30"
    const after = "Name | Town | Sum\nAlder | Oslo | 13\n_ | Bergen | 30"
    expect(compared(before, after)).toEqual(["reworded: 12 / 13"])
  })

  test("of one column are lists of names", () => {
    expect(compared("Alder\nBirch\nCedar", "Alder\nCedar\nDogwood")).toEqual([
      "deleted: Birch / –",
      "added: – / Dogwood",
    ])
  })

  test("of which one is blank throughout have nothing to say", () => {
    expect(compared("_ | _\n_ | _", "_ | _")).toEqual([])
  })

  test("of numbers alone tell minus five from five", () => {
    expect(compared("-5 | 1\n5 | 2", "-5 | 3\n5 | 2")).toEqual(["reworded: 1 / 3"])
  })
})

describe("a table among paragraphs", () => {
  const paragraph = (text: string): BlockInput => ({ kind: "paragraph", text })
  const first = paragraph("The committee met on Monday and heard the report of its secretary.")
  const last = paragraph("Nobody asked about the figures, and the meeting was closed at nine.")

  test("is compared with the table, and its words with no sentence", () => {
    const before = [first, ...cells(REASONS), last, paragraph("Spies were mentioned twice.")]
    const after = [first, ...cells(REASONS.replace("1.0", "0.9")), last]
    const pair: [Witness, Witness] = [
      witness({ siglum: "A", blocks: before }),
      witness({ siglum: "B", blocks: after }),
    ]
    expect(brokenPromise(...pair)).toBe(null)
    expect(shown(collate(pair))).toEqual([
      "reworded: 1.0 / 0.9",
      "deleted: Spies were mentioned twice. / –",
    ])
  })

  test("answers the table with the same rows when another was put before it", () => {
    const other = cells("Year | Members\n1935 | 2,000\n1936 | 1,800")
    const pair: [Witness, Witness] = [
      witness({ siglum: "A", blocks: [first, ...cells(REASONS), last] }),
      witness({ siglum: "B", blocks: [first, ...other, last, ...cells(REASONS)] }),
    ]
    expect(brokenPromise(...pair)).toBe(null)
    const kinds = shown(collate(pair)).map((line) => line.split(":")[0])
    expect(kinds).toContain("added")
    expect(kinds).not.toContain("deleted")
  })

  test("is compared as prose with a text that has no table", () => {
    const pair: [Witness, Witness] = [
      witness({ siglum: "A", blocks: cells("Spies were mentioned twice in the report") }),
      witness({ siglum: "B", text: "Spies were mentioned twice in the report" }),
    ]
    expect(brokenPromise(...pair)).toBe(null)
    expect(shown(collate(pair))).toEqual([])
  })
})

test("a number for a number is a difference of class number", () => {
  const [collation] = [collate(pairOf(REASONS, REASONS.replace("69.1", "4.2")))]
  const changed = collation.passages.flatMap(({ segments }) =>
    segments.filter(({ weight }) => weight === "substantive"),
  )
  expect(changed.map((segment) => segment.class)).toEqual(["number"])
})
