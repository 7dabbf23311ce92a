import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import type { Cell } from "../row.js"
import { changesOnly } from "./changes-only.js"

type Blocks = NonNullable<Parameters<typeof witness>[0]["blocks"]>

const heading = (text: string) => ({ kind: "heading" as const, text })
const paragraph = (text: string) => ({ kind: "paragraph" as const, text })

function groupsOf(before: Blocks, after: Blocks) {
  return changesOnly(
    collate([witness({ siglum: "A", blocks: before }), witness({ siglum: "B", blocks: after })]),
  )
}

/** A cell in short: paragraphs parted by bars, what changed in braces. */
function short(cell: Cell | undefined): string {
  if (cell?.kind !== "text") return cell === undefined ? "" : `(${cell.says})`
  return cell.blocks
    .map(({ stretches }) =>
      stretches
        .flatMap(({ change, pieces }) =>
          pieces.map(({ kind, text }) =>
            change === "same" || kind === "kept" ? text : `{${text}}`,
          ),
        )
        .join("")
        .trim(),
    )
    .join(" | ")
}

const long =
  "The committee met in the old hall by the river, heard the report of the secretary to the end, and went home."

describe("changes only", () => {
  test("stand under the heading above them, and under none where there is none", () => {
    const groups = groupsOf(
      [paragraph("We met at noon."), heading("The vote"), paragraph("Nobody voted against it.")],
      [paragraph("We met at night."), heading("The vote"), paragraph("Nobody voted for it.")],
    )
    expect(groups.map(({ heading: over, changes }) => [over, changes.length])).toEqual([
      ["", 1],
      ["The vote", 1],
    ])
  })

  test("have some words around them, and an ellipsis where the paragraph goes on", () => {
    const [group] = groupsOf([paragraph(long)], [paragraph(long.replace("river", "lake"))])
    const cells = group?.changes[0]?.row.cells.map(short)
    expect(cells).toEqual([
      "The committee met in the old hall by the {river}, heard the report of the secretary to the …",
      "The committee met in the old hall by the {lake}, heard the report of the secretary to the …",
    ])
  })

  test("show the ends of a long stretch that stays between two changes of a sentence", () => {
    const middle = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ")
    const [group] = groupsOf(
      [paragraph(`We saw the hall, ${middle}, and left at noon.`)],
      [paragraph(`They saw the hall, ${middle}, and left at night.`)],
    )
    expect(short(group?.changes[0]?.row.cells[1])).toContain("word5 … word34")
  })

  test("show where words were put in what stands there instead of them", () => {
    const [group] = groupsOf(
      [paragraph("We met in the hall by the river.")],
      [paragraph("We met in the old hall by the river.")],
    )
    expect(group?.changes[0]?.row.cells.map(short)).toEqual([
      "We met in the hall by the river.",
      "We met in the {old }hall by the river.",
    ])
  })

  test("show both places of a move, each in its context", () => {
    const one = "Nobody had lit the lamp in the cold hall that evening."
    const rest = ["The garden was full of roses.", "We left by the old road.", "It had rained."]
    const groups = groupsOf([one, ...rest].map(paragraph), [...rest, one].map(paragraph))
    const move = groups[0]?.changes.find(({ entry }) => entry.kind === "moved")
    expect(move?.row.change).toBe("moved")
    expect(move?.row.cells.map(short)).toEqual([one, `It had rained. | ${one}`])
  })

  test("say of the other side that it has nothing, or that nobody knows", () => {
    const [group] = groupsOf(
      [paragraph("We met at noon."), paragraph("Then we all went home by the river.")],
      [paragraph("We met at noon."), paragraph("[…]")],
    )
    expect(group?.changes.flatMap(({ row }) => row.cells.map(({ kind }) => kind))).toContain(
      "unknown",
    )
  })
})
