import { readFileSync } from "node:fs"
import { readJson } from "@variorum/formats"
import {
  brokenRules,
  readAnnotations,
  writeAnnotations,
  writeDecisions,
} from "@variorum/formats/web-annotation"
import type { Layer, Note } from "@variorum/layers"
import jsonld from "jsonld"
import { describe, expect, test } from "vitest"
import {
  draft,
  final,
  layer,
  note,
  tags,
  witnesses,
  words,
} from "../../packages/formats/src/notes.testing.js"
import { decisions, decisionWitnesses } from "../../packages/formats/src/decisions.testing.js"
import { ANNOTATION_CONTEXT } from "./annotation-context.js"

const CONTEXT = "http://www.w3.org/ns/anno.jsonld"

type Json = ReturnType<typeof JSON.parse>

/** The one context is at hand; whatever else is asked for is refused. */
const documentLoader = (url: string) =>
  url === CONTEXT
    ? Promise.resolve({ contextUrl: null, documentUrl: url, document: ANNOTATION_CONTEXT })
    : Promise.reject(new Error(`refused: ${url}`))

/** Expanded, with an error where anything of it has no meaning and would be dropped. */
const expanded = (document: unknown) => jsonld.expand(document, { documentLoader, safe: true })

/** What is left of a document once it was expanded: all of it, or the expanding has dropped something. */
async function through(document: unknown): Promise<Json> {
  const back = await jsonld.compact(await expanded(document), CONTEXT, { documentLoader })
  return single(back)
}

/** One value and a list of one say the same in JSON-LD. */
function single(value: unknown): Json {
  if (Array.isArray(value)) return value.length === 1 ? single(value[0]) : value.map(single)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, single(one)]))
}

function written(one: Layer): Json {
  return JSON.parse(writeAnnotations(one, { witnesses, tags }))
}

function alone(one: Note): Json {
  return { "@context": CONTEXT, ...written({ ...layer, notes: [one] }).first.items[0] }
}

const passages = note("passages", {
  kind: "passages",
  change: "p1",
  words: [words(draft, "He saw so many faults."), words(final, "He saw several faults.")],
})

describe("expanded as JSON-LD, nothing is lost of", () => {
  test("a collection with its page", async () => {
    const whole = written({ ...layer, notes: [...layer.notes, passages] })
    expect(await through(whole)).toEqual(single(whole))
    const { "@context": context, first } = whole
    const page = { "@context": context, ...first }
    expect(await through(page)).toEqual(single(page))
  })

  test("a collection without notes", async () => {
    const empty = written({ ...layer, notes: [] })
    expect(await through(empty)).toEqual(single(empty))
  })

  test.each([...layer.notes, passages])("a note of the kind $target.kind: $id", async (one) => {
    const annotation = alone(one)
    expect(await through(annotation)).toEqual(single(annotation))
  })

  test("what came from elsewhere and has a meaning", async () => {
    const foreign = {
      "@context": CONTEXT,
      id: "https://example.org/anno/1",
      type: ["Annotation", "https://example.org/Remark"],
      motivation: ["moderating", "questioning"],
      creator: { id: "https://example.org/ada", type: "Person", name: "Ada", nickname: "a" },
      created: "2026-01-05T12:00:00Z",
      rights: "https://creativecommons.org/licenses/by/4.0/",
      canonical: "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df",
      "https://example.org/mark": 7,
      "schema:position": "third",
      body: { type: "TextualBody", value: "<p>So?</p>", format: "text/html", textDirection: "ltr" },
      target: {
        type: "SpecificResource",
        source: "urn:variorum:witness:F",
        styleClass: "red",
        renderedVia: { id: "https://example.org/reader", type: "Software" },
        selector: [
          {
            type: "FragmentSelector",
            value: "p1",
            conformsTo: "http://tools.ietf.org/rfc/rfc3236",
          },
          { type: "TextQuoteSelector", exact: "several" },
        ],
      },
    }
    const bytes = new TextEncoder().encode(JSON.stringify(foreign))
    const options = { witnesses, now: "2026-11-22T12:00:00Z" }
    const { layers } = readAnnotations({ name: "a.jsonld", bytes }, options)
    const annotation = alone(layers[0]!.notes[0]!)
    expect(single(annotation)).toEqual(single(foreign))
    expect(await through(annotation)).toEqual(single(foreign))
  })

  test("judgements, pins and corrections", async () => {
    const document = JSON.parse(writeDecisions(decisions, { witnesses: decisionWitnesses }))
    expect(await through(document)).toEqual(single(document))
  })

  test.each(["yezhov-letter", "plenum-1936"])("the layers of the example %s", async (name) => {
    const file = `examples/${name}/${name}.variorum.json`
    const read = readJson({ name: file, bytes: Uint8Array.from(readFileSync(file)) })
    if (read.kind !== "edition") throw new Error("It is no edition.")
    for (const one of read.edition.layers ?? []) {
      const document = JSON.parse(writeAnnotations(one, read.edition))
      expect(brokenRules(document)).toEqual([])
      expect(await through(document)).toEqual(single(document))
    }
    const document = JSON.parse(writeDecisions(read.edition, read.edition))
    expect(brokenRules(document)).toEqual([])
    expect(await through(document)).toEqual(single(document))
  })
})

test("a change is two targets of one annotation, each with its quotation", async () => {
  const [annotation] = (await expanded(alone(layer.notes[1]!))) as Json[]
  const targets = annotation["http://www.w3.org/ns/oa#hasTarget"]
  const quoted = targets.map(
    (target: Json) =>
      target["http://www.w3.org/ns/oa#hasSelector"][0]["http://www.w3.org/ns/oa#exact"][0][
        "@value"
      ],
  )
  expect(quoted).toEqual(["so many", "several"])
  expect(annotation["urn:variorum:target"]).toEqual([{ "@value": "change" }])
})

describe("the expanding itself", () => {
  test("tells a property without a meaning: this test can fail", async () => {
    const annotation = { ...alone(passages), purposeless: "x" }
    await expect(expanded(annotation)).rejects.toThrow(/safe mode/iu)
  })

  test("asks for no other context", async () => {
    const annotation = { ...alone(passages), "@context": "https://beacon.invalid/x" }
    await expect(expanded(annotation)).rejects.toThrow(/beacon/u)
  })
})
