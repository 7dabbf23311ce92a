import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { gunzipSync } from "node:zlib"
import {
  type Collation,
  collate,
  preset,
  type Witness,
  witness,
  type WitnessInput,
} from "@variorum/collation"
import { afterAll, describe, expect, it } from "vitest"
import { root, sharedFolder } from "../../../../../scripts/places.mjs"
import { dice, randomBlocks, revised } from "../../apparatus/random-blocks.testing.js"
import { collation as judged, decisions } from "../../decisions.testing.js"
import { readJson } from "../../json/index.js"
import { layer, tags, witnesses as annotated } from "../../notes.testing.js"
import type { Outgoing } from "../../outgoing.js"
import { elementsOf } from "../../xml/element.js"
import { parseXml } from "../../xml/parse-xml.js"
import { all, extractAll } from "./extract.testing.js"
import { writeTei } from "./write-tei.js"

const METHODS = ["parallel-segmentation", "double-end-point"] as const
/** How many random comparisons are tried. */
const PAIRS = process.env["VARIORUM_ALL"] === "1" ? 300 : 100
const schema = sharedFolder("tei/schema/tei_all-4.12.0.rng.gz")
const hasJing = spawnSync("jing", ["-h"]).error === undefined
/** All that was written here, for the schema at the end. */
const folder = mkdtempSync(join(tmpdir(), "variorum-tei-"))
let files = 0

function keep(markup: string): string {
  writeFileSync(join(folder, `${++files}.xml`), markup)
  return markup
}

interface Written {
  /** In parallel segmentation. */
  readonly markup: string
  /** The first witness that does not come out again, either way, and how; null where all do. */
  readonly fault: string | null
}

/** Writes it both ways, and takes each witness and its blocks out again. */
function written(outgoing: Outgoing): Written {
  const { witnesses, base } = outgoing.collation
  const markups = METHODS.map((method) => keep(writeTei(outgoing, { method })))
  for (const [i, markup] of markups.entries()) {
    const extracted = extractAll(markup, base)
    for (const [n, one] of witnesses.entries()) {
      const found = extracted.get(one.siglum)!
      const wanted = { text: legal(one.text), blocks: blocksOf(one, n === base) }
      if (!isDeepStrictEqual(found, wanted))
        return { markup, fault: JSON.stringify([METHODS[i], one.siglum, found, wanted]) }
    }
  }
  return { markup: markups[0]!, fault: null }
}

/** The same as `Extracted.blocks`. What the base has before its first block belongs to that. */
function blocksOf({ blocks }: Witness, isBase: boolean): string[] {
  if (isBase && blocks.length === 0) return ["0 paragraph"]
  return blocks.map(({ kind, span, speaker = "", row = 0, column = 0 }, i) => {
    const place = kind === "cell" ? `${row + 1}.${column + 1}` : ""
    return [isBase && i === 0 ? 0 : span.start, kind, speaker, place].join(" ").trimEnd()
  })
}

function legal(text: string): string {
  return text.replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd")
}

function pair(one: Partial<WitnessInput>, other: Partial<WitnessInput>): Collation {
  return collate([witness({ siglum: "A", ...one }), witness({ siglum: "B", ...other })])
}

const examples = readdirSync(join(root, "examples"), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".variorum.json") && !name.startsWith("states"))

