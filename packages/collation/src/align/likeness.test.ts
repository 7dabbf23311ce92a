import { describe, expect, test } from "vitest"
import { isIdentical, likeness, likenessOf } from "./likeness.js"
import { weightsAmong } from "./weights-among.js"
import type { WordWeights } from "./word-weights.js"
import { witness } from "../witness/make-witness.js"
import { prepare, type Pair } from "../words/text.js"
import type { BlockInput } from "../witness/witness-input.js"

type Sentence = string | BlockInput

/** Two lists of sentences, each in a paragraph of its own unless it says otherwise. */
function pairOf(before: readonly Sentence[], after: readonly Sentence[]): Pair {
  const blocks = (list: readonly Sentence[]) =>
    list.map(
      (each): BlockInput =>
        typeof each === "string" ? { kind: "paragraph", sentences: [each] } : each,
    )
  return prepare(
    witness({ siglum: "A", blocks: blocks(before) }),
    witness({ siglum: "B", blocks: blocks(after) }),
  )
}

function weightsOf({ before, after, words }: Pair): WordWeights {
  return weightsAmong(before.units, after.units, words)
}

/** The likeness of every sentence before with every one after, a row for each sentence before. */
function alike(before: readonly Sentence[], after: readonly Sentence[]): number[][] {
  const pair = pairOf(before, after)
  const { rows, columns, cells } = likeness(pair.before.units, pair.after.units, weightsOf(pair))
  return Array.from({ length: rows }, (_, i) =>
    Array.from(cells.slice(i * columns, (i + 1) * columns)),
  )
}

const SAID = "The rightists knew about the preparations for the murder."
const REVISED = "The rightists were told of the preparations for this murder."
const OTHER = "Our delegates reached Leningrad on Tuesday evening."

describe("likeness", () => {
  test("is greater for the same sentence than for its revision, and for that than for another", () => {
    const [[same]] = alike([SAID], [SAID]) as [[number]]
    const [[revised]] = alike([SAID], [REVISED]) as [[number]]
    const [[other]] = alike([SAID], [OTHER]) as [[number]]
    expect(same).toBeGreaterThan(revised)
    expect(revised).toBeGreaterThan(other)
  })

  test("finds each sentence's revision among others", () => {
    const table = alike([SAID, OTHER], [OTHER.replace("Our", "Their"), REVISED]) as number[][]
    expect(table[0]![1]).toBeGreaterThan(table[0]![0]!)
    expect(table[1]![0]).toBeGreaterThan(table[1]![1]!)
  })

  test("is less when either of the two resembles another sentence as well", () => {
    const said = "The rightists planned murder while Yezhov slept in Moscow."
    const [part, rival] = ["The rightists planned murder.", "Yezhov slept in Moscow."]
    const cell = (before: readonly Sentence[], after: readonly Sentence[]) =>
      alike(before, after)[0]![0]!
    // The same sentences on both sides together, so that every word weighs the same.
    expect(cell([said, OTHER], [part, rival])).toBeLessThan(cell([said, rival], [part, OTHER]))
    expect(cell([part, rival], [said, OTHER])).toBeLessThan(cell([part, OTHER], [said, rival]))
  })

  test("is less for turns of different speakers, though they say the same", () => {
    const turn = (speaker: string): BlockInput => ({ kind: "turn", speaker, sentences: [SAID] })
    const [[same, another]] = alike([turn("Stalin")], [turn("Stalin"), turn("Yezhov")]) as [
      [number, number],
    ]
    expect(another).toBeLessThan(same)
  })

  test("is greater for paragraphs with which both texts resume after an omission", () => {
    const table = alike(["Yes. […]", SAID], ["Yes. […]", REVISED])
    const plain = alike(["Yes indeed.", SAID], ["Yes indeed.", REVISED])
    expect(table[1]![1]).toBeGreaterThan(plain[1]![1]!)
  })

  test("sees one word in its endings, in any language", () => {
    const [[ending, another]] = alike(["Tolerated."], ["Tolerating.", "Uncovered."]) as [number[]]
    expect(ending).toBeGreaterThan(another!)
    const [[case_, noun]] = alike(["Партиями."], ["Партиях.", "Письмами."]) as [number[]]
    expect(case_).toBeGreaterThan(noun!)
  })

  test("stays a number where there is nothing to compare", () => {
    for (const row of alike(["[…]", "* * *", "I."], ["[…]", "—"]))
      for (const odds of row) expect(Number.isFinite(odds)).toBe(true)
  })
})

describe("likenessOf", () => {
  const pair = pairOf([SAID, OTHER], [REVISED, SAID])
  const lead = (row: number[], column: number[]) =>
    likenessOf(
      pair.before.units,
      pair.after.units,
      { row: Int32Array.from(row), column: Int32Array.from(column) },
      weightsOf(pair),
    ).lead

  test("says how far a pair is ahead of its best rival, and how far that is behind", () => {
    const [revised, same] = lead([0, 0], [0, 1])
    expect(same).toBeGreaterThan(0)
    expect(revised).toBeCloseTo(-same!, 9)
  })

  test("knows no rivals but those it was asked about", () =>
    expect(lead([0], [0])[0]).toBeGreaterThan(lead([0, 0], [0, 1])[0]!))
})

describe("isIdentical", () => {
  const identical = (one: string, other: string) => {
    const pair = pairOf([one], [other])
    return isIdentical(pair.before.units[0]!, pair.after.units[0]!)
  }

  test("asks for the same words in the same order, whatever their case and pointing", () => {
    expect(identical("He left, then.", "he LEFT then!")).toBe(true)
    expect(identical("He left then.", "Then he left.")).toBe(false)
    expect(identical("He left.", "He left then.")).toBe(false)
  })
})

describe("WordWeights", () => {
  const pair = pairOf(["Preparations.", "The.", "The the bureau.", OTHER], [REVISED, SAID])
  const weights = weightsOf(pair)
  const [rare, common, twice, other] = pair.before.units
  const [revised, said] = pair.after.units

  test("weighs a rare long word more than a common short one", () =>
    expect(weights.weightOf(rare!)).toBeGreaterThan(weights.weightOf(common!)))

  test("gives the share of words in common from 0 to 1, the same the other way round", () => {
    expect(weights.dice(said!, said!)).toBeCloseTo(1, 9)
    expect(weights.dice(other!, said!)).toBe(0)
    expect(weights.dice(twice!, said!)).toBeCloseTo(weights.dice(said!, twice!), 9)
    expect(weights.dice(twice!, said!)).toBeLessThan(weights.dice(revised!, said!))
  })

  test("counts a word as often as both have it, however often one of them does", () => {
    const the = weights.weightOf(common!)
    expect(weights.shared(common!, twice!)).toBeCloseTo(the, 9)
    expect(weights.shared(twice!, said!)).toBeCloseTo(2 * the, 9)
  })
})
