import { describe, expect, test } from "vitest"
import { decisions, decisionWitnesses as witnesses } from "../decisions.testing.js"
import { brokenRules, type Decisions, readDecisions, writeDecisions } from "./index.js"

type Json = ReturnType<typeof JSON.parse>

function written(some: Partial<Decisions>): Json {
  return JSON.parse(writeDecisions(some, { witnesses }))
}

function read(document: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  return readDecisions({ name: "d.jsonld", bytes }, { witnesses, now: "2026-11-22T12:00:00Z" })
}

const plain = ({ judgements, pins, corrections, told }: ReturnType<typeof read>) => ({
  judgements,
  pins,
  corrections,
  told,
})

test("judgements, pins and corrections come back equal, letter for letter, and keep the rules", () => {
  const document = written(decisions)
  expect(brokenRules(document)).toEqual([])
  expect(plain(read(document))).toEqual({ ...decisions, told: [] })
  expect(brokenRules(written({}))).toEqual([])
  expect(plain(read(written({})))).toEqual({ judgements: [], pins: [], corrections: [], told: [] })
})

describe("a judgement", () => {
  test("classifies both readings, with its verdict as a resource and its reason as text", () => {
    const second = decisions.judgements[1]!
    const [item] = written({ judgements: [second] }).first.items
    expect(item).toMatchObject({
      id: `urn:variorum:judgement:${second.id}`,
      motivation: "classifying",
      creator: { name: "R. Hand" },
      "urn:variorum:change": second.target.passage,
    })
    expect(item.body.map((body: Json) => body.source ?? body.value)).toEqual([
      "urn:variorum:change:added",
      "urn:variorum:weight:noise",
      "<b>So</b> it is & was.",
    ])
    expect(item.target).toHaveLength(second.target.quotations.length)
    expect(item.target[0].selector[1].type).toBe("TextPositionSelector")
  })
})

describe("a pin", () => {
  test("links the sentences of both its ends", () => {
    const [item] = written({ pins: decisions.pins.slice(0, 1) }).first.items
    expect(item).toMatchObject({ motivation: "linking", "urn:variorum:decision": "together" })
    expect(item.target.map((one: Json) => one.source)).toEqual([
      "urn:variorum:witness:D%201",
      "urn:variorum:witness:D%201",
      "urn:variorum:witness:F",
    ])
    expect(item).not.toHaveProperty("creator")
  })
})

test("what is not known of a decision is kept, and written back where it still fits", () => {
  const document = written(decisions)
  for (const item of document.first.items) {
    item.rights = "https://creativecommons.org/licenses/by/4.0/"
    item["https://example.org/mark"] = { value: 7 }
    item.target[0].styleClass = "red"
  }
  const { judgements, pins, corrections, told } = read(document)
  expect(told).toEqual([])
  const again = written({ judgements, pins, corrections })
  expect(again.first.items).toEqual(document.first.items)
  const [one] = judgements
  const changed = { ...one!, body: { ...one!.body, reason: "No." } }
  const [item] = written({ judgements: [changed] }).first.items
  expect(item).toMatchObject({ rights: document.first.items[0].rights })
  expect(item.body.at(-1).value).toBe("No.")
})

describe("left out, told with its name, and the rest kept:", () => {
  const { items } = written(decisions).first
  const count = items.length
  const [judgement] = items
  const pin = items.find((one: Json) => one.motivation === "linking")
  const correction = items.at(-1)
  const named = (one: Json, more: object) => ({ ...structuredClone(one), id: "urn:x", ...more })
  const elsewhere = { ...pin.target[0], source: "urn:elsewhere" }
  test.each([
    ["a note", named(judgement, { "urn:variorum:decision": undefined })],
    [
      "a decision of a kind that is none",
      named(judgement, { "urn:variorum:decision": "__proto__" }),
    ],
    ["no annotation", named(judgement, { type: "Person" })],
    [
      "a context that is not the W3C's",
      named(judgement, { "@context": "https://beacon.invalid/" }),
    ],
    ["a judgement without a verdict", named(judgement, { body: { value: "So." } })],
    ["a judgement of no change", named(judgement, { "urn:variorum:change": "" })],
    ["a judgement of nothing", named(judgement, { target: [] })],
    ["a judgement from the future", named(judgement, { created: "2027-01-01T00:00:00Z" })],
    ["a reason without end", named(pin, { body: { value: "x".repeat(10_000_000) } })],
    ["a pin with one end", named(pin, { target: pin.target.slice(0, 1) })],
    ["a pin with three ends", named(pin, { target: [...pin.target, elsewhere] })],
    ["a pin of a whole text", named(pin, { target: ["urn:variorum:witness:F", ...pin.target] })],
    ["a script", named(pin, { target: ["javascript:alert(1)", ...pin.target] })],
    ["a correction without its list", named(correction, { "urn:variorum:category": "" })],
    ["a correction of two places", named(correction, { target: [...pin.target] })],
  ])("%s", (_, item) => {
    const { judgements, pins, corrections, told } = read([...items, item])
    expect(judgements.length + pins.length + corrections.length).toBe(count)
    expect(told.map(({ note }) => note)).toEqual(["urn:x"])
    expect(told[0]!.says).toMatch(/It was left out\.$/u)
  })

  test("what is no object at all", () =>
    expect(read({ type: "AnnotationPage", items: [7, ...items] }).told).toHaveLength(1))
})

test("the same decision twice is one; another one of the same name gets one of its own, and is told", () => {
  const { items } = written({ judgements: decisions.judgements.slice(0, 1) }).first
  const other = { ...items[0], creator: { name: "E. Reader" } }
  const { judgements, told } = read([items[0], structuredClone(items[0]), other, other])
  expect(judgements.map(({ creator }) => creator)).toEqual(["R. Hand", "E. Reader"])
  expect(new Set(judgements.map(({ id }) => id)).size).toBe(2)
  expect(told).toHaveLength(1)
})

test("what is nested too deeply is left out of a decision that is kept, and told", () => {
  const deep = Array.from({ length: 45 }).reduce<unknown>((within) => [within], 1)
  const [item] = written({ pins: decisions.pins.slice(0, 1) }).first.items
  const { pins, told } = read([{ ...item, deep }])
  expect(pins).toEqual(decisions.pins.slice(0, 1))
  expect(told).toHaveLength(1)
})

test.each([[[]], [7], [{}]])("%j holds no annotation", (document) =>
  expect(() => read(document)).toThrow("The file holds no annotation."),
)
