import { SLIGHT } from "../filter.js"
import { collate, type Collation, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { columns } from "./columns.js"
import type { ViewOptions } from "../options.js"
import type { Cell, Row } from "../row.js"

type Blocks = NonNullable<Parameters<typeof witness>[0]["blocks"]>

function pair(before: string | Blocks, after: string | Blocks): Collation {
  const make = (siglum: string, input: string | Blocks) =>
    witness(typeof input === "string" ? { siglum, text: input } : { siglum, blocks: input })
  return collate([make("A", before), make("B", after)])
}

/** A cell in short: words of a kind in brackets, paragraphs parted by a pilcrow, `…` where one goes on. */
function short(cell: Cell | undefined): string {
  if (cell === undefined) return "(no cell)"
  if (cell.kind === "nothing") return `(${cell.says} ${cell.size})`
  if (cell.kind === "unknown") return `(unknown ${cell.sign})`
  return cell.blocks
    .map((block) => {
      const words = block.stretches
        .flatMap((stretch) => stretch.pieces)
        .map((piece) => (piece.kind === "kept" ? piece.text : `${piece.kind}<${piece.text}>`))
      return `${block.continues ? "…" : ""}${block.speaker === null ? "" : `${block.speaker}: `}${words.join("")}`
    })
    .join(" ¶ ")
}

function rowsOf(collation: Collation, options: ViewOptions = {}): readonly Row[] {
  return columns(collation, options)
}

function table(collation: Collation, options: ViewOptions = {}): readonly string[][] {
  return rowsOf(collation, options).map((row) => row.cells.map(short))
}

const long = "The committee met in the old hall by the river and heard the report."
const other = "Nobody there had seen the plans before the morning of the vote."
const third = "Afterwards the members went home through the rain without a word."

describe("columns", () => {
  test("keeps a paragraph whole when only a word in it changed", () => {
    const rows = table(pair(`${long} ${other}`, `${long} ${other.replace("morning", "evening")}`))
    expect(rows).toEqual([
      [
        `${long} Nobody there had seen the plans before the deleted<morning >of the vote.`,
        `${long} Nobody there had seen the plans before the added<evening >of the vote.`,
      ],
    ])
  })

  test("begins a new row where both texts begin a paragraph", () => {
    const text = `${long}\n\n${other}`
    expect(table(pair(text, text))).toEqual([
      [long, long],
      [other, other],
    ])
  })

  test("puts a cut sentence opposite blank paper, and lets the paragraph go on below", () => {
    const rows = rowsOf(pair(`${long} ${other} ${third}`, `${long} ${third}`))
    expect(rows.map((row) => row.cells.map(short))).toEqual([
      [`${long} `, `${long} `],
      [`…deleted<${other} >`, "(Cut here: one sentence, 12 words)"],
      [`…${third}`, `…${third}`],
    ])
    expect(rows.map((row) => row.change)).toEqual(["same", "deleted", "same"])
    expect(rows[1]?.label).toBe("cut")
  })

  test("says of an added sentence that the draft has not got it", () => {
    expect(table(pair(long, `${long}\n\n${other}`))[1]).toEqual([
      "(Not in the draft: one paragraph, 12 words)",
      `added<${other}>`,
    ])
  })

  test("lets two cut paragraphs share a row and remain two changes", () => {
    const rows = rowsOf(pair(`${long}\n\n${other}\n\n${third}`, long))
    expect(rows).toHaveLength(2)
    expect(rows[1]?.passages).toHaveLength(2)
    expect(short(rows[1]?.cells[1])).toBe("(Cut here: two paragraphs, 23 words)")
  })

  test("puts what a gap leaves unknown opposite hatched paper, never among the additions", () => {
    const rows = rowsOf(pair(`${long}\n\n[…]\n\n${third}`, `${long}\n\n${other}\n\n${third}`))
    const row = rows.find(({ change }) => change === "unattested")
    expect(row?.cells.map(short)).toEqual(["(unknown […])", `unattested<${other}>`])
    expect(row?.label).toBe("not quoted")
    expect(row?.size).toBe("in the draft")
    expect(JSON.stringify(rows)).not.toContain('"added"')
  })

  test("keeps editors' words out of what was cut", () => {
    const cut = "He told them [the members] that the vote was already lost."
    const rows = rowsOf(pair(`${long}\n\n${cut}`, long))
    expect(short(rows[1]?.cells[0])).toBe(
      "deleted<He told them >insertion<[the members]>deleted< that the vote was already lost.>",
    )
    expect(short(rows[1]?.cells[1])).toContain("nine words")
  })

  test("says that six words are only those the source quotes", () => {
    const rows = rowsOf(pair(`${long}\n\n[…] nevertheless, we have to do it.`, long))
    expect(short(rows.at(-1)?.cells[1])).toBe("(Cut here: the six words that the source quotes)")
  })

  test("spans both columns with a heading that both have alike", () => {
    const heading = { kind: "heading", editorial: true, text: "The close" } as const
    const blocks: Blocks = [heading, { kind: "paragraph", text: long }]
    const [row] = rowsOf(pair(blocks, blocks))
    expect(row?.kind).toBe("heading")
    expect(row?.cells.map(short)).toEqual(["The close"])
  })

  test("gives each speaker's cut turn a row of its own", () => {
    const turn = (speaker: string, text: string) => ({ kind: "turn", speaker, text }) as const
    const rows = rowsOf(
      pair(
        [turn("Ivanov", long), turn("Petrova", other), turn("Orlov", third)],
        [turn("Ivanov", long)],
      ),
    )
    expect(rows.slice(1).map((row) => short(row.cells[1]))).toEqual([
      "(Cut here: Petrova’s turn, 12 words)",
      "(Cut here: Orlov’s turn, 11 words)",
    ])
  })

  test("names the other speaker of words that were given to somebody else", () => {
    const turn = (speaker: string) => [{ kind: "turn", speaker, text: long } as const]
    const [row] = rowsOf(pair(turn("Ivanov"), turn("Petrova")))
    const [before, after] = row?.cells ?? []
    if (before?.kind !== "text" || after?.kind !== "text") throw new Error("two texts expected")
    expect(before.blocks[0]?.otherSpeaker).toBe("Petrova")
    expect(after.blocks[0]?.otherSpeaker).toBe("Ivanov")
  })

  test("leaves a comma unmarked when pointing is not asked for, and marks it otherwise", () => {
    const collation = pair(long, long.replace("river and", "river, and"))
    const marked = JSON.stringify(table(collation))
    const unmarked = table(collation, { hidden: { weights: SLIGHT } })
    expect(marked).toContain("added<")
    expect(unmarked).toEqual([[long, long.replace("river and", "river, and")]])
  })

  test("marks and names a character that the eye cannot see, even where pointing is not marked", () => {
    const rows = columns(pair(long, long.replace("river", "ri\u200bver")), {
      hidden: { weights: SLIGHT },
    })
    expect(JSON.stringify(rows)).toContain('"unseen":"zero-width space"')
  })

  test("puts one line where changes of a kind are switched off", () => {
    const collation = pair(`${long}\n\n${other}\n\n${third}`, long)
    const rows = rowsOf(collation, { hidden: { kinds: new Set(["deleted"] as const) } })
    expect(rows.map((row) => row.kind)).toEqual(["text", "hidden"])
    expect(rows[1]?.says).toBe("Two passages cut, 23 words: not shown")
  })

  test("gives back both texts, read from top to bottom", () => {
    const before = `${long} ${other}\n\n${third}`
    const after = `${third}\n\n${long} Somebody had seen the plans before.`
    const collation = pair(before, after)
    const columnsOf = [0, 1].map((side) =>
      rowsOf(collation)
        .map((row) => row.cells[side])
        .flatMap((cell) => (cell?.kind === "text" ? cell.blocks : []))
        .flatMap((block) => block.stretches.flatMap((stretch) => stretch.pieces))
        .map((piece) => piece.text)
        .join(""),
    )
    expect(columnsOf).toEqual([before, after].map((text) => text.replace("\n\n", "")))
  })

  test("refuses a witness that is not there", () => {
    expect(() => rowsOf(pair(long, long), { pair: [0, 2] })).toThrow(RangeError)
  })
})
