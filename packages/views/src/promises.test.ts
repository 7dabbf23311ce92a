import { collate, type Collation, type Witness, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { columns } from "./displays/columns.js"
import { inline } from "./displays/inline.js"
import type { Piece, Row, TextCell } from "./row.js"
import { summary } from "./summary.js"

type Block = NonNullable<Parameters<typeof witness>[0]["blocks"]>[number]

/** A small random source that gives the same numbers for the same seed everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return state % below
  }
}

const words =
  "the house river old night came went saw Ivanov gate bread winter no one left 🦊".split(" ")
const odd = ["[…]", "[the editor]", "(inaudible)", "[– – –]"]

function sentence(random: (below: number) => number): string {
  const length = 3 + random(9)
  const chosen = Array.from({ length }, () =>
    random(14) === 0 ? (odd[random(odd.length)] ?? "") : (words[random(words.length)] ?? ""),
  )
  return `${chosen.join(random(20) === 0 ? "  " : " ")}.`
}

function draftFrom(random: (below: number) => number): Block[] {
  return Array.from({ length: 1 + random(5) }, () => {
    const kind = random(6)
    const text = Array.from({ length: 1 + random(4) }, () => sentence(random)).join(" ")
    if (kind === 0) return { kind: "heading", editorial: true, text: sentence(random) }
    if (kind === 1) return { kind: "turn", speaker: words[random(3)] ?? "x", text }
    if (kind === 2) return { kind: "paragraph", text: "[…]" }
    return { kind: "paragraph", text }
  })
}

function revise(random: (below: number) => number, blocks: readonly Block[]): Block[] {
  const revised = blocks.flatMap((block) => {
    const choice = random(8)
    const text = block.text ?? ""
    if (choice === 0) return []
    if (choice === 1) return [block, { kind: "paragraph" as const, text: sentence(random) }]
    if (choice === 2) return [{ ...block, text: text.split(". ").slice(1).join(". ") || text }]
    if (choice === 3) return [{ ...block, text: text.replace(/river|old|came/g, "new") }]
    return [block]
  })
  if (revised.length > 2 && random(3) === 0) revised.push(...revised.splice(0, 1))
  return revised.length === 0 ? [...blocks] : revised
}

function randomPair(seed: number): Collation {
  const random = randomFrom(seed)
  const draft = draftFrom(random)
  return collate([
    witness({ siglum: "A", blocks: draft }),
    witness({ siglum: "B", blocks: revise(random, draft) }),
  ])
}

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
