import { describe, expect, test } from "vitest"
import { capital, counted, inWords } from "./numbers.js"
import type { Extent } from "../phrases.js"
import { plain } from "./plain.js"
import { scholarly } from "./scholarly.js"

const paragraph: Extent = {
  blocks: 1,
  block: "paragraph",
  speaker: null,
  sentences: 4,
  words: 52,
  quotedOnly: false,
}

describe("numbers in sentences", () => {
  test("are words up to ten and figures above", () => {
    expect([0, 1, 10, 11, 1300].map(inWords)).toEqual(["no", "one", "ten", "11", "1,300"])
  })

  test("take the singular only of one", () => {
    expect([1, 2].map((count) => counted(count, "word"))).toEqual(["one word", "two words"])
    expect(capital(counted(2, "passage"))).toBe("Two passages")
  })
})

describe("how much", () => {
  test("names whole blocks before sentences, and sentences before words", () => {
    expect(plain.extent(paragraph)).toBe("one paragraph, 52 words")
    expect(plain.extent({ ...paragraph, blocks: 0 })).toBe("four sentences, 52 words")
    expect(plain.extent({ ...paragraph, blocks: 0, sentences: 0, words: 1 })).toBe("one word")
  })

  test("gives the sentences of a whole paragraph where there is room for them", () => {
    expect(plain.fullExtent(paragraph)).toBe("one paragraph: four sentences, 52 words")
    expect(plain.fullExtent({ ...paragraph, sentences: 1 })).toBe("one paragraph, 52 words")
  })

  test("says whose turn it is", () => {
    expect(plain.fullExtent({ ...paragraph, block: "turn", speaker: "Stalin" })).toBe(
      "Stalin’s turn: four sentences, 52 words",
    )
  })
})

describe("the scholar's words", () => {
  test("say as much as the plain ones", () => {
    expect(Object.keys(scholarly).sort()).toEqual(Object.keys(plain).sort())
    expect(Object.keys(scholarly.interface).sort()).toEqual(Object.keys(plain.interface).sort())
  })

  test("call witnesses by their sigla and give the figure of a confidence", () => {
    expect(scholarly.unknown("D")).toBe("Unattested in D")
    expect(scholarly.certainty("deleted", "likely", 0.6, "F")).toBe(
      "likely (0.60): F is quoted with gaps nearby",
    )
  })
})
