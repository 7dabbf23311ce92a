import { witness } from "@variorum/collation"
import { anchorWords, type Layer, type WordsTarget } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { draft, final, layer, note, tags, witnesses, words } from "../notes.testing.js"
import { readAnnotations, writeAnnotations, writeLayers } from "./index.js"
import { brokenRules } from "./rules.js"
import { CONTEXT } from "./rules-of-annotations.js"
import { readAgain, writtenAs } from "./web-annotation.testing.js"

test("a layer with notes of every kind comes back equal", () => {
  const { layers, told } = readAgain(layer)
  expect(told).toEqual([])
  expect(layers).toEqual([layer])
})

describe("several layers in one file", () => {
  const options = { witnesses, tags }
  const other = { ...layer, id: "other", label: "Another reading", notes: [] }

  test("come back equal, in their order", () => {
    const bytes = new TextEncoder().encode(writeLayers([layer, other], options))
    const source = { name: "several.jsonld", bytes }
    const read = readAnnotations(source, { ...options, now: "2026-11-22T12:00:00Z" })
    expect(read.told).toEqual([])
    expect(read.layers).toEqual([layer, other])
  })

  test("are a collection where there is one, and an empty list where there is none", () => {
    expect(writeLayers([layer], options)).toBe(writeAnnotations(layer, options))
    expect(writeLayers([], options)).toBe("[]\n")
  })
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

test("what stands around words is kept as far as a note has it, in whole characters", () => {
  const refrain = `${"He sang the old song again. ".repeat(9)}🙂 ${"He sang the old song again. ".repeat(9)}`
  const sung = witness({ siglum: "F", text: refrain })
  const start = refrain.lastIndexOf("old song", refrain.indexOf("🙂") - 60)
  const one = note("n", { kind: "words", words: anchorWords(sung, { start, end: start + 8 }) })
  const { prefix, suffix } = (one.target as WordsTarget).words.quotation
  expect(Math.max(prefix.length, suffix.length)).toBeGreaterThan(32)
  const text = writeAnnotations({ ...layer, notes: [one] }, { witnesses: [sung] })
  const source = { name: "n.jsonld", bytes: new TextEncoder().encode(text) }
  const read = readAnnotations(source, { witnesses: [sung], now: "2026-11-22T12:00:00Z" })
  expect(read.layers[0]!.notes).toEqual([one])
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
      label: ["A set", "Ein Satz"],
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
      label: ["A set", "Ein Satz"],
      creator: collection.creator,
      summary: "All of it",
    })
    expect(document.first.items[0].bodyValue).toBe("plain")
    expect(brokenRules(document)).toEqual([])
  })
})

test("the same layer gives the same bytes", () => {
  expect(JSON.stringify(writtenAs(layer))).toBe(JSON.stringify(writtenAs(structuredClone(layer))))
})
