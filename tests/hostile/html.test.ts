import { readFileSync } from "node:fs"
import { VariorumError } from "@variorum/collation"
import type { SourceContent } from "@variorum/formats/files"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { sharedFolder } from "../shared.js"
import {
  cutsOf,
  faultsOfSpoiled,
  readOrRefused,
} from "../../packages/formats/src/spoiled.testing.js"

const folder = sharedFolder("hostile")

/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

/** Time that one of the pages may take, in milliseconds (hostile/README.md, "Limits"). */
const LIMIT = 2000

function stored(path: string): string {
  return readFileSync(`${folder ?? ""}/${path}`, "utf8")
}

async function read(html: string | Uint8Array): Promise<SourceContent | VariorumError> {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html
  const content = await readOrRefused("page.html", bytes)
  if (Reflect.get({}, "polluted") !== undefined) throw new Error("All objects were altered.")
  return content
}

async function wordsOf(html: string): Promise<readonly string[]> {
  const content = await read(html)
  if (content instanceof VariorumError) throw content
  const texts = content.edition.witnesses.map(({ text }) => text).join(" ")
  return texts.split(/\s+/u).filter((word) => word !== "")
}

interface Sanitised {
  readonly title: string
  readonly payload: string
  readonly expected: readonly string[]
}

const fetched = vi.fn<() => never>(() => {
  throw new Error("Nothing may be fetched.")
})
beforeEach(() => vi.stubGlobal("fetch", fetched))
afterEach(() => vi.unstubAllGlobals())

describe(`hostile pages${where}`, () => {
  test.skipIf(folder === null)("keep the words that DOMPurify keeps", async () => {
    const cases = JSON.parse(stored("html/dompurify-dev.json")) as readonly Sanitised[]
    expect(cases.length).toBeGreaterThan(100)
    // Browsers of old made a form of `isindex`, with words of their own.
    for (const { title, payload, expected } of cases.filter(
      (one) => !/isindex/u.test(one.payload),
    )) {
      const words = (await wordsOf(payload)).join("")
      const kept = await Promise.all([expected].flat().map(wordsOf))
      const isKept = kept.some((some) => some.every((word) => words.includes(word)))
      expect(isKept, `${title}: ${payload}`).toBe(true)
    }
  })

  test.skipIf(folder === null)("of html5lib and of the long list are read in no time", async () => {
    const known = JSON.parse(stored("html/html5lib-sanitizer.json")) as readonly { input: string }[]
    const lines = stored("html/xss-payloadbox-dev.txt").split("\n")
    const start = performance.now()
    for (const html of [...known.map(({ input }) => input), ...lines, stored("xml/patt-xss.htm")])
      expect(await read(html)).toHaveProperty("edition")
    expect(performance.now() - start).toBeLessThan(5 * LIMIT)
  })
})

/** The same for the shapes that are worst for a parser, on a machine that does other things too. */
const LONGEST = 5000

describe("a large page", () => {
  const times = (count: number, html: string) => html.repeat(count)
  test.each([
    ["of elements in each other", times(200_000, "<div>")],
    ["of links in each other", times(100_000, "<a><div>")],
    ["of tables in each other", times(60_000, "<table><tr><td>")],
    ["of tables that hold words", times(25_000, "<table>x")],
    ["of attributes", `<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(" ")}>x`],
    ["of bodies", Array.from({ length: 80_000 }, (_, i) => `<body a${i}>`).join("")],
    ["of open fonts", Array.from({ length: 40_000 }, (_, i) => `<p><font size=${i}>x`).join("")],
    [
      "of cells that reach far",
      `<table><tr>${times(1000, "<td rowspan=9999 colspan=9999>x")}${times(15_000, "<tr><td>x")}`,
    ],
    ["of marks", times(50_000, "<b>x</b> ")],
    ["of dated additions", times(10_000, "<ins datetime=2020>a b</ins> c ")],
    ["of open comments", times(250_000, "<!--")],
    ["of open tags", times(1_000_000, "<")],
    ["of entities", times(250_000, "&amp")],
    ["of drawings", times(25_000, "<svg><p>")],
  ])("%s is read or refused", { timeout: 20_000 }, async (_, html) => {
    const start = performance.now()
    const content = await read(html)
    expect(performance.now() - start).toBeLessThan(LONGEST)
    if (content instanceof VariorumError)
      expect(["html-depth", "source-too-many"]).toContain(content.code)
  })
})

describe("a page that is spoiled", () => {
  const page = new TextEncoder().encode(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A letter</title><main><h1>Dear comrade</h1>${"<p>One <b>two</b> <ins datetime='2020-01-01'>three é</ins> <del>four</del><table><tr><td colspan=2>a<td>b</table><ul><li>x<pre> y\n z</pre>".repeat(8)}`,
  )

  test("by cutting it is read to where it goes", async () => {
    for (const bytes of cutsOf(page)) expect(await read(bytes)).toHaveProperty("edition")
  })

  test("by changing bytes is read, or refused in words", { timeout: 900_000 }, async () => {
    expect(await faultsOfSpoiled("page.html", page)).toEqual([])
  })
})
