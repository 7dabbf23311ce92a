import { describe, expect, test } from "vitest"
import type { SourceContent } from "../../content.js"
import { readSource } from "../../read-source.js"

function read(html: string | Uint8Array, name = "letter.html"): Promise<SourceContent> {
  return readSource({
    name,
    bytes: typeof html === "string" ? new TextEncoder().encode(html) : html,
  })
}

async function blocksOf(html: string): Promise<readonly string[]> {
  const { edition } = await read(html)
  return edition.witnesses[0]!.blocks.map(
    ({ kind, span, row, column }) =>
      `${kind}${row === undefined ? "" : ` ${row},${column}`}: ${edition.witnesses[0]!.text.slice(span.start, span.end)}`,
  )
}

describe("a page", () => {
  test("gives its blocks, with white space as a browser shows it", async () =>
    expect(
      await blocksOf(`<h2>Head<br></h2><div>One <em>two</em>  three
        four<br>five<br><br>six</div><blockquote><p>Seven</p>eight</blockquote>
        <ol><li>Nine<p>ten</p></li></ol><dl><dt>a<dd>b</dl><pre>a  b
c</pre><p class="line">A rose <p class="line">is a rose <unknown-thing>all the same</unknown-thing>`),
    ).toEqual([
      "heading: Head",
      "paragraph: One two three four\nfive",
      "paragraph: six",
      "paragraph: Seven",
      "paragraph: eight",
      "item: Nine",
      "item: ten",
      "item: a",
      "item: b",
      "paragraph: a  b\nc",
      "line: A rose",
      "line: is a rose all the same",
    ]))

  test("gives the cells of a table their rows and columns, whatever reaches over several", async () => {
    const table =
      "<table><caption>Shares</caption><tr><td rowspan=2>a<td>b<tr><td colspan=2>c<td>d<tr><td> <tr><td><td>z</table>"
    expect(await blocksOf(table)).toEqual([
      "paragraph: Shares",
      "cell 0,0: a",
      "cell 0,1: b",
      "cell 1,1: c",
      "cell 1,3: d",
      "cell 2,0: ",
      "cell 2,1: z",
    ])
    expect((await read(table)).leftOut).toEqual([{ what: "merged", count: 2 }])
  })

  test("is not taken for a table where one is there for its looks", async () =>
    expect(
      await blocksOf(
        "<table><tr><td>Menu<td><h1>Letter</h1><p>One<table><tr><td>1<td>2</table></table>",
      ),
    ).toEqual([
      "paragraph: Menu",
      "heading: Letter",
      "paragraph: One",
      "cell 0,0: 1",
      "cell 0,1: 2",
    ]))

  test("gives marks, by name and by style", async () => {
    const { edition } = await read(
      `<p>A <b>strong <i>both</i></b>, <span style="font-style:italic">slanted</span>, x<sup>2</sup>, <b style="font-weight:normal">plain</b>`,
    )
    const { text, marks } = edition.witnesses[0]!
    expect(marks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
      "strong: strong both",
      "emphasis: both",
      "emphasis: slanted",
      "superscript: 2",
    ])
  })

  test("gives its title, language and date", async () => {
    const { edition } = await read(
      `<html lang="en-GB"><title> A
        letter </title><meta name="citation_date" content="1936-06-03"><p>One`,
    )
    expect(edition.witnesses[0]).toMatchObject({
      siglum: "letter",
      title: "A letter",
      language: "en-GB",
      date: "1936-06-03",
    })
  })

  test("says what it has that a text cannot carry", async () => {
    const { leftOut } = await read(`<p>One <a href="x">two</a><img src=x alt=y><!-- why -->
      <font color=red>three</font><script>1</script><p hidden>no<p style="display: none">no
      <ol><li>four</ol><iframe></iframe><math><mi>x</mi></math><input><p>five<sup><a href="#fn1">1</a></sup>`)
    expect(leftOut).toEqual([
      { what: "pictures", count: 1 },
      { what: "links", count: 1 },
      { what: "colours", count: 1 },
      { what: "comments", count: 1 },
      { what: "numbers", count: 1 },
      { what: "formulas", count: 1 },
      { what: "embedded", count: 1 },
      { what: "fields", count: 1 },
      { what: "scripts", count: 1 },
      { what: "hidden", count: 2 },
      { what: "places", count: 1 },
    ])
  })
})

