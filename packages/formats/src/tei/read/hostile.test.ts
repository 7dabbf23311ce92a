/** TEI made to do harm, cut off, altered by chance, or long: each is read, or refused with one clear error. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { VariorumError } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../scripts/places.mjs"
import type { SourceContent } from "../../content.js"
import { readSource } from "../../read-source.js"
import { notesOf, teiFile, textsOf } from "./tei.testing.js"

const folder = sharedFolder("hostile")

/** The longest that a file may take, in milliseconds. */
const LONGEST = 5000

interface Hostile {
  readonly file: string
  readonly importer: string
  readonly expect: "import" | "error" | "import-or-error"
  readonly mustContainText: readonly string[]
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
  const all = files.filter(({ file, importer }) => importer === "tei" && file.endsWith(".xml"))

  test("there are as many as there should be", () => expect(all.length).toBeGreaterThan(38))

  test.each(all)("$file: $expect", async ({ file, expect: expected, mustContainText }) => {
    const begun = performance.now()
    const content = await read(file, readFileSync(join(folder!, file)))
    expect(performance.now() - begun).toBeLessThan(LONGEST)
    if (expected === "error") expect(content).toBeInstanceOf(VariorumError)
    if (expected === "import") expect(content).not.toBeInstanceOf(VariorumError)
    if (!(content instanceof VariorumError)) {
      const words = [...Object.values(textsOf(content)), ...notesOf(content)].join("\n")
      for (const wanted of mustContainText) expect(words).toContain(wanted)
      expect(words).not.toContain("root:")
    }
    expect("polluted" in {}).toBe(false)
  })
})

/** A file with a little of everything. */
const sample = new TextEncoder().encode(
  teiFile(
    `<head n="1">A</head><p xml:id="p1">The <app><lem wit="#A #g">grey</lem><rdg wit="#B" hand="#h">gray<lacunaStart/></rdg></app> sea <del hand="#h" seq="1">was</del><add>is</add>
     <delSpan spanTo="#e"/>calm<note resp="#h" target="#p1">so</note> <gap reason="lost"/><supplied>and</supplied> blue<anchor xml:id="e"/> <choice><sic>teh</sic><corr>the</corr></choice>.</p>
     <sp who="#h"><speaker>Ada</speaker><l>One<lb break="no"/>two</l></sp><list><item>x</item></list><table><row><cell cols="2">1</cell></row></table>
     <listApp><app from="#p1" to="#e"><rdg wit="#C">other</rdg></app><app loc="1"><lem>A</lem><rdg wit="#A">B</rdg></app></listApp>
     <seg xml:id="s">m</seg><seg xml:id="t">n</seg><listTranspose><transpose><ptr target="#t"/><ptr target="#s"/></transpose></listTranspose><zone corresp="#e"><line>z</line></zone>`,
    `<fileDesc><sourceDesc><listWit><witness xml:id="A">First</witness><listWit xml:id="g"><witness xml:id="B"/></listWit></listWit></sourceDesc></fileDesc>`,
  ),
)

test("a file that is cut off is refused", async () => {
  const gold = sharedFolder("tei", "frankenstein-variorum/spine_C04.xml")
  for (const bytes of [
    sample,
    ...(gold === null ? [] : [new Uint8Array(readFileSync(gold).buffer)]),
  ])
    for (let length = 0; length < bytes.length; length += 1000)
      expect(await read("cut.xml", bytes.subarray(0, length))).toBeInstanceOf(VariorumError)
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

test(`${MUTATIONS} chance changes end in a text or one clear error`, {
  timeout: 600_000,
}, async () => {
  let count = 0
  for (let seed = 1; seed <= MUTATIONS; seed++) {
    const changed = seed % 2 === 0 ? changedBytes(seed) : changedTags(seed)
    const content = await read("changed.xml", changed).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error })
    })
    if (!(content instanceof VariorumError)) count++
  }
  // Enough of them reach the reader.
  expect(count).toBeGreaterThan(MUTATIONS / 4)
})

function changedBytes(seed: number): Uint8Array {
  const random = numbersFrom(seed)
  const bytes = Uint8Array.from(sample)
  for (let i = 0; i <= random() * 4; i++)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  return bytes
}

/** The same file, still well formed, with elements renamed and values of attributes exchanged. */
function changedTags(seed: number): Uint8Array {
  const random = numbersFrom(seed)
  const xml = new TextDecoder().decode(sample)
  const names = [...new Set([...xml.matchAll(/<(\w+)/gu)].map(([, name]) => name!))].slice(3)
  const values = [...xml.matchAll(/="(#?\w+)"/gu)].map(([, value]) => value!)
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const [from, to] = [one(names), one(names)]
  const renamed = xml
    .replaceAll(new RegExp(`<(/?)${from}\\b`, "gu"), (_, slash: string) => `<${slash}${to}`)
    .replaceAll(/(?<!xmlns)="#?\w+"/gu, (whole) => (random() < 0.2 ? `="${one(values)}"` : whole))
  return new TextEncoder().encode(renamed)
}

/** In milliseconds of this process's own work, which others on the machine do not make longer. */
const LONGEST_READING = 1500

test("3 MB are read in a second and a half", async () => {
  const words = "The words of a text go on for some time as words of a text do".split(" ")
  const paragraphs: string[] = []
  for (let i = 0, size = 0; size < 3_000_000; i++) {
    const prose = Array.from({ length: 60 }, (_, j) => words[(i * 7 + j * 3) % words.length]).join(
      " ",
    )
    const paragraph = `<p n="${i}">${prose} <app><lem wit="#A">old</lem><rdg wit="#B">new</rdg></app> <hi rend="italic">${i}</hi> and\n ${prose}<pb n="${i}"/> <app><rdg wit="#A">nobody</rdg><rdg wit="#B">no <del hand="#x">one</del><add>man</add></rdg></app>.</p>`
    paragraphs.push(paragraph)
    size += paragraph.length
  }
  const bytes = new TextEncoder().encode(teiFile(paragraphs.join("\n")))
  const times: number[] = []
  for (let i = 0; i < 4 && !times.some((time) => time < LONGEST_READING / 2); i++) {
    const begun = process.cpuUsage()
    const content = await read("long.xml", bytes)
    times.push(process.cpuUsage(begun).user / 1000)
    expect(Object.keys(textsOf(content as SourceContent))).toEqual(["A", "B"])
  }
  expect(Math.min(...times)).toBeLessThan(LONGEST_READING)
}, 60_000)
