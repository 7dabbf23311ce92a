import { describe, expect, test } from "vitest"
import { alignSentences, alignWords, type Alignment } from "./align.js"
import { Budget } from "../budget.js"
import { witness } from "../witness/make-witness.js"
import { after, before, randomPair } from "../testing.js"
import { type Pair, prepare } from "../words/text.js"
import type { Witness } from "../witness.js"

const align = (pair: Pair): Alignment => {
  const budget = new Budget(1_000_000)
  const around = { closeness: 0.5, size: 2, isAlone: true, twins: () => null }
  return alignSentences(pair, alignWords(pair, budget), around, budget)
}
const aligned = (one: Witness, other: Witness) => align(prepare(one, other))

/** The sentences that answer each other, in short. */
const groupsOf = ({ groups }: Alignment) =>
  groups.map((g) => `${g.before.start}-${g.before.end}:${g.after.start}-${g.after.end}`)

describe("align", () => {
  test("pairs the sentences whose words found each other", () => {
    const marked =
      "He came home late. <del>It was dark. </del>Nobody in the house was <ins>yet </ins>awake."
    expect(groupsOf(aligned(before(marked), after(marked)))).toEqual(["0-1:0-1", "2-3:1-2"])
  })

  test("answers words with equal words, in the order of both texts", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const pair = prepare(...randomPair(seed))
      const { mates } = align(pair)
      const answered = Array.from(mates.keys()).filter((i) => mates[i]! >= 0)
      for (const [k, i] of answered.entries()) {
        expect(pair.after.words[mates[i]!], `seed ${seed}`).toBe(pair.before.words[i])
        expect(mates[i]! > (mates[answered[k - 1]!] ?? -1), `seed ${seed}`).toBe(true)
      }
    }
  })

  test("gives groups in the order of both texts, none of which overlap", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { groups } = aligned(...randomPair(seed))
      for (const [i, group] of groups.slice(1).entries()) {
        expect(group.before.start, `seed ${seed}`).toBeGreaterThanOrEqual(groups[i]!.before.end)
        expect(group.after.start, `seed ${seed}`).toBeGreaterThanOrEqual(groups[i]!.after.end)
      }
    }
  })

  test("lets the words of one speaker find each other first", () => {
    const turns = (siglum: string, ...speakers: string[]) =>
      witness({
        siglum,
        blocks: speakers.map((speaker) => ({ kind: "turn", speaker, text: "Yes, we knew that." })),
      })
    expect(groupsOf(aligned(turns("A", "Stalin", "Molotov"), turns("B", "Molotov")))).toEqual([
      "1-2:0-1",
    ])
    expect(groupsOf(aligned(turns("A", "Stalin", "Molotov"), turns("B", "Stalin")))).toEqual([
      "0-1:0-1",
    ])
  })

  test("gives the mirror when the texts are exchanged", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const [one, other] = randomPair(seed)
      if (one.text === other.text) continue
      const mirrored = aligned(other, one).groups.map((g) => ({
        ...g,
        before: g.after,
        after: g.before,
      }))
      expect(mirrored, `seed ${seed}`).toEqual(aligned(one, other).groups)
    }
  })
})
