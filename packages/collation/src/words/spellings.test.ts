import { describe, expect, test } from "vitest"
import { hashOf, hashWith, Spellings } from "./spellings.js"

/** The number that a table gives a word by itself. */
function number(table: Spellings, word: string): number {
  return table.numberOf(word, 0, word.length, hashOf(word, 0, word.length))
}

describe("Spellings", () => {
  test("numbers words in the order they are first met", () => {
    const table = new Spellings()
    expect(["the", "party", "the", "The", "party"].map((word) => number(table, word))).toEqual([
      0, 1, 0, 2, 1,
    ])
    expect(table.words).toEqual(["the", "party", "The"])
  })

  test("knows a word wherever it stands, in whichever text", () => {
    const table = new Spellings()
    const [one, other] = ["the party", "our party's"]
    const party = hashOf("party", 0, 5)
    expect(table.numberOf(one, 4, 9, party)).toBe(table.numberOf(other, 4, 9, party))
  })

  test("tells words apart that have one hash, also a word and its beginning", () => {
    const table = new Spellings()
    const words = ["party", "parts", "part", "party's", "", "\u0000", "partу"]
    const numbers = () => words.map((word) => table.numberOf(word, 0, word.length, 46))
    expect(numbers()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(numbers()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test("keeps every number while it grows, from hashes that crowd at one slot too", () => {
    for (const hash of [
      (word: string) => hashOf(word, 0, word.length),
      (word: string) => word.charCodeAt(word.length - 1) % 3,
    ]) {
      const table = new Spellings()
      const words = Array.from({ length: 3000 }, (_, i) => `word${i}`)
      const numbers = () => words.map((word) => table.numberOf(word, 0, word.length, hash(word)))
      const first = numbers()
      expect(first).toEqual(words.map((_, i) => i))
      expect(numbers()).toEqual(first)
      expect(table.words).toEqual(words)
    }
  })
})

describe("hashOf", () => {
  test("is the same whether the letters are read at once or one by one", () => {
    const word = "Партия"
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i))
    expect(hashOf(`, ${word}.`, 2, 2 + word.length)).toBe(hash)
    expect(hashOf(word, 3, word.length, hashOf(word, 0, 3))).toBe(hash)
  })

  test("differs for words that differ in order, length or one letter", () => {
    const words = ["ab", "ba", "a", "aa", "b", "ав", "aб", "abc", "cab", "46", "64", "49"]
    expect(new Set(words.map((word) => hashOf(word, 0, word.length))).size).toBe(words.length)
  })
})
