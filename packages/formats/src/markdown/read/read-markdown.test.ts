import { describe, expect, test } from "vitest"
import { readSource } from "../../read-source.js"

function read(markdown: string, speakers = false) {
  const bytes = new TextEncoder().encode(markdown)
  return readSource({ name: "letter.md", bytes }, { speakers })
}

async function blocksOf(markdown: string): Promise<readonly string[]> {
  const [{ blocks, text }] = (await read(markdown)).edition.witnesses as [never]
  return (blocks as { kind: string; span: { start: number; end: number } }[]).map(
    ({ kind, span }) => `${kind}: ${(text as string).slice(span.start, span.end)}`,
  )
}

describe("Markdown", () => {
  test("gives its blocks", async () =>
    expect(
      await blocksOf(`# Head

One *two*
three\\
four  x

- a
- b

> said

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code  x
y
\`\`\`
`),
    ).toEqual([
      "heading: Head",
      "paragraph: One two three\nfour  x",
      "item: a",
      "item: b",
      "paragraph: said",
      "cell: a",
      "cell: b",
      "cell: 1",
      "cell: 2",
      "paragraph: code  x\ny",
    ]))

  test("gives marks, also those of markup in it", async () => {
    const { edition } = await read("A *b **c*** <u>d</u> <blink>e</blink> __f__")
    const { text, marks } = edition.witnesses[0]!
    expect(text).toBe("A b c d e f")
    expect(marks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
      "emphasis: b c",
      "strong: c",
      "underline: d",
      "strong: f",
    ])
  })

  test("gives what stands before it", async () => {
    const { edition } = await read(`---
title: "A \\"letter\\""
author: 'N. I. Yezhov'
date: 1936-06-03
lang: en
other: [1]
__proto__: x
---
One`)
    expect(edition.witnesses[0]).toMatchObject({
      title: 'A "letter"',
      hand: "N. I. Yezhov",
      date: "1936-06-03",
      language: "en",
      text: "One",
    })
    expect((await read("---\n\nOne\n\n---")).edition.witnesses[0]?.text).toBe("One")
  })

  test("puts footnotes behind the text", async () => {
    const { edition, leftOut } = await read(
      "One[^1] two[^b] three[^c].\n\n[^1]: Word\n[^b]: Some *more*\n    words\n\nFour",
    )
    expect(edition.witnesses[0]?.text).toBe("One two three[^c].\n\nFour\n\nWord\n\nSome more words")
    expect(leftOut).toEqual([{ what: "places", count: 2 }])
  })

  test("knows speakers where it is told of them", async () => {
    const said = "**Stalin:** That's quite a lot.\n\n**Not** a speaker"
    expect((await read(said, true)).edition.witnesses[0]?.blocks).toMatchObject([
      { kind: "turn", speaker: "Stalin" },
      { kind: "paragraph" },
    ])
    expect((await read(said)).edition.witnesses[0]?.text).toContain("Stalin: That")
  })

  test("looks through markup", async () => {
    const { edition, leftOut } = await read(
      "before <script>x()</script> after<br>x<!-- c -->\n\n<div onclick=x><p>one<p>two</div>\n\n![alt](https://beacon.invalid/x.png) [link](https://a.example)",
    )
    expect(edition.witnesses[0]?.text).toBe("before  after\nx\n\none\n\ntwo\n\nalt link")
    expect(leftOut).toEqual([
      { what: "pictures", count: 1 },
      { what: "links", count: 1 },
      { what: "comments", count: 1 },
      { what: "scripts", count: 1 },
    ])
  })
})

describe("CriticMarkup", () => {
  const textsOf = async (markdown: string) =>
    (await read(markdown)).edition.witnesses.map(({ siglum, text }) => [siglum, text])

  test.each([
    ["a {++b ++}c", "a c", "a b c"],
    ["a {--b --}c", "a b c", "a c"],
    ["a {~~b~>c~~} d", "a b d", "a c d"],
    ["{++a\n\nb++}\n\nc", "c", "a\n\nb\n\nc"],
    ["a{--\n\n--}b", "a\n\nb", "ab"],
    ["# {--a--}{++b++}", "a", "b"],
    ["{--*a--}{++*b++}*", "a", "b"],
    ["{++a{>>x<<}++} b", "b", "a b"],
    ["a ~~b~~c", "a bc", "a c"],
  ])("makes two texts: %s", async (markdown, draft, final) =>
    expect(await textsOf(markdown)).toEqual([
      ["draft", draft],
      ["final", final],
    ]),
  )

  test.each([
    ["\\{++a++}", "{++a++}"],
    ["{\\++a++}", "{++a++}"],
    ["a {++b", "a {++b"],
  ])("that is none is letters: %s", async (markdown, text) =>
    expect((await textsOf(markdown)).at(-1)?.[1]).toBe(text),
  )

  test("keeps what is said, and what is marked, as notes", async () => {
    const { layers } = (
      await read("{==One==}{>>why<<} two{>>here<<} {--three{>>gone<<}--} {==four==}")
    ).edition
    expect(layers).toHaveLength(1)
    const notes = layers![0]!.notes.map(({ body, motivation, target }) => [
      body,
      motivation,
      target.kind === "words" && `${target.words.witness}: ${target.words.quotation.exact}`,
    ])
    expect(notes).toEqual([
      ["why", "commenting", "final: One"],
      ["here", "commenting", "final: two"],
      ["gone", "commenting", "draft: three"],
      ["", "highlighting", "final: four"],
    ])
  })
})
