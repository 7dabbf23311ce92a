import { describe, expect, test } from "vitest"
import { shortestEdit, type Run } from "./shortest-edit.js"

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
})
