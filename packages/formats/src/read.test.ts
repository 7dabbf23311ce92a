import { witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { writeCollation, writeEdition, writeWitness } from "./json/index.js"
import { readWitness } from "./read.js"

function source(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) }
}

const document = writeWitness(witness({ siglum: "A", text: "One." }))

describe("readWitness", () => {
  test("reads JSON by its name, and by what it holds", () => {
    expect(readWitness(source("a.json", document)).siglum).toBe("A")
    expect(readWitness(source("standard input", document)).siglum).toBe("A")
    expect(
      readWitness({ ...source("texts/1", document), mediaType: "application/json" }).siglum,
    ).toBe("A")
  })

  test("takes everything else as plain text, also when it begins with a brace", () => {
    expect(readWitness(source("a.txt", "{ not JSON }")).text).toBe("{ not JSON }")
    expect(readWitness(source("notes", '{"format": "mine"}')).text).toBe('{"format": "mine"}')
  })

  test("gives the siglum that it is told", () => {
    expect(readWitness(source("a.json", document), { siglum: "draft" }).siglum).toBe("draft")
  })

  test("takes the one text of an edition, and refuses an edition of two", () => {
    const one = witness({ siglum: "A", text: "One." })
    expect(readWitness(source("e.json", writeEdition({ witnesses: [one] })))).toEqual(one)
    const two = writeEdition({ witnesses: [one, { ...one, siglum: "B" }] })
    expect(() => readWitness(source("e.json", two))).toThrow(/an edition of 2 texts/u)
  })

  test("refuses a comparison where a text is wanted", () => {
    const one = witness({ siglum: "A", text: "" })
    const collation = {
      witnesses: [one, one],
      base: 0,
      passages: [],
      moves: [],
      pins: [],
      complete: true,
    }
    expect(() => readWitness(source("c.json", writeCollation(collation)))).toThrow(/already made/u)
  })
})
