import { readFileSync } from "node:fs"
import { collate } from "@variorum/collation"
import { readJson } from "@variorum/formats"
import { judge } from "@variorum/layers"
import { changes, columns, summary } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { Pair } from "./pair.js"

/** Every line of "What a right comparison shows" for the plenum, in ../shared/sources/README.md. */
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

const file = new URL("../../examples/plenum-1936/plenum-1936.variorum.json", import.meta.url)
const content = readJson({ name: "plenum-1936.variorum.json", bytes: readFileSync(file) })
if (content.kind !== "edition") throw new Error(content.kind)
const { witnesses, judgements = [] } = content.edition

describe("the edition of the plenum", () => {
  const collation = collate(witnesses)
  const obliges = only("And this obligates", PRINTED)
  const entry = changes(collation, { judgements }).find(({ id }) => id === obliges.id)!

  test("holds the same two texts", () =>
    expect(collation.passages).toEqual(plenum.collation.passages))

  test("has the historians' reading of the new words as a judgement, in their name and with their reason", () => {
    const { hung, lost } = judge(collation, judgements)
    expect(lost).toEqual([])
    expect(hung).toHaveLength(1)
    expect(hung[0]).toMatchObject({ passage: obliges.id, segment: null })
    expect(hung[0]!.judgement).toMatchObject({
      motivation: "classifying",
      body: { change: "added" },
    })
    expect(hung[0]!.judgement.creator).toContain("Getty and Naumov")
  })

  test("shows both the program's word and the historians'", () => {
    expect(entry.kind).toBe("unattested")
    expect(entry.label).toBe("not quoted")
    expect(entry.voices.map(({ says }) => says)).toEqual([
      "added, say the historians (Getty and Naumov)",
    ])
    const row = columns(collation, { judgements }).find(({ passages }) =>
      passages.includes(obliges.id),
    )!
    expect(row).toMatchObject({ change: "unattested", label: "not quoted", voices: entry.voices })
  })

  test("counts the two apart", () => {
    const [bare, judged] = [summary(collation), summary(collation, { judgements })]
    expect(judged.counts).toEqual(bare.counts)
    expect(judged.counts.unattested.passages).toBe(1)
    expect(judged.counts.added.passages).toBe(0)
    expect(bare.people.judged).toBe(0)
    expect(judged.people.judged).toBe(1)
    expect(judged.says).toBe(`${bare.says} One change judged by the historians (Getty and Naumov).`)
  })

  test("is the program's finding and nothing else where the judgement is taken away", () => {
    const without = changes(collation).find(({ id }) => id === obliges.id)
    expect({ ...entry, voices: [] }).toEqual(without)
  })
})
