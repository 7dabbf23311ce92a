import { describe, expect, test } from "vitest"
import type { SourceContent } from "../content.js"
import { faultsOfSpoiled } from "../spoiled.testing.js"
import { readSource } from "../read-source.js"

/** One line: how far from the left, how far from the bottom, how large, and its words in ASCII. */
type Line = readonly [x: number, y: number, size: number, words: string]

/** A PDF of pages with lines on them, in one of the fonts that every reader has. */
function pdf(pages: readonly (readonly Line[])[], trailer = ""): Uint8Array {
  const streams = pages.map((lines) =>
    lines
      .map(
        ([x, y, size, words]) =>
          `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/gu, "\\$&")}) Tj ET`,
      )
      .join("\n"),
  )
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...streams.flatMap((stream, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ]),
  ]
  let file = "%PDF-1.4\n"
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, "0")} 00000 n \n`
  })
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>startxref\n${file.length}\n%%EOF`
  return new TextEncoder().encode(file)
}

const read = (bytes: Uint8Array) => readSource({ name: "report.pdf", bytes })

function blocksOf({ edition }: SourceContent) {
  const { blocks, text } = edition.witnesses[0]!
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])
}

const NAMES = ["", "one", "two", "three"]

/** Three pages with a running title and numbers; a paragraph goes from the first to the second. */
const report = pdf(
  [1, 2, 3].map((page) => [
    [50, 570, 10, "Report of the commission"],
    ...(page === 1 ? [[50, 540, 16, "What was found"] as const] : []),
    [65, 510, 10, "We have looked through all that was handed in, and a considerable"],
    [50, 498, 10, "part of it was written by one hand, which nobody seems to have known."],
    [65, 486, 10, "Another paragraph is indented, and it ends with a word that is bro-"],
    [50, 474, 10, `ken on page ${NAMES[page]}, which the reader does not mend, for nobody knows`],
    [195, 30, 10, `- ${page} -`],
  ]),
)

describe("a PDF", () => {
  test("gives paragraphs and headings, without what stands on every page", async () => {
    const content = await read(report)
    const first =
      "We have looked through all that was handed in, and a considerable part of it was written by one hand, which nobody seems to have known."
    const second = (page: number) =>
      `Another paragraph is indented, and it ends with a word that is bro-\nken on page ${NAMES[page]}, which the reader does not mend, for nobody knows`
    expect(blocksOf(content)).toEqual([
      ["heading", "What was found"],
      ["paragraph", first],
      ["paragraph", `${second(1)} ${first}`],
      ["paragraph", `${second(2)} ${first}`],
      ["paragraph", second(3)],
    ])
    expect(content.leftOut).toEqual([{ what: "headers", count: 6 }])
    expect(content.joinedLines).toBe(8)
  })

  test.each([
    ["pdf-without-text", pdf([[]])],
    ["pdf-damaged", new TextEncoder().encode("%PDF-1.7\nand no more")],
    [
      "pdf-password",
      pdf(
        [[[50, 500, 10, "Locked."]]],
        `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"00".repeat(32)}>>>/ID[<00><00>]`,
      ),
    ],
  ])("is refused: %s", async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  test("leaves the bytes to whoever gave them", async () => {
    const bytes = report.slice()
    await read(bytes)
    expect(bytes).toEqual(report)
  })

  test("cut off or altered is read or refused", async () => {
    expect(await faultsOfSpoiled("report.pdf", report)).toEqual([])
  }, 600_000)
})
