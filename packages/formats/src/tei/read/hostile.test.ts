/** TEI made to do harm, cut off, altered by chance, or long: each is read, or refused with one clear error. */
import { readFileSync } from "node:fs"
import { VariorumError } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../../../../../scripts/places.mjs"
import type { SourceContent } from "../../content.js"
import {
  cutsOf,
  faultsOfHostile,
  faultsOfSpoiled,
  hostileFiles,
  MUTATIONS,
  numbersFrom,
  readOrRefused,
} from "../../spoiled.testing.js"
import { teiFile, textsOf } from "./tei.testing.js"

const all = hostileFiles("tei").filter(({ file }) => file.endsWith(".xml"))

describe.skipIf(all.length === 0)("hostile files (skipped where the shared data is absent)", () => {
  test("there are as many as there should be", () => expect(all.length).toBeGreaterThan(38))

  test.each(all)("$file: $expect", async (hostile) => {
    expect(await faultsOfHostile(hostile)).toEqual([])
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
  for (const bytes of [sample, ...(gold === null ? [] : [new Uint8Array(readFileSync(gold))])])
    for (const cut of cutsOf(bytes))
      expect(await readOrRefused("cut.xml", cut)).toBeInstanceOf(VariorumError)
})

test("a file with bytes changed is read or refused", { timeout: 600_000 }, async () => {
  expect(await faultsOfSpoiled("changed.xml", sample)).toEqual([])
})

test(`${MUTATIONS} other names of elements end in a text or one clear error`, {
  timeout: 600_000,
}, async () => {
  let count = 0
  for (let seed = 1; seed <= MUTATIONS; seed++) {
    const content = await readOrRefused("changed.xml", changedTags(seed)).catch(
      (error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error })
      },
    )
    if (!(content instanceof VariorumError)) count++
  }
  // Enough of them reach the reader.
  expect(count).toBeGreaterThan(MUTATIONS / 2)
})

/** The same file, still well formed, with elements renamed and values of attributes exchanged. */
function changedTags(seed: number): Uint8Array {
  const next = numbersFrom(seed)
  const xml = new TextDecoder().decode(sample)
  const names = [...new Set([...xml.matchAll(/<(\w+)/gu)].map(([, name]) => name!))].slice(3)
  const values = [...xml.matchAll(/="(#?\w+)"/gu)].map(([, value]) => value!)
  const one = (list: readonly string[]) => list[next() % list.length]!
  const [from, to] = [one(names), one(names)]
  const renamed = xml
    .replaceAll(new RegExp(`<(/?)${from}\\b`, "gu"), (_, slash: string) => `<${slash}${to}`)
    .replaceAll(/(?<!xmlns)="#?\w+"/gu, (whole) => (next() % 5 === 0 ? `="${one(values)}"` : whole))
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
    const content = await readOrRefused("long.xml", bytes)
    times.push(process.cpuUsage(begun).user / 1000)
    expect(Object.keys(textsOf(content as SourceContent))).toEqual(["A", "B"])
  }
  expect(Math.min(...times)).toBeLessThan(LONGEST_READING)
}, 60_000)
