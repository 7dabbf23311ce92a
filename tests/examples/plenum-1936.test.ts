import { describe, expect, test } from "vitest"
import { Pair } from "./pair.js"

/** Every line of "What a right comparison shows" for the plenum, in ../shared/sources/README.md, but for the judgements, which come later. */
const plenum = new Pair("plenum-1936", "unpublished.txt", "published.txt", { speakers: true })
const RECORD = 0
const PRINTED = 1

function only(words: string, witness: 0 | 1) {
  const passages = plenum.beginning(words, witness)
  expect(passages).toHaveLength(1)
  return passages[0]!
}

describe("the printed minutes", () => {
  test("reword Yezhov's first turn", () => {
    const passage = only("Comrades, as a result of", RECORD)
    expect(passage.change).toBe("reworded")
    expect(plenum.readings(passage)).toEqual([
      ["Comrades, as a result of", "You know, Comrades, that during"],
      [",", null],
      ["party members", "Communists"],
    ])
  })

  test("leave Stalin's first turn as it was", () =>
    expect(only("That's quite a lot.", RECORD).change).toBe("same"))

  test("add two words to Yezhov's second turn", () => {
    const passage = only("Yes, quite a lot.", RECORD)
    expect(passage.change).toBe("reworded")
    expect(plenum.readings(passage)).toEqual([[null, "that is"]])
  })

  test("drop a sentence of it", () =>
    expect(only("I'll talk about it.", RECORD).change).toBe("deleted"))

  test("print words of which nobody can say that the record lacks them", () => {
    const passage = only("And this obligates", PRINTED)
    expect(passage.change).toBe("unattested")
    expect(plenum.words(passage, RECORD)).toBe("[…]")
  })

  test("drop Stalin's second turn whole, without the stenographer's mark being his words", () => {
    const passage = only("If we expel thirty thousand", RECORD)
    expect(passage.change).toBe("deleted")
    expect(plenum.words(passage, RECORD)).toMatch(/gain even more from that\.$/u)
    expect(plenum.marked(passage, RECORD)).not.toContain("(inaudible)")
  })

  test("drop Yezhov's third turn, whose first sentence repeats his first and did not move", () => {
    const passage = only("We have expelled over two hundred thousand party members.", RECORD)
    expect(passage.change).toBe("deleted")
    expect(plenum.words(passage, RECORD)).toContain(
      "Some of the expellees, Comrades, have been arrested.",
    )
    expect(plenum.collation.moves).toEqual([])
  })

  test("show no stranded island", () => expect(plenum.islands()).toEqual([]))
})
