import type { Layer } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { draft, final, layer, note, words } from "../notes.testing.js"
import { brokenRules, CONTEXT } from "./rules.js"
import { readAgain, writtenAs } from "./web-annotation.testing.js"

test("a layer with notes of every kind comes back equal", () => {
  const { layers, told } = readAgain(layer)
  expect(told).toEqual([])
  expect(layers).toEqual([layer])
})

test("all that is written keeps the rules", () => {
  expect(brokenRules(writtenAs(layer))).toEqual([])
  expect(brokenRules(writtenAs({ ...layer, notes: [] }))).toEqual([])
})

describe("a document", () => {
  const document = writtenAs(layer)
  const items: readonly ReturnType<typeof JSON.parse>[] = document.first.items
  const called = (id: string) => items.find((one) => one.id === `urn:variorum:note:${id}`)!

  test("is a collection with one embedded page", () => {
    expect(document).toMatchObject({
      "@context": CONTEXT,
      id: "urn:variorum:layer:reading%20one",
      type: "AnnotationCollection",
      label: "A reading",
      creator: { name: "R. Hand" },
      total: layer.notes.length,
      first: { type: "AnnotationPage", partOf: "urn:variorum:layer:reading%20one", startIndex: 0 },
    })
  })

  test("counts in code points, and says what state of the text it counts in", () => {
    const { target, body } = called("words")
    expect(target).toMatchObject({ type: "SpecificResource", source: "urn:variorum:witness:D%201" })
    const [quote, position] = target.selector
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: "𝔠𝔞𝔪𝔢" })
    const letters = [...draft.text]
    expect(position.type).toBe("TextPositionSelector")
    expect(letters.slice(position.start, position.end).join("")).toBe("𝔠𝔞𝔪𝔢")
    expect(target.state.value).toBe(words(draft, "faults").digest)
    expect(body).toEqual([
      { type: "TextualBody", value: "A remark.", format: "text/plain", purpose: "commenting" },
      { type: "TextualBody", value: "Tone & voice", format: "text/plain", purpose: "tagging" },
    ])
  })

  test("has a change as one annotation with two targets, an absence as a place without length", () => {
    const change = called("change")
    expect(change.target.map((one: { source: string }) => one.source)).toEqual([
      "urn:variorum:witness:D%201",
      "urn:variorum:witness:F",
    ])
    const [place, gone] = called("absence").target
    const [quote, position] = place.selector
    expect(quote).toMatchObject({ exact: "", suffix: " It was late." })
    expect(position.start).toBe(position.end)
    expect(gone.selector[0].exact).toBe("Nobody 𝔠𝔞𝔪𝔢 home.")
  })

  test("has an answer with the other note as its target, and a whole text as its name alone", () => {
    const answer = items.find(({ id }) => id === "https://example.org/answer")
    expect(answer).toMatchObject({ target: "urn:variorum:note:words", motivation: "replying" })
    expect(called("whole").target).toBe("urn:variorum:witness:D%201")
  })

  test("names witnesses as it is told to", () => {
    const witnessIri = (siglum: string) => `https://example.org/${encodeURIComponent(siglum)}.txt`
    const told = writtenAs(layer, { witnessIri })
    expect(told.first.items[0].target.source).toBe("https://example.org/D%201.txt")
    expect(readAgain(layer, { witnessIri }).layers).toEqual([layer])
  })
})

test("words of another state of the text keep their place in our own count", () => {
  const old = { ...words(draft, "faults"), digest: "other" }
  const one: Layer = { ...layer, notes: [note("old", { kind: "words", words: old })] }
  const document = writtenAs(one)
  expect(JSON.stringify(document)).not.toContain("TextPositionSelector")
  expect(brokenRules(document)).toEqual([])
  expect(readAgain(one).layers).toEqual([one])
})

test("a time without seconds is written with them", () => {
  const one = {
    ...layer,
    notes: [note("n", { kind: "witness", witness: "F" }, { created: "2026-11-22T06:10Z" })],
  }
  expect(brokenRules(writtenAs(one))).toEqual([])
})

test("context that was cut within a character is written in whole ones", () => {
  const half = words(final, "It was late.")
  const cut = { ...half, quotation: { ...half.quotation, prefix: "\ude42 ", suffix: "x\ud83d" } }
  const document = writtenAs({ ...layer, notes: [note("n", { kind: "words", words: cut })] })
  expect(document.first.items[0].target.selector[0]).toMatchObject({ prefix: " ", suffix: "x" })
})

