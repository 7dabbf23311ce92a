import { describe, expect, test } from "vitest"
import type { Run } from "./run.js"
import { Dice } from "../testing.js"
import { editByDiff } from "./edit-by-diff.js"
import { shortestEdit } from "./shortest-edit.js"

/** A run of numbers, one for each letter. */
const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0))

function keptOf(one: string, other: string): Run[] {
  return shortestEdit(numbers(one), 0, one.length, numbers(other), 0, other.length)
}

/** How many letters two runs have in common, in order: found the slow way. */
function longestCommon(one: string, other: string): number {
  if (one === "" || other === "") return 0
  const rest = longestCommon(one.slice(1), other)
  const at = other.indexOf(one[0]!)
  return at < 0 ? rest : Math.max(rest, 1 + longestCommon(one.slice(1), other.slice(at + 1)))
}

describe("shortestEdit", () => {
  test("keeps all of two equal runs as one", () =>
    expect(keptOf("abc", "abc")).toEqual([{ a: 0, b: 0, length: 3 }]))

  test("keeps nothing of two runs that share nothing, or of an empty one", () => {
    expect(keptOf("abc", "xyz")).toEqual([])
    expect(keptOf("", "xyz")).toEqual([])
    expect(keptOf("abc", "")).toEqual([])
  })

  test("gives what it keeps in order, with the places on either side", () =>
    expect(keptOf("abcdef", "abXdefY")).toEqual([
      { a: 0, b: 0, length: 2 },
      { a: 3, b: 3, length: 3 },
    ]))

  test("looks only at the stretches given, and counts from the beginning of the whole", () =>
    expect(shortestEdit(numbers("--abc--"), 2, 5, numbers("-abc-"), 1, 4)).toEqual([
      { a: 2, b: 1, length: 3 },
    ]))

  test("keeps as much as can be kept, and only what is equal", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const letters = (n: number) => "abcd"[((seed * (n + 7) * 2654435761) >>> 8) % 4]!
      const one = Array.from({ length: seed % 9 }, (_, i) => letters(i)).join("")
      const other = Array.from({ length: (seed * 5) % 9 }, (_, i) => letters(i + 20)).join("")
      const runs = keptOf(one, other)
      for (const { a, b, length } of runs)
        expect(one.slice(a, a + length), `${one} ${other}`).toBe(other.slice(b, b + length))
      const kept = runs.reduce((sum, run) => sum + run.length, 0)
      expect(kept, `${one} ${other}`).toBe(longestCommon(one, other))
    }
  })

  /** So many random words. */
  const words = (dice: Dice, count: number, vocabulary: number) =>
    Int32Array.from({ length: count }, () => dice.upTo(vocabulary))

  test.each([
    { vocabulary: 2, longest: 40 },
    { vocabulary: 4, longest: 24 },
    { vocabulary: 12, longest: 60 },
    { vocabulary: 60, longest: 120 },
  ])(
    "keeps what the diff package keeps, of $vocabulary words up to $longest times",
    ({ vocabulary, longest }) => {
      const dice = new Dice(vocabulary)
      for (let i = 0; i < 1500; i++) {
        const a = words(dice, dice.upTo(longest), vocabulary)
        const b = words(dice, dice.upTo(longest), vocabulary)
        const expected = editByDiff(a, 0, a.length, b, 0, b.length)
        expect(shortestEdit(a, 0, a.length, b, 0, b.length), `${a} ${b}`).toEqual(expected)
      }
    },
  )

  test("keeps what the diff package keeps of a text that was revised, and of one word many times", () => {
    const dice = new Dice(9)
    for (let i = 0; i < 500; i++) {
      const a = words(dice, 100, 50)
      const b = a.filter(() => dice.upTo(5) > 0).map((word) => (dice.upTo(10) === 0 ? 7 : word))
      expect(shortestEdit(a, 0, a.length, b, 0, b.length)).toEqual(
        editByDiff(a, 0, a.length, b, 0, b.length),
      )
    }
    const [same, other] = [new Int32Array(3000), Int32Array.of(1, 0, 1, 0, 1)]
    expect(shortestEdit(same, 0, 3000, other, 0, 5)).toEqual(editByDiff(same, 0, 3000, other, 0, 5))
    expect(shortestEdit(other, 0, 5, same, 0, 3000)).toEqual(editByDiff(other, 0, 5, same, 0, 3000))
  })
})
