import type { Witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { randomPair } from "../random-pairs.testing.js"
import type { CellBlock, Piece, Row } from "../row.js"
import { apparatus } from "./apparatus.js"
import { changesOnly } from "./changes-only.js"
import { clean } from "./clean.js"
import { revision, revisionAt } from "./revision.js"

const seeds = Array.from({ length: 120 }, (_, i) => i + 1)

function blocksOf(rows: readonly Row[]): readonly CellBlock[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "text" ? cell.blocks : [])),
  )
}

function piecesOf(blocks: readonly CellBlock[]): readonly Piece[] {
  return blocks.flatMap(({ stretches }) => stretches.flatMap(({ pieces }) => pieces))
}

function squeezed(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, "")
}

/** The words that stay, and those that came; without the signs of gaps and what is not the writer's. */
function wordsOf(pieces: readonly Piece[]): string {
  return squeezed(pieces.filter(({ kind }) => kind === "kept" || kind === "added"))
}

function ofBlocks({ text, blocks }: Witness): string {
  return blocks
    .map(({ span }) => text.slice(span.start, span.end))
    .join("")
    .replace(/\s+/gu, "")
}

describe("whatever is compared", () => {
  test("a clean text is its witness, and shows no change", () => {
    for (const seed of seeds) {
      const collation = randomPair(seed)
      for (const side of [0, 1] as const) {
        const rows = clean(collation, side)
        expect(squeezed(piecesOf(blocksOf(rows))), `seed ${seed}`).toBe(
          ofBlocks(collation.witnesses[side]!),
        )
        const changed = blocksOf(rows).flatMap(({ stretches }) =>
          stretches.filter(({ change }) => change !== "same"),
        )
        expect(changed, `seed ${seed}`).toEqual([])
      }
    }
  })

  test("changes only holds each change once, in the order of the list, and marks no other", () => {
    for (const seed of seeds) {
      const collation = randomPair(seed)
      const shown = changesOnly(collation).flatMap(({ changes: some }) => some)
      expect(shown.map(({ entry }) => entry)).toEqual(changes(collation))
      for (const { entry, row } of shown) {
        const marked = blocksOf([row]).flatMap(({ stretches }) =>
          stretches.filter(({ change }) => change !== "same").map(({ passage }) => passage),
        )
        expect(marked.length, `seed ${seed}, ${entry.id}`).toBeGreaterThan(0)
        for (const passage of marked) expect(entry.passages, `seed ${seed}`).toContain(passage)
      }
    }
  })

  test("an apparatus has the whole text of its base, and a letter of its own for every note", () => {
    for (const seed of seeds) {
      const collation = randomPair(seed)
      for (const base of [0, 1] as const) {
        const { sections } = apparatus(collation, { base })
        const blocks = sections.flatMap((section) => section.blocks)
        expect(squeezed(piecesOf(blocks.map(({ block }) => block))), `seed ${seed}`).toBe(
          ofBlocks(collation.witnesses[base]!),
        )
        for (const section of sections) {
          const notes = [...section.notes, ...section.unattested]
          const placed = section.blocks.flatMap(({ places }) => places.map(({ note }) => note))
          expect(new Set(placed), `seed ${seed}`).toEqual(new Set(notes))
          expect(new Set(notes.map(({ letter }) => letter)).size).toBe(notes.length)
        }
      }
    }
  })

  test("every letter of an apparatus stands behind a piece of its paragraph, or at its head", () => {
    for (const seed of seeds) {
      const { sections } = apparatus(randomPair(seed))
      for (const { block, places } of sections.flatMap((section) => section.blocks)) {
        const pieces = piecesOf([block])
        const ends = pieces.map(({ start, text }) => start + text.length)
        for (const { at } of places)
          expect(ends.includes(at) || at <= (pieces[0]?.start ?? 0), `seed ${seed}, at ${at}`).toBe(
            true,
          )
      }
    }
  })

  test("the way from one text to the other begins with the one and ends with the other", () => {
    let compared = 0
    for (const seed of seeds) {
      const collation = randomPair(seed)
      // What is unattested, and the editors' words, stand there all the way, whichever of the two has them.
      if (changes(collation).some(({ kind }) => kind === "unattested")) continue
      if (collation.witnesses.some(({ blocks }) => blocks.some((block) => block.editorial)))
        continue
      const way = revision(collation, { accidentals: "unmarked" })
      if (way.steps.length === 0) continue
      const wordsAt = (step: number) =>
        wordsOf(
          blocksOf(revisionAt(way, step)).flatMap(({ stretches }) =>
            stretches.filter(({ phrase }) => phrase !== "left").flatMap(({ pieces }) => pieces),
          ),
        )
      const own = (side: 0 | 1) => wordsOf(piecesOf(blocksOf(clean(collation, side))))
      expect(wordsAt(0), `seed ${seed}, the beginning`).toBe(own(0))
      expect(wordsAt(way.steps.length), `seed ${seed}, the end`).toBe(own(1))
      compared++
    }
    expect(compared).toBeGreaterThan(20)
  })

  test("each step of the way marks the one change that is made", () => {
    for (const seed of seeds.slice(0, 40)) {
      const way = revision(randomPair(seed))
      way.steps.forEach((entry, i) => {
        const rows = revisionAt(way, i + 1)
        const marked = blocksOf(rows)
          .flatMap(({ stretches }) => stretches)
          .filter(({ change }) => change !== "same" && change !== "unattested")
        for (const { passage } of marked) expect(entry.passages, `seed ${seed}`).toContain(passage)
        const named = rows.filter(({ passages }) => passages.includes(entry.id))
        expect(named.length, `seed ${seed}, step ${i + 1}: rows of the change`).toBe(1)
        const isShown = marked.length > 0 || rows.some(({ cells }) => cells[0]?.kind === "nothing")
        expect(isShown, `seed ${seed}, step ${i + 1}`).toBe(true)
        expect(
          rows.some(({ label }) => label !== ""),
          `seed ${seed}`,
        ).toBe(true)
      })
    }
  })
})
