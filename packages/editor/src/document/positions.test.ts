import { witness } from "@variorum/collation"
import { Dice } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { randomDocument } from "./documents.testing.js"
import { blockAt, offsetOf, positionOf } from "./positions.js"
import { schema } from "./schema.js"
import { openText, type Text } from "./text.js"
import { toBlocks } from "./to-blocks.js"

const { doc, paragraph, table, row, cell } = schema.nodes
const words = (letters: string) =>
  paragraph.create(null, letters === "" ? [] : schema.text(letters))

function textOf(document: Text["document"]): Text {
  return { document, witness: witness({ siglum: "A", blocks: toBlocks(document) }) }
}

describe("places in random documents", () => {
  const texts = Array.from({ length: 200 }, (_, seed) => textOf(randomDocument(new Dice(seed))))

  test("are the same letter in the document and in the witness", () => {
    for (const text of texts) {
      const { witness: now, document } = text
      for (const [i, { span }] of now.blocks.entries())
        for (let offset = span.start; offset <= span.end; offset++) {
          const position = positionOf(text, offset)
          expect(offsetOf(text, position)).toBe(offset)
          expect(blockAt(text, position)).toBe(i)
          if (offset < span.end)
            expect(document.textBetween(position, position + 1)).toBe(now.text[offset])
        }
    }
  })

  test("never run backwards, and are always in a block", () => {
    for (const text of texts) {
      let last = 0
      for (let position = 0; position <= text.document.content.size; position++) {
        const offset = offsetOf(text, position)
        expect(offset).toBeGreaterThanOrEqual(last)
        last = offset
      }
      for (let offset = 0; offset <= text.witness.text.length; offset++)
        for (const side of ["before", "after"] as const)
          expect(text.document.resolve(positionOf(text, offset, side)).parent.isTextblock).toBe(
            true,
          )
    }
  })
})

describe("a place between blocks", () => {
  // Positions: one 1–4, empty 6, two 8–11. Offsets: one 0–3, two 5–8.
  const text = textOf(doc.create(null, [words("one"), words(""), words("two")]))

  test("goes to the nearer end of a block", () => {
    expect([0, 4, 5, 6, 7, 8].map((position) => offsetOf(text, position))).toEqual([
      0, 3, 3, 3, 5, 5,
    ])
    expect([3, 4, 5].map((offset) => positionOf(text, offset))).toEqual([4, 4, 8])
  })

  test("goes to the side that is asked for where both are as near", () => {
    expect(positionOf(text, 4, "before")).toBe(4)
    expect(positionOf(text, 4, "after")).toBe(8)
  })

  test("is in no block, nor is one in a block without a letter", () =>
    expect([0, 1, 4, 5, 6, 8].map((position) => blockAt(text, position))).toEqual([
      null,
      0,
      0,
      null,
      null,
      1,
    ]))
})

test("places outside the document or the text are its ends", () => {
  const text = textOf(doc.create(null, [words("one")]))
  expect([-5, 99].map((position) => offsetOf(text, position))).toEqual([0, 3])
  expect([-5, 99].map((offset) => positionOf(text, offset))).toEqual([1, 4])
})

test("a text without a letter has one place", () => {
  const text = textOf(doc.create(null, [words(""), words("")]))
  expect(positionOf(text, 7)).toBe(1)
  expect(offsetOf(text, 3)).toBe(0)
  expect(blockAt(text, 1)).toBeNull()
})

test("a cell without a letter is a block", () => {
  const cells = [cell.create(), cell.create(null, schema.text("4"))]
  const text = textOf(doc.create(null, [table.create(null, [row.create(null, cells)])]))
  expect(blockAt(text, 3)).toBe(0)
  expect(offsetOf(text, 5)).toBe(1)
})

test("an opened witness may have blocks without a letter", () => {
  const blocks = ["", "", "one", "", "two", ""].map((each) => ({
    kind: "paragraph" as const,
    text: each,
  }))
  const text = openText(witness({ siglum: "A", blocks }))
  const places = text.witness.blocks.map(({ span }) => positionOf(text, span.start, "after"))
  expect(places).toEqual([1, 3, 5, 10, 12, 17])
  expect(places.map((place) => blockAt(text, place))).toEqual([0, 1, 2, 3, 4, 5])
})

test("3,000 blocks answer 10,000 questions in no time", () => {
  const text = textOf(
    doc.create(
      null,
      Array.from({ length: 3000 }, (_, i) => words(`block ${i}`)),
    ),
  )
  const start = performance.now()
  for (let i = 0; i < 10_000; i++) positionOf(text, offsetOf(text, i * 3))
  expect(performance.now() - start).toBeLessThan(500)
})
