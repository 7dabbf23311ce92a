import { describe, expect, test } from "vitest"
import { final } from "../notes.testing.js"
import { readAnnotations } from "./index.js"
import { brokenRules } from "./rules.js"
import { CONTEXT } from "./rules-of-annotations.js"
import { readAgain, writtenAs } from "./web-annotation.testing.js"

function annotation(id: string, more: object = {}) {
  return {
    id,
    type: "Annotation",
    body: { type: "TextualBody", value: "So." },
    target: at("several"),
    ...more,
  }
}

function at(exact: string) {
  return { source: "urn:variorum:witness:F", selector: { type: "TextQuoteSelector", exact } }
}

function position(start: unknown, end: unknown) {
  return {
    source: "urn:variorum:witness:F",
    selector: { type: "TextPositionSelector", start, end },
  }
}

describe("a file", () => {
  const [one, other] = [annotation("urn:a"), annotation("urn:b")]
  const page = { id: "urn:p", type: "AnnotationPage", items: [one, other] }
  test.each([
    ["an annotation", { "@context": CONTEXT, ...one }, ["urn:a"]],
    ["a list", [one, other], ["urn:a", "urn:b"]],
    ["a page", page, ["urn:a", "urn:b"]],
    [
      "a collection of two pages",
      {
        id: "urn:c",
        type: "AnnotationCollection",
        first: { ...page, items: [one], next: { ...page, items: [other] } },
      },
      ["urn:a", "urn:b"],
    ],
    ["an annotation twice", [one, structuredClone(one)], ["urn:a"]],
  ])("with %s is read as a layer", (_, document, ids) => {
    const { layers, told } = readAgain(document)
    expect(told).toEqual([])
    expect(layers.map(({ notes }) => notes.map(({ id }) => id))).toEqual([ids])
  })

  test("with annotations alone is a layer of the file's name", () => {
    expect(readAgain([one]).layers[0]).toMatchObject({ label: "handed-in", creator: "unknown" })
  })

  test.each([[[]], [{}], [[1, null, true, "x"]], [7]])("with %j holds no annotation", (document) =>
    expect(() => readAgain(document)).toThrow("The file holds no annotation."),
  )
})

describe("a target", () => {
  const target = (more: object) =>
    readAgain([annotation("urn:a", more)]).layers[0]?.notes[0]?.target

  test("of a place alone is the words that stand there, counted in code points", () => {
    const letters = [...final.text]
    const start = letters.indexOf("🙂")
    expect(target({ target: position(start, start + 4) })).toMatchObject({
      kind: "words",
      words: { quotation: { exact: "🙂 It", start: final.text.indexOf("🙂") } },
    })
  })

  test("without length is an absence", () =>
    expect(target({ target: position(0, 0) })).toMatchObject({ kind: "absence", words: [] }))

  test("in two texts is a change", () =>
    expect(
      target({ target: [at("several"), { ...at("so many"), source: "urn:x" }] }),
    ).toMatchObject({
      kind: "change",
      words: [{ witness: "F" }, { witness: "urn:x" }],
    }))

  test("that is another annotation of the file is answered", () => {
    const { layers } = readAgain([annotation("urn:a"), annotation("urn:b", { target: "urn:a" })])
    expect(layers[0]!.notes[1]!.target).toEqual({ kind: "note", note: "urn:a" })
  })

  test("that is a text unknown here is kept as its name", () =>
    expect(target({ target: { id: "https://example.org/x", type: "Text" } })).toEqual({
      kind: "witness",
      witness: "https://example.org/x",
    }))
})