describe("what came from elsewhere", () => {
  const strange = {
    "@context": CONTEXT,
    id: "https://example.org/anno/1",
    type: ["Annotation", "https://example.org/Remark"],
    motivation: ["moderating", "questioning"],
    creator: { id: "https://example.org/ada", type: "Person", name: "Ada" },
    created: "2026-01-05T12:00:00+02:00",
    generator: "https://example.org/program",
    rights: "https://creativecommons.org/licenses/by/4.0/",
    body: {
      type: "TextualBody",
      value: "<p>So <b>many</b>?</p>",
      format: "text/html",
      language: "en",
    },
    target: {
      type: "SpecificResource",
      source: "urn:variorum:witness:F",
      styleClass: "red",
      selector: [
        { type: "FragmentSelector", value: "p1" },
        { type: "TextQuoteSelector", exact: "several" },
      ],
    },
  }
  const read = readAgain(strange)
  const [back] = read.layers

  test("is read", () => {
    expect(read.told).toEqual([])
    expect(back!.notes[0]).toMatchObject({
      id: "https://example.org/anno/1",
      motivation: "questioning",
      creator: "Ada",
      created: "2026-01-05T10:00:00Z",
      body: "So many?",
    })
  })

  test("comes back as it was, but for a time that must be in UTC", () => {
    const { "@context": _, created: __, ...untouched } = strange
    const [again] = writtenAs(back!).first.items
    expect(again).toEqual({ ...untouched, created: "2026-01-05T10:00:00Z" })
    expect(brokenRules(writtenAs(back!))).toEqual([])
  })

  test("is ours where it was changed, and only there", () => {
    const changed = { ...back!, notes: [{ ...back!.notes[0]!, body: "So few?" }] }
    const [again] = writtenAs(changed).first.items
    expect(again.body).toEqual([
      { type: "TextualBody", value: "So few?", format: "text/plain", purpose: "questioning" },
    ])
    expect(again.target).toEqual(strange.target)
    expect(again.creator).toEqual(strange.creator)
  })

  test("is not written back where it breaks a rule", () => {
    const broken = { ...strange, generated: "yesterday", bodyValue: 7, dc: 1 }
    const document = writtenAs(readAgain(broken).layers[0]!)
    expect(brokenRules(document)).toEqual([])
    expect(document.first.items[0]).toMatchObject({ dc: 1, rights: strange.rights })
  })

  test("a bodyValue stays one, and a collection keeps what it says of itself", () => {
    const { body: _, ...bodiless } = strange
    const collection = {
      "@context": CONTEXT,
      id: "https://example.org/c",
      type: "AnnotationCollection",
      label: { en: ["A set"] },
      creator: ["Ada", { name: "Eve" }],
      summary: "All of it",
      total: 1,
      first: {
        id: "https://example.org/c/1",
        type: "AnnotationPage",
        items: [{ ...bodiless, bodyValue: "plain" }],
      },
    }
    const { layers } = readAgain(collection)
    expect(layers[0]).toMatchObject({ creator: "Ada, Eve", id: "https://example.org/c" })
    const document = writtenAs(layers[0]!)
    expect(document).toMatchObject({
      label: { en: ["A set"] },
      creator: collection.creator,
      summary: "All of it",
    })
    expect(document.first.items[0].bodyValue).toBe("plain")
    expect(brokenRules(document)).toEqual([])
  })
})

describe("the rules", () => {
  const spoilt: [string, (document: ReturnType<typeof JSON.parse>) => void, RegExp][] = [
    ["no context", (d) => delete d["@context"], /context/u],
    ["no id", (d) => delete d.first.items[0].id, /annotation has exactly one id/u],
    [
      "an id that is no IRI",
      (d) => (d.first.items[0].id = "a b"),
      /annotation has exactly one id/u,
    ],
    ["no type", (d) => delete d.first.items[0].type, /among an annotation's types/u],
    ["no target", (d) => (d.first.items[0].target = []), /one target or more/u],
    ["a body beside a bodyValue", (d) => (d.first.items[0].bodyValue = "x"), /bodyValue/u],
    ["a body without a value", (d) => delete d.first.items[0].body[0].value, /textual body/u],
    [
      "a time elsewhere",
      (d) => (d.first.items[0].created = "2026-01-01T00:00:00+01:00"),
      /created/u,
    ],
    ["a motivation of two words", (d) => (d.first.items[0].motivation = "so so"), /motivation/u],
    ["a purpose that is none", (d) => (d.first.items[0].body[0].purpose = 7), /purpose/u],
    ["no source", (d) => delete d.first.items[0].target.source, /exactly one source/u],
    ["a quote of nothing", (d) => delete d.first.items[0].target.selector[0].exact, /one exact/u],
    ["half a place", (d) => (d.first.items[0].target.selector[1].end = 1.5), /whole numbers/u],
    ["a nameless selector", (d) => delete d.first.items[0].target.selector[0].type, /which kind/u],
    ["a nameless whole", (d) => (d.first.items[5].target = "here"), /stands elsewhere/u],
    ["a page without notes", (d) => (d.first.items = []), /list of one annotation/u],
    ["a page without a name", (d) => delete d.first.id, /page has exactly one id/u],
    ["a page of no type", (d) => delete d.first.type, /among a page's types/u],
    ["a page from nowhere", (d) => (d.first.startIndex = -1), /startIndex/u],
    ["a collection without a name", (d) => delete d.id, /collection has exactly one id/u],
    ["a collection without a page", (d) => delete d.first, /one first page/u],
    ["half a total", (d) => (d.total = 0.5), /total/u],
  ]
  test.each(spoilt)("find %s", (_, spoil, sentence) => {
    const document = writtenAs(layer)
    spoil(document)
    expect(brokenRules(document).join("\n")).toMatch(sentence)
  })

  test("ask for an object", () => expect(brokenRules([])).toHaveLength(1))
})

test("the same layer gives the same bytes", () => {
  expect(JSON.stringify(writtenAs(layer))).toBe(JSON.stringify(writtenAs(structuredClone(layer))))
})
