import { readFileSync } from "node:fs"
import { checkColumns, collate, VariorumError, type Witness } from "@variorum/collation"
import { readPlain, readWitness } from "@variorum/formats"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"

const folder = sharedFolder("hostile")

/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

/** Time that reading or comparing one of the stored texts may take, in milliseconds (hostile/README.md, "Limits"). */
const LIMIT = 2000

function stored(path: string): string {
  return readFileSync(`${folder ?? ""}/${path}`, "utf8")
}

/** A text as a file has it: UTF-8, or UTF-16 where it holds what UTF-8 cannot. */
function source(text: string) {
  const isWhole = !/\p{Cs}/u.test(text)
  const bytes = isWhole ? new TextEncoder().encode(text) : Buffer.from(`\uFEFF${text}`, "utf16le")
  return { name: "typed.txt", bytes: Uint8Array.from(bytes) }
}

/** A leading byte-order mark is the file's, not the text's; line ends are one kind of sign. */
function asRead(text: string): string {
  return text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n")
}

function withinTime<T>(work: () => T): T {
  const start = performance.now()
  const result = work()
  const taken = performance.now() - start
  if (taken > LIMIT) throw new Error(`It took ${Math.round(taken)} ms.`)
  return result
}

/**
 * What is wrong with how a text is read and compared: it should come back letter for letter, and comparing
 * it should keep every letter too. Null where all is well.
 */
function faultOf(text: string): string | null {
  const read = withinTime(() => readPlain(source(text)))
  // A section sign at a line's start makes a heading, which stands beside the text without its sign.
  const isHeaded = /^§ .*\S/mu.test(text)
  if (!isHeaded && read.text !== asRead(text)) return `${text} came back as ${read.text}`
  const other = readPlain(source(`${text} and then some more.`))
  return withinTime(() => checkColumns(collate([read, other])))
}

/** What is to be found between a pair whose change may be an option of the rules. */
function isAsExpected(found: boolean, expected: string): boolean {
  if (expected === "change") return found
  return expected.startsWith("no-change") ? !found : true
}

function differs(before: Witness, after: Witness): boolean {
  return collate([before, after]).passages.some(
    ({ change, segments }) => change !== "same" || segments.some(({ weight }) => weight !== "none"),
  )
}

describe.skipIf(folder === null)(`hostile text, typed plainly${where}`, () => {
  const singles: readonly { id: string; text: string }[] =
    folder === null ? [] : JSON.parse(stored("text/unicode-single.json"))
  const pairs: readonly { id: string; a: string; b: string; expect: string }[] =
    folder === null ? [] : JSON.parse(stored("text/unicode-pairs.json"))

  test.each(singles)("$id comes back letter for letter", ({ text }) => {
    expect(faultOf(text)).toBe(null)
  })

  test.each(pairs)("$id is compared without loss: $expect", (pair) => {
    const before = readPlain(source(pair.a))
    const after = readPlain(source(pair.b))
    expect(checkColumns(withinTime(() => collate([before, after])))).toBe(null)
    expect(checkColumns(collate([after, before]))).toBe(null)
    expect(isAsExpected(differs(before, after), pair.expect)).toBe(true)
    expect(differs(before, before)).toBe(false)
  })

  test("the naughty strings come back letter for letter", () => {
    const strings: readonly string[] = JSON.parse(stored("text/blns.json"))
    expect(strings.length).toBeGreaterThan(500)
    expect(strings.map(faultOf).filter((fault) => fault !== null)).toEqual([])
  })

  test("markup comes back as it was typed", () => {
    const payloads: readonly string[] = [
      ...JSON.parse(stored("html/dompurify-dev.json")).map(
        ({ payload }: { payload: string }) => payload,
      ),
      ...JSON.parse(stored("html/html5lib-sanitizer.json")).map(
        ({ input }: { input: string }) => input,
      ),
      ...JSON.parse(stored("html/urls.json")).hostile,
      ...stored("html/xss-payloadbox-dev.txt").split("\n"),
    ]
    expect(payloads.length).toBeGreaterThan(1700)
    expect(payloads.map(faultOf).filter((fault) => fault !== null)).toEqual([])
  })

  test("all lines of the lists at once, as one draft and one final text", {
    timeout: 20_000,
  }, () => {
    const lines = stored("html/xss-payloadbox-dev.txt").split("\n")
    const before = readPlain(source(lines.join("\n\n")))
    const after = readPlain(source(lines.filter((_, i) => i % 7 !== 3).join("\n\n")))
    expect(checkColumns(collate([before, after]))).toBe(null)
  })

  test("nothing of it reaches the prototype of all objects", () => {
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined)
  })
})

describe.skipIf(folder === null)(`hostile files read as if they were texts${where}`, () => {
  const manifest: { readonly files: readonly { readonly file: string }[] } =
    folder === null ? { files: [] } : JSON.parse(stored("manifest.json"))
  const paths = manifest.files.map(({ file }) => file)

  test("each ends in time as a witness or as an error of ours", { timeout: 60_000 }, () => {
    expect(paths.length).toBeGreaterThan(100)
    const ends = paths.map((path) => [path, endOf(path)] as const)
    expect(ends.filter(([, end]) => end !== "witness" && end !== "error of ours")).toEqual([])
  })
})

/** What reading a stored file ends in. */
function endOf(path: string): string {
  const bytes = Uint8Array.from(readFileSync(`${folder ?? ""}/${path}`))
  try {
    return withinTime(() => readWitness({ name: path, bytes })).siglum === ""
      ? "nameless"
      : "witness"
  } catch (error) {
    if (!(error instanceof VariorumError)) return String(error)
    return error.oneLine.includes("\n") || error.advice === "" ? error.oneLine : "error of ours"
  }
}
