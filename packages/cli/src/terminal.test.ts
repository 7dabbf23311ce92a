import { collate, witness } from "@variorum/collation"
import { plain, type Cell, type Piece, type Row, type Summary } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { drawComparison, drawRows, type TerminalOptions } from "./terminal.js"

const nothing = { passages: 0, words: 0 }
const some = { passages: 1, words: 3 }

const summary: Summary = {
  counts: { deleted: some, added: nothing, reworded: some, moved: nothing, unattested: some },
  unchangedWords: 2,
  reported: 0,
  words: [4, 4],
  hidden: { quiet: 0, kinds: [], passages: 0 },
  hiddenByRules: "",
  hiddenByRule: [],
  classes: [],
  says: "One passage cut (3 words), one reworded.",
  people: { pinned: 0, judged: 0, judges: [], unkept: [] },
  complete: true,
}

function piece(kind: Piece["kind"], text: string, unseen = ""): Piece {
  return { kind, text, witness: 0, start: 0, weight: "substantive", marks: [], unseen, remark: "" }
}

function cell(
  pieces: readonly Piece[],
  block: Partial<TextBlock> = {},
  change: Row["change"] = "same",
): Cell {
  const stretches = [{ passage: "p", change, partner: null, phrase: null, leads: "", pieces }]
  const usual = {
    kind: "paragraph",
    editorial: false,
    row: null,
    column: null,
    columns: null,
    figures: false,
    lined: false,
    continues: false,
    speaker: null,
    otherSpeaker: null,
  } as const
  return { kind: "text", blocks: [{ ...usual, ...block, stretches }] }
}

type TextBlock = Extract<Cell, { kind: "text" }>["blocks"][number]

function row(cells: readonly Cell[], given: Partial<Row> = {}): Row {
  return {
    kind: "text",
    change: "same",
    passages: ["p"],
    cells,
    label: "",
    size: "",
    says: "",
    voices: [],
    ...given,
  }
}

function draw(rows: readonly Row[], options: Partial<TerminalOptions> = {}): string[] {
  const usual = { display: "inline", width: 80, colour: false, phrases: plain } as const
  const heads = ["Draft", "Final text"] as const
  const names = ["the draft", "the final text"] as const
  return drawRows({ rows, summary, heads, names, ...usual, ...options }).split("\n")
}

const reworded = row(
  [
    cell([
      piece("kept", "The "),
      piece("deleted", "party members "),
      piece("added", "Communists "),
      piece("kept", "know it."),
    ]),
  ],
  { label: "reworded", change: "reworded" },
)

