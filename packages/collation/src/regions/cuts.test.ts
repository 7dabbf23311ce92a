import { describe, expect, test } from "vitest"
import type { Witness } from "../witness.js"
import { witness } from "../witness/make-witness.js"
import { type Cut, cutsOf, Openings, openingsOf } from "./cuts.js"

const numbered = (word: string) =>
  Array.from(
    { length: 80 },
    (_, i) =>
      `The ${word} chapter number ${i} begins here. ${"It goes on for a while. ".repeat(90)}`,
  )
const CHAPTERS = numbered("first")

const make = (paragraphs: readonly string[]) =>
  witness({ siglum: "A", text: paragraphs.join("\n\n") })

function cuts(before: Witness, after: Witness): Cut[] {
  const openings = new Openings()
  const numbers = { before: openingsOf(before, openings), after: openingsOf(after, openings) }
  return cutsOf({ before, after, openings: numbers, turned: false }, openings)
}

const inShort = (list: readonly Cut[]) => list.map((cut) => `${cut.before}:${cut.after}`)

describe("a pair of texts is cut", () => {
  test("at paragraphs that begin alike, and nowhere else", () => {
    const revised = CHAPTERS.map((text, i) =>
      i % 10 === 3 ? text : text.replace("begins", "starts"),
    )
    expect(inShort(cuts(make(CHAPTERS), make(revised)))).toEqual([
      "0:0",
      ...[3, 13, 23, 33, 43, 53, 63, 73].map((i) => `${i}:${i}`),
    ])
  })

  test("not at all when it is short", () =>
    expect(inShort(cuts(make(["One. Two.", "Three."]), make(["One. Two.", "Four."])))).toEqual([
      "0:0",
    ]))

  test("not at a sentence that either text has twice", () => {
    const twice = CHAPTERS.with(40, CHAPTERS[20]!)
    const found = inShort(cuts(make(CHAPTERS), make(twice)))
    expect(found).not.toContain("20:20")
    expect(found).not.toContain("20:40")
    expect(found).toContain("21:21")
  })

  test("not where a paragraph has moved past much longer ones", () => {
    const rest = numbered("second").map((text) => text.replace(/\d+/u, (n) => `${n} of the draft`))
    const reworded = rest.map((text) => text.replace("draft", "print"))
    const moved = CHAPTERS[0]!
    const found = cuts(make([moved, ...rest]), make([...reworded, moved]))
    expect(inShort(found)).toEqual(["0:0"])
  })

  test("not through a table", () => {
    const rows = CHAPTERS.map((text, row) => ({ kind: "cell" as const, row, column: 0, text }))
    const table = witness({ siglum: "A", blocks: rows })
    expect(inShort(cuts(table, table))).toEqual(["0:0"])
  })

  test("not beside an omission, which may belong to either side", () => {
    const omitted = CHAPTERS.with(30, `${CHAPTERS[30]!} […]`)
    const found = inShort(cuts(make(omitted), make(omitted)))
    expect(found).not.toContain("31:31")
    expect(found).toContain("32:32")
  })
})
