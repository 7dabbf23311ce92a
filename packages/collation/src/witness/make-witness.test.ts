import { describe, expect, test } from "vitest"
import { InvalidWitness } from "../errors.js"
import { witness } from "./make-witness.js"
import type { Span } from "../span.js"
import { randomPair } from "../testing.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "./witness-input.js"

function ofText(text: string): Witness {
  return witness({ siglum: "A", text })
}

function ofBlocks(...blocks: BlockInput[]): Witness {
  return witness({ siglum: "A", blocks })
}

/** The words that each span of a witness holds. */
function wordsAt({ text }: Witness, list: readonly Span[]): string[] {
  return list.map(({ start, end }) => text.slice(start, end))
}

function blocksOf(one: Witness): string[] {
  return wordsAt(
    one,
    one.blocks.map((block) => block.span),
  )
}

describe("a witness of a text", () => {
  test("keeps the text letter for letter", () => {
    const text = "\ufeff  One.\r\n\r\n\r\nTwo.\t\n \u0000\ud800 "
    expect(ofText(text).text).toBe(text)
  })

  test.for(["One.\n\nTwo.", "One.\r\n\r\nTwo.", "One.\r\rTwo.", "\n\nOne. \n \t\n\n\n  Two.\n\n"])(
    "is cut into paragraphs at blank lines: %j",
    (text) => {
      expect(blocksOf(ofText(text))).toEqual(["One.", "Two."])
      expect(ofText(text).blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph"])
    },
  )

  test("does not take the end of a line for the end of a paragraph", () =>
    expect(blocksOf(ofText("One\ntwo\nthree."))).toEqual(["One\ntwo\nthree."]))

  test("has sentences, which never reach over a blank line", () => {
    const one = ofText("One. Two\n\nthree.")
    expect(wordsAt(one, one.sentences)).toEqual(["One.", "Two", "three."])
  })

  test.for(["", " ", "\n\n\n"])("is empty when nothing is written in it: %j", (text) =>
    expect(ofText(text)).toMatchObject({ text, blocks: [], sentences: [], interventions: [] }),
  )
})

describe("a witness of blocks", () => {
  test("parts paragraphs by a blank line; verse and lists by a line end; cells by a tab", () => {
    const line = (text: string): BlockInput => ({ kind: "line", text })
    const cell = (text: string, row: number): BlockInput => ({ kind: "cell", row, text })
    const paragraph: BlockInput = { kind: "paragraph", text: "p" }
    const item: BlockInput = { kind: "item", text: "i" }
    expect(ofBlocks(paragraph, paragraph).text).toBe("p\n\np")
    expect(ofBlocks(line("a"), line("b"), item, item).text).toBe("a\nb\n\ni\ni")
    expect(ofBlocks(cell("a", 0), cell("b", 0), cell("c", 1)).text).toBe("a\tb\nc")
  })

  test("says of each block what it is, and only that", () => {
    const one = ofBlocks(
      { kind: "heading", editorial: true, text: "On trust" },
      { kind: "turn", speaker: "Stalin", text: "Yes." },
      { kind: "cell", row: 0, column: 1, text: "4" },
      { kind: "heading", editorial: false, text: "Trust" },
    )
    expect(one.blocks).toEqual([
      { kind: "heading", editorial: true, span: { start: 0, end: 8 } },
      { kind: "turn", speaker: "Stalin", span: { start: 10, end: 14 } },
      { kind: "cell", row: 0, column: 1, span: { start: 16, end: 17 } },
      { kind: "heading", span: { start: 19, end: 24 } },
    ])
  })

  test("keeps sentences as somebody else has cut them", () => {
    const one = ofBlocks({ kind: "paragraph", sentences: ["He left. At noon.", "then", "Came. "] })
    expect(one.text).toBe("He left. At noon. then Came. ")
    expect(wordsAt(one, one.sentences)).toEqual(["He left. At noon.", "then", "Came."])
  })

  test("gives a sentence one space, unless it brings its own or its script sets none", () => {
    const textOf = (...sentences: string[]) => ofBlocks({ kind: "paragraph", sentences }).text
    expect(textOf("One.", "Two.")).toBe("One. Two.")
    expect(textOf("One.  ", "Two.")).toBe("One.  Two.")
    expect(textOf("One.\n", "Two.")).toBe("One.\nTwo.")
    expect(textOf("他走了。", "他来了。")).toBe("他走了。他来了。")
  })

  test("counts the offsets of sentences from the beginning of the whole text", () => {
    const one = ofBlocks(
      { kind: "paragraph", sentences: ["One."] },
      { kind: "paragraph", sentences: ["Two.", " Three. "] },
    )
    expect(wordsAt(one, one.sentences)).toEqual(["One.", "Two.", "Three."])
  })
})

describe("every witness", () => {
  test("carries the particulars it was given, and no others", () => {
    const one = witness({ siglum: "A", title: "Draft", hand: "Ezhov", text: "" })
    expect(one).toMatchObject({ siglum: "A", title: "Draft", hand: "Ezhov" })
    expect(Object.keys(one)).not.toContain("date")
  })

  test("refuses input that is not as it says", () =>
    expect(() => witness({ siglum: "", text: "" })).toThrow(InvalidWitness))

  test("lists its spans in text order, within their blocks, one after the other", () => {
    for (let seed = 1; seed <= 100; seed++)
      for (const { blocks, sentences, text } of randomPair(seed)) {
        const ends = [...sentences, { start: text.length, end: text.length }]
        const inOrder = sentences.every((s, i) => s.start <= s.end && s.end <= ends[i + 1]!.start)
        const inside = sentences.every((s) =>
          blocks.some(({ span }) => span.start <= s.start && s.end <= span.end),
        )
        expect([inOrder, inside], `seed ${seed}`).toEqual([true, true])
      }
  })
})
