import { describe, expect, test } from "vitest"
import { slide } from "./slide.js"
import type { Stretch } from "./stretch.js"
import { after, before, randomPair } from "../testing.js"
import { prepare, type Pair } from "../words/text.js"

const stretch = (
  kept: boolean,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): Stretch => ({
  kept,
  aStart,
  aEnd,
  bStart,
  bEnd,
})

/** Stretches of a text that lost tokens `from` to `to`. */
function cut(count: number, from: number, to: number): Stretch[] {
  const rest = from + count - to
  return [
    stretch(true, 0, from, 0, from),
    stretch(false, from, to, from, from),
    stretch(true, to, count, from, rest),
  ]
}

/** What is cut of a text, after sliding, when its tokens `from` to `to` were cut. */
function slid(text: string, from: number, to: number): string {
  const pair = prepare(before(text), after(""))
  const { tokens } = pair.before
  const list = slide(pair.before, pair.before, cut(tokens.count, from, to))
  const change = list.find(({ kept }) => !kept)!
  return text.slice(tokens.start[change.aStart], tokens.end[change.aEnd - 1])
}

describe("slide", () => {
  test("cuts a sentence, not the end of one and the beginning of the next", () => {
    expect(slid("It was late. It was dark. We left.", 3, 7)).toBe("It was dark.")
    expect(slid("It was late. It was dark. We left.", 2, 6)).toBe("It was late.")
  })

  test("cuts a clause where no sentence can be cut", () =>
    expect(slid("He came, he saw, he won.", 2, 5)).toBe("he saw,"))

  test("prefers a sentence to a clause, and a clause to mere words, though they come earlier", () => {
    expect(slid("He was late. Nobody was late. We left.", 1, 5)).toBe("Nobody was late.")
    expect(slid("so he said that, nobody said that, we left", 2, 6)).toBe("nobody said that,")
  })

  test("prefers an edge between words to one before a mark", () =>
    expect(slid("so it, so it seems", 2, 5)).toBe("so it,"))

  test("takes the earlier of two places that are equally good", () =>
    expect(slid("we say again again again so", 3, 4)).toBe("again"))

  test("slides only over tokens that are the same to the letter", () =>
    expect(slid("It was late. it was dark. We left.", 5, 9)).toBe("was dark. We"))

  test("does not slide a substitution, whichever side could", () => {
    const [one, other] = ["It was late. It was dark. We left.", "It was so dark. We left."]
    const pair = prepare(before(one), after(other))
    const list = [stretch(true, 0, 2, 0, 2), stretch(false, 2, 6, 2, 3), stretch(true, 6, 11, 3, 8)]
    expect(slide(pair.before, pair.after, list)).toEqual(list)
    const mirrored = list.map((each) =>
      stretch(each.kept, each.bStart, each.bEnd, each.aStart, each.aEnd),
    )
    expect(slide(pair.after, pair.before, mirrored)).toEqual(mirrored)
  })

  test("slides an addition as it does a cut", () => {
    const pair = prepare(
      before("It was late. We left."),
      after("It was late. It was dark. We left."),
    )
    const list = [stretch(true, 0, 3, 0, 3), stretch(false, 3, 3, 3, 7), stretch(true, 3, 7, 7, 11)]
    expect(slide(pair.before, pair.after, list)[1]).toEqual(stretch(false, 4, 4, 4, 8))
  })

  test("slides a cut at the very beginning or end of the text, too", () => {
    expect(slid("Yes, yes. Yes, yes. No.", 0, 4)).toBe("Yes, yes.")
    expect(slid("No. Yes. Yes.", 4, 6)).toBe("Yes.")
  })

  test("keeps every token on both sides, in order", () => {
    const list = slide(...sides(prepare(before("a a a a a b"), after("a a a b"))), [
      stretch(true, 0, 3, 0, 3),
      stretch(false, 3, 5, 3, 3),
      stretch(true, 5, 6, 3, 4),
    ])
    expect(list.reduce((end, each) => (each.aStart === end ? each.aEnd : -1), 0)).toBe(6)
    expect(list.reduce((end, each) => (each.bStart === end ? each.bEnd : -1), 0)).toBe(4)
  })

  test("leaves alone a text in which nothing was cut or added", () => {
    const pair = prepare(...randomPair(7))
    const { count } = pair.before.tokens
    const list = [stretch(true, 0, count, 0, count)]
    expect(slide(pair.before, pair.before, list)).toEqual(list)
  })

  function sides(pair: Pair): [Pair["before"], Pair["after"]] {
    return [pair.before, pair.after]
  }
})
