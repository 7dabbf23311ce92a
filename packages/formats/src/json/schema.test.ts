import { readFileSync } from "node:fs"
import { collate, pinApart, pinTogether, preset, type Rule, witness } from "@variorum/collation"
import { makeJudgement } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { layer, tags } from "../notes.testing.js"
import { writeCollation, writeEdition, writeWitness } from "./index.js"

type Schema = Readonly<Record<string, unknown>>

function schema(name: string): Schema {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  return JSON.parse(readFileSync(file, "utf8")) as Schema
}

/** Keywords that the checker below understands; a schema with another one would be checked only in part. */
const understood = new Set(
  "$schema $id $defs $ref title description type const enum required properties items oneOf minimum maximum minLength minItems".split(
    " ",
  ),
)

/** Where a value does not fit a schema, as a path and a reason; empty where it fits. Enough of JSON Schema for ours. */
function misfits(value: unknown, given: Schema, root: Schema, path = ""): string[] {
  const rule = given["$ref"] === undefined ? given : resolved(String(given["$ref"]), root)
  const unknown = Object.keys(rule).filter((key) => !understood.has(key))
  if (unknown.length > 0) return [`${path}: keyword ${unknown.join()}`]
  return [
    ...simpleMisfits(value, rule, path),
    ...fieldMisfits(value, rule, root, path),
    ...itemMisfits(value, rule, root, path),
    ...choiceMisfits(value, rule, root, path),
  ]
}

function resolved(reference: string, root: Schema): Schema {
  const found = (root["$defs"] as Record<string, Schema>)[reference.replace("#/$defs/", "")]
  if (found === undefined) throw new Error(`No ${reference}`)
  return found
}

function simpleMisfits(value: unknown, rule: Schema, path: string): string[] {
  const found: string[] = []
  if (rule["type"] !== undefined && typeOf(value) !== rule["type"]) {
    const whole = rule["type"] === "number" && typeOf(value) === "integer"
    if (!whole) found.push(`${path}: ${typeOf(value)}, not ${String(rule["type"])}`)
  }
  if ("const" in rule && value !== rule["const"])
    found.push(`${path}: not ${String(rule["const"])}`)
  if (Array.isArray(rule["enum"]) && !rule["enum"].includes(value))
    found.push(`${path}: not one of the words`)
  if (typeof value === "number" && value < Number(rule["minimum"] ?? value))
    found.push(`${path}: too small`)
  if (typeof value === "number" && value > Number(rule["maximum"] ?? value))
    found.push(`${path}: too large`)
  if (typeof value === "string" && value.length < Number(rule["minLength"] ?? 0))
    found.push(`${path}: too short`)
  return found
}

function typeOf(value: unknown): string {
  if (value === null) return "null"
  if (Array.isArray(value)) return "array"
  return Number.isInteger(value) ? "integer" : typeof value
}

function fieldMisfits(value: unknown, rule: Schema, root: Schema, path: string): string[] {
  if (typeof value !== "object" || value === null) return []
  const fields = value as Record<string, unknown>
  const required = (rule["required"] ?? []) as string[]
  const properties = (rule["properties"] ?? {}) as Record<string, Schema>
  // Readers ignore a key that they do not know, but we should not write one that the schema does not tell of.
  const untold =
    rule["properties"] === undefined
      ? []
      : Object.keys(fields).filter((key) => !(key in properties))
  return [
    ...required.filter((key) => !(key in fields)).map((key) => `${path}: lacks ${key}`),
    ...untold.map((key) => `${path}: ${key} is not told of`),
    ...Object.entries(properties).flatMap(([key, one]) =>
      key in fields ? misfits(fields[key], one, root, `${path}.${key}`) : [],
    ),
  ]
}

function itemMisfits(value: unknown, rule: Schema, root: Schema, path: string): string[] {
  if (!Array.isArray(value)) return []
  const few = value.length < Number(rule["minItems"] ?? 0) ? [`${path}: too few`] : []
  if (rule["items"] === undefined) return few
  return [
    ...few,
    ...value.flatMap((item, i) => misfits(item, rule["items"] as Schema, root, `${path}[${i}]`)),
  ]
}

