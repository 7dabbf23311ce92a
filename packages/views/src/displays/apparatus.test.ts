import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import type { ViewOptions } from "../options.js"
import { scholarly } from "../phrases/english/scholarly.js"
import { apparatus, type ApparatusSection } from "./apparatus.js"

type Blocks = NonNullable<Parameters<typeof witness>[0]["blocks"]>

const heading = (text: string) => ({ kind: "heading" as const, text })
const paragraph = (text: string) => ({ kind: "paragraph" as const, text })

function sectionsOf(before: Blocks, after: Blocks, options: ViewOptions = {}) {
  return apparatus(
    collate([witness({ siglum: "D", blocks: before }), witness({ siglum: "F", blocks: after })]),
    options,
  ).sections
}

/** The notes of a section as they are read. */
function notesOf(section: ApparatusSection | undefined): string[] {
  return [...(section?.notes ?? []), ...(section?.unattested ?? [])].map(
    ({ letter, lemma, says, reading }) =>
      `${letter} ${lemma} ${says.before}${reading.map(({ text }) => text).join("")}${says.after}`,
  )
}

/** The running text of a section with its letters in carets. */
function textOf(section: ApparatusSection | undefined): string {
  return (section?.blocks ?? [])
    .map(({ block, places }) =>
      block.stretches
        .flatMap(({ pieces }) => pieces)
        .map(({ text, start }) => {
          const here = places.filter(({ at }) => at === start + text.length)
          return text + here.map(({ note }) => `^${note.letter}`).join("")
        })
        .join(""),
    )
    .join(" | ")
}

const before = [
  paragraph("We met in the hall by the river. Nobody there had seen the plans before the vote."),
  paragraph("He spoke of peace to all of us."),
]
const after = [
  paragraph("We met in the old house by the river."),
  paragraph("He spoke of peace to all of us. Without your help nothing will come of it."),
]

describe("apparatus", () => {
  test("letters what the other text has otherwise, lacks and has beyond it", () => {
    const [section] = sectionsOf(before, after)
    expect(textOf(section)).toBe(
      "We met in the old house^a by the river.^b | He spoke of peace to all of us. Without your help nothing will come of it.^c",
    )
    expect(notesOf(section)).toEqual([
      "a “old house”: the draft has: hall",
      "b after “river.”: the draft has here: Nobody there had seen the plans before the vote.",
      "c “Without your … of it.”: not in the draft",
    ])
  })

  test("speaks as printed editions do in the scholar's words", () => {
    const [section] = sectionsOf(before, after, { phrases: scholarly })
    expect(notesOf(section)).toEqual([
      "a old house] hall D",
      "b river.] add. Nobody there had seen the plans before the vote. D",
      "c Without your … of it.] om. D",
    ])
  })

  test("takes the earlier text for the base when it is asked to", () => {
    const [section] = sectionsOf(before, after, { base: 0, phrases: scholarly })
    expect(notesOf(section)).toEqual([
      "a hall] old house F",
      "b Nobody there … the vote.] om. F",
      "c us.] add. Without your help nothing will come of it. F",
    ])
  })

  test("keeps apart what nobody can confirm, and numbers it", () => {
    const [section] = sectionsOf(
      [paragraph("We met in the hall."), paragraph("[…]")],
      [paragraph("We met in the house."), paragraph("Afterwards the members went home.")],
    )
    expect(section?.notes.map(({ letter }) => letter)).toEqual(["a"])
    expect(section?.unattested.map(({ letter, kind }) => [letter, kind])).toEqual([
      ["1", "unattested"],
    ])
  })

  test("says where a sentence that moved stands in the other text", () => {
    const one = "Nobody had lit the lamp in the cold hall that evening."
    const rest = ["The garden was full of roses.", "We left by the old road.", "It had rained."]
    const [section] = sectionsOf([one, ...rest].map(paragraph), [...rest, one].map(paragraph))
    expect(notesOf(section)).toEqual([
      "a “Nobody had … that evening.”: in the draft this stands three paragraphs above",
    ])
    const [told] = sectionsOf([one, ...rest].map(paragraph), [...rest, one].map(paragraph), {
      phrases: scholarly,
    })
    expect(notesOf(told)[0]).toContain("transp. D, three paragraphs above")
  })

  test("begins a section at a heading, with letters of its own", () => {
    const sections = sectionsOf(
      [heading("One"), paragraph("We met at noon."), heading("Two"), paragraph("It was dark.")],
      [heading("One"), paragraph("We met at night."), heading("Two"), paragraph("It was late.")],
    )
    expect(sections.map((section) => section.notes.map(({ letter }) => letter))).toEqual([
      ["a"],
      ["a"],
    ])
  })

  test("goes on with double letters behind z", () => {
    const words = Array.from({ length: 30 }, (_, i) => `word${i} stays here`)
    const [section] = sectionsOf(
      [paragraph(`${words.join(" and ")}.`)],
      [paragraph(`${words.map((word) => word.replace("stays", "goes")).join(" and ")}.`)],
    )
    expect(section?.notes.map(({ letter }) => letter).slice(25, 28)).toEqual(["z", "aa", "ab"])
  })

  test("has no note on a kind that is switched off", () => {
    const [section] = sectionsOf(before, after, { hidden: new Set(["added", "deleted"]) })
    expect(section?.notes.map(({ kind }) => kind)).toEqual(["reworded"])
  })
})
