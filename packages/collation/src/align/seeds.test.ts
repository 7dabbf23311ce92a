import { describe, expect, test } from "vitest"
import { rareRuns, type Zone } from "./seeds.js"

const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0))

/** The rare runs of two words, each word's letters standing for words: `letters@place-before:place-after`. */
function runsOf(one: string, other: string, n: number, zone?: Partial<Zone>): string[] {
  const whole = { aStart: 0, aEnd: one.length, bStart: 0, bEnd: other.length }
  return rareRuns(numbers(one), numbers(other), { ...whole, ...zone }, n).map(
    ({ a, b, length }) => `${one.slice(a, a + length)}@${a}:${b}`,
  )
}

describe("rareRuns", () => {
  test("reports a run once, as far as the words stay equal", () =>
    expect(runsOf("xxabcdefyy", "zabcdefz", 3)).toEqual(["abcdef@2:1"]))

  test("reports nothing shorter than the length asked for", () => {
    expect(runsOf("xabyy", "zabz", 3)).toEqual([])
    expect(runsOf("xabyy", "zabz", 2)).toEqual(["ab@1:1"])
  })

  test("does not begin at what stands twice in either text", () => {
    expect(runsOf("abc-abc", "xabcx", 3)).toEqual([])
    expect(runsOf("xabcx", "abc-abc", 3)).toEqual([])
  })

  test("reaches over repeated words from a rare beginning, in both directions", () =>
    expect(runsOf("ababQbaba", "-ababQbaba", 1)).toEqual(["ababQbaba@0:1"]))

  test("reports runs that cross each other, in the order of the text before", () =>
    expect(runsOf("abcdefgh", "efghabcd", 3)).toEqual(["abcd@0:4", "efgh@4:0"]))

  test("reports two runs that share words on one side", () =>
    expect(runsOf("abcd", "abc-bcd", 3)).toEqual(["abc@0:0", "bcd@1:4"]))

  test("sees only its zone: what repeats outside is rare inside, and no run reaches out", () => {
    const zone = { aStart: 4, aEnd: 9, bStart: 1, bEnd: 6 }
    expect(runsOf("abc-abcde-", "-abcde-abc", 3, zone)).toEqual(["abcde@4:1"])
    expect(runsOf("abcdefgh", "abcdefgh", 2, { aStart: 2, aEnd: 6 })).toEqual(["cdef@2:2"])
    expect(runsOf("abcdefgh", "abcdefgh", 2, { bStart: 2, bEnd: 6 })).toEqual(["cdef@2:2"])
  })

  test("finds nothing where the zone is shorter than the length asked for, or empty", () => {
    expect(runsOf("ab", "ab", 3)).toEqual([])
    expect(runsOf("", "abc", 1)).toEqual([])
  })

  test("tells apart all words of a long text", () => {
    const text = Int32Array.from({ length: 20_000 }, (_, i) => Math.imul(i, 2654435761))
    const zone = { aStart: 0, aEnd: text.length, bStart: 0, bEnd: text.length }
    expect(rareRuns(text, text, zone, 1)).toEqual([{ a: 0, b: 0, length: text.length }])
    expect(
      rareRuns(
        text,
        text.map((word) => word + 1),
        zone,
        2,
      ),
    ).toEqual([])
  })
})
