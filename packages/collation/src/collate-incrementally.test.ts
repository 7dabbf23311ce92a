import { describe, expect, test } from "vitest"
import { collate, type CollateOptions } from "./collate.js"
import { collateIncrementally } from "./collate-incrementally.js"
import type { Collation } from "./collation.js"
import { pinApart, pinTogether } from "./pins/pins.js"
import { longPair } from "./regions/long-pairs.testing.js"
import { preset } from "./rules/rule.js"
import { Dice, randomPair } from "./testing.js"
import { ofAll } from "./thorough.testing.js"
import type { Witness } from "./witness.js"
import { witness } from "./witness/make-witness.js"

/** One edit at random: a word put in, out or in another's place, a paragraph split or joined, a page pasted. */
function edited(text: string, dice: Dice): string {
  const places = [...text.matchAll(/\s+/gu)]
  if (places.length === 0) return `${text} word`
  const { index, 0: space } = dice.one(places)
  const [head, tail] = [text.slice(0, index), text.slice(index + space.length)]
  const [word = ""] = tail.match(/^\S+/u) ?? []
  const other = dice.one(places).index
  switch (dice.upTo(7)) {
    case 0:
      return `${head} ${dice.one(["river", "nobody", "the", "of"])} ${tail}`
    case 1:
      return `${head} ${tail.slice(word.length).trimStart()}`
    case 2:
      return `${head} something${tail.slice(word.length)}`
    case 3:
      return `${head}\n\n${tail}`
    case 4:
      return `${head} […] ${tail}`
    case 5:
      return `${head}. ${text.slice(other, other + 800).trim()} ${tail}`
    default:
      return `${head} ${tail}`
  }
}

/** Edits a pair again and again; after each edit the quick way must give what the fresh one gives. Says where it does not. */
function follow(
  pair: readonly Witness[],
  edits: number,
  seed: number,
  options: CollateOptions = {},
): string | null {
  const dice = new Dice(seed)
  let witnesses = [...pair]
  let last = collateIncrementally(null, witnesses, options)
  let undo = witnesses
  for (let i = 0; i < edits; i++) {
    const side = dice.upTo(2)
    const { siglum, text } = witnesses[side]!
    const next = witness({ siglum, text: edited(text, dice) })
    const now = dice.upTo(6) === 0 ? undo : witnesses.with(side, next)
    undo = witnesses
    witnesses = now
    last = collateIncrementally(last, witnesses, options)
    const fresh = collate(witnesses, options)
    if (JSON.stringify(last) !== JSON.stringify(fresh)) return `seed ${seed}, edit ${i}`
  }
  return null
}

describe("a comparison that follows edits is the same as a fresh one", () => {
  for (let first = 1; first <= ofAll(440); first += 110)
    test(`for short pairs with seeds ${first} to ${first + 109}`, { timeout: 60_000 }, () => {
      for (let seed = first; seed < first + 110; seed++)
        expect(follow(randomPair(seed), 4, seed)).toBe(null)
    })

  for (let first = 1; first <= ofAll(60); first += 15)
    test(`for long pairs with seeds ${first} to ${first + 14}`, { timeout: 120_000 }, () => {
      for (let seed = first; seed < first + 15; seed++)
        expect(follow(longPair(seed, 40), 4, seed)).toBe(null)
    })

  test("under rules, those for scanning noise among them", { timeout: 120_000 }, () => {
    for (const name of ["scanned-text", "substantives-only"] as const)
      for (let seed = 70; seed < 74; seed++)
        expect(follow(longPair(seed, 40), 4, seed, { rules: preset(name) })).toBe(null)
  })

  test("with pins, in one region and across several", { timeout: 120_000 }, () => {
    for (let seed = 80; seed < 84; seed++) {
      const [before, after] = longPair(seed, 40)
      const end = (one: Witness, ...sentences: number[]) => ({ witness: one, sentences })
      const pins = [
        pinTogether(end(before, 3), end(after, 4)),
        pinTogether(end(before, 20), end(after, 60)),
        pinApart(end(before, 31), end(after, 31)),
      ]
      expect(follow([before, after], 5, seed, { pins })).toBe(null)
    }
  })
})

describe("what is remembered", () => {
  const [before, after] = longPair(90, 40)
  const json = (collation: Collation) => JSON.stringify(collation)

  test("serves the newest collation; from an older one all is compared anew, with the same result", () => {
    const first = collateIncrementally(null, [before, after])
    const kept = json(first)
    const second = collateIncrementally(first, [before, before])
    expect(json(collateIncrementally(first, [after, after]))).toBe(json(collate([after, after])))
    expect(json(collateIncrementally(second, [before, after]))).toBe(json(collate([before, after])))
    expect(json(first)).toBe(kept)
  })

  test("leaves what nobody has read yet to be read later", () => {
    const unread = collateIncrementally(null, [before, after])
    collateIncrementally(unread, [before, witness({ siglum: "B", text: `New. ${after.text}` })])
    expect(json(unread)).toBe(json(collate([before, after])))
    expect(unread.passages).toBe(unread.passages)
  })

  test("is not used for other rules, another budget or more witnesses", () => {
    const first = collateIncrementally(null, [before, after])
    const rules = preset("substantives-only")
    const ruled = collateIncrementally(first, [before, after], { rules })
    expect(json(ruled)).toBe(json(collate([before, after], { rules })))
    const poor = collateIncrementally(ruled, [before, after], { rules, budget: 100 })
    expect(json(poor)).toBe(json(collate([before, after], { rules, budget: 100 })))
    const third = { ...after, siglum: "C" }
    expect(json(collateIncrementally(poor, [before, after, third]))).toBe(
      json(collate([before, after, third])),
    )
  })

  test("survives what cannot be compared", () => {
    const first = collateIncrementally(null, [before, after])
    expect(() => collateIncrementally(first, [before])).toThrow(RangeError)
    expect(json(collateIncrementally(first, [before, after]))).toBe(json(first))
  })
})
