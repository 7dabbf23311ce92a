import { collate, preset, type Rule, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"
import { hiddenByRule } from "./hidden-by-rule.js"
import { inline } from "../displays/inline.js"
import { scholarly } from "../phrases/english/scholarly.js"
import { summary } from "../summary.js"

function pair(before: string, after: string, rules: readonly Rule[]) {
  const witnesses = [witness({ siglum: "A", text: before }), witness({ siglum: "B", text: after })]
  return collate(witnesses, { rules })
}

const cased = pair(
  "The Party met in the old Hall, and it was late.",
  "The party met in the old hall and it was late.",
  [{ name: "case" }, { name: "punctuation" }, { name: "numerals" }],
)

describe("what rules hide", () => {
  test("is told rule by rule, with its places, in text order", () => {
    const id = cased.passages[0]!.id
    expect(hiddenByRule(cased)).toEqual([
      {
        rule: "case",
        places: [
          { passage: id, before: "Party", after: "party" },
          { passage: id, before: "Hall", after: "hall" },
        ],
      },
      { rule: "punctuation", places: [{ passage: id, before: ",", after: "" }] },
      { rule: "numerals", places: [] },
    ])
  })

  test("is counted in the summary and said in a sentence", () => {
    const found = summary(cased)
    expect(found.hiddenByRule).toEqual([
      { rule: "case", differences: 2 },
      { rule: "punctuation", differences: 1 },
      { rule: "numerals", differences: 0 },
    ])
    expect(found.says).toBe(
      "The two texts say the same. Three differences are hidden by rules: capital letters and punctuation.",
    )
    expect(summary(cased, { phrases: scholarly }).says).toBe(
      "The witnesses agree. Three variants regularised: capitalisation, punctuation.",
    )
    expect(found.hidden.quiet).toBe(0)
  })

  test("is no change, and is marked nowhere, but every text is shown as it stands", () => {
    expect(changes(cased)).toEqual([])
    const pieces = columns(cased).flatMap(({ cells }) =>
      cells.map((cell) =>
        cell.kind === "text"
          ? cell.blocks.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.pieces))
          : [],
      ),
    )
    expect(pieces.flat().every(({ kind }) => kind === "kept")).toBe(true)
    const words = (side: number) => pieces[side]!.map(({ text }) => text).join("")
    expect([words(0).trim(), words(1).trim()]).toEqual(cased.witnesses.map(({ text }) => text))
  })

  test("includes breaks between paragraphs, which then stand unmarked in one text", () => {
    const parted = [
      "They came late.\n\nIt was dark by then.",
      "They came late. It was dark by then.",
    ] as const
    const unseen = (rules: readonly Rule[]) =>
      JSON.stringify(inline(pair(...parted, rules))).includes("paragraphs joined")
    expect(unseen([])).toBe(true)
    expect(unseen([{ name: "paragraphs" }])).toBe(false)
  })

  test("is nothing where there are no rules", () => {
    const found = summary(pair("The Party met.", "The party met.", []))
    expect([found.hiddenByRule, found.hiddenByRules]).toEqual([[], ""])
  })
})

test("differences are counted by their kind, without those that rules hide", () => {
  const texts = [
    "Ezhov saw 46 of the men whom the Party sent.",
    "Yezhov saw 48 of the men whom the party sent there.",
  ] as const
  expect(summary(pair(...texts, [])).classes.map(({ class: kind }) => kind)).toEqual([
    "wording",
    "number",
    "name",
    "case",
  ])
  expect(summary(pair(...texts, preset("substantives-only"))).classes).toEqual([
    { class: "wording", differences: 1 },
    { class: "number", differences: 1 },
    { class: "name", differences: 1 },
  ])
})

test("another look that a rule hides is no change and leaves no remark", () => {
  const text = "We must go at once."
  const plain = { kind: "paragraph", text } as const
  const span = { start: 3, end: 7 }
  const witnesses = [
    witness({ siglum: "A", blocks: [plain] }),
    witness({ siglum: "B", blocks: [{ ...plain, marks: [{ kind: "emphasis", span }] }] }),
  ]
  const look = (rules: readonly Rule[]) => {
    const collation = collate(witnesses, { rules })
    return {
      remarks: changes(collation).map(({ remark }) => remark),
      hidden: summary(collation).hiddenByRule,
    }
  }
  expect(look([])).toEqual({ remarks: [expect.stringContaining("emphasis")], hidden: [] })
  expect(look([{ name: "formatting" }])).toEqual({
    remarks: [],
    hidden: [{ rule: "formatting", differences: 1 }],
  })
})
