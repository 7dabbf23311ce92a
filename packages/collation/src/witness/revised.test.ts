import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "./make-witness.js"
import { handOf, states } from "./revised.js"
import { asMarked, brokenPromise } from "../testing.js"
import type { Revision, Witness } from "../witness.js"
import type { BlockInput } from "./witness-input.js"

/** Paragraphs with `{+Stalin:words+}` and `{-Stalin 2:words-}` for additions and deletions by a hand, with a number or none; the name may be left out. */
function manuscript(...paragraphs: readonly string[]): Witness {
  return witness({ siglum: "A", blocks: paragraphs.map(blockOf) })
}

function blockOf(marked: string): BlockInput {
  const open: { kind: "add" | "del"; start: number; hand: string; seq: string; place: number }[] =
    []
  const revisions: Revision[] = []
  let text = ""
  const parts = /\{([+-])(\w*)(?: (\d+))?:|([+-])\}/gu
  let at = 0
  for (const part of marked.matchAll(parts)) {
    text += marked.slice(at, part.index)
    at = part.index + part[0].length
    if (part[1] === undefined) {
      const { kind, start, hand, seq, place } = open.pop()!
      revisions[place] = {
        kind,
        span: { start, end: text.length },
        ...(hand !== "" && { hand }),
        ...(seq !== "" && { seq: Number(seq) }),
      }
    } else {
      const kind = part[1] === "+" ? "add" : "del"
      const place = revisions.push({ kind, span: { start: 0, end: 0 } }) - 1
      open.push({ kind, start: text.length, hand: part[2] ?? "", seq: part[3] ?? "", place })
    }
  }
  return { kind: "paragraph", text: text + marked.slice(at), revisions }
}

function textsOf(...paragraphs: readonly string[]): string[] {
  return states(manuscript(...paragraphs)).map(({ text }) => text)
}

describe("states", () => {
  test("of a text that nobody revised are one", () => {
    const plain = manuscript("He came home.")
    expect(states(plain)).toEqual([{ ...plain, siglum: "A¹" }])
  })

  test("of a substitution are the old words and the new ones", () => {
    expect(textsOf("The {-:old-}{+:new+} man came.")).toEqual([
      "The old man came.",
      "The new man came.",
    ])
  })

  test("have one space where a word between two spaces is not there", () => {
    expect(textsOf("I {-:personally-} think {+:indeed+}.")).toEqual([
      "I personally think.",
      "I think indeed.",
    ])
    expect(textsOf("{+:Yes, +}he came {-:late-}")).toEqual(["he came late", "Yes, he came"])
    expect(textsOf("a {+:x+} {+:y+} b")).toEqual(["a b", "a x y b"])
  })

  test("are one more than the hands, the writer's own first", () => {
    const text = "He {+Molotov:hardly +}came {-:very -}late{+Stalin:, comrades+}."
    expect(textsOf(text)).toEqual([
      "He came very late.",
      "He came late.",
      "He hardly came late.",
      "He hardly came late, comrades.",
    ])
    expect(states(manuscript(text)).map(({ siglum }) => siglum)).toEqual(["A¹", "A²", "A³", "A⁴"])
  })

  test("follow the numbers where there are any", () => {
    expect(
      textsOf("{-Stalin 2:Old-}{+Molotov 2:New+} and {+Stalin 1:quite {-Molotov 3:very -}+}late."),
    ).toEqual([
      "Old and late.",
      "Old and quite very late.",
      "and quite very late.",
      "New and quite very late.",
      "New and quite late.",
    ])
  })

  test("do not have words that were added and taken out again by then", () => {
    expect(textsOf("He {+Stalin 1:{-Molotov 2:hardly -}+}came.")).toEqual([
      "He came.",
      "He hardly came.",
      "He came.",
    ])
  })

  test("have no trace of a paragraph that was added or cut whole", () => {
    expect(textsOf("{-:First.-}", "Second.", "{+:Third.+}", "{+:Fourth.+}")).toEqual([
      "First.\n\nSecond.",
      "Second.\n\nThird.\n\nFourth.",
    ])
    expect(textsOf("{+:First.+}", "{+:Second.+}", "Third.")[0]).toBe("Third.")
    expect(textsOf("{-:All of it.-}")).toEqual(["All of it.", ""])
  })

  test("keep blocks, sentences, brackets and marks in their places", () => {
    const text = "It {-:really -}rained. [Yagoda] {+:Then it stopped. +}We {-:all -}left."
    const block = blockOf(text)
    const at = (words: string) => {
      const start = block.text!.indexOf(words)
      return { start, end: start + words.length }
    }
    const marked = witness({
      siglum: "A",
      blocks: [
        { kind: "heading", text: "A day" },
        { ...block, marks: [{ kind: "emphasis", span: at("all left") }] },
      ],
    })
    const words = (one: Witness, list: readonly { start: number; end: number }[]) =>
      list.map(({ start, end }) => one.text.slice(start, end))
    const [first, last] = states(marked) as [Witness, Witness]
    expect(
      words(
        first,
        first.blocks.map(({ span }) => span),
      ),
    ).toEqual(["A day", "It really rained. [Yagoda] We all left."])
    expect(words(last, last.sentences).map((one) => one.trim())).toEqual([
      "A day",
      "It rained.",
      "[Yagoda] Then it stopped.",
      "We left.",
    ])
    for (const [state, marks] of [
      [first, ["all left"]],
      [last, ["left"]],
    ] as const) {
      expect(
        words(
          state,
          state.interventions.map(({ span }) => span),
        ),
      ).toEqual(["[Yagoda]"])
      expect(
        words(
          state,
          state.marks.map(({ span }) => span),
        ),
      ).toEqual(marks)
    }
  })

  test("make one sentence of two whose stop was taken out", () => {
    const [, last] = states(manuscript("It was late{-:. It was dark-} and cold. We left."))
    expect(last!.sentences).toHaveLength(2)
  })
})

