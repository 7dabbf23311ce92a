/** Word files made to do harm, cut off, or altered by chance: each is read, or refused with one clear error. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { VariorumError } from "@variorum/collation"
import { unzipSync, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../scripts/places.mjs"
import type { SourceContent } from "../content.js"
import { readSource } from "../read-source.js"
import {
  cell,
  changed,
  del,
  ins,
  paragraph,
  row,
  run,
  wordFile,
  workedSince,
} from "./docx.testing.js"

const folder = sharedFolder("hostile")

/** The longest that a file may take, in milliseconds. */
const LONGEST = 5000

interface Hostile {
  readonly file: string
  readonly importer: string
  readonly expect: "import" | "error" | "import-or-error"
  readonly mustContainText: readonly string[]
}

/** All words that came in, of texts and of notes. */
function wordsOf({ edition }: SourceContent): string {
  const notes = (edition.layers ?? []).flatMap(({ label, notes: all }) => [
    label,
    ...all.map(({ body }) => body),
  ])
  return [...edition.witnesses.map(({ text }) => text), ...notes].join("\n")
}

async function read(name: string, bytes: Uint8Array): Promise<SourceContent | VariorumError> {
  try {
    return await readSource({ name, bytes })
  } catch (error) {
    if (error instanceof VariorumError) return error
    throw error
  }
}

describe.skipIf(folder === null)("hostile files (skipped where the shared data is absent)", () => {
  const path = folder === null ? null : join(folder, "manifest.json")
  const { files } =
    path === null ? { files: [] } : (JSON.parse(readFileSync(path, "utf8")) as { files: Hostile[] })
  const all = files.filter(({ importer }) => importer === "docx")

  test("there are as many as there should be", () => expect(all).toHaveLength(43))

  test.each(all)("$file: $expect", async ({ file, expect: expected, mustContainText }) => {
    const worked = workedSince()
    const content = await read(file, readFileSync(join(folder!, file)))
    expect(worked()).toBeLessThan(LONGEST)
    if (expected === "error") expect(content).toBeInstanceOf(VariorumError)
    if (expected === "import") expect(content).not.toBeInstanceOf(VariorumError)
    if (!(content instanceof VariorumError)) {
      for (const words of mustContainText) expect(wordsOf(content)).toContain(words)
      expect(wordsOf(content)).not.toMatch(/root:|Shadow copy\./u)
    }
    expect("polluted" in {}).toBe(false)
  })
})

/** A file with a little of everything. */
const sample = wordFile(
  [
    paragraph(run("Dear ") + ins(run("Comrade ", "<w:b/>")) + del("Mr ") + run("Yezhov,"), "ins"),
    paragraph(run("I write to you."), "del", '<w:pStyle w:val="H"/>'),
    `<w:tbl>${row([cell(paragraph(run("1"))), cell(paragraph(run("2")))], changed("ins"))}</w:tbl>`,
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run("Yours")}<w:commentRangeEnd w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
  ].join(""),
  {
    styles: '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    comments: `<w:comment w:id="0" w:author="Ada">${paragraph(run("Why?"))}</w:comment>`,
    footnotes: `<w:footnote w:id="2">${paragraph(run(" Note."))}</w:footnote>`,
  },
)

test("a file that is cut off is read or refused", async () => {
  const whole = folder === null ? sample.bytes : readFileSync(join(folder, "docx/ok-control.docx"))
  const gold = sharedFolder("docx", "revisions/RP038-Inserted-Paras-at-End.docx")
  for (const bytes of [whole, sample.bytes, ...(gold === null ? [] : [readFileSync(gold)])])
    for (let length = 0; length < bytes.length; length += 1000)
      expect(await read("cut.docx", bytes.subarray(0, length))).toBeInstanceOf(VariorumError)
})

/** A small generator of numbers from 0 to 1 that gives the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MUTATIONS = process.env["VARIORUM_ALL"] === "1" ? 10_000 : 300

test(`${MUTATIONS} chance changes of bytes end in a text or one clear error`, {
  timeout: 600_000,
}, async () => {
  const stored = restored(sample.bytes)
  for (let seed = 1; seed <= MUTATIONS; seed++) {
    const random = numbersFrom(seed)
    // Packed bytes are mostly refused at once; bytes that are stored as they are reach the reader.
    const bytes = Uint8Array.from(seed % 4 === 0 ? sample.bytes : stored)
    const changes = 1 + Math.floor(random() * 8)
    for (let i = 0; i < changes; i++)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    await expect(read("changed.docx", bytes), `seed ${seed}`).resolves.toBeDefined()
  }
})

/** The same file with its parts not packed. */
function restored(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 0 })
}
