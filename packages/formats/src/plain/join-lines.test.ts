import { collate, preset, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { readSource } from "../read-source.js"
import { joinLines } from "./join-lines.js"

/** Lines of at most so many letters, as a program breaks them. */
function wrapped(text: string, measure: number): string {
  return text.replace(new RegExp(`(.{1,${measure}})(?: |$)`, "gu"), "$1\n").trimEnd()
}

const prose =
  "We have now looked through all that was handed in before the end of the month, and we found that a third of it was written by the same hand; nobody had told us so, and nobody seems to have known."
const verse = [
  "The river carries all it took away,",
  "And nothing that it carries can be told;",
  "The men who counted it are turned to clay,",
  "And all the sums they wrote are grey and old,",
  "And still we ask the water what they say,",
  "And still the water answers us with cold.",
].join("\n")

describe("joinLines", () => {
  test.each([40, 60, 72, 90])("joins what was broken for a measure of %i letters", (measure) => {
    const paragraphs = [prose, `${prose} ${prose}`, "A short one at the end of it all."]
    const text = paragraphs.map((one) => wrapped(one, measure)).join("\n\n")
    expect(joinLines(text).text).toBe(paragraphs.join("\n\n"))
    expect(joinLines(text).count).toBe(text.split("\n").length - 5)
  })

  test.each([
    ["verse", verse],
    ["verse whose lines are long", verse.replaceAll(",\n", ", and so on and on,\n")],
    ["an address", "The Central Archive\n12 Long Street\nLondon\n\nDear Sir,\n"],
    ["a list", `${wrapped(prose, 60)}\n\n- one thing that is here\n- another\n- a third\n`],
    ["single lines", "One.\n\nTwo.\n\nThree.\n"],
    ["nothing", ""],
    ["blank lines", "\n\n \n"],
  ])("leaves %s", (_, text) => {
    const kept = text.startsWith("We") ? text.slice(text.indexOf("- one")) : text
    expect(joinLines(text).text.endsWith(kept)).toBe(true)
  })

  test("leaves verse that stands in prose", () => {
    const long = `${prose} ${prose} ${prose}`
    const text = `${wrapped(long, 60)}\n\n${verse}\n\n${wrapped(long, 60)}`
    expect(joinLines(text).text).toBe(`${long}\n\n${verse}\n\n${long}`)
  })

  test("begins a paragraph where a line is indented", () => {
    const text = `${wrapped(prose, 60)}\n   ${wrapped(prose, 60)}`
    expect(joinLines(text).text).toBe(`${prose}\n\n   ${prose}`)
  })

  test("keeps the line end behind a hyphen, so that the rule for it can forget both", () => {
    const text = wrapped(`${prose} ${prose}`, 60).replace("looked through", "looked thr-\nough")
    const broken = text.replace(/^(.*)\nough /u, "$1\nough ")
    const { text: joined } = joinLines(broken)
    expect(joined).toContain("thr-\nough")
    const both = [
      witness({ siglum: "A", text: joined }),
      witness({ siglum: "B", text: `${prose} ${prose}` }),
    ]
    const weights = collate(both, { rules: preset("scanned-text") }).passages.flatMap(
      ({ segments }) => segments.map(({ weight }) => weight),
    )
    expect(weights).not.toContain("substantive")
  })

  test("takes a million lines in no time", () => {
    const start = performance.now()
    joinLines("word and word and word and word\n".repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test("a reader says how many lines were joined, and leaves them when told", async () => {
  const text = wrapped(`${prose} ${prose}`, 60)
  const source = { name: "a.txt", bytes: new TextEncoder().encode(text) }
  const joined = await readSource(source)
  expect(joined.joinedLines).toBe(text.split("\n").length - 1)
  expect(joined.edition.witnesses[0]!.text).toBe(`${prose} ${prose}`)
  const kept = await readSource(source, { keepLines: true })
  expect(kept.joinedLines).toBe(undefined)
  expect(kept.edition.witnesses[0]!.text).toBe(text)
})