describe("handOf", () => {
  const [old, put] = ["mistaken", "false and harmful to the cause"]
  const edited = manuscript(`{-Stalin:${old}-} {+Stalin:${put}+}`)

  test("names the hand that put other words in the place of a phrase", () => {
    const layers = states(edited)
    expect(layers.map(({ text }) => text)).toEqual([old, put])
    expect(brokenPromise(...(layers as [Witness, Witness]))).toBe(null)
    const collation = collate(layers)
    expect(asMarked(collation)).toBe(`<del>${old}</del><ins>${put}</ins>`)
    const changed = collation.passages.flatMap(({ segments }) =>
      segments.filter(({ weight }) => weight !== "none"),
    )
    expect(changed.length).toBeGreaterThan(0)
    for (const segment of changed) expect(handOf(collation.witnesses, segment)).toBe("Stalin")
  })

  test("is silent about a change that no revision made, and about an unnamed hand", () => {
    const print = witness({ siglum: "B", text: "quite another phrase" })
    const [first, last] = states(edited) as [Witness, Witness]
    for (const witnesses of [
      [last, print],
      states(manuscript("The {-:old-}{+:new+} man came.")),
      [first, witness({ siglum: "B", text: `${old} indeed` })],
    ])
      for (const { segments } of collate(witnesses).passages)
        for (const segment of segments) expect(handOf(witnesses, segment)).toBe(null)
  })

  test("keeps two hands apart", () => {
    const layers = states(manuscript("The {-Stalin:old-}{+Molotov:new+} man came."))
    const hands = [0, 1].map((i) => {
      const { witnesses, passages } = collate(layers.slice(i, i + 2))
      return passages.flatMap(({ segments }) =>
        segments.map((segment) => handOf(witnesses, segment)).filter((hand) => hand !== null),
      )
    })
    expect(hands).toEqual([["Stalin"], ["Molotov"]])
  })
})
