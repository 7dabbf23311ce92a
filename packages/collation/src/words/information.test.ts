import { describe, expect, test } from "vitest"
import { witness } from "../witness/make-witness.js"
import { prepare, type Pair } from "./text.js"

function pairOf(before: string, after = ""): Pair {
  return prepare(witness({ siglum: "A", text: before }), witness({ siglum: "B", text: after }))
}

/** What a word (in small letters) tells in a pair of texts. */
function tells(pair: Pair, word: string): number {
  return pair.information[pair.words.indexOf(word)]!
}

const PAGE = "We must not believe that the opposition of the party is an opposition of principle."

describe("information", () => {
  test("of a mark is less than that of any word", () => {
    const pair = pairOf(`${PAGE} I, a man!`)
    for (const mark of [".", ",", "!"])
      for (const word of ["the", "of", "opposition"])
        expect(tells(pair, mark), `${mark} ${word}`).toBeLessThan(tells(pair, word))
  })

  test("on a page, where every word is rare, is more for a long word than for a short one", () => {
    const pair = pairOf(PAGE)
    expect(tells(pair, "is")).toBeLessThan(tells(pair, "principle"))
  })

  test("in a long text is more for a rare word than for a common one of the same length", () => {
    const pair = pairOf(`${"The party knows the party. ".repeat(500)} The maple burns.`)
    expect(tells(pair, "party")).toBeLessThan(tells(pair, "maple"))
  })

  test("counts both texts", () => {
    const common = "The party knows. ".repeat(500)
    const alone = pairOf(`${common} The maple burns.`)
    const both = pairOf(`${common} The maple burns.`, "A maple. ".repeat(500))
    expect(tells(both, "maple")).toBeLessThan(tells(alone, "maple"))
  })

  test("does not depend on which text is called the draft", () => {
    const [one, other] = [pairOf(PAGE, "The party knows."), pairOf("The party knows.", PAGE)]
    for (const word of one.words) expect(tells(one, word), word).toBe(tells(other, word))
  })

  test("does not change when one more sentence stands far away", () => {
    const [one, other] = [pairOf(PAGE.repeat(200)), pairOf(`${PAGE.repeat(200)} The maple burns.`)]
    for (const word of one.words) expect(tells(other, word), word).toBe(tells(one, word))
  })

  test("adds up exactly in any order, and never passes its limits", () => {
    const pair = pairOf(PAGE.repeat(1000), "Incomprehensibilities and 1,300 more!")
    for (const number of pair.information) {
      expect(Number.isInteger(number * 8)).toBe(true)
      expect(number).toBeGreaterThanOrEqual(0.125)
      expect(number).toBeLessThanOrEqual(1.25)
    }
  })
})
