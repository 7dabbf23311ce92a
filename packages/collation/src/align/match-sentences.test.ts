import { describe, expect, test } from "vitest"
import { Budget } from "../budget.js"
import { weightsAmong } from "./weights-among.js"
import { witness } from "../witness/make-witness.js"
import { matchSentences, type Link, type Vote } from "./match-sentences.js"
import { closeness } from "./closeness.js"
import { prepare } from "../words/text.js"
import { twinsWithin } from "./twins.js"
import type { Unit } from "../words/unit.js"
import type { BlockInput } from "../witness/witness-input.js"

type Sentence = string | [speaker: string, sentence: string]

const blocks = (list: readonly Sentence[]): BlockInput[] =>
  list.map((each) =>
    typeof each === "string"
      ? { kind: "paragraph", sentences: [each] }
      : { kind: "turn", speaker: each[0], sentences: [each[1]] },
  )

/**
 * Links two lists of sentences. Votes are `[before, after, share]`, as a share of what the lighter sentence tells;
 * without any, likeness alone decides.
 */
function linksOf(
  before: readonly Sentence[],
  after: readonly Sentence[],
  votes: readonly [number, number, number][] = [],
  budget = new Budget(1_000_000),
): readonly Link[] {
  const pair = prepare(
    witness({ siglum: "A", blocks: blocks(before) }),
    witness({ siglum: "B", blocks: blocks(after) }),
  )
  const [one, other] = [pair.before.units, pair.after.units]
  const given = votes.map(([x, y, share]): Vote => {
    const lighter = Math.min(one[x]!.information, other[y]!.information)
    return { before: x, after: y, shared: share * lighter }
  })
  const told = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.information, 0)
  return matchSentences(one, other, given, {
    words: () => weightsAmong(one, other, pair.words),
    closeness: closeness(
      given.reduce((sum, vote) => sum + vote.shared, 0),
      { before: told(one), after: told(other) },
    ),
    isAlone: one.length * other.length <= 4000,
    twins: twinsWithin(one, other),
    budget,
  })
}

const inShort = (links: readonly Link[]) => links.map((link) => `${link.before}:${link.after}`)

const SAID = "The rightists knew about the preparations for the murder."
const REVISED = "The rightists had been told of preparations for this murder."
const NEARLY = SAID.replace("murder", "attack")
const OTHER = "Our delegates reached Leningrad on Tuesday evening."
const WHOLE = "He came home late at night, and nobody in the whole house was awake."
const [FIRST, SECOND] = ["He came home late at night.", "Nobody in the whole house was awake."]

describe("matchSentences", () => {
  test("links a sentence with its revision, and leaves alone what was put before it", () =>
    expect(inShort(linksOf([SAID], [OTHER, REVISED]))).toEqual(["0:1"]))

  test("is surer of a sentence that stayed than of one that was revised", () => {
    const [same] = linksOf([SAID], [SAID], [[0, 0, 1]])
    const [revised] = linksOf([SAID], [REVISED])
    expect(same?.confidence).toBe(1)
    expect(revised?.confidence).toBeLessThan(1)
    expect(revised?.confidence).toBeGreaterThan(0.5)
  })

  test("links at once what has nearly all of its words in each other, whatever the budget", () =>
    expect(inShort(linksOf([SAID], [SAID], [[0, 0, 1]], new Budget(0)))).toEqual(["0:0"]))

  test("does not link by likeness when the budget is spent, and says so", () => {
    const budget = new Budget(0)
    expect(linksOf([SAID], [REVISED], [], budget)).toEqual([])
    expect(budget.exhausted).toBe(true)
  })

  test("finds both parts of a sentence that was split, and of two that were joined", () => {
    const split = linksOf(
      [WHOLE],
      [FIRST, SECOND],
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
    )
    expect(inShort(split)).toEqual(["0:0", "0:1"])
    const joined = linksOf(
      [FIRST, SECOND],
      [WHOLE],
      [
        [0, 0, 1],
        [1, 0, 1],
      ],
    )
    expect(inShort(joined)).toEqual(["0:0", "1:0"])
  })

  test("gives no part of a turn to another speaker", () => {
    const votes: [number, number, number][] = [
      [0, 0, 1],
      [0, 1, 1],
    ]
    const after: Sentence[] = [
      ["Stalin", FIRST],
      ["Yezhov", SECOND],
    ]
    expect(inShort(linksOf([["Stalin", WHOLE]], after, votes, new Budget(0)))).toEqual(["0:0"])
  })

  test("takes a sentence of which little was found for no part", () => {
    const links = linksOf(
      [WHOLE],
      [FIRST, OTHER],
      [
        [0, 0, 1],
        [0, 1, 0.2],
      ],
    )
    expect(inShort(links)).toEqual(["0:0"])
  })

  test("gives a sentence that has its twin no second partner for being like it", () =>
    expect(inShort(linksOf([SAID], [SAID, REVISED]))).toEqual(["0:0"]))

  test("lets votes link at once in a long text, where a short one weighs all of it", () => {
    const filled = (first: string, count: number) => [
      first,
      ...Array.from({ length: count }, (_, i) => `Page ${i} of the record was burnt.`),
    ]
    const votes: [number, number, number][] = [[0, 0, 1]]
    const budget = () => new Budget(1_000_000_000)
    const confidenceAmong = (count: number) =>
      linksOf(filled(SAID, count), filled(NEARLY, count), votes, budget())[0]?.confidence
    // A vote for all of the lighter sentence.
    expect(confidenceAmong(70)).toBeCloseTo(0.99, 9)
    expect(confidenceAmong(3)).not.toBeCloseTo(0.99, 9)
  })

  test("weighs next to nothing of a long text whose sentences stand in reverse order", () => {
    const said = Array.from(
      { length: 200 },
      (_, i) => `On page ${i} Comrade K${i * i} accuses B${i}.`,
    )
    const budget = new Budget(200)
    linksOf(said, said.toReversed(), [], budget)
    expect(budget.exhausted).toBe(false)
  })

  test("links gaps and asides with nothing", () =>
    expect(inShort(linksOf(["[…]", SAID, "[NKVD]"], ["[…]", REVISED, "[NKVD]"]))).toEqual(["1:1"]))

  test("takes a part for none that would cross a link", () => {
    const links = linksOf([WHOLE, SAID], [REVISED, FIRST], [[1, 1, 0.7]], new Budget(1_000_000))
    const isInOrder = links.every((link, i) => i === 0 || link.after >= links[i - 1]!.after)
    expect(isInOrder).toBe(true)
  })

  test("finds nothing in nothing", () => {
    expect(linksOf([], [SAID])).toEqual([])
    expect(linksOf([], [])).toEqual([])
  })
})
