import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { settle } from "./settle.js"
import { stretches, type Stretch } from "./stretch.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"

function cameBack(marked: string): string {
  const [one, other] = [before(marked), after(marked)]
  return brokenPromise(one, other) ?? asMarked(collate([one, other]))
}

describe("settling keeps", () => {
  test.for([
    [
      "It stands in the <del>big </del><ins>large </ins>old <del>house </del><ins>home </ins>by the sea.",
    ],
    ["He <del>slept</del><ins>sat</ins>."],
    ["The letter was <ins>not </ins>sent to the Central Committee."],
  ])("a word between two small changes: %s", ([marked]) => expect(cameBack(marked!)).toBe(marked))

  test("a long phrase between two changes", () => {
    const marked =
      "Therefore <del>I ask you </del><ins>we demand </ins>that the Central Committee of the party " +
      "<del>judge this man </del><ins>decide the case </ins>without any further delay."
    expect(cameBack(marked)).toBe(marked)
  })

  test("a whole sentence between two that were rewritten, however short it is", () => {
    const marked =
      "We came. <del>He wept without end. </del>Nobody spoke. <ins>She laughed at everyone. </ins>We left."
    expect(cameBack(marked)).toBe(marked)
  })
})

describe("settling drops", () => {
  test.for([
    "<del>There have been uncovered so many inadequacies that it is impossible.</del><ins>I very much want to tell you about several inadequacies which cannot be.</ins>",
    "<del>Whoever believes this is blind to what happened.</del><ins>Our trust was abused by such enemies for years.</ins>",
    "He wrote it <del>in a hurry and without any of the sources or letters</del><ins>slowly over many of the years before him</ins>, and nobody has read it.",
  ])("words stranded inside a rewritten stretch: %s", (marked) =>
    expect(cameBack(marked)).toBe(marked),
  )

  test("the full stop behind a change of several words", () => {
    const marked =
      "The whole bureau of Leningrad knew nothing <del>about those terrible murders.</del><ins>until spring arrived late.</ins>"
    expect(cameBack(marked)).toBe(marked)
  })

  test("the full stop of a sentence of which nothing else was kept", () => {
    const marked =
      "He left. <del>Undoubtedly the rightists knew of this.</del><ins>Nobody else saw our comrades leave.</ins>"
    expect(cameBack(marked)).toBe(marked)
  })
})

describe("a slight phrase between two changes", () => {
  const [gone, come] = ["undoubtedly everybody believed those", "suddenly nobody remembered where"]
  const again = ["hesitation without accusations terrible", "lived witnesses important several"]
  const first = (words: string, count: number) => words.split(" ").slice(0, count).join(" ")
  /** How many changes are shown when so many words were replaced on either side of the phrase. */
  const changesOf = (count: number) => {
    const sentence = (left: string, right: string) =>
      `It seems to me that ${first(left, count)} as it is ${first(right, count)} yet we shall all go there on Tuesday.`
    const [one, other] = [sentence(gone, again[0]!), sentence(come, again[1]!)]
    return asMarked(collate([before(one), after(other)])).match(/<del>/gu)?.length
  }

  test("stays when they are small", () => expect(changesOf(1)).toBe(2))

  test("goes when they are large, though it has three words", () => expect(changesOf(4)).toBe(1))
})

describe("settle", () => {
  const pair = prepare(
    before("we must never again believe what that committee said then"),
    after("they should of course again distrust whoever in that bureau lied so"),
  )
  /** All words changed, but for `again` and `that`, which are islands. */
  const raw = stretches(
    { aStart: 0, aEnd: 10, bStart: 0, bEnd: 11 },
    Int32Array.of(-1, -1, -1, 4, -1, -1, 8, -1, -1, -1),
    pair.before.tokens.form,
    pair.after.tokens.form,
  )
  const keptOf = (list: readonly Stretch[]) =>
    list.filter(({ kept }) => kept).map(({ aStart }) => aStart)

  test("drops islands between large changes, and joins these into one", () => {
    expect(keptOf(raw)).toEqual([3, 6])
    const settled = settle(pair, raw, () => false)
    expect(settled).toEqual([{ kept: false, aStart: 0, aEnd: 10, bStart: 0, bEnd: 11 }])
  })

  test("never drops what a wall keeps", () => {
    const settled = settle(pair, raw, (_, { aStart }) => aStart === 6)
    expect(keptOf(settled)).toEqual([6])
  })

  test("leaves what is kept throughout, and what is changed throughout, as it is", () => {
    const range = { aStart: 0, aEnd: 3, bStart: 0, bEnd: 3 }
    for (const kept of [true, false]) {
      const whole = [{ kept, ...range }]
      expect(settle(pair, whole, () => false)).toEqual(whole)
    }
    expect(settle(pair, [], () => false)).toEqual([])
  })

  test("only turns kept into changed: both sides still hold the same tokens", () => {
    const settled = settle(pair, raw, () => false)
    expect(settled[0]).toMatchObject({ aStart: 0, bStart: 0 })
    expect(settled.at(-1)).toMatchObject({ aEnd: 10, bEnd: 11 })
  })
})
