import { SLIGHT } from "../filter.js"
import { collate, type Collation, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { inline } from "./inline.js"
import type { ViewOptions } from "../options.js"
import type { Row } from "../row.js"

const long = "The committee met in the old hall by the river and heard the report."
const other = "Nobody there had seen the plans before the morning of the vote."
const third = "Afterwards the members went home through the rain without a word."

function pair(before: string, after: string): Collation {
  return collate([witness({ siglum: "A", text: before }), witness({ siglum: "B", text: after })])
}

/** The whole text with its marks, a paragraph a line. */
function marked(collation: Collation, options: ViewOptions = {}): readonly string[] {
  return inline(collation, options).flatMap(paragraphs)
}

function paragraphs(row: Row): readonly string[] {
  const [cell] = row.cells
  if (cell?.kind === "nothing") return [`(${cell.says} ${cell.size})`]
  if (cell?.kind !== "text") return ["(unknown)"]
  return cell.blocks.map((block) =>
    block.stretches
      .flatMap((stretch) => stretch.pieces)
      .map(({ kind, text, unseen }) => {
        if (kind === "deleted") return `<del>${text}</del>`
        if (kind === "added") return `<ins>${text}</ins>`
        return kind === "kept" ? `${text}${unseen && `<${unseen}>`}` : `<${kind}>${text}</${kind}>`
      })
      .join(""),
  )
}

describe("inline", () => {
  test("puts the old words before the new ones", () => {
    expect(marked(pair(long, long.replace("old hall", "new house")))).toEqual([
      "The committee met in the <del>old hall </del><ins>new house </ins>by the river and heard the report.",
    ])
  })

  test("shows what was cut where it stood", () => {
    expect(marked(pair(`${long}\n\n${other}\n\n${third}`, `${long}\n\n${third}`))).toEqual([
      long,
      `<del>${other}</del>`,
      third,
    ])
  })

  test("shows unattested words plain, with a label, and no deletion", () => {
    const collation = pair(`${long}\n\n[…]\n\n${third}`, `${long}\n\n${other}\n\n${third}`)
    expect(marked(collation)).toEqual([long, `<unattested>${other}</unattested>`, third])
    expect(inline(collation)[1]).toMatchObject({ label: "not quoted", size: "in the draft" })
  })

  test("goes on with a paragraph after a sentence that was cut from it", () => {
    const rows = inline(pair(`${long} ${other} ${third}`, `${long} ${third}`))
    const begins = rows.map(
      ({ cells: [cell] }) => cell?.kind === "text" && !cell.blocks[0]?.continues,
    )
    expect(begins).toEqual([true, false, false])
  })

  test("has the later text's paragraphs, and says quietly where one was parted", () => {
    const collation = pair(`${long} ${other}`, `${long}\n\n${other}`)
    expect(marked(collation)).toEqual([expect.stringContaining("<new paragraph>"), other])
    expect(marked(collation, { hidden: { weights: SLIGHT } })).toEqual([long, other])
  })

  test("nor says so beside an added passage, unless pointing is asked for", () => {
    const collation = pair(
      `${long}\n\n${other}`,
      `${long.replace("old hall", "house")} ${third}\n\n${other}`,
    )
    expect(marked(collation).join("\n")).toContain("<paragraphs joined>")
    const hidden = { weights: SLIGHT }
    expect(marked(collation, { hidden }).join("\n")).not.toMatch(/paragraph/u)
  })

  test("shows only the later pointing when pointing is not asked for", () => {
    const later = long.replace("river and", "river, and")
    expect(marked(pair(long, later), { hidden: { weights: SLIGHT } })).toEqual([later])
  })

  test("has nothing to mark in a text that nobody touched", () => {
    const text = `${long}\n\n${other}`
    expect(marked(pair(text, text))).toEqual([long, other])
    expect(inline(pair(text, text)).every((row) => row.label === "")).toBe(true)
  })
})
