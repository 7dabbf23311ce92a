import { describe, expect, test } from "vitest"
import { joinWithNext, splitBlock } from "./blocks.js"
import { refusalOf, wordsOf, workAfter, workOf } from "./works.testing.js"

const TABLE = [
  { kind: "cell", row: 0, column: 0, text: "bread prices" },
  { kind: "cell", row: 0, column: 1, text: "69.1" },
] as const

describe("splitBlock", () => {
  test("parts a paragraph, and leaves no space at either end", () => {
    const work = workOf("One two. Three four.", "")
    const split = workAfter(splitBlock(work, 0, 8))
    expect(wordsOf(split)[0]).toBe("One two.\n\nThree four.")
    expect(wordsOf(workAfter(splitBlock(work, 0, 9)))[0]).toBe("One two.\n\nThree four.")
  })

  test("gives both turns their speaker", () => {
    const work = workOf([{ kind: "turn", speaker: "Stalin", text: "Yes. That is a lot." }], "")
    const { blocks } = workAfter(splitBlock(work, 0, 5)).texts[0]!.witness
    expect(blocks.map(({ speaker }) => speaker)).toEqual(["Stalin", "Stalin"])
  })

  test("is refused at the ends of a block, between blocks, in a cell, and in no text", () => {
    const work = workOf("One two.\n\nThree.", TABLE)
    const at = (offset: number) => refusalOf(splitBlock(work, 0, offset))
    expect([0, 8, 9, 10, 99, -1, Number.NaN].map(at)).toEqual(Array(7).fill("no such place"))
    expect(refusalOf(splitBlock(work, 1, 5))).toBe("cells stay apart")
    expect(refusalOf(splitBlock(work, 2, 5))).toBe("no such text")
  })
})

describe("joinWithNext", () => {
  test("joins two paragraphs with one space, which takes the split back", () => {
    const work = workOf("One two.\n\nThree four.", "他来了。\n\n天黑了。")
    expect(wordsOf(workAfter(joinWithNext(work, 0, 0)))[0]).toBe("One two. Three four.")
    expect(wordsOf(workAfter(joinWithNext(work, 1, 0)))[1]).toBe("他来了。天黑了。")
  })

  test("makes of both what the first is", () => {
    const work = workOf(
      [
        { kind: "heading", text: "The NKVD " },
        { kind: "paragraph", text: "and its work." },
      ],
      "",
    )
    const { text, blocks } = workAfter(joinWithNext(work, 0, 0)).texts[0]!.witness
    expect([text, blocks.map(({ kind }) => kind)]).toEqual(["The NKVD and its work.", ["heading"]])
  })

  test("is refused behind the last block, in a table, and in no text", () => {
    const work = workOf("One.", TABLE)
    expect(refusalOf(joinWithNext(work, 0, 0))).toBe("nothing to join")
    expect(refusalOf(joinWithNext(work, 0, -2))).toBe("nothing to join")
    expect(refusalOf(joinWithNext(work, 1, 0))).toBe("cells stay apart")
    expect(refusalOf(joinWithNext(work, 2, 0))).toBe("no such text")
  })
})
