import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Move } from "../collation.js"
import { brokenPromiseOfMany } from "../merge/many.testing.js"
import { NO_CLAIMS } from "../pins/claims.js"
import { pinTogether } from "../pins/pins.js"
import { brokenPromise } from "../testing.js"
import type { Witness } from "../witness.js"
import { witness } from "../witness/make-witness.js"
import { longPair } from "./long-pairs.testing.js"
import { Regions } from "./regions.js"

describe("a long pair", () => {
  test("is cut into many regions", () => {
    const { regions } = new Regions([], null).of(...longPair(1), NO_CLAIMS)
    expect(regions.length).toBeGreaterThan(10)
  })

  test("keeps all promises that a short one keeps", { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 6; seed++)
      expect(brokenPromise(...longPair(seed)), `seed ${seed}`).toBe(null)
  })

  test("keeps them among three witnesses as well", { timeout: 60_000 }, () => {
    const [before, after] = longPair(3, 60)
    const other = { ...longPair(4, 60)[1], siglum: "C" }
    expect(brokenPromiseOfMany([before, after, other])).toBe(null)
  })

  test("finds what moved from one region to another", () => {
    const [before, after] = bookOf((paragraphs) => {
      const [moved] = paragraphs.splice(5, 1)
      paragraphs.splice(60, 0, moved!)
    })
    const { moves } = collate([before, after])
    expect(moves.map((move) => wordsAt([before, after], move))).toContainEqual([
      "Nobody in chapter 5 had ever seen the river so high as in that spring.",
      "Nobody in chapter 5 had ever seen the river so high as in that spring.",
    ])
  })

  test("keeps a pin that puts sentences of two regions together, and is cut elsewhere", () => {
    const [before, after] = bookOf(() => {})
    const pin = pinTogether(
      { witness: before, sentences: [6 * 2] },
      { witness: after, sentences: [7 * 2] },
    )
    const collation = collate([before, after], { pins: [pin] })
    expect(collation.pins.map(({ state }) => state)).toEqual(["moved"])
    expect(collation.moves.map(({ confidence }) => confidence)).toContain(1)
  })
})

/** A book of eighty chapters and what `revise` makes of its paragraphs. */
function bookOf(revise: (paragraphs: string[]) => void): [Witness, Witness] {
  const paragraphs = Array.from(
    { length: 80 },
    (_, i) =>
      `Nobody in chapter ${i} had ever seen the river so high as in that spring. It fell in May of the year ${1800 + i}.`,
  )
  const revised = [...paragraphs]
  revise(revised)
  const make = (siglum: string, texts: readonly string[]) =>
    witness({ siglum, text: texts.join("\n\n") })
  return [make("A", paragraphs), make("B", revised)]
}

function wordsAt(witnesses: readonly Witness[], { from, to }: Move): string[] {
  return [from, to].map(({ span }, i) => witnesses[i]!.text.slice(span.start, span.end).trim())
}
