import { collate, type Collation, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"
import { inline } from "../displays/inline.js"
import { fold, type Folding } from "./folds.js"

const paragraph = (number: number) =>
  `Paragraph ${number} tells of the river that ran past the mill, and of the ${number} people who had seen the water rise.`

/** Paragraphs, of which some lose a word. */
function pair(count: number, ...altered: readonly number[]): Collation {
  const before = Array.from({ length: count }, (_, i) => paragraph(i + 1))
  const after = before.map((text, i) =>
    altered.includes(i + 1) ? text.replace("past", "by") : text,
  )
  return collate([
    witness({ siglum: "A", text: before.join("\n\n") }),
    witness({ siglum: "B", text: after.join("\n\n") }),
  ])
}

/** What is shown, a line for each row: "3", "(4 to 8)" for a fold. */
function shown(collation: Collation, folding: Folding): readonly string[] {
  return fold(columns(collation), { folding }).map((entry) => {
    if (entry.kind !== "fold") return entry.passages.length > 0 ? "row" : ""
    return `${entry.says} ${entry.first} … ${entry.last}`
  })
}

describe("folding", () => {
  test("leaves two paragraphs beside a change, and tells the rest by number, first and last words", () => {
    expect(shown(pair(9, 2), "all")).toEqual([
      "row",
      "row",
      "row",
      "row",
      "Unchanged, five paragraphs: Paragraph 5 tells of … seen the water rise.",
    ])
  })

  test("folds only what would fill more than a screen, unless all is asked for", () => {
    const short = pair(9, 2)
    const long = pair(40, 2)
    expect(fold(columns(short)).some(({ kind }) => kind === "fold")).toBe(false)
    expect(fold(columns(long)).filter(({ kind }) => kind === "fold")).toHaveLength(1)
    expect(fold(columns(long), { folding: "none" })).toEqual(columns(long))
  })

  test("hides no change, in either display", () => {
    const collation = pair(60, 2, 30, 31, 58)
    for (const rows of [columns(collation), inline(collation)]) {
      const folded = fold(rows, { folding: "all" })
      const open = folded.flatMap((entry) => (entry.kind === "fold" ? [] : entry.passages))
      for (const { passages } of changes(collation))
        for (const passage of passages) expect(open).toContain(passage)
      expect(folded.flatMap((entry) => (entry.kind === "fold" ? entry.rows : [entry]))).toEqual(
        rows,
      )
    }
  })

  test("names a fold by what it begins with, so that it is known again", () => {
    const ids = (collation: Collation) =>
      fold(columns(collation), { folding: "all" }).flatMap((entry) =>
        entry.kind === "fold" ? [entry.id] : [],
      )
    const [name] = ids(pair(20, 2))
    expect(ids(pair(20, 2, 15))[0]).toBe(name)
  })
})
