import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { asMarked, brokenPromise } from "../testing.js"
import type { BlockKind } from "../witness.js"

function compared(kind: BlockKind, before: readonly string[], after: readonly string[]) {
  const [one, other] = [before, after].map((texts, i) =>
    witness({ siglum: "AB"[i]!, blocks: texts.map((text) => ({ kind, text })) }),
  )
  expect(brokenPromise(one!, other!)).toBe(null)
  const collation = collate([one!, other!])
  const differences = collation.passages.flatMap(({ segments }) =>
    segments
      .filter(({ weight }) => weight !== "none")
      .map(({ class: what, weight }) => `${what} ${weight}`),
  )
  return { marked: asMarked(collation), differences, collation }
}

describe("lines of verse", () => {
  const poem = [
    "The river runs behind the mill",
    "and slowly turns the wheel around;",
    "the miller sleeps upon the hill",
    "and does not hear the sound.",
  ]

  test("answer each other line by line", () => {
    const { marked } = compared("line", poem, [
      poem[0]!,
      "and softly turns the wheel around;",
      poem[2]!,
      poem[3]!,
    ])
    expect(marked).toContain("\nand <del>slowly </del><ins>softly </ins>turns the wheel around;\n")
  })

  test("of which words ran over into another keep the words", () => {
    const { marked, differences } = compared("line", poem, [
      "The river runs behind the mill and slowly",
      "turns the wheel around;",
      "the miller sleeps upon",
      "the hill and does not hear the sound.",
    ])
    expect(marked.replace(/<(del|ins)>\s*<\/\1>/gu, " ").replace(/\s+/gu, " ")).toBe(poem.join(" "))
    expect(new Set(differences)).toEqual(new Set(["paragraphing accidental"]))
  })

  test("lose a line and gain another where they did", () => {
    const { marked } = compared("line", poem, [
      poem[0]!,
      poem[1]!,
      poem[3]!,
      "A boat is drifting by.",
    ])
    expect(marked).toContain("<del>the miller sleeps upon the hill\n</del>")
    expect(marked).toContain("<ins>\nA boat is drifting by.</ins>")
  })
})

describe("items of a list", () => {
  const agenda = [
    "Call the meeting to order.",
    "Read the minutes aloud.",
    "Close the meeting at nine.",
  ]
  const numbered = (items: readonly string[], mark: (i: number) => string) =>
    items.map((item, i) => `${mark(i)} ${item}`)

  test.for([
    ["figures", (i: number) => `${i + 1}.`],
    ["letters", (i: number) => `(${"abcd"[i]})`],
    ["Roman numbers", (i: number) => `${["i", "ii", "iii", "iv"][i]})`],
  ] as const)("renumbered in %s are the same items", ([, mark]) => {
    const longer = [agenda[0]!, "Hear the treasurer.", agenda[1]!, agenda[2]!]
    const { differences, collation } = compared(
      "item",
      numbered(agenda, mark),
      numbered(longer, mark),
    )
    expect(differences.filter((one) => one.endsWith("substantive"))).toHaveLength(1)
    expect(collation.passages.filter(({ change }) => change === "added")).toHaveLength(1)
    expect(differences).toContain("number accidental")
  })

  test("with another number inside say something else", () => {
    const { differences } = compared("item", ["1. Elect 3 members."], ["1. Elect 5 members."])
    expect(differences).toEqual(["number substantive"])
  })

  test("that stand elsewhere have moved, their numbers with them", () => {
    const long = [
      "Read the minutes of the last meeting aloud.",
      "Elect the chairman by a show of hands.",
    ]
    const items = [agenda[0]!, ...long, agenda[2]!]
    const moved = [agenda[0]!, long[1]!, agenda[2]!, long[0]!]
    const mark = (i: number) => `${i + 1}.`
    const { collation } = compared("item", numbered(items, mark), numbered(moved, mark))
    expect(collation.moves).toHaveLength(1)
    expect(collation.moves[0]!.within.find(({ class: what }) => what === "number")?.weight).toBe(
      "accidental",
    )
  })
})

describe("headings", () => {
  test("that were reworded answer each other", () => {
    const { collation } = compared(
      "heading",
      ["On the Clarification of Certain Questions"],
      ["Certain Questions Clarified"],
    )
    expect(collation.passages.map(({ change }) => change)).toEqual(["reworded"])
  })
})
