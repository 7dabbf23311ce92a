import { describe, expect, test } from "vitest"
import { collate } from "./collate.js"
import { Identifiers } from "./identify.js"
import { randomPair } from "./testing.js"

const first = (change: string, one: string, other: string) =>
  new Identifiers().next(change, one, other)

describe("Identifiers", () => {
  test("gives the same words the same identifier, whatever stands before them", () => {
    const identifiers = new Identifiers()
    identifiers.next("matched", "Something else.", "Something other.")
    expect(identifiers.next("matched", "He left.", "He went.")).toBe(
      first("matched", "He left.", "He went."),
    )
  })

  test("forgets the white space around the words, and none within", () => {
    expect(first("matched", " He left.\n\n", "")).toBe(first("matched", "He left.", ""))
    expect(first("matched", "He  left.", "")).not.toBe(first("matched", "He left.", ""))
  })

  test("tells apart who has the words, and what happened to them", () => {
    const identifiers = [
      first("matched", "He left.", "He left."),
      first("matched", "He left.", ""),
      first("matched", "", "He left."),
      first("deleted", "He left.", ""),
      first("matched", "He left.He", " left."),
    ]
    expect(new Set(identifiers).size).toBe(identifiers.length)
  })

  test("numbers passages with the same words in order", () => {
    const identifiers = new Identifiers()
    const [one, two, three] = [0, 1, 2].map(() => identifiers.next("deleted", "* * *", ""))
    expect(two).toBe(`${one}-2`)
    expect(three).toBe(`${one}-3`)
  })

  test("begins with a letter and holds nothing that an address or a page would mind", () => {
    for (const words of ["", "He left.", "𝓗 <&> \"'", "走了"])
      expect(first("added", "", words)).toMatch(/^[a-z][a-z0-9-]*$/u)
  })

  test("gives hardly ever one identifier to two different texts", () => {
    const made = Array.from({ length: 20_000 }, (_, i) => first("deleted", `Number ${i}.`, ""))
    expect(new Set(made).size).toBe(made.length)
  })
})

describe("the identifiers of a collation", () => {
  test("are unique within it", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const ids = collate(randomPair(seed)).passages.map((passage) => passage.id)
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length)
    }
  })
})
