import { describe, expect, test } from "vitest"
import { Budget } from "../budget.js"
import { invert, matchBetween, matchWords } from "./match-words.js"
import type { Zone } from "./seeds.js"

const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0))
const plenty = () => new Budget(100_000_000)

function mates(a: Int32Array, b: Int32Array, budget = plenty(), zones?: Zone[]): Int32Array {
  const whole = { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }
  return matchWords(a, b, zones ?? [whole], budget)
}

/** The words before that found an answer, as letters. */
function kept(one: string, other: string, zones?: Zone[]): string {
  const found = mates(numbers(one), numbers(other), plenty(), zones)
  return [...one].filter((_, i) => found[i]! >= 0).join("")
}

function countMatched(found: Int32Array): number {
  return found.filter((mate) => mate >= 0).length
}

/** True when each word answers an equal one, and the answers keep their order. */
function isSound(a: Int32Array, b: Int32Array, found: Int32Array): boolean {
  let last = -1
  for (let i = 0; i < a.length; i++) {
    if (found[i] === -1) continue
    if (found[i]! <= last || a[i] !== b[found[i]!]) return false
    last = found[i]!
  }
  return found.length === a.length
}

/** Numbers below a limit, the same for the same seed. */
function someNumbers(count: number, limit: number, seed: number): Int32Array {
  let state = seed
  return Int32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  })
}

describe("matchWords", () => {
  test("keeps as much of a small text as can be kept", () => {
    expect(kept("abcdef", "abXdeYf")).toBe("abdef")
    expect(kept("abc", "xyz")).toBe("")
    expect(kept("", "xyz")).toBe("")
  })

  test("matches nothing across the borders of its zones", () => {
    const zones = [
      { aStart: 0, aEnd: 2, bStart: 0, bEnd: 1 },
      { aStart: 2, aEnd: 4, bStart: 1, bEnd: 4 },
    ]
    expect(kept("abcd", "cabd")).toBe("abd")
    expect(kept("abcd", "cabd", zones)).toBe("d")
  })

  test("matches nothing that stands in no zone", () =>
    expect(kept("abcd", "abcd", [{ aStart: 1, aEnd: 3, bStart: 1, bEnd: 3 }])).toBe("bc"))

  test("finds every word of a long text of which one in ten was changed", () => {
    const a = Int32Array.from({ length: 3000 }, (_, i) => i)
    const b = a.map((word, i) => (i % 10 === 5 ? -1 - word : word))
    expect(countMatched(mates(a, b))).toBe(2700)
  })

  test("leaves a block that moved without an answer, for others to find", () => {
    const rest = Int32Array.from({ length: 2000 }, (_, i) => i)
    const block = Int32Array.from({ length: 100 }, (_, i) => 5000 + i)
    const found = mates(Int32Array.of(...block, ...rest), Int32Array.of(...rest, ...block))
    expect(countMatched(found)).toBe(2000)
    expect(found[0]).toBe(-1)
  })

  test("does not take back a long run for a repetition that follows it", () => {
    const part = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)
    const a = Int32Array.of(-1, ...part(0, 300), ...part(1000, 300), -2)
    const b = Int32Array.of(-3, ...part(0, 300), ...part(0, 200), ...part(1000, 300), -4)
    const found = mates(a, b)
    expect(found[1]).toBe(1)
    expect(countMatched(found)).toBe(600)
  })

  test.for([
    ["one word", 1],
    ["two words", 2],
    ["seven words", 7],
  ] as const)("comes through a long text that repeats %s without end", ([, period]) => {
    const a = Int32Array.from({ length: 9000 }, (_, i) => i % period)
    const b = Int32Array.from({ length: 8800 }, (_, i) => (i + 1) % period)
    const budget = plenty()
    const found = mates(a, b, budget)
    expect(isSound(a, b, found)).toBe(true)
    expect(countMatched(found)).toBeGreaterThan(8000)
    expect(budget.exhausted).toBe(false)
  })

  test("gives every word one answer at most, equal and in order, in texts of every kind", () => {
    for (const [count, limit] of [
      [40, 5],
      [400, 4],
      [400, 300],
      [3000, 40],
      [3000, 3000],
    ] as const) {
      const a = someNumbers(count, limit, count)
      const b = someNumbers(count, limit, limit)
      expect(isSound(a, b, mates(a, b)), `${count} words out of ${limit}`).toBe(true)
    }
  })

  test("keeps at least what both texts begin and end with when the budget is spent", () => {
    const budget = new Budget(0)
    const [a, b] = [numbers("abcXdYef"), numbers("abcZdWQef")]
    const found = mates(a, b, budget)
    expect([...found]).toEqual([0, 1, 2, -1, -1, -1, 7, 8])
    expect(budget.exhausted).toBe(true)
  })

  test("stops in the middle of a long text when the budget is spent, and stays sound", () => {
    for (const [a, b] of [
      [someNumbers(3000, 40, 1), someNumbers(3000, 40, 2)],
      [Int32Array.from({ length: 9000 }, (_, i) => i % 2), someNumbers(9000, 2, 3)],
    ] as const) {
      const budget = new Budget(20_000)
      expect(isSound(a, b, mates(a, b, budget))).toBe(true)
      expect(budget.exhausted).toBe(true)
    }
  })
})

describe("matchBetween", () => {
  test("keeps the earlier answers and looks only between two neighbours", () => {
    const [a, b] = [numbers("xaybz"), numbers("yaxbz")]
    const found = Int32Array.of(-1, 1, -1, -1, -1)
    matchBetween(a, b, found, plenty())
    expect([...found]).toEqual([-1, 1, -1, 3, 4])
  })

  test("keeps earlier answers though the words are not equal by these numbers", () => {
    const found = Int32Array.of(-1, 1, -1)
    matchBetween(numbers("abc"), numbers("aXc"), found, plenty())
    expect([...found]).toEqual([0, 1, 2])
  })
})

describe("invert", () => {
  test("shows the answers from the other side", () =>
    expect([...invert(Int32Array.of(1, -1, 3), 5)]).toEqual([-1, 0, -1, 2, -1]))

  test("gives the same again when it is done twice", () => {
    const there = Int32Array.of(-1, 0, 2, -1)
    expect(invert(invert(there, 3), 4)).toEqual(there)
  })
})
