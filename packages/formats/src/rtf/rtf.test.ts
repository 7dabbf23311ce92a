import { describe, expect, test } from "vitest"
import type { SourceContent } from "../content.js"
import { faultsOfSpoiled } from "../spoiled.testing.js"
import { readSource } from "../read-source.js"

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const read = (body: string) =>
  readSource({ name: "letter.rtf", bytes: bytesOf(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`) })

function blocksOf({ edition }: SourceContent, at = 0) {
  const { blocks, text } = edition.witnesses[at]!
  return blocks.map(({ kind, span, row, column }) => [
    row === undefined ? kind : `${kind} ${row} ${column}`,
    text.slice(span.start, span.end),
  ])
}

const wordsOf = async (body: string) => (await read(body)).edition.witnesses[0]!.text

describe("a rich text", () => {
  test.each([
    ["One.\\par Two.", "One.\n\nTwo."],
    ["a\\tab b\\line c\\emdash d\\~e", "a\tb\nc—d\u00a0e"],
    ["\\{x\\}\\\\", "{x}\\"],
    ["caf\\'e9 \\'93so\\'94", "café “so”"],
    ["\\u1045?\\u1078?\\u1086?\\u1074?", "Ежов"],
    ["\\uc2\\u1045\\'c5x!{\\uc0\\u1078}\\u1086\\'ee?", "Е!жо"],
    ["\\u-10179?\\u-8704?", "😀"],
    [
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1\\'c5\\'e6{\\f0\\'e9}\\'ee\\'e2",
      "Ежéов",
    ],
    ["\\ansicpg1251\\'c5\\'e6\\'ee\\'e2", "Ежов"],
    ["{\\fonttbl{\\f1\\fcharset128 M;}}\\f1\\'93\\'fa\\'96\\'7b", "日本"],
    ["{\\*\\unknown secret {more}}shown", "shown"],
    ["{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt there}}", "there"],
    ["a\r\nb", "ab"],
    ["{\\info{\\title T}{\\author A}}x", "x"],
    ["\\bin5 }{}}{x", "x"],
  ])("%s", async (body, words) => expect(await wordsOf(body)).toBe(words))

  test("gives headings, items, cells and footnotes", async () => {
    const content = await read(
      "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Title\\par\\pard One{\\footnote Below.} two.\\par" +
        "\\pard\\ls1{\\listtext 1.\\tab}First\\par\\trowd\\pard\\intbl A\\par B\\cell\\cell\\row\\intbl C\\cell\\row\\pard End.\\par",
    )
    expect(blocksOf(content)).toEqual([
      ["heading", "Title"],
      ["paragraph", "One two."],
      ["item", "First"],
      ["cell 0 0", "A\nB"],
      ["cell 0 1", ""],
      ["cell 1 0", "C"],
      ["paragraph", "End."],
      ["paragraph", "Below."],
    ])
    expect(content.leftOut).toEqual([
      { what: "numbers", count: 1 },
      { what: "places", count: 1 },
    ])
  })

  test("keeps marks, and tells what is hidden", async () => {
    const content = await read(
      "a {\\b c\\i d}{\\v secret} e\\ul f\\ulnone g\\par{\\header h}{\\pict 00}",
    )
    const [witness] = content.edition.witnesses
    expect(witness!.text).toBe("a cd efg")
    expect(
      witness!.marks.map(({ kind, span }) => [kind, witness!.text.slice(span.start, span.end)]),
    ).toEqual([
      ["strong", "cd"],
      ["emphasis", "d"],
      ["underline", "f"],
    ])
    expect(content.leftOut.map(({ what }) => what)).toEqual(["pictures", "hidden", "headers"])
  })

  test("with tracked changes is two texts", async () => {
    const content = await read(
      "The {\\deleted old}{\\revised new} letter.\\par One {\\revised\\par}two.\\par Three{\\deleted\\par} four.",
    )
    expect(blocksOf(content, 0).map(([, words]) => words)).toEqual([
      "The old letter.",
      "One two.",
      "Three",
      "four.",
    ])
    expect(blocksOf(content, 1).map(([, words]) => words)).toEqual([
      "The new letter.",
      "One",
      "two.",
      "Three four.",
    ])
  })

  test("gives comments as layers", async () => {
    const { edition } = await read(
      "A word.{\\*\\atnid A}{\\*\\atnauthor Ann}{\\*\\annotation Why?}\\par",
    )
    expect(edition.layers!.map(({ label, notes }) => [label, notes[0]!.body])).toEqual([
      ["Ann", "Why?"],
    ])
  })
})

describe("a hostile one", () => {
  test.each(["{\\rtf1 cut", "{\\rtf1 " + "{".repeat(600) + "}".repeat(601)])(
    "is refused: %s",
    async (text) => {
      await expect(readSource({ name: "a.rtf", bytes: bytesOf(text) })).rejects.toMatchObject({
        code: "rtf-damaged",
      })
    },
  )

  test("that is no rich text at all is refused", async () => {
    await expect(readSource({ name: "a.rtf", bytes: bytesOf("plain") })).rejects.toMatchObject({
      code: "rtf-damaged",
    })
  })

  test("of ten thousand paragraphs is read in time", async () => {
    const start = performance.now()
    await read("\\b word\\b0  \\'e9\\par ".repeat(10_000))
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test("cut off or altered is read or refused", async () => {
    const body =
      "{\\b One} two {\\deleted old}{\\revised new} caf\\'e9 \\u1045?\\par\\intbl a\\cell\\row\\pard "
    expect(
      await faultsOfSpoiled("letter.rtf", bytesOf(`{\\rtf1\\ansi ${body.repeat(20)}}`)),
    ).toEqual([])
  })
})
