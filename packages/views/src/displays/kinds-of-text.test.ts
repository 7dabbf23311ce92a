import { collate, type Collation, states, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "./columns.js"
import { inline } from "./inline.js"
import { scholarly } from "../phrases/english/scholarly.js"
import type { Cell, Row } from "../row.js"
import { summary } from "../summary.js"

type Blocks = NonNullable<Parameters<typeof witness>[0]["blocks"]>

function pair(before: Blocks, after: Blocks): Collation {
  return collate([
    witness({ siglum: "A", blocks: before }),
    witness({ siglum: "B", blocks: after }),
  ])
}

const paragraph = (text: string) => ({ kind: "paragraph" as const, text })

function table(...rows: readonly (readonly string[])[]): Blocks {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ kind: "cell" as const, row, column, text })),
  )
}

/** A cell in short: blocks parted by bars, what changed in braces with its kind, remarks in angles. */
function short(cell: Cell | undefined): string {
  if (cell === undefined) return ""
  if (cell.kind === "nothing") return `(${cell.says} ${cell.size})`
  if (cell.kind === "unknown") return `(${cell.says}: ${cell.sign})`
  const words = cell.blocks.map(({ stretches }) =>
    stretches
      .flatMap(({ pieces }) => pieces)
      .map(({ kind, text, remark }) => {
        const said = kind === "kept" ? text : `${kind}{${text}}`
        return remark === "" ? said : `${said}<${remark}>`
      })
      .join(""),
  )
  return words.map((word) => word.trim()).join(" | ")
}

const shown = (rows: readonly Row[]) => rows.map((row) => row.cells.map(short))

describe("tables", () => {
  const collation = pair(
    table(["Reason", "Share"], ["Spies", "1.0"], ["Others", ""], ["Unexplained", "69.1"]),
    table(["Reason", "Share"], ["Spies", "1.0"], ["Others", "17.7"], ["Unexplained", "4.2"]),
  )

  test("have a row of the page for each of their rows, and numbers their difference", () => {
    expect(shown(columns(collation))).toEqual([
      ["Reason | Share", "Reason | Share"],
      ["Spies | 1.0", "Spies | 1.0"],
      ["Others", "Others | unattested{17.7}"],
      ["Unexplained | deleted{69.1}", "Unexplained | added{4.2}<−64.9>"],
    ])
    expect(shown(inline(collation)).at(-1)).toEqual([
      "Unexplained | deleted{69.1}added{4.2}<−64.9>",
    ])
  })

  test("have a column for each of their columns, and figures by themselves", () => {
    const cells = columns(collation)
      .flatMap((row) => row.cells)
      .flatMap((cell) => (cell.kind === "text" ? cell.blocks : []))
    expect(new Set(cells.map((block) => block.columns))).toEqual(new Set([2]))
    expect(cells.slice(0, 2).map(({ column, figures }) => [column, figures])).toEqual([
      [0, false],
      [1, true],
    ])
  })

  test("say in a list what a number became, and that a blank cell records nothing", () => {
    const [blank, number] = changes(collation)
    expect(number?.remark).toBe("69.1 → 4.2, −64.9")
    expect(blank?.kind).toBe("unattested")
    expect(blank?.label).toBe("not recorded")
    expect(blank?.certainty).toBe("the table is blank here in the draft")
    expect(summary(collation).says).toBe("One passage reworded; one is not recorded in the draft.")
  })
})

