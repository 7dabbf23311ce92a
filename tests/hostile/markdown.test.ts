import { readFileSync } from "node:fs"
import { readSource } from "@variorum/formats/files"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"
import { faultsOfSpoiled, readOrRefused } from "../../packages/formats/src/spoiled.testing.js"

const folder = sharedFolder("hostile")

/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

/** Time that one text may take, in milliseconds (hostile/README.md, "Limits"). */
const LIMIT = 2000

interface Case {
  readonly id: string
  readonly md: string
  readonly mustContainText: readonly string[]
}

function read(text: string) {
  return readSource({ name: "page.md", bytes: new TextEncoder().encode(text) })
}

describe(`hostile Markdown${where}`, () => {
  const path = `${folder}/markdown/cases.json`
  const cases = folder === null ? [] : (JSON.parse(readFileSync(path, "utf8")) as readonly Case[])

  test.skipIf(folder === null)("keeps its words, every one of the cases", async () => {
    expect(cases.length).toBeGreaterThan(20)
    for (const { id, md, mustContainText } of cases) {
      const start = performance.now()
      const { edition } = await read(md)
      expect(performance.now() - start, id).toBeLessThan(LIMIT)
      const texts = edition.witnesses.map(({ text }) => text).join("\n")
      // Two low lines on either side are emphasis in Markdown, also around this name.
      for (const words of mustContainText)
        expect(texts, id).toContain(words.replace(/^__|__$/gu, ""))
    }
    expect(Reflect.get({}, "polluted")).toBe(undefined)
  })
})

/** The same for the shapes that are worst for a parser, on a machine that does other things too. */
const LONGEST = 5000

describe("large Markdown", () => {
  const times = (count: number, text: string) => text.repeat(count)
  test.each([
    ["of quotations in each other", times(500_000, "> ")],
    ["of lists in each other", times(15_000, "- a\n ")],
    ["of open marks", times(300_000, "{++")],
    ["of marks in each other", times(100_000, "{++a") + times(100_000, "++}")],
    ["of comments", times(100_000, "{>>a<<} b ")],
    ["of stars", times(100_000, "*a")],
    ["of stars and lines", times(60_000, "*_a ")],
    ["of brackets", times(300_000, "[")],
    ["of links", times(200_000, "[a](")],
    ["of grave accents", times(300_000, "`a ")],
    ["of tables", `|${times(500, "a|")}\n|${times(500, "-|")}\n${times(400, "|a\n")}`],
    ["of footnotes", times(40_000, "[^1]: a [^1]\n")],
    ["of markup", times(25_000, "<b>a</b> ")],
    ["of blocks of markup", times(8_000, "<div>a</div>\n\n")],
    ["of entities", times(200_000, "&amp;")],
    ["of slashes", times(1_000_000, "\\")],
    ["of strokes", times(100_000, "~~a")],
  ])("%s is read or refused", { timeout: 30_000 }, async (_, text) => {
    const start = performance.now()
    await readOrRefused("page.md", new TextEncoder().encode(text))
    expect(performance.now() - start).toBeLessThan(LONGEST)
  })
})

describe("Markdown that is spoiled", () => {
  const text = new TextEncoder().encode(
    `---\ntitle: A letter\n---\n# Dear comrade\n\n${"One *two* {++three++} {~~four~>five~~}{>>why<<}[^1]\n\n| a | b |\n|---|---|\n| 1 | é |\n\n- x\n- ~~y~~\n\n<div>z</div>\n\n[^1]: note\n\n".repeat(8)}`,
  )

  test("is read, or refused in words", { timeout: 900_000 }, async () => {
    expect(await faultsOfSpoiled("page.md", text)).toEqual([])
  })
})
