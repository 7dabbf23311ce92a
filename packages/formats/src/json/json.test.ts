import { collate, InvalidWitness, preset, UnreadableSource, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { readPlain } from "../plain/index.js"
import { readJson, writeCollation, writeEdition, writeWitness } from "./index.js"
import { readAgain, refusal, source } from "./json.testing.js"

const valid = {
  format: "variorum-witness",
  version: 1,
  siglum: "A",
  blocks: [
    { kind: "heading", editorial: true, text: "The rightists" },
    { kind: "turn", speaker: "Stalin", sentences: ["That's quite a lot.", "[…]", "Yes."] },
    { kind: "cell", row: 0, column: 1, text: "69.1" },
  ],
}

/** A copy with one value replaced, or left out when it is undefined. `at` is a path such as `blocks.1.kind`. */
function altered(document: object, at: string, value: unknown): unknown {
  const copy = structuredClone(document)
  const keys = at.split(".")
  const last = keys.pop() as string
  const parent = keys.reduce<object>((within, key) => Reflect.get(within, key) as object, copy)
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
  return copy
}

describe("witness JSON", () => {
  test("with a report, marks and revisions comes back as it was, and so does its collation", () => {
    const rich = {
      ...valid,
      blocks: [
        { kind: "paragraph", reported: true, text: "It was to be burnt." },
        {
          kind: "paragraph",
          text: "Nobody came home.",
          marks: [{ kind: "emphasis", span: { start: 0, end: 6 } }],
          revisions: [{ kind: "add", span: { start: 12, end: 16 }, hand: "Stalin", seq: 1 }],
        },
      ],
    }
    const read = readAgain(JSON.stringify(rich))
    if (read.kind !== "witness") throw new Error(read.kind)
    expect(read.witness.interventions).toEqual([{ kind: "report", span: { start: 0, end: 19 } }])
    expect(read.witness.marks).toEqual([{ kind: "emphasis", span: { start: 21, end: 27 } }])
    expect(read.witness.revisions).toEqual([
      { kind: "add", span: { start: 33, end: 37 }, hand: "Stalin", seq: 1 },
    ])
    expect(readAgain(writeWitness(read.witness))).toEqual(read)
    const collation = collate([read.witness, witness({ siglum: "B", text: "Nobody came." })])
    expect(readAgain(writeCollation(collation))).toEqual({ kind: "collation", collation })
  })

  test.each<[path: string, key: string, value: unknown]>([
    ["blocks[0].marks[0].span", "marks", [{ kind: "strong", span: { start: 0, end: 99 } }]],
    ["blocks[0].marks[0].kind", "marks", [{ kind: "blink", span: { start: 0, end: 1 } }]],
    ["blocks[0].reported", "reported", "yes"],
    [
      "blocks[0].revisions[0].seq",
      "revisions",
      [{ kind: "add", span: { start: 0, end: 1 }, seq: -1 }],
    ],
    [
      "blocks[0].revisions[1]",
      "revisions",
      [
        { kind: "del", span: { start: 0, end: 4 } },
        { kind: "add", span: { start: 2, end: 6 } },
      ],
    ],
  ])("is refused with the path %s", (path, key, value) => {
    expect(refusal(altered(valid, `blocks.0.${key}`, value)).where).toBe(path)
  })

  test("is read into blocks and sentences", () => {
    const read = readJson(source(JSON.stringify(valid)))
    if (read.kind !== "witness") throw new Error(read.kind)
    const { blocks, sentences, text } = read.witness
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "turn", "cell"])
    expect(blocks[1]?.speaker).toBe("Stalin")
    expect(blocks[2]).toMatchObject({ row: 0, column: 1 })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toContain(
      "That's quite a lot.",
    )
  })

  test.each<[fault: string, found: string, at: string, value: unknown]>([
    ["blocks[1].sentences[0]", "found 7", "blocks.1.sentences.0", 7],
    ["blocks[0].kind", 'found "poem"', "blocks.0.kind", "poem"],
    ["blocks[2].row", "found -1", "blocks.2.row", -1],
    ["blocks[2].column", "found 0.5", "blocks.2.column", 0.5],
    ["blocks", "found an object", "blocks", {}],
    ["blocks[0]", "found null", "blocks.0", null],
    ["blocks[0].text", "found a list", "blocks.0.text", []],
    ["blocks[0].editorial", 'found "yes"', "blocks.0.editorial", "yes"],
    ["blocks[0]", "both", "blocks.0.sentences", []],
    ["blocks[0]", 'lacks "sentences"', "blocks.0.text", undefined],
    ["the document", 'lacks "siglum"', "siglum", undefined],
    ["siglum", "empty string", "siglum", ""],
    ["title", "found true", "title", true],
    ["the document", 'lacks "format"', "format", undefined],
    ["version", 'found "1"', "version", "1"],
  ])("that is wrong at %s is refused with that path (%s)", (path, found, at, value) => {
    const error = refusal(altered(valid, at, value))
    expect(error).toBeInstanceOf(InvalidWitness)
    expect(error.code).toBe("json-shape")
    expect(error.where).toBe(path)
    expect(error.message).toContain(found)
    expect(error.advice).not.toBe("")
  })

  test("of another root than an object is refused", () => {
    expect(refusal("[]").message).toContain("found a list")
    expect(refusal("7").where).toBe("the document")
  })

  test("made by a later Variorum is refused, not half understood", () => {
    const error = refusal({ ...valid, version: 2 })
    expect(error.code).toBe("json-later-version")
    expect(error.message).toContain("made by a later Variorum")
  })

  test("of another program is refused by its name", () => {
    expect(refusal({ ...valid, format: "tei" })).toMatchObject({ code: "json-format" })
  })

  test("that is cut off is refused with a place in it", () => {
    expect(refusal('{"format": "variorum-witness",\n "siglum" 7}').code).toBe("json-syntax")
    expect(refusal(JSON.stringify(valid).slice(0, 50))).toBeInstanceOf(UnreadableSource)
  })

  test("nested without end is refused before it is parsed", () => {
    expect(refusal(`{"format": ${"[".repeat(200_000)}`).code).toBe("json-depth")
    expect(refusal({ ...valid, format: "[".repeat(1000) }).code).toBe("json-format")
  })

  test("may have keys that nobody asks for, and prototype keys do nothing", () => {
    const text = JSON.stringify(valid).replace(
      "{",
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "note": 1,',
    )
    expect(readAgain(text).kind).toBe("witness")
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined)
    expect(refusal('{"__proto__": {"format": "variorum-witness"}}').message).toContain(
      'lacks "format"',
    )
  })

  test("with two equal keys counts the last one, as JSON.parse does", () => {
    const read = readAgain(
      JSON.stringify(valid).replace('"siglum":"A"', '"siglum":"A","siglum":"B"'),
    )
    expect(read).toMatchObject({ witness: { siglum: "B" } })
  })
})

