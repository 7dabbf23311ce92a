import { type Collation, type Passage, type Span, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "./columns.js"
import { inline } from "./inline.js"
import { summary } from "../summary.js"

const stays = "The garden was full of roses."
const lamp = "Nobody had lit the lamp in the hall."
const lampLater = "Nobody had lit the lamp in the cold hall."

/** Made by hand, so that it does not depend on what the engine takes for a move. */
function moved(confidence = 0.95): Collation {
  const witnesses = [
    witness({ siglum: "A", text: `${stays}\n\n${lamp}` }),
    witness({ siglum: "B", text: `${lampLater}\n\n${stays}` }),
  ]
  const span = (start: number, text: string): Span => ({ start, end: start + text.length })
  const there = span(0, `${lampLater}\n\n`)
  const here = span(stays.length + 2, lamp)
  const alone = (id: string, change: "added" | "deleted", place: Span): Passage => ({
    id,
    change,
    confidence: 1,
    spans: change === "added" ? [null, place] : [place, null],
    segments: [
      {
        readings:
          change === "added"
            ? [
                { kind: "nothing", at: 0 },
                { kind: "words", span: place },
              ]
            : [
                { kind: "words", span: place },
                { kind: "nothing", at: 0 },
              ],
        weight: "substantive",
        class: "wording",
      },
    ],
  })
  const kept: Passage = {
    id: "kept",
    change: "same",
    confidence: 1,
    spans: [span(0, `${stays}\n\n`), span(lampLater.length + 2, stays)],
    segments: [
      {
        readings: [
          { kind: "words", span: span(0, stays) },
          { kind: "words", span: span(lampLater.length + 2, stays) },
        ],
        weight: "none",
        class: null,
      },
    ],
  }
  const cold = lampLater.indexOf("cold ")
  const at = here.start + cold
  return {
    witnesses,
    passages: [alone("new", "added", there), kept, alone("old", "deleted", here)],
    moves: [
      {
        from: { witness: 0, passage: "old", span: here },
        to: { witness: 1, passage: "new", span: { start: 0, end: lampLater.length } },
        confidence,
        within: [
          {
            readings: [
              { kind: "words", span: { start: here.start, end: at } },
              { kind: "words", span: { start: 0, end: cold } },
            ],
            weight: "none",
            class: null,
          },
          {
            readings: [
              { kind: "nothing", at },
              { kind: "words", span: { start: cold, end: cold + 5 } },
            ],
            weight: "substantive",
            class: "wording",
          },
          {
            readings: [
              { kind: "words", span: { start: at, end: here.end } },
              { kind: "words", span: { start: cold + 5, end: lampLater.length } },
            ],
            weight: "none",
            class: null,
          },
        ],
      },
    ],
    pins: [],
    complete: true,
    base: 0,
  }
}

describe("a move", () => {
  test("is one change, at its old place", () => {
    const [entry, ...more] = changes(moved())
    expect(more).toEqual([])
    expect(entry).toMatchObject({ id: "old", partner: "new", kind: "moved", label: "moved" })
    expect(summary(moved()).counts.moved).toMatchObject({ passages: 1 })
    expect(summary(moved()).counts.deleted.passages).toBe(0)
  })

  test("has a line of words at each empty place, which names the other end", () => {
    const rows = columns(moved())
    expect(rows.map((row) => row.change)).toEqual(["moved", "same", "moved"])
    expect(rows[0]?.cells[0]).toMatchObject({
      says: "Moved to here:",
      size: "one paragraph, from one paragraph below",
      partner: "old",
    })
    expect(rows[2]?.cells[1]).toMatchObject({
      says: "Moved from here:",
      size: "one paragraph, now one paragraph above",
      partner: "new",
    })
  })

  test("marks only the words that changed on the way", () => {
    const [first] = columns(moved())
    const cell = first?.cells[1]
    if (cell?.kind !== "text") throw new Error("a text expected")
    const pieces = cell.blocks.flatMap((block) =>
      block.stretches.flatMap((stretch) => stretch.pieces),
    )
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ["kept", "Nobody had lit the lamp in the "],
      ["added", "cold "],
      ["kept", "hall."],
    ])
  })

  test("stands whole at its new place in one text, and leaves one line at the old", () => {
    expect(inline(moved()).map((row) => row.cells[0]?.kind)).toEqual(["text", "text", "nothing"])
  })

  test("says in the line itself that it is doubtful", () => {
    expect(columns(moved(0.4))[2]?.cells[1]).toMatchObject({
      size: "one paragraph, now one paragraph above, doubtful",
    })
  })
})