describe("drawRows", () => {
  test("marks a phrase that moved at either end, and what was edited in it", () => {
    const texts = [
      "The board, in spite of several urgent warnings from abroad, gave the loan to the builders of the canal on Monday.",
      "The board gave the loan to the builders of the canal, in spite of many urgent warnings from abroad, on Monday.",
    ]
    const collation = collate(texts.map((text, i) => witness({ siglum: "AB"[i]!, text })))
    const options = { display: "columns", width: 200, phrases: plain } as const
    const [line] = drawComparison(collation, { ...options, colour: false })
      .split("\n")
      .slice(5)
    expect(line).toContain("[~, in spite of~] [-several-] [~urgent warnings from abroad,~]")
    expect(line).toContain("{~, in spite of~} {+many+}")
  })

  test("says the sum first, then the marks that occur", () => {
    expect(draw([reworded]).slice(0, 2)).toEqual([
      "One passage cut (3 words), one reworded.",
      "[-cut-]   {+added+}   {?not quoted?}",
    ])
  })

  test("marks words with signs where there are no colours, and names the change in the margin", () => {
    expect(draw([reworded])[3]).toBe("reworded   The [-party members-] {+Communists+} know it.")
  })

  test("strikes and underlines words where there are colours, without signs", () => {
    const line = draw([reworded], { colour: true })[3]
    expect(line).toContain("\u001b[31m\u001b[9mparty members \u001b[29m\u001b[39m")
    expect(line).toContain("\u001b[34m\u001b[4mCommunists \u001b[24m\u001b[39m")
    expect(line).not.toContain("[-")
  })

  test("never marks unknown text as an addition", () => {
    const unattested = row([cell([piece("unattested", "It seems so.")])], { label: "not quoted" })
    expect(draw([unattested])[3]).toBe("not quoted {?It seems so.?}")
  })

  test("keeps every line within the terminal's width", () => {
    const long = row([cell([piece("deleted", "Some words of the writer's. ".repeat(20))])], {
      label: "cut",
    })
    for (const width of [40, 60, 80, 120]) {
      const lines = draw([long], { width })
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width)
    }
  })

  test("sets two texts side by side, with what is absent said in words", () => {
    const absent: Cell = {
      kind: "nothing",
      change: "deleted",
      says: "Cut here:",
      size: "one paragraph, 3 words",
      partner: null,
    }
    const rows = [row([cell([piece("deleted", "We should shoot.")]), absent], { label: "cut" })]
    const lines = draw(rows, { display: "columns" })
    expect(lines[3]).toMatch(/^ {11}Draft {28} │ Final text$/u)
    expect(lines[5]).toMatch(
      /^cut {8}\[-We should shoot\.-\] {13} │ Cut here: one paragraph, 3 words$/u,
    )
  })

  test("says what nobody knows", () => {
    const unknown: Cell = {
      kind: "unknown",
      reported: false,
      sign: "[…]",
      says: "The source does not quote the draft here",
    }
    const rows = [row([unknown, cell([piece("unattested", "In light of it.")])])]
    expect(draw(rows, { display: "columns", width: 120 }).join("\n")).toContain(
      "[…] The source does not quote",
    )
  })

  test("names speakers, and who says it elsewhere", () => {
    const turn = { kind: "turn", speaker: "Stalin", otherSpeaker: "Yezhov" } as const
    expect(draw([row([cell([piece("kept", "Yes.")], turn)])])[3]).toBe(
      "           Stalin: (in the draft, Yezhov says this) Yes.",
    )
  })

  test("names what the eye cannot see", () => {
    const rows = [row([cell([piece("kept", "the"), piece("added", "\u200b", "zero-width space")])])]
    expect(draw(rows)[3]).toBe("           the{+‹U+200B›+}‹zero-width space›")
  })

  test("lets nothing from a document reach the terminal raw", () => {
    const evil = "\u001b]0;title\u0007\u202e\u009b2J\r"
    const turn = { kind: "turn", speaker: evil } as const
    const rows = [
      row([cell([piece("kept", evil), piece("deleted", evil)], turn)], { label: evil }),
      row([{ kind: "unknown", reported: false, sign: evil, says: evil }]),
      row([], { kind: "hidden", says: evil }),
    ]
    const drawn = draw(rows, {
      heads: [evil, evil],
      display: "columns",
    } as Partial<TerminalOptions>).join("\n")
    expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
    expect(drawn).toContain("␛")
  })

  test("lets hard-wrapped prose flow and keeps the lines of verse", () => {
    const prose = `${"word ".repeat(12).trim()}\nnext line`
    expect(draw([row([cell([piece("kept", prose)])])]).join("\n")).toContain("word next line")
    const verse = "Once more unto the breach,\ndear friends"
    expect(draw([row([cell([piece("kept", verse)])])]).slice(3, 5)).toEqual([
      "           Once more unto the breach,",
      "           dear friends",
    ])
  })

  test("sets no blank line into a paragraph that goes on", () => {
    const rows = [
      row([cell([piece("kept", "One.")])]),
      row([cell([piece("deleted", "Two.")], { continues: true })], { label: "cut" }),
    ]
    expect(draw(rows).slice(3, 5)).toEqual(["           One.", "cut        [-Two.-]"])
  })

  test("sets headings over the text, an editor's with its sign", () => {
    const heading = row(
      [cell([piece("kept", "The rightists")], { kind: "heading", editorial: true })],
      { kind: "heading" },
    )
    expect(draw([heading])[3]).toBe("§ The rightists")
  })
})
