import { collate, type Witness, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { columns } from "./displays/columns.js"
import { inline } from "./displays/inline.js"
import { draftFrom, randomFrom, randomPair } from "./random-pairs.testing.js"
import type { Piece, Row, TextCell } from "./row.js"
import { summary } from "./summary.js"

/** What a column says from top to bottom: its words, and the signs of its gaps. */
function column(rows: readonly Row[], side: number): string {
  return rows
    .map((row) => (row.kind === "heading" ? row.cells[0] : row.cells[side]))
    .map((cell) => {
      if (cell?.kind === "text") return textOf(cell)
      return cell?.kind === "unknown" ? cell.sign : ""
    })
    .join("")
}

function piecesOf({ cells }: Row): readonly Piece[] {
  return cells
    .flatMap((cell) => (cell.kind === "text" ? cell.blocks : []))
    .flatMap((block) => block.stretches.flatMap((stretch) => stretch.pieces))
}

function textOf({ blocks }: TextCell): string {
  return blocks
    .flatMap((block) => block.stretches.flatMap((stretch) => stretch.pieces))
    .map((piece) => piece.text)
    .join("")
}

function ofBlocks({ text, blocks }: Witness): string {
  return blocks.map(({ span }) => text.slice(span.start, span.end)).join("")
}

describe("whatever is compared", () => {
  test("a column gives its text back, letter for letter, but for white space", () => {
    for (let seed = 1; seed <= 400; seed++) {
      const collation = randomPair(seed)
      const rows = columns(collation)
      collation.witnesses.forEach((one, side) => {
        const squeezed = (text: string) => text.replace(/\s+/g, "")
        expect(squeezed(column(rows, side)), `seed ${seed}, column ${side}`).toBe(
          squeezed(ofBlocks(one)),
        )
      })
    }
  })

  test("each piece says truly where its text stands", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const collation = randomPair(seed)
      const pieces = [...columns(collation), ...inline(collation)].flatMap(piecesOf)
      const astray = pieces.filter(({ witness: index, start, text }) => {
        const whole = collation.witnesses[index]?.text ?? ""
        return whole.slice(start, start + text.length) !== text
      })
      expect(astray, `seed ${seed}`).toEqual([])
    }
  })

  test("one text holds every word of the later text, in its order, whatever becomes of its gaps", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const collation = randomPair(seed)
      const [, after] = collation.witnesses
      if (after === undefined) throw new Error("two witnesses expected")
      const later = inline(collation)
        .flatMap(piecesOf)
        .filter((piece) => piece.witness === 1)
        .map((piece) => piece.text)
        .join("")
      const squeezed = (text: string) => text.replaceAll(/\[…\]|\[– – –\]|\s/g, "")
      expect(squeezed(later), `seed ${seed}`).toBe(squeezed(ofBlocks(after)))
    }
  })

  test("the list, the counts and the rows agree on how many changes there are", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const collation = randomPair(seed)
      const list = changes(collation)
      const { counts } = summary(collation)
      for (const [kind, { passages }] of Object.entries(counts))
        expect(list.filter((entry) => entry.kind === kind).length, `seed ${seed}, ${kind}`).toBe(
          passages,
        )
      const shown = new Set(columns(collation).flatMap((row) => row.passages))
      expect(
        list.every(({ id }) => shown.has(id)),
        `seed ${seed}`,
      ).toBe(true)
      expect(new Set(list.map(({ id }) => id)).size, `seed ${seed}`).toBe(list.length)
    }
  })

  test("every passage that changed belongs to one change and to no other", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const collation = randomPair(seed)
      const listed = changes(collation).flatMap(({ passages }) => passages)
      const drawn = columns(collation)
        .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? cell.blocks : [])))
        .flatMap(({ stretches }) => stretches)
        .filter((stretch) => stretch.change !== "same")
        .map(({ passage }) => passage)
      expect(listed.toSorted(), `seed ${seed}`).toEqual([...new Set(drawn)].sort())
    }
  })

  test("a text compared with itself shows no change at all", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const one = witness({ siglum: "A", blocks: draftFrom(randomFrom(seed)) })
      const collation = collate([one, { ...one, siglum: "B" }])
      expect(changes(collation), `seed ${seed}`).toEqual([])
      for (const row of columns(collation)) expect(row.change, `seed ${seed}`).toBe("same")
    }
  })
})