describe("reports", () => {
  const report = (text: string) => ({ ...paragraph(text), reported: true })
  const text = paragraph("He is expelled from the Committee.")

  test("stand opposite words, as what a source says of the other text", () => {
    const collation = pair([report("He was to be censured.")], [text])
    expect(shown(columns(collation))).toEqual([
      [
        "(reported, not quoted, in the draft: He was to be censured.)",
        "unattested{He is expelled from the Committee.}",
      ],
    ])
    expect(shown(inline(collation))).toEqual([
      [
        "report{He was to be censured.}<reported, not quoted, in the draft> | unattested{He is expelled from the Committee.}",
      ],
    ])
    expect(changes(collation)[0]?.certainty).toContain("reports the draft")
  })

  test("are counted apart, and their words as nobody's", () => {
    const { counts, reported, words, says } = summary(pair([report("He was censured.")], [text]))
    expect(reported).toBe(1)
    expect(words).toEqual([0, 6])
    expect([counts.deleted, counts.added, counts.reworded].map(({ passages }) => passages)).toEqual(
      [0, 0, 0],
    )
    expect(says).toContain("One passage is reported, not quoted.")
  })

  test("of both texts stand side by side and nothing in them is marked", () => {
    const collation = pair([report("He was censured.")], [report("He was praised.")])
    expect(shown(columns(collation))).toEqual([
      [
        "report{He was censured.}<reported, not quoted, in the draft>",
        "report{He was praised.}<reported, not quoted, in the final text>",
      ],
    ])
    expect(summary(collation).says).not.toContain("say the same")
    expect(summary(collation, { phrases: scholarly }).says).toContain("reported, not quoted")
  })
})

describe("a change by another hand", () => {
  const layers = states(
    witness({
      siglum: "A",
      blocks: [
        {
          ...paragraph("The letter is oldnew and nobody may doubt it."),
          revisions: [
            { kind: "del", span: { start: 14, end: 17 }, hand: "Stalin" },
            { kind: "add", span: { start: 17, end: 20 }, hand: "Stalin" },
          ],
        },
      ],
    }),
  )

  test("says whose hand it was, on the page and in the list", () => {
    const collation = collate(layers)
    expect(shown(inline(collation))).toEqual([
      ["The letter is deleted{old }added{new }<in Stalin’s hand>and nobody may doubt it."],
    ])
    expect(changes(collation).map(({ remark }) => remark)).toEqual(["in Stalin’s hand"])
  })
})

describe("words that only look different", () => {
  const mark = { kind: "emphasis" as const, span: { start: 3, end: 7 } }
  const collation = pair(
    [{ kind: "heading", text: "The end" }, paragraph("We must go.")],
    [paragraph("The end"), { ...paragraph("We must go."), marks: [mark] }],
  )

  test("are shown once, with what is different", () => {
    expect(shown(inline(collation))).toEqual([
      ["The end<looks different: heading made paragraph>"],
      ["We must<looks different: emphasis> go."],
    ])
    expect(columns(collation).map(({ label }) => label)).toEqual([
      "looks different",
      "looks different",
    ])
    expect(changes(collation).map(({ weight }) => weight)).toEqual([
      "the same words, looking different",
      "the same words, looking different",
    ])
  })

  test("are not counted as reworded words, and are quiet where spelling is", () => {
    const loud = summary(collation)
    expect(loud.says).toBe("Two passages look different.")
    expect(loud.counts.reworded.words).toBe(0)
    expect(loud.unchangedWords).toBe(5)
    expect(summary(collation, { accidentals: "unmarked" }).hidden.quiet).toBe(2)
    expect(shown(inline(collation, { accidentals: "unmarked" }))).toEqual([
      ["The end"],
      ["We must go."],
    ])
  })
})

describe("a sentence that was split, or two that were joined", () => {
  const one = [paragraph("He came home late at night, and nobody in the house was awake.")]
  const two = [paragraph("He came home late at night. Nobody in the house was awake.")]

  test("is one change that says so, in plain and in scholar's words", () => {
    expect(changes(pair(one, two)).map(({ kind, size }) => [kind, size])).toEqual([
      ["reworded", "one sentence made two"],
    ])
    expect(changes(pair(two, one)).map(({ size }) => size)).toEqual(["two sentences joined"])
    expect(changes(pair(one, two), { phrases: scholarly })[0]?.size).toContain("divided")
    expect(changes(pair(two, one), { phrases: scholarly })[0]?.size).toContain("united")
  })
})