describe("writeWitness", () => {
  const made = witness({
    siglum: "A",
    title: "The draft",
    language: "en",
    date: "1936-09",
    blocks: [
      { kind: "heading", editorial: true, text: "The rightists" },
      { kind: "paragraph", text: "He saw it. […] Then [Yagoda] left." },
      { kind: "turn", speaker: "Stalin", text: "If— (inaudible). Yes." },
    ],
  })

  test("is read again as an equal witness", () => {
    expect(readAgain(writeWitness(made))).toEqual({ kind: "witness", witness: made })
  })

  test("writes the sentences, so that no reader cuts them anew", () => {
    const oddly = witness({
      siglum: "A",
      blocks: [{ kind: "paragraph", sentences: ["One", "Two."] }],
    })
    expect(JSON.parse(writeWitness(oddly)).blocks[0].sentences).toEqual(["One", "Two."])
    expect(readAgain(writeWitness(oddly))).toEqual({ kind: "witness", witness: oddly })
  })

  test("needs no layout for a text that the blocks give back", () => {
    expect(JSON.parse(writeWitness(made))).not.toHaveProperty("layout")
  })

  test.each([
    ["white space of its own", witness({ siglum: "A", text: "  One.   Two.\n\n\n\nThree.\n" })],
    ["a lone surrogate and a NUL", witness({ siglum: "A", text: "a\ud83db \0 end" })],
    ["nothing at all", witness({ siglum: "A", text: "" })],
    ["only white space", witness({ siglum: "A", text: " \n\n " })],
    [
      "the writer's own brackets",
      witness({ siglum: "A", brackets: "writers", text: "He [sic] saw." }),
    ],
    [
      "marks and revisions",
      {
        ...witness({ siglum: "A", text: "He saw it." }),
        marks: [{ kind: "emphasis" as const, span: { start: 3, end: 6 } }],
        revisions: [{ kind: "del" as const, span: { start: 0, end: 2 }, hand: "Stalin" }],
      },
    ],
  ])("keeps %s", (_, one) => {
    expect(readAgain(writeWitness(one))).toEqual({ kind: "witness", witness: one })
  })

  test("refuses a layout that no longer fits its blocks", () => {
    const document = JSON.parse(writeWitness(witness({ siglum: "A", text: "One.   Two." })))
    document.blocks[0].sentences[0] = "Three."
    expect(refusal(document)).toMatchObject({ where: "layout.blocks[0]" })
    expect(refusal(document).advice).toContain("layout")
  })

  test("refuses a layout whose spans overlap or leave the text", () => {
    const document = JSON.parse(writeWitness(witness({ siglum: "A", text: "One.   Two." })))
    const outside = structuredClone(document)
    outside.layout.sentences[1].end = 99
    expect(refusal(outside).where).toBe("layout.sentences[1]")
    const overlapping = structuredClone(document)
    overlapping.layout.sentences[1].start = 2
    expect(refusal(overlapping).where).toBe("layout.sentences[1]")
  })
})