function choiceMisfits(value: unknown, rule: Schema, root: Schema, path: string): string[] {
  if (rule["oneOf"] === undefined) return []
  const results = (rule["oneOf"] as Schema[]).map((one) => misfits(value, one, root, path))
  return results.filter((misfit) => misfit.length === 0).length === 1
    ? []
    : [`${path}: not exactly one of: ${results.map((one) => one.join(", ")).join(" | ")}`]
}

const draft = witness({
  siglum: "A",
  title: "The draft",
  blocks: [
    { kind: "heading", editorial: true, text: "The rightists" },
    { kind: "turn", speaker: "Stalin", text: "He [Yagoda] saw it (inaudible). It was late. […]" },
    { kind: "cell", row: 0, column: 1, text: "69.1" },
    { kind: "paragraph", reported: true, text: "It was to be burnt." },
    {
      kind: "paragraph",
      text: "Nobody came home.",
      marks: [{ kind: "emphasis", span: { start: 0, end: 6 } }],
      revisions: [{ kind: "add", span: { start: 12, end: 16 }, hand: "Stalin", seq: 1 }],
    },
  ],
})
const final = witness({ siglum: "B", text: "He saw it.  It was dark.\n\nNobody came." })

/** Both texts with a rule, a pin and a judgement of each kind. */
function decided() {
  const pins = [
    pinTogether(
      { witness: draft, sentences: [1] },
      { witness: final, sentences: [1] },
      { by: "R. Hand", reason: "The hour." },
    ),
    pinApart({ witness: draft, sentences: [1] }, { witness: final, sentences: [2] }),
  ]
  const witnesses = [draft, final]
  const collation = collate(witnesses, { pins })
  const { id } = collation.passages.find(({ pinned }) => pinned === pins[0]!.id)!
  const judges = { creator: "R. Hand", created: "2026-11-22T06:10:00Z" }
  const judgements = [
    makeJudgement(collation, { passage: id }, judges, { change: "added", reason: "" }),
    makeJudgement(collation, { passage: id, segment: 0 }, judges, {
      weight: "noise",
      class: "case",
      reason: "A slip.",
    }),
  ]
  const rules: readonly Rule[] = [
    { name: "case" },
    { name: "spellings", list: [["Yezhov", "Ezhov"]] },
  ]
  return { witnesses, rules, pins, judgements }
}

describe("what we write fits the schema we publish", () => {
  test.each([
    ["a witness of blocks", "witness", writeWitness(draft)],
    ["a witness with a layout", "witness", writeWitness(final)],
    [
      "an edition",
      "edition",
      writeEdition({ title: "Both", source: "us", rights: "free", witnesses: [draft, final] }),
    ],
    ["an edition with what people decided", "edition", writeEdition(decided())],
    [
      "an edition with layers of notes of every kind",
      "edition",
      writeEdition({ witnesses: [draft], layers: [{ ...layer, foreign: { a: 1 } }], tags }),
    ],
    ["a collation", "collation", writeCollation(collate([draft, final]))],
    ["a collation with pins", "collation", writeCollation(collate([draft, final], decided()))],
    [
      "a collation under rules",
      "collation",
      writeCollation(
        collate([draft, final], {
          rules: [...preset("scanned-text"), { name: "spellings", list: [["late", "dark"]] }],
        }),
      ),
    ],
  ])("%s", (_, name, document) => {
    expect(misfits(JSON.parse(document), schema(name), schema(name))).toEqual([])
  })

  test("and the checker finds what does not fit", () => {
    const document = JSON.parse(writeWitness(draft))
    document.blocks[0].kind = "poem"
    delete document.blocks[1].sentences
    expect(misfits(document, schema("witness"), schema("witness")).length).toBeGreaterThan(1)
  })
})
