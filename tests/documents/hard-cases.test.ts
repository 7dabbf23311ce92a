import {
  type BlockInput,
  collate,
  pinApart,
  pinTogether,
  preset,
  PRESETS,
  type PresetName,
  type Rule,
  type Witness,
  witness,
} from "@variorum/collation"
import { after, asMarked, before, brokenPromise } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { fences } from "./documents.js"

const page = "docs/hard-cases.md"
const marked = fences(page, "marked")
const today = fences(page, "today")
const wanted = fences(page, "wanted")
const pinned = fences(page, "pinned").map((block) => block.split("\n") as [string, string])

describe("the page of hard cases", () => {
  test("has cases", () => expect(marked.length).toBeGreaterThan(20))

  test.each([...marked, ...today])("tells what we do today: %s", (text) => {
    const [one, other] = [before(text), after(text)]
    expect(brokenPromise(one, other)).toBe(null)
    expect(asMarked(collate([one, other]))).toBe(text)
  })

  test.each(pinned)("tells what we do under the pin %s", (decided, text) => {
    const [one, other] = [before(text), after(text)]
    const [, first, sign, second] = /^(.*) ([+/]) (.*)$/u.exec(decided)!
    const make = sign === "+" ? pinTogether : pinApart
    const pins = [make(sentence(one, first!), sentence(other, second!))]
    expect(brokenPromise(one, other, { pins })).toBe(null)
    expect(asMarked(collate([one, other], { pins }))).toBe(text)
    const held = collate([one, other], { pins }).pins[0]!.state
    expect(held).toBe(text.includes("move=") ? "moved" : "held")
  })

  test.each(fences(page, "ruled"))("tells what is left to see under rules: %s", (text) => {
    const [names, one, other, shown] = text.split("\n") as [string, string, string, string]
    const rules = Object.hasOwn(PRESETS, names)
      ? preset(names as PresetName)
      : names.split(",").map((name) => ({ name }) as Rule)
    const pair = [
      witness({ siglum: "A", text: one }),
      witness({ siglum: "B", text: other }),
    ] as const
    expect(brokenPromise(...pair, { rules })).toBe(null)
    expect(asMarked(collate(pair, { rules }))).toBe(shown)
  })

  test.each(
    (["lines", "items", "table"] as const).flatMap((kind) =>
      fences(page, kind).map((text) => [kind, text] as const),
    ),
  )("tells what we do today with %s: %s", (kind, text) => {
    const [one, other] = [ofKind(kind, "A", text), ofKind(kind, "B", text)]
    expect(brokenPromise(one, other)).toBe(null)
    const result = asMarked(collate([one, other]))
    // What parts two cells is no difference, though a blank one between them makes it another.
    const cells = result.replace(/<del>\s+<\/del><ins>(\s+)<\/ins>/gu, "$1").replaceAll("\t", " | ")
    expect(kind === "table" ? cells : result).toBe(text)
  })

  test("sets beside every wish what we do with the same two texts today, and it is not yet that", () => {
    expect(wanted.map(textsOf)).toEqual(today.map(textsOf))
    for (const [i, wish] of wanted.entries()) expect(today[i]).not.toBe(wish)
  })
})

function sentence(text: Witness, words: string) {
  const i = text.sentences.findIndex(({ start, end }) => text.text.slice(start, end) === words)
  return { witness: text, sentences: [i] }
}

/** One side of a marked text of which every line is a block, or a row of cells. */
function ofKind(kind: "lines" | "items" | "table", siglum: "A" | "B", marks: string): Witness {
  const [own, others] = siglum === "A" ? ["del", "ins|unattested"] : ["ins|unattested", "del"]
  const text = marks
    .replace(new RegExp(`<(${others})>(.*?)</\\1>`, "gsu"), (_, tag: string, words: string) =>
      // A blank cell is still a cell, and what stands behind it a line of its own.
      tag === "unattested" && words.endsWith("\n") ? "\n" : "",
    )
    .replace(new RegExp(`</?(?:${own})>`, "gu"), "")
  const blocks = text
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line, row): BlockInput[] => {
      if (kind !== "table") return [{ kind: kind === "lines" ? "line" : "item", text: line }]
      return line
        .split("|")
        .map((cell, column) => ({ kind: "cell", row, column, text: cell.trim() }))
    })
  return witness({ siglum, blocks })
}

function textsOf(marks: string): [before: string, after: string] {
  return [before(marks).text, after(marks).text]
}
