import { describe, expect, test } from "vitest"
import { readPlain, type PlainOptions } from "./index.js"

function read(text: string, options: PlainOptions = {}) {
  return readPlain({ name: "draft.txt", bytes: new TextEncoder().encode(text) }, options)
}

/** Each block as its kind, its speaker and its words. */
function blocks(text: string, options: PlainOptions = {}) {
  const witness = read(text, options)
  return witness.blocks.map(({ kind, speaker, span }) =>
    [
      kind,
      ...(speaker === undefined ? [] : [speaker]),
      witness.text.slice(span.start, span.end),
    ].join(" | "),
  )
}

describe("readPlain", () => {
  test("keeps a text without headings letter for letter", () => {
    const text = "  One  paragraph,\n\ttwo lines.  \n\n\n \nAnother. \u00a0\n"
    expect(read(text).text).toBe(text)
  })

  test("makes line feeds of all line ends and changes nothing else", () => {
    expect(read("a\r\nb\rc\n\r\nd").text).toBe("a\nb\nc\n\nd")
  })

  test("takes the siglum from the file's name unless told another", () => {
    expect(read("a").siglum).toBe("draft")
    expect(read("a", { siglum: "D" }).siglum).toBe("D")
  })

  test("passes on title and language", () => {
    expect(read("a", { title: "The draft", language: "ru" })).toMatchObject({
      title: "The draft",
      language: "ru",
    })
  })

  test("cuts paragraphs at blank lines, also at those that hold white space", () => {
    expect(blocks("One.\n \t\nTwo\nlines.\n\n\n\nThree.")).toEqual([
      "paragraph | One.",
      "paragraph | Two\nlines.",
      "paragraph | Three.",
    ])
  })

  test("sets an editors' heading apart, without its sign", () => {
    const witness = read("§ The rightists\nStraight after.\n\nThen.\n§ Punishments\n\nThe first.")
    expect(witness.blocks.map(({ kind, editorial }) => [kind, editorial])).toEqual([
      ["heading", true],
      ["paragraph", undefined],
      ["paragraph", undefined],
      ["heading", true],
      ["paragraph", undefined],
    ])
    expect(witness.text).not.toContain("§")
    expect(witness.text).toContain("The rightists")
  })

  test("leaves a section sign within a text and a bare one where they are", () => {
    expect(read("See § 58 of the code.\n§\n§58").text).toBe("See § 58 of the code.\n§\n§58")
  })

  test("puts speakers beside the text when told that there are some", () => {
    const minutes = "Yezhov: We have expelled.\n\nAnd arrested.\n\nStalin: That's quite a lot."
    expect(blocks(minutes, { speakers: true })).toEqual([
      "turn | Yezhov | We have expelled.",
      "turn | Yezhov | And arrested.",
      "turn | Stalin | That's quite a lot.",
    ])
    expect(read(minutes, { speakers: true }).text).not.toContain("Yezhov")
    expect(read(minutes).text).toBe(minutes)
  })

  test("knows no speaker before the first name and after a heading", () => {
    const minutes = "Present: all.\n\n§ Morning\n\nThe hall rises.\n\nStalin: Sit down."
    expect(blocks(minutes, { speakers: true })).toEqual([
      "turn | Present | all.",
      "heading | Morning",
      "paragraph | The hall rises.",
      "turn | Stalin | Sit down.",
    ])
  })

  test("lets a name that stands alone speak the next paragraph", () => {
    expect(blocks("Stalin:\n\nThat's quite a lot.", { speakers: true })).toEqual([
      "turn | Stalin | That's quite a lot.",
    ])
  })

  test("keeps a name that says nothing, for nothing may be lost", () => {
    expect(blocks("Stalin:\n\nYezhov: Yes.\n\nMolotov:", { speakers: true })).toEqual([
      "paragraph | Stalin:",
      "turn | Yezhov | Yes.",
      "paragraph | Molotov:",
    ])
  })

  test("takes an empty file and a file of white space as empty witnesses", () => {
    expect(read("")).toMatchObject({ text: "", blocks: [], sentences: [] })
    expect(read(" \n\t\n ")).toMatchObject({ text: " \n\t\n ", blocks: [], sentences: [] })
    expect(read(" \n\n", { speakers: true }).blocks).toEqual([])
  })

  test("finds gaps and editors' brackets, and leaves the writer's alone when told", () => {
    const kinds = (options: PlainOptions) =>
      read("He [Yagoda] saw […]", options).interventions.length
    expect(kinds({})).toBe(2)
    expect(kinds({ brackets: "writers" })).toBeLessThan(2)
  })
})
