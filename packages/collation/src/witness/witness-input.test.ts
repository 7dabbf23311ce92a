import { describe, expect, test } from "vitest"
import { InvalidWitness } from "../errors.js"
import { checkInput } from "./witness-input.js"

/** The fault found in some data; null when there is none. */
function faultOf(input: unknown): InvalidWitness | null {
  try {
    checkInput(input)
    return null
  } catch (error) {
    if (error instanceof InvalidWitness) return error
    throw error
  }
}

const paragraph = { kind: "paragraph", text: "One." }
/** A witness of which the last block is the one given. */
function withBlock(block: unknown): unknown {
  return { siglum: "A", blocks: [paragraph, block] }
}

const mark = (start: unknown, end: unknown) => ({ kind: "emphasis", span: { start, end } })
const added = (start: unknown, end: unknown) => ({ kind: "add", span: { start, end } })
const cut = (start: unknown, end: unknown) => ({ kind: "del", span: { start, end } })

describe("checkInput", () => {
  test.for([
    { siglum: "A", text: "" },
    { siglum: "A", text: "One.", brackets: "writers", title: "", language: "en", hand: "Ezhov" },
    { siglum: "A", blocks: [] },
    withBlock({ kind: "turn", speaker: "Stalin", sentences: [] }),
    withBlock({ kind: "cell", row: 0, column: 2, text: "4" }),
    withBlock({ kind: "heading", editorial: false, sentences: ["One. ", "Two."] }),
    { siglum: "A", text: "One.", unheardOf: 1 },
    withBlock({ ...paragraph, reported: true }),
    withBlock({ ...paragraph, marks: [mark(0, 4), mark(1, 2)] }),
    withBlock({ ...paragraph, revisions: [] }),
    withBlock({ ...paragraph, revisions: [{ ...added(0, 3), hand: "Stalin", seq: 0 }, cut(3, 4)] }),
    withBlock({ ...paragraph, revisions: [added(0, 4), cut(0, 1), cut(2, 4)] }),
  ])("takes %j", (input) => expect(faultOf(input)).toBe(null))

  test.for([
    ["a list", [], ""],
    ["nothing", null, ""],
    ["a text alone", "One.", ""],
    ["no siglum", { text: "One." }, "siglum"],
    ["an empty siglum", { siglum: "", text: "One." }, "siglum"],
    ["a number for a siglum", { siglum: 1, text: "One." }, "siglum"],
    ["a title that is no text", { siglum: "A", text: "One.", title: 1936 }, "title"],
    ["a language that is no text", { siglum: "A", text: "One.", language: ["en"] }, "language"],
    ["a kind that is no text", { siglum: "A", text: "One.", kind: null }, "kind"],
    ["a date that is no text", { siglum: "A", text: "One.", date: 1936 }, "date"],
    ["a hand that is no text", { siglum: "A", text: "One.", hand: {} }, "hand"],
    ["brackets of nobody", { siglum: "A", text: "One.", brackets: "readers" }, "brackets"],
    ["neither text nor blocks", { siglum: "A" }, ""],
    ["both text and blocks", { siglum: "A", text: "One.", blocks: [] }, ""],
    ["a text that is none", { siglum: "A", text: 1 }, "text"],
    ["blocks that are no list", { siglum: "A", blocks: {} }, "blocks"],
    ["a block that is no object", withBlock("One."), "blocks[1]"],
    ["a block that is a list", withBlock([]), "blocks[1]"],
    ["a block without a kind", withBlock({ text: "One." }), "blocks[1].kind"],
    ["a block of an unknown kind", withBlock({ kind: "footnote", text: "" }), "blocks[1].kind"],
    ["a speaker that is no text", withBlock({ ...paragraph, speaker: 1 }), "blocks[1].speaker"],
    ["a word for yes", withBlock({ ...paragraph, editorial: "yes" }), "blocks[1].editorial"],
    ["a row that is no number", withBlock({ ...paragraph, row: "1" }), "blocks[1].row"],
    ["a column that is no number", withBlock({ ...paragraph, column: "1" }), "blocks[1].column"],
    ["a block without words", withBlock({ kind: "line" }), "blocks[1]"],
    ["a block with both kinds of words", withBlock({ ...paragraph, sentences: [] }), "blocks[1]"],
    ["a block's text that is none", withBlock({ kind: "line", text: null }), "blocks[1].text"],
    ["sentences in one", withBlock({ kind: "line", sentences: "One." }), "blocks[1].sentences"],
    [
      "a sentence that is no text",
      withBlock({ kind: "line", sentences: ["One.", 2] }),
      "blocks[1].sentences[1]",
    ],
    ["a report by a word", withBlock({ ...paragraph, reported: "yes" }), "blocks[1].reported"],
    ["half a row", withBlock({ ...paragraph, row: 0.5 }), "blocks[1].row"],
    ["a column below none", withBlock({ ...paragraph, column: -1 }), "blocks[1].column"],
    ["a column beyond counting", withBlock({ ...paragraph, column: 1e308 }), "blocks[1].column"],
    ["marks in one", withBlock({ ...paragraph, marks: mark(0, 1) }), "blocks[1].marks"],
    [
      "marks where nobody knows in what",
      withBlock({ kind: "line", sentences: ["One."], marks: [mark(0, 1)] }),
      "blocks[1].marks",
    ],
    ["a mark that is none", withBlock({ ...paragraph, marks: [null] }), "blocks[1].marks[0]"],
    [
      "a mark of an unknown kind",
      withBlock({ ...paragraph, marks: [{ ...mark(0, 1), kind: "blink" }] }),
      "blocks[1].marks[0].kind",
    ],
    [
      "a mark without a place",
      withBlock({ ...paragraph, marks: [{ kind: "strong" }] }),
      "blocks[1].marks[0].span",
    ],
    [
      "a mark that ends behind the text",
      withBlock({ ...paragraph, marks: [mark(0, 1), mark(2, 5)] }),
      "blocks[1].marks[1].span.end",
    ],
    [
      "a mark from before the text",
      withBlock({ ...paragraph, marks: [mark(-1, 2)] }),
      "blocks[1].marks[0].span.start",
    ],
    [
      "a mark from nowhere",
      withBlock({ ...paragraph, marks: [mark(Number.NaN, 2)] }),
      "blocks[1].marks[0].span.start",
    ],
    [
      "a mark without end",
      withBlock({ ...paragraph, marks: [mark(0, Number.POSITIVE_INFINITY)] }),
      "blocks[1].marks[0].span.end",
    ],
    ["an empty mark", withBlock({ ...paragraph, marks: [mark(2, 2)] }), "blocks[1].marks[0].span"],
    [
      "a mark that cuts a character in two",
      withBlock({ kind: "line", text: "a𝓗b", marks: [mark(0, 2)] }),
      "blocks[1].marks[0].span.end",
    ],
    [
      "revisions that overlap",
      withBlock({ ...paragraph, revisions: [cut(0, 2), added(1, 3)] }),
      "blocks[1].revisions[1]",
    ],
    [
      "an addition within an addition",
      withBlock({ ...paragraph, revisions: [added(0, 4), added(1, 3)] }),
      "blocks[1].revisions[1]",
    ],
    [
      "an addition within a deletion",
      withBlock({ ...paragraph, revisions: [cut(0, 4), added(1, 3)] }),
      "blocks[1].revisions[1]",
    ],
    [
      "a deletion that reaches over the end of an addition",
      withBlock({ ...paragraph, revisions: [added(0, 2), cut(1, 3)] }),
      "blocks[1].revisions[1]",
    ],
    [
      "revisions out of order",
      withBlock({ ...paragraph, revisions: [cut(2, 3), cut(0, 1)] }),
      "blocks[1].revisions[1]",
    ],
    [
      "words taken out before they were added",
      withBlock({
        ...paragraph,
        revisions: [
          { ...added(0, 4), seq: 2 },
          { ...cut(1, 2), seq: 1 },
        ],
      }),
      "blocks[1].revisions[1]",
    ],
    [
      "a hand that is no name",
      withBlock({ ...paragraph, revisions: [{ ...cut(0, 1), hand: 1 }] }),
      "blocks[1].revisions[0].hand",
    ],
    [
      "half a step",
      withBlock({ ...paragraph, revisions: [{ ...cut(0, 1), seq: 0.5 }] }),
      "blocks[1].revisions[0].seq",
    ],
  ] as const)("refuses %s, and says where", ([, input, where]) => {
    const fault = faultOf(input)
    expect(fault).not.toBe(null)
    expect(fault?.where).toBe(where)
    expect(fault?.code).toBe("witness-invalid")
    expect(fault?.advice).toMatch(/^[A-Z].+\.$/u)
  })

  test("names the first fault of several", () =>
    expect(faultOf({ siglum: "", blocks: [{}] })?.where).toBe("siglum"))

  test("says what it expected and what it found", () => {
    expect(faultOf(withBlock({ kind: "footnote", text: "" }))?.message).toMatch(
      /paragraph.*cell.*found "footnote"/u,
    )
    expect(faultOf({ siglum: "A", text: null })?.message).toContain("found null")
    expect(faultOf({ siglum: "A", text: [] })?.message).toContain("found a list")
    expect(faultOf({ siglum: "A", text: {} })?.message).toContain("found an object")
    expect(faultOf({ text: "" })?.message).toContain("found nothing")
  })

  test("shows only the beginning of a long finding", () => {
    const fault = faultOf({ siglum: "A", text: "One.", brackets: "x".repeat(10_000) })
    expect(fault?.message.length).toBeLessThan(300)
  })
})
