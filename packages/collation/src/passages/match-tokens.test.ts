import { describe, expect, test } from "vitest"
import { Budget } from "../budget.js"
import { collate } from "../collate.js"
import { matchTokens } from "./match-tokens.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"
import type { Range } from "./stretch.js"

/** The tokens before that found an answer within one passage, when the words were matched nowhere before. */
function matched(one: string, other: string): string {
  const pair = prepare(before(one), after(other))
  const range: Range = {
    aStart: 0,
    aEnd: pair.before.tokens.count,
    bStart: 0,
    bEnd: pair.after.tokens.count,
  }
  const none = new Int32Array(pair.before.words.length).fill(-1)
  const mates = matchTokens(pair, range, none, new Budget(1_000_000))
  const { start, end } = pair.before.tokens
  return [...mates.keys()]
    .filter((i) => mates[i]! >= 0)
    .map((i) => one.slice(start[i], end[i]))
    .join(" ")
}

function cameBack(marked: string): string {
  const [one, other] = [before(marked), after(marked)]
  return brokenPromise(one, other) ?? asMarked(collate([one, other]))
}

describe("matchTokens", () => {
  test("finds the words that both have", () =>
    expect(matched("He left for Moscow", "Yezhov left Moscow")).toBe("left Moscow"))

  test("matches a mark only where it touches something matched", () => {
    expect(matched("He left, then", "He left, once")).toBe("He left ,")
    expect(matched("Geese, geese", "Nobody, ever")).toBe("")
    expect(matched("“No”, he said", "“Yes”, he said")).toBe("“ ” , he said")
  })

  test("lets no comma pull two sentences into step", () =>
    expect(matched("a, b, c, stayed", "x, y, z, stayed")).toBe(", stayed"))

  test("matches one gap with another, and an aside with its like", () => {
    expect(matched("We […] know", "We [...] know")).toBe("We […] know")
    expect(matched("We [NKVD] know", "We [NKVD] know")).toBe("We [NKVD] know")
    expect(matched("We [NKVD] know", "We [sic] know")).toBe("We know")
  })

  test("matches no word with a gap", () =>
    expect(matched("We […] know", "We all know")).toBe("We know"))
})

describe("a comparison", () => {
  test.for([
    "He came<ins>,</ins> and he saw<del>,</del> and he won.",
    "“<del>No</del><ins>Yes</ins>,” he said to the whole plenum.",
    "the bureau (<del>so they say</del><ins>as we hear</ins>) knows it all about us",
    "He left the room<del>.</del><ins>!</ins> We stayed.",
  ])("aligns words before their pointing: %s", (marked) => expect(cameBack(marked)).toBe(marked))
})