describe("edition JSON", () => {
  test("holds several witnesses with what is to be said about them, and comes back equal", () => {
    const edition = {
      title: "The letter",
      source: "Getty and Naumov",
      rights: "short quotations",
      witnesses: [
        witness({ siglum: "A", text: "One." }),
        witness({ siglum: "B", text: "Two.  \n" }),
      ],
    }
    expect(readAgain(writeEdition(edition))).toEqual({ kind: "edition", edition })
  })

  test("names the witness in which a fault is", () => {
    const error = refusal({
      format: "variorum-edition",
      version: 1,
      witnesses: [{ siglum: "A", blocks: 7 }],
    })
    expect(error.where).toBe("witnesses[0].blocks")
  })
})

describe("collation JSON", () => {
  const draft = readPlain(source("He saw it. It was late.\n\nNobody came […]", "draft.txt"))
  const final = readPlain(source("He saw it. It was dark.\n\nNobody came at all.", "final.txt"))
  const collation = collate([draft, final])
  const written = writeCollation(collation)

  test("is read again as an equal collation", () => {
    expect(readAgain(written)).toEqual({ kind: "collation", collation })
  })

  test("under rules keeps them, and what each hides", () => {
    const rules = [
      ...preset("substantives-only"),
      { name: "spellings", list: [["late", "dark"]] },
    ] as const
    const ruled = collate([draft, final], { rules })
    const segments = ruled.passages.flatMap((passage) => passage.segments)
    expect(segments.some((segment) => segment.rules?.includes("spellings"))).toBe(true)
    expect(readAgain(writeCollation(ruled))).toEqual({ kind: "collation", collation: ruled })
  })

  test("under rules that cannot be followed is refused with the path", () => {
    const document = JSON.parse(written)
    expect(refusal({ ...document, rules: [{ name: "shape" }] }).where).toContain("rules[0].name")
    expect(refusal({ ...document, rules: [{ name: "spellings" }] }).where).toContain("rules[0]")
    expect(
      refusal({ ...document, rules: [{ name: "spellings", list: [["a", 7]] }] }).where,
    ).toContain("rules[0].list[0][1]")
  })

  test("has its keys in a fixed order and ends with a line feed", () => {
    expect(Object.keys(JSON.parse(written))).toEqual([
      "format",
      "version",
      "witnesses",
      "base",
      "passages",
      "moves",
      "pins",
      "complete",
    ])
    expect(written.endsWith("}\n")).toBe(true)
    expect(writeCollation(JSON.parse(JSON.stringify(collation)))).toBe(written)
  })

  test("with a passage cut out breaks the column promise and is refused", () => {
    const document = JSON.parse(written)
    document.passages.shift()
    document.moves = []
    expect(refusal(document).where).toBe("passages")
  })

  test("with a span outside its text is refused with the path", () => {
    const document = JSON.parse(written)
    document.passages[0].spans[1].end = 10_000
    expect(refusal(document).where).toBe("passages[0].spans[1]")
  })

  test("needs as many readings as there are witnesses", () => {
    const document = JSON.parse(written)
    document.passages[0].segments[0].readings.pop()
    expect(refusal(document).where).toBe("passages[0].segments[0].readings")
  })

  test("with two passages of one name, or a move from nowhere, is refused", () => {
    const twins = JSON.parse(written)
    twins.passages[1].id = twins.passages[0].id
    expect(refusal(twins).where).toBe("passages[1].id")
    const move = JSON.parse(written)
    const place = { passage: "nowhere", span: { start: 0, end: 0 } }
    move.moves = [{ from: place, to: place, confidence: 1, within: [] }]
    expect(refusal(move).where).toBe("moves[0]")
  })

  test("from elsewhere may leave out the blocks, which are then found at blank lines", () => {
    const document = JSON.parse(written)
    for (const one of document.witnesses) delete one.blocks
    const read = readAgain(JSON.stringify(document))
    if (read.kind !== "collation") throw new Error(read.kind)
    expect(read.collation.witnesses[0]?.blocks).toEqual(collation.witnesses[0]?.blocks)
  })
})