describe("a comparison as TEI", () => {
  it.each(examples)("%s: each witness comes out again", (name) => {
    const content = readJson({ name, bytes: readFileSync(join(root, "examples", name)) })
    if (content.kind !== "edition") throw new Error(`${name} is no edition`)
    const { edition } = content
    const { rules = [], pins = [] } = edition
    expect(
      written({ collation: collate(edition.witnesses, { rules, pins }), edition }).fault,
    ).toBeNull()
    if (edition.witnesses.length > 2)
      expect(
        written({ collation: collate(edition.witnesses, { base: 1 }), edition }).fault,
      ).toBeNull()
  })

  it("keeps two, three and four random witnesses, whatever they have", () => {
    for (let seed = 1000; seed < 1000 + PAIRS; seed++) {
      const random = dice(seed)
      const first = randomBlocks(random)
      const witnesses = ["A", "B", "C", "D"]
        .slice(0, 2 + random(3))
        .map((siglum, i) => witness({ siglum, blocks: i === 0 ? first : revised(first, random) }))
      const collation = collate(witnesses, {
        base: random(2),
        rules: random(4) === 0 ? preset("substantives-only") : [],
      })
      expect(written({ collation, edition: {} }).fault, `seed ${seed}`).toBeNull()
    }
  })

  it.each(METHODS)("writes the same again: %s", (method) => {
    const outgoing = { collation: collate(annotated), edition: { layers: [layer], tags } }
    expect(writeTei(outgoing, { method })).toBe(writeTei(outgoing, { method }))
  })

  it("keeps white space, and says which characters XML cannot hold", () => {
    const texts = [
      "\t One\r\n\r\n\r\nTwo\u0001 & <three>\rfour\u00a0\u0085 \ud800 ]]> \n",
      "One\n \nTwo  & <3>\u000b\n\n",
    ]
    const { markup, fault } = written({
      collation: pair({ text: texts[0]! }, { text: texts[1]! }),
      edition: { title: "<\u0002>" },
    })
    expect(fault).toBeNull()
    expect(markup).toContain("U+0001 (1), U+000B (1), U+D800 (1)")
  })

  it("keeps texts without words, and without blocks", () => {
    for (const [one, other] of [
      ["", ""],
      ["", "Now there is."],
      ["There was.", ""],
      [" \n", "\n"],
    ])
      expect(
        written({ collation: pair({ text: one! }, { text: other! }), edition: {} }).fault,
      ).toBeNull()
  })

  it("makes names of sigla, and keeps the sigla", () => {
    const witnesses = ["1 a", "1_a", "Ж'", "__proto__", "app-1", "A¹"].map((siglum, i) =>
      witness({ siglum, text: `The same, but for ${i}.` }),
    )
    const { markup, fault } = written({ collation: collate(witnesses), edition: {} })
    expect(fault).toBeNull()
    const ids = all(parseXml(markup, "test"), "witness").map((one) => one.attributes.get("xml:id"))
    expect(ids).toEqual(["_1_a", "_1_a-2", "Ж_", "__proto__", "app-1", "A1"])
  })

  it("never writes a difference as a deletion or an addition of the document", () => {
    const { markup, fault } = written({
      collation: pair({ text: "One. Two." }, { text: "Two. Three." }),
      edition: {},
    })
    expect(fault).toBeNull()
    expect(markup).not.toMatch(/<(?:del|add)\b/u)
  })

  it("writes what a hand deleted and added in one witness, with hand and order", () => {
    const text = "The river ran slow fast."
    const revisions = [
      { kind: "del" as const, span: { start: 14, end: 19 }, hand: "Stalin", seq: 1 },
      { kind: "add" as const, span: { start: 19, end: 23 }, hand: "Stalin", seq: 1 },
    ]
    const { markup, fault } = written({
      collation: pair({ blocks: [{ kind: "paragraph", text, revisions }] }, { text }),
      edition: {},
    })
    expect(fault).toBeNull()
    expect(markup).toContain('<del hand="#hand-1" seq="1">slow </del>')
    expect(markup).toContain('<add hand="#hand-1" seq="1">fast</add>')
    expect(markup).toContain('<handNote xml:id="hand-1">Stalin</handNote>')
  })

  it("says of what one witness does not quote that it is unknown, never that it is not there", () => {
    const collation = pair(
      { text: "He came. […]" },
      { text: "He came. Nobody saw him at the gate. It was late." },
    )
    const { markup, fault } = written({ collation, edition: {} })
    expect(fault).toBeNull()
    const apps = all(parseXml(markup, "test"), "app").filter(
      (app) => app.attributes.get("type") === "unattested",
    )
    expect(apps.length).toBeGreaterThan(0)
    for (const app of apps) {
      const first = elementsOf(app, "rdg").find((one) => one.attributes.get("wit") === "#A")
      if (first !== undefined) expect(all(first, "ellipsis")).toHaveLength(1)
    }
  })

  it("links the two ends of a move", () => {
    const [a, b, c] = [
      "The old house by the river burned down in winter.",
      "Nobody ever knew who had lit the fire there.",
      "Ivanov left for the city on the following morning.",
    ]
    const collation = pair({ text: `${a} ${b} ${c}` }, { text: `${b} ${c} ${a}` })
    expect(collation.moves).toHaveLength(1)
    const { markup, fault } = written({ collation, edition: {} })
    expect(fault).toBeNull()
    const tree = parseXml(markup, "test")
    const [from, to] = all(tree, "link")[0]!.attributes.get("target")!.split(" ")
    const app = (id: string) =>
      all(tree, "app").find((one) => `#${one.attributes.get("xml:id")}` === id)!
    expect(app(from!).attributes.get("exclude")).toContain(to)
    expect(app(to!).attributes.get("corresp")).toContain(from)
  })

  it("keeps layers apart, and points to what each note is about", () => {
    const { markup, fault } = written({
      collation: collate(annotated),
      edition: { layers: [layer], tags, title: "Notes" },
    })
    expect(fault).toBeNull()
    const tree = parseXml(markup, "test")
    const ids = new Set([...markup.matchAll(/xml:id="([^"]+)"/gu)].map(([, id]) => `#${id}`))
    const notes = all(all(tree, "listAnnotation")[0]!, "note")
    expect(notes).toHaveLength(layer.notes.length)
    for (const [, pointers] of markup.matchAll(
      / (?:target|targetEnd|resp|ana|wit|edRef|who|corresp|exclude|prev|next|source)="(#[^"]*)"/gu,
    ))
      for (const one of pointers!.split(" ")) expect(ids).toContain(one)
  })

  it("says who judged, beside what the program found", () => {
    const { judgements } = decisions
    const { markup, fault } = written({ collation: judged, edition: { judgements } })
    expect(fault).toBeNull()
    const notes = all(parseXml(markup, "test"), "note").filter(
      (one) => one.attributes.get("type") === "judgement",
    )
    expect(notes).toHaveLength(judgements.length)
    expect(notes.every((one) => one.attributes.get("resp") === "#person-1")).toBe(true)
    expect(markup).toContain('resp="#variorum" cert=')
  })

  it("keeps a long text, both ways", () => {
    const random = dice(7)
    const blocks = Array.from({ length: 60 }, () => randomBlocks(random)).flat()
    expect(
      written({ collation: pair({ blocks }, { blocks: revised(blocks, random) }), edition: {} })
        .fault,
    ).toBeNull()
  })

  const absent =
    schema === null
      ? "without ../shared there is no schema"
      : hasJing
        ? ""
        : "jing is not installed"
  it.skipIf(absent !== "")(`is valid against tei_all ${absent}`, () => {
    const rng = join(folder, "tei_all.rng")
    writeFileSync(rng, gunzipSync(readFileSync(schema!)))
    const names = readdirSync(folder).filter((name) => name.endsWith(".xml"))
    const faults = spawnSync("jing", [rng, ...names.map((name) => join(folder, name))], {
      encoding: "utf8",
    })
    expect([faults.stdout, faults.status]).toEqual(["", 0])
  })
})

afterAll(() => rmSync(folder, { recursive: true }))