describe("left out, told with its name, and the rest kept:", () => {
  const answer = (id: string, target: string) => annotation(id, { target, motivation: "replying" })
  const deep = Array.from({ length: 45 }).reduce<unknown>((within) => [within], 1)
  test.each([
    ["no annotation", [{ type: "Person", id: "urn:x" }]],
    [
      "of a context that is not the W3C's",
      [annotation("urn:x", { "@context": "https://beacon.invalid/" })],
    ],
    ["of two contexts", [annotation("urn:x", { "@context": [CONTEXT, { value: "urn:y" }] })]],
    ["about nothing", [annotation("urn:x", { target: undefined })]],
    ["about a number", [annotation("urn:x", { target: 7 })]],
    ["about a script", [annotation("urn:x", { target: "java\nscript:alert(1)" })]],
    [
      "a quotation that another selector narrows",
      [
        annotation("urn:x", {
          target: {
            source: "urn:t",
            selector: { type: "TextQuoteSelector", exact: "a", refinedBy: {} },
          },
        }),
      ],
    ],
    ["a place beyond the text", [annotation("urn:x", { target: position(10, 9e9) })]],
    ["a place turned round", [annotation("urn:x", { target: position(3, 1) })]],
    [
      "a place in a text unknown here",
      [annotation("urn:x", { target: { ...position(0, 3), source: "urn:t" } })],
    ],
    ["a quotation of nothing", [annotation("urn:x", { target: at("") })]],
    ["from the future", [annotation("urn:x", { created: "2027-01-01T00:00:00Z" })]],
    ["with a body without end", [annotation("urn:x", { bodyValue: "x".repeat(10_000_000) })]],
    ["an answer to itself", [answer("urn:x", "urn:x")]],
  ])("%s", (_, items) => {
    const { layers, told } = readAgain([annotation("urn:good"), ...items])
    expect(layers.map(({ notes }) => notes.map(({ id }) => id))).toEqual([["urn:good"]])
    expect(told.map(({ note }) => note)).toEqual(["urn:x"])
    expect(told[0]!.says).toMatch(/It was left out\.$/u)
  })

  test("answers in a circle, and not those that answer into it", () => {
    const items = [answer("urn:1", "urn:2"), answer("urn:2", "urn:1"), answer("urn:3", "urn:1")]
    const { layers, told } = readAgain(items)
    expect(layers[0]!.notes.map(({ id }) => id)).toEqual(["urn:3"])
    expect(told.map(({ note }) => note)).toEqual(["urn:1", "urn:2"])
  })

  test("what is nested too deeply, while the note is kept", () => {
    const { layers, told } = readAgain([annotation("urn:x", { deep })])
    expect(layers[0]!.notes[0]!.foreign).toBe(undefined)
    expect(told.map(({ note }) => note)).toEqual(["urn:x"])
  })
})

test("two notes of one name are two, and told", () => {
  const { layers, told } = readAgain([
    annotation("urn:x"),
    annotation("urn:x", { bodyValue: "No." }),
  ])
  const [first, second] = layers[0]!.notes
  expect([first!.body, second!.body]).toEqual(["So.", "No."])
  expect(first!.id).toBe("urn:x")
  expect(second!.id).not.toBe("urn:x")
  expect(told.map(({ note }) => note)).toEqual(["urn:x"])
})

test("an annotation without a name has the same one each time", () => {
  const id = () => readAgain([annotation("", { id: undefined })]).layers[0]!.notes[0]!.id
  expect(id()).toBe(id())
})

test("markup in a body is text", () => {
  const html =
    "<style>p{}</style><p>A &lt;b&gt; &amp; c</p><script>run()</script><ul><li>d</li></ul>"
  const body = { type: "TextualBody", value: html, format: "text/html" }
  expect(readAgain([annotation("urn:a", { body })]).layers[0]!.notes[0]!.body).toBe(
    "A <b> & c\n\nd",
  )
})

describe("in time that grows with the file, and no faster:", () => {
  const many = 300_000
  const html = (value: string) => ({ type: "TextualBody", value, format: "text/html" })
  test.each([
    ["tags that are never closed", { body: html("<a".repeat(many)) }],
    ["signs that open nothing", { body: html(`${"< ".repeat(many)}>`) }],
    ["scripts that never end", { body: html("<script></script".repeat(many / 10)) }],
    ["blanks without an end", { body: html(`a${" ".repeat(many)}b`) }],
    ["half a reference", { body: html("&#".repeat(many)) }],
    [
      "properties without number, one of which breaks a rule",
      {
        ...Object.fromEntries(Array.from({ length: many / 10 }, (_, i) => [`key-${i}`, i])),
        generated: "never",
      },
    ],
    ["bodies without number", { body: Array.from({ length: many / 10 }, () => html("<b>x</b>")) }],
  ])("%s", (_, more) => {
    const start = performance.now()
    const { layers } = readAgain([annotation("urn:a", more)])
    expect(brokenRules(writtenAs(layers[0]!))).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test("a million notes of common length, refused with a line within two seconds", () => {
    const note = new TextEncoder().encode(`${JSON.stringify(annotation("urn:a"))},`)
    const bytes = new Uint8Array(1_000_000 * note.length)
    for (let next = 0; next < bytes.length; next += note.length) bytes.set(note, next)
    const start = performance.now()
    const source = { name: "many.jsonld", bytes }
    expect(() =>
      readAnnotations(source, { witnesses: [final], now: "2026-11-22T12:00:00Z" }),
    ).toThrow(/larger than 64 MB/u)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test("fifty thousand notes, of which half answer each other in circles", () => {
    const notes = Array.from({ length: 25_000 }, (_, i) => annotation(`urn:a${i}`))
    const circles = Array.from({ length: 25_000 }, (_, i) =>
      annotation(`urn:b${i}`, { motivation: "replying", target: `urn:b${i ^ 1}` }),
    )
    const start = process.cpuUsage()
    const { layers, told } = readAgain([...notes, ...circles])
    expect([layers[0]!.notes.length, told.length]).toEqual([25_000, 25_000])
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000)
  })
})
