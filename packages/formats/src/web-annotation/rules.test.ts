import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { layer } from "../notes.testing.js"
import { ALL_RULES, brokenRules } from "./rules.js"
import { writtenAs } from "./web-annotation.testing.js"

type Json = ReturnType<typeof JSON.parse>
type Spoiling = (document: Json) => unknown

const first = (document: Json) => document.first.items[0]
const inBody = (more: object) => (document: Json) => Object.assign(first(document).body[0], more)
const inNote = (more: object) => (document: Json) => Object.assign(first(document), more)
const inTarget = (more: object) => (document: Json) => Object.assign(first(document).target, more)
const selector = (type: string, more: object = {}) => inTarget({ selector: { type, ...more } })
const state = (type: string, more: object = {}) => inTarget({ state: { type, ...more } })

/** One document at least that breaks each rule, by the sentence of the rule. */
const spoilt: Readonly<Record<string, readonly Spoiling[]>> = {
  "A document names the Web Annotation context, alone or in a list.": [
    (d) => delete d["@context"],
    (d) => (d["@context"] = ["https://beacon.invalid/"]),
  ],
  "An annotation has exactly one id, an IRI.": [
    (d) => delete first(d).id,
    inNote({ id: "a b" }),
    inNote({ id: ["urn:a", "urn:b"] }),
  ],
  "Annotation is among an annotation's types.": [
    (d) => delete first(d).type,
    inNote({ type: "Remark" }),
  ],
  "An annotation has one target or more.": [(d) => delete first(d).target, inNote({ target: [] })],
  "A bodyValue is one string, and stands in place of every body.": [
    inNote({ bodyValue: "x" }),
    inNote({ bodyValue: ["x"], body: undefined }),
  ],
  "A motivation is a word of the vocabulary or an IRI.": [inNote({ motivation: "so so" })],
  "There is at most one stylesheet; where it says what it is, it is a CssStylesheet.": [
    inNote({ stylesheet: ["urn:a", "urn:b"] }),
    inNote({ stylesheet: { type: "Style", value: "" } }),
  ],
  "A resource that stands elsewhere has exactly one id, an IRI.": [
    (d) => (d.first.items[5].target = "here"),
    inNote({ body: { format: "audio/mpeg" } }),
  ],
  'There is at most one time under "created", in UTC, with a Z.': [
    inNote({ created: "2026-01-01T00:00:00+01:00" }),
    inBody({ created: ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"] }),
  ],
  'There is at most one time under "modified", in UTC, with a Z.': [inTarget({ modified: "2026" })],
  'There is at most one time under "generated", in UTC, with a Z.': [
    inNote({ generated: "yesterday" }),
    (d) => (d.generated = 7),
  ],
  "Rights are said by IRIs.": [inNote({ rights: "ask me" }), inBody({ rights: 7 })],
  "There is at most one canonical IRI.": [inNote({ canonical: ["urn:a", "urn:b"] })],
  "Where it came from is said by IRIs.": [inNote({ via: "elsewhere" })],
  "A text's direction is ltr, rtl or auto.": [inBody({ textDirection: "up" })],
  "There is at most one language for processing.": [inBody({ processingLanguage: ["en", "fr"] })],
  "A textual body has exactly one value, a string.": [
    (d) => delete first(d).body[0].value,
    inBody({ value: ["a", "b"] }),
  ],
  "A purpose is a word of the vocabulary or an IRI.": [inBody({ purpose: 7 })],
  "A choice has one type, Choice, and a list to choose from.": [
    inNote({ body: { type: ["Choice", "TextualBody"], items: [] } }),
    inNote({ body: { type: "Choice" } }),
  ],
  "An agent has no more than one id, an IRI.": [
    inNote({ creator: { id: ["urn:a", "urn:b"] } }),
    inBody({ generator: { id: "me" } }),
    (d) => (d.creator = { id: 7 }),
  ],
  'What is said of an audience begins with "schema:".': [
    inNote({ audience: { type: "schema:Audience", role: "teacher" } }),
  ],
  "A specific resource has exactly one source: an IRI, or an object that has one.": [
    (d) => delete first(d).target.source,
    inTarget({ source: { type: "Text" } }),
  ],
  "The purpose of a specific resource is a word of the vocabulary or an IRI.": [
    inTarget({ purpose: "to see" }),
  ],
  "A selector says of which kind it is, and it is of one.": [
    (d) => delete first(d).target.selector[0].type,
    inTarget({ selector: { type: ["TextQuoteSelector", "X"], exact: "a" } }),
    selector("FragmentSelector", { value: "p", refinedBy: { exact: "a" } }),
  ],
  "A fragment selector has one value, and conforms to no more than one specification.": [
    selector("FragmentSelector"),
    selector("FragmentSelector", { value: "p", conformsTo: ["urn:a", "urn:b"] }),
  ],
  "A CSS selector has exactly one value.": [selector("CssSelector", { value: ["p", "q"] })],
  "An XPath selector has exactly one value.": [selector("XPathSelector")],
  "A quote selector has one exact string, and at most one prefix and one suffix.": [
    (d) => delete first(d).target.selector[0].exact,
    selector("TextQuoteSelector", { exact: "a", prefix: ["b", "c"] }),
  ],
  "A position selector has a start and an end, whole numbers from 0 on.": [
    (d) => (first(d).target.selector[1].end = 1.5),
    selector("TextPositionSelector", { start: -1, end: 2 }),
    selector("RangeSelector", {
      startSelector: { type: "TextPositionSelector", start: 1 },
      endSelector: "urn:a",
    }),
  ],
  "A selector of data has a start and an end, whole numbers from 0 on.": [
    selector("DataPositionSelector", { start: 1 }),
  ],
  "An SVG selector has no more than one value, a string.": [selector("SvgSelector", { value: 7 })],
  "A range selector has exactly one selector of its start, and one of its end.": [
    selector("RangeSelector", { startSelector: "urn:a" }),
  ],
  "A state of time has times in UTC, or the two ends of one interval, and not both.": [
    state("TimeState", { sourceDate: "2026" }),
    state("TimeState", { sourceDateStart: "2026-01-01T00:00:00Z" }),
    state("TimeState", {
      sourceDate: "2026-01-01T00:00:00Z",
      sourceDateStart: "2026-01-01T00:00:00Z",
      sourceDateEnd: "2026-01-02T00:00:00Z",
    }),
  ],
  "A state of a request has exactly one value.": [state("HttpRequestState")],
  "A collection has exactly one id, an IRI.": [(d) => delete d.id],
  "AnnotationCollection is among a collection's types.": [(d) => (d.type = "Collection")],
  "A collection's labels are strings.": [(d) => (d.label = { en: ["A reading"] })],
  "A total is a whole number from 0 on.": [(d) => (d.total = 0.5)],
  "A collection that is not empty has one first page.": [(d) => delete d.first],
  "A page has exactly one id, an IRI.": [(d) => delete d.first.id],
  "AnnotationPage is among a page's types.": [(d) => delete d.first.type],
  "A page has a list of one annotation or more.": [
    (d) => (d.first.items = []),
    (d) => delete d.first.items,
  ],
  "A page has no more than one next page.": [(d) => (d.first.next = ["urn:a", "urn:b"])],
  "A page's startIndex is a whole number from 0 on.": [(d) => (d.first.startIndex = -1)],
}

test("every rule has a document that breaks it", () => {
  const sentences = ALL_RULES.map(({ says }) => says)
  expect(Object.keys(spoilt).sort()).toEqual([...sentences].sort())
})

describe("a document is told to break the rule:", () => {
  const cases = Object.entries(spoilt).flatMap(([says, ways]) =>
    ways.map((spoil, i) => ({ says, spoil, way: i + 1 })),
  )
  test.each(cases)("$says ($way)", ({ says, spoil }) => {
    const document = writtenAs(layer)
    spoil(document)
    expect(brokenRules(document)).toEqual([says])
  })
})

test("a page alone, and an annotation alone, are asked for the context and keep the rest", () => {
  const { "@context": context, first: page } = writtenAs(layer)
  for (const one of [page, page.items[0]]) {
    expect(brokenRules({ "@context": context, ...one })).toEqual([])
    expect(brokenRules(one)).toEqual([
      "A document names the Web Annotation context, alone or in a list.",
    ])
  }
})

test("what the W3C allows is allowed: refinements, intervals, choices, agents by name, and states of our own", () => {
  const document = writtenAs(layer)
  inTarget({
    selector: {
      type: "FragmentSelector",
      value: "p5",
      conformsTo: "http://tools.ietf.org/rfc/rfc3236",
      refinedBy: { type: "TextQuoteSelector", exact: "a" },
    },
    state: [
      "urn:state",
      { type: "urn:variorum:TextState", value: "x" },
      {
        type: "TimeState",
        sourceDateStart: "2026-01-01T00:00:00Z",
        sourceDateEnd: "2026-02-01T00:00:00Z",
        refinedBy: { type: "HttpRequestState", value: "Accept: text/plain" },
      },
    ],
    textDirection: "rtl",
  })(document)
  inNote({
    creator: [{ name: "Ada" }, "https://example.org/eve"],
    rights: ["https://creativecommons.org/publicdomain/zero/1.0/"],
    audience: { type: "schema:EducationalAudience", "schema:educationalRole": "teacher" },
    stylesheet: { type: "CssStylesheet", value: ".red{}" },
    body: { type: "Choice", items: ["urn:a", "urn:b"] },
  })(document)
  expect(brokenRules(document)).toEqual([])
})

test("selectors that refine each other a hundred thousand times are looked through", () => {
  const deep = Array.from({ length: 100_000 }).reduce<object>(
    (refinedBy) => ({ type: "CssSelector", value: "p", refinedBy }),
    { type: "CssSelector" },
  )
  const document = writtenAs(layer)
  inTarget({ selector: deep })(document)
  expect(brokenRules(document)).toEqual(["A CSS selector has exactly one value."])
})

test("a document must be an object, and each annotation in it", () => {
  expect(brokenRules([])).toEqual(["A document is an object."])
  const document = writtenAs(layer)
  document.first.items[0] = "urn:a"
  expect(brokenRules(document)).toEqual(["An annotation is an object."])
  for (const key of ["selector", "state"]) {
    const spoiltOne = writtenAs(layer)
    spoiltOne.first.items[0].target[key] = ["no iri"]
    expect(brokenRules(spoiltOne)).toEqual([`A ${key} is an IRI or an object.`])
  }
})

test("every rule stands in the documentation with its section", () => {
  const page = new URL("../../../../docs/formats/web-annotation.md", import.meta.url)
  const lines = readFileSync(page, "utf8").split("\n")
  for (const { section, says } of ALL_RULES)
    expect(
      lines.filter((line) => line.startsWith(`| ${section} `) && line.includes(says)),
      says,
    ).toHaveLength(1)
})
