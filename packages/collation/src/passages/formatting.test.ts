import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { formattingOf } from "./formatting.js"
import { witness } from "../witness/make-witness.js"
import type { RuleName } from "../rules/rule.js"
import { brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"
import type { Mark, Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"

const names = { e: "emphasis", s: "strong", u: "underline" } as const

/** A paragraph with `<e>` for emphasis, `<s>` for strong and `<u>` for underlining. */
function block(marked: string, kind: BlockInput["kind"] = "paragraph"): BlockInput {
  const marks: Mark[] = []
  const open = new Map<string, number>()
  let text = ""
  let at = 0
  for (const tag of marked.matchAll(/<(\/?)([esu])>/gu)) {
    text += marked.slice(at, tag.index)
    at = tag.index + tag[0].length
    const name = tag[2] as keyof typeof names
    if (tag[1] === "") open.set(name, text.length)
    else marks.push({ kind: names[name], span: { start: open.get(name)!, end: text.length } })
  }
  return { kind, text: text + marked.slice(at), marks }
}

function pairOf(before: readonly BlockInput[], after: readonly BlockInput[]): [Witness, Witness] {
  return [witness({ siglum: "A", blocks: before }), witness({ siglum: "B", blocks: after })]
}

/** Every segment in which something differs, as `class: words of the text after`. */
function differences(before: readonly BlockInput[], after: readonly BlockInput[]): string[] {
  const pair = pairOf(before, after)
  expect(brokenPromise(...pair)).toBe(null)
  return collate(pair).passages.flatMap(({ segments }) =>
    segments
      .filter((segment) => segment.class !== null)
      .map((segment) => {
        const reading = segment.readings[1]!
        const words =
          reading.kind === "words" ? pair[1].text.slice(reading.span.start, reading.span.end) : ""
        return `${segment.class} ${segment.weight}: ${words}`
      }),
  )
}

describe("words that agree and look different", () => {
  test("are hidden by their own rule, which hides no words, and by no other", () => {
    const pair = pairOf([block("We must go now.")], [block("We <e>must</e> come now.")])
    const looks = (name: RuleName) =>
      collate(pair, { rules: [{ name }] })
        .passages.flatMap(({ segments }) => segments)
        .filter((segment) => segment.class !== null)
        .map(({ class: kind, rules }) => [kind, rules])
    expect(looks("formatting")).toEqual([
      ["formatting", ["formatting"]],
      ["word-choice", undefined],
    ])
    expect(looks("case")).toEqual([
      ["formatting", undefined],
      ["word-choice", undefined],
    ])
  })

  test("stay hidden where a rule hides that they differ as words", () => {
    const pair = pairOf([block("We must go.")], [block("We <e>Must</e> go.")])
    const [passage] = collate(pair, { rules: [{ name: "case" }] }).passages
    expect(passage?.change).toBe("same")
    expect(
      passage?.segments.flatMap(({ class: kind, rules }) => (kind === null ? [] : [[kind, rules]])),
    ).toEqual([["case", ["case"]]])
  })

  test("are told exactly, without the space around them", () => {
    expect(
      differences([block("We must go at once.")], [block("We <e>must go </e>at once.")]),
    ).toEqual(["formatting accidental: must go"])
  })

  test("are told where a mark was taken away, or is another", () => {
    expect(differences([block("We <e>must</e> go.")], [block("We must go.")])).toEqual([
      "formatting accidental: must",
    ])
    expect(differences([block("We <e>must</e> go.")], [block("We <s>must</s> go.")])).toEqual([
      "formatting accidental: must",
    ])
  })

  test("are told part by part where the look changes on the way", () => {
    expect(
      differences([block("We must go at once.")], [block("We <e>must <s>go</s></e> at once.")]),
    ).toEqual(["formatting accidental: must", "formatting accidental: go"])
  })

  test("are a heading that was made a paragraph", () => {
    expect(
      differences(
        [block("The decision", "heading"), block("We go.")],
        [block("The decision"), block("We go.")],
      ),
    ).toEqual(["formatting accidental: The decision"])
  })

  test("are not told twice where they differ as words", () => {
    expect(differences([block("We must go.")], [block("We <e>shall</e> go.")])).toEqual([
      "word-choice substantive: shall ",
    ])
  })

  test("do not differ because one mark is given as two", () => {
    expect(
      differences([block("We <e>must go</e>.")], [block("We <e>must</e><e> go</e>.")]),
    ).toEqual([])
  })

  test("do not differ by who speaks or by standing in a table", () => {
    expect(differences([{ kind: "cell", text: "We go." }], [block("We go.")])).toEqual([])
  })
})

test("nothing is looked for where no witness has a mark and all blocks are of one kind", () => {
  const plain = pairOf([block("We go.")], [block("We stay.")])
  expect(formattingOf(prepare(...plain))).toBe(null)
})

test("a mark never changes which words answer each other", () => {
  const [one, other] = [
    "He came home late and nobody had lit the lamp.",
    "He came late, nobody lit the lamp.",
  ]
  const plain = collate(pairOf([block(one)], [block(other)]))
  const marked = collate(pairOf([block(`<e>${one}</e>`)], [block(other)]))
  const differing = (collation: typeof plain) =>
    collation.passages.flatMap(({ segments }) =>
      segments.filter(({ class: kind }) => kind !== null && kind !== "formatting"),
    )
  expect(differing(marked)).toEqual(differing(plain))
  expect(marked.passages.map(({ id }) => id)).toEqual(plain.passages.map(({ id }) => id))
})