describe("words added and deleted", () => {
  const page = `<p>The <del datetime="1936-06-03" cite="mailto:J%20S">old</del> <ins cite="https://x.example/why">new</ins> word.</p>
    <del><p>gone</p></del><p>a<ins>b<del>c</del></ins><s>d</s></p><p>end</p>`

  test("make two texts", async () => {
    const { edition } = await read(page)
    expect(edition.witnesses.map(({ siglum, text }) => [siglum, text])).toEqual([
      ["draft", "The old word.\n\ngone\n\nad\n\nend"],
      ["final", "The new word.\n\nab\n\nend"],
    ])
  })

  test("keep in notes who did it, when and why", async () => {
    const { layers } = (await read(page)).edition
    expect(layers?.map(({ creator }) => creator)).toEqual(["J S", "unknown"])
    const notes = layers?.flatMap((layer) => layer.notes)
    expect(notes).toMatchObject([
      {
        created: "1936-06-03T00:00:00Z",
        body: "<del> 1936-06-03",
        target: { words: { witness: "draft", quotation: { exact: "old" } } },
      },
      {
        body: "<ins> https://x.example/why",
        target: { words: { witness: "final", quotation: { exact: "new" } } },
      },
    ])
  })
})

describe("a saved page of a site", () => {
  const around = (inner: string) =>
    `<header><h1>Site</h1></header><nav><a href=/>Home</a> menu</nav>${inner}<aside>Ads</aside><footer>Imprint</footer>`
  const letter = "<header><h2>Letter</h2></header><p>One sentence, and another one behind it.</p>"

  test.each([
    ["main", `<main>${letter}</main>`],
    ["role", `<div role="main">${letter}</div>`],
    ["article", `<div><article>${letter}</article><p>Tags</p></div>`],
  ])("gives its main text: %s", async (_, inner) =>
    expect(await blocksOf(around(inner))).toEqual([
      "heading: Letter",
      "paragraph: One sentence, and another one behind it.",
    ]),
  )

  test("gives its densest block where it names none, and tells what stands beside it", async () => {
    const inner = "<h2>Letter</h2><p>One sentence, and another one behind it.</p>"
    const html = around(`<div><div>Share this</div><div id=text>${inner}</div>Bye</div>`)
    expect(await blocksOf(html)).toEqual([
      "heading: Letter",
      "paragraph: One sentence, and another one behind it.",
    ])
    expect((await read(html)).leftOut).toEqual([
      { what: "headers", count: 6, names: ["header", "nav", "div", "aside", "footer"] },
    ])
  })

  test("is a text where nothing says that it is one", async () =>
    expect(await blocksOf("<div>Short</div><div>A very much longer text than that</div>")).toEqual([
      "paragraph: Short",
      "paragraph: A very much longer text than that",
    ]))
})

describe("the encoding of a page", () => {
  const koi8 = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]
  const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
  test.each([
    ["that it names", [...letters('<meta charset="koi8-r"><p>'), ...koi8], "Привет"],
    [
      "that it names as programs once did",
      [
        ...letters('<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>'),
        0xcf,
      ],
      "П",
    ],
    ["of its mark", [0xff, 0xfe, ...letters("<p>é").flatMap((code) => [code, 0])], "é"],
    ["that is none", [...letters("<meta charset=nonsense><p>caf"), 0xe9], "café"],
    ["that it denies", [...letters("<meta charset=utf-16><p>caf"), 0xc3, 0xa9], "café"],
    ["that nobody names", [...letters("<p>caf"), 0xe9, 0x93], "café“"],
  ])("is the one %s", async (_, bytes, text) =>
    expect((await read(Uint8Array.from(bytes))).edition.witnesses[0]?.text).toBe(text),
  )
})
