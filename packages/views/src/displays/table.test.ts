import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { scholarly } from "../phrases/english/scholarly.js"
import type { ViewOptions } from "../options.js"
import { table, type TableRow } from "./table.js"

function tableOf(texts: readonly string[], options: ViewOptions = {}, base = 0) {
  const witnesses = texts.map((text, i) => witness({ siglum: "ABCDE".charAt(i), text }))
  return table(collate(witnesses, { base }), options)
}

/** The apparatus of a row: each variant as its readings with their sigla. */
function apparatus({ places }: TableRow): string[] {
  return places
    .filter(({ readings }) => readings.length > 0)
    .map(({ readings }) => readings.map(({ text, sigla }) => `${text} ${sigla}`).join(" : "))
}

const first = "We are met on a great battle field of that war."
const second = "The world will little note what we say here."

describe("table", () => {
  test("gives a reading that several witnesses have once, with their sigla", () => {
    const { rows } = tableOf([
      first,
      first.replace("battle field", "battlefield"),
      first.replace("We are", "Here we are"),
      first.replace("battle field", "battlefield"),
    ])
    expect(rows).toHaveLength(1)
    expect(apparatus(rows[0]!)).toEqual([
      "We A B D : Here we C",
      "battle field A C : battlefield B D",
    ])
  })

  test("puts the reading of the base first, whichever it is", () => {
    const { rows, witnesses } = tableOf([first, first.replace("great", "wide"), first], {}, 1)
    expect(apparatus(rows[0]!)).toEqual(["wide B : great A C"])
    expect(witnesses.map(({ isBase }) => isBase)).toEqual([false, true, false])
  })

  test("says once of a passage who lacks it", () => {
    const { rows } = tableOf([
      `${first} ${second}`,
      first,
      `${first} ${second.replace("little", "not")}`,
    ])
    expect(rows.map(({ lackingSays }) => lackingSays)).toEqual(["", "Not in B."])
    expect(apparatus(rows[1]!)).toEqual(["little A : not C"])
  })

  test("makes one row of what two witnesses add to the base", () => {
    const { rows } = tableOf([first, `${first} ${second}`, `${first} ${second}`])
    expect(rows.map(({ change, lackingSays }) => [change, lackingSays])).toEqual([
      ["same", ""],
      ["added", "Not in A."],
    ])
    expect(apparatus(rows[1]!)).toEqual([])
  })

  test("keeps what is not quoted apart from what is not there", () => {
    const { rows } = tableOf([`${first}\n\n${second}`, `${first}\n\n[…]`, first])
    const row = rows.find(({ lacking }) => lacking.length > 0)!
    expect(row).toMatchObject({ lackingSays: "Not in C.", unknownSays: "Not quoted in B." })
  })

  test("uses the scholar's words where they are asked for", () => {
    const { rows } = tableOf([first, first.replace(" great", ""), first], { phrases: scholarly })
    expect(apparatus(rows[0]!)).toEqual(["great A C : om. B"])
  })

  test("leaves pointing unmarked where that is wished", () => {
    const texts = [first, first.replace("met", "met,"), first]
    expect(apparatus(tableOf(texts).rows[0]!)).toEqual(["(nothing) A C : , B"])
    expect(apparatus(tableOf(texts, { accidentals: "unmarked" }).rows[0]!)).toEqual([])
  })

  test("runs on as the text of the base, letter for letter", () => {
    const texts = [
      `${first} ${second}`,
      `${second} ${first}`,
      first.replace("met", "come together"),
    ]
    const { rows } = tableOf(texts)
    const running = rows
      .filter(({ lemma }) => lemma === 0)
      .flatMap(({ places }) => places.map(({ text }) => text))
    expect(running.join("")).toBe(texts[0])
  })

  test("tells a new paragraph from a space", () => {
    const { rows } = tableOf([`${first}\n\n${second}`, `${first} ${second}`, `${first} ${second}`])
    expect(apparatus(rows[0]!)).toEqual(["(new paragraph) A : (space) B C"])
  })

  test("says how many passages there are and of what kind", () => {
    const { says } = tableOf([`${first} ${second}`, first, first])
    expect(says).toBe(
      "Three texts, compared with A. Two passages: one the same in all and one not in all of them.",
    )
  })

  test("says of witnesses that share few words that they do, and of revisions that they do not", () => {
    const third = "Nobody had seen him since that evening, and his brother kept silent."
    expect(tableOf([first, second, third]).says).toContain("share few words")
    expect(tableOf([first, first.replace("great", "wide"), first]).says).not.toContain("share few")
  })

  test("has each witness's own words, with what sets them apart from the base", () => {
    const { rows } = tableOf([
      `${first} ${second}`,
      first.replace("great", "wide"),
      `${first} ${second}`,
    ])
    const cells = rows[0]!.cells.map(({ change, pieces }) => [
      change,
      pieces.map(({ kind, text }) => `${kind} ${text.trim()}`),
    ])
    expect(cells).toEqual([
      ["same", [`kept ${first}`]],
      [
        "reworded",
        ["kept We are met on a", "deleted great", "added wide", "kept battle field of that war."],
      ],
      ["same", [`kept ${first}`]],
    ])
    expect(rows[1]!.cells.map(({ kind, change }) => [kind, change])).toEqual([
      ["words", "same"],
      ["nothing", "deleted"],
      ["words", "same"],
    ])
  })

  test("takes the first of the pair for the base, where one is named", () => {
    const { rows, witnesses } = tableOf([first, first.replace("great", "wide"), first], {
      pair: [1, 2],
    })
    expect(witnesses.map(({ isBase }) => isBase)).toEqual([false, true, false])
    expect(rows[0]!.cells.map(({ change }) => change)).toEqual(["reworded", "same", "reworded"])
  })

  test("says of a witness with a gap that nobody knows", () => {
    const { rows } = tableOf([`${first}\n\n[…]`, `${first}\n\n${second}`])
    expect(rows[1]!.cells.map(({ kind }) => kind)).toEqual(["unknown", "words"])
  })
})
