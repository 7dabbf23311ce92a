import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation, Move } from "../collation.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"

const LONG = "The second category received ten years in prison and ten years in exile."
const NEXT = "Their cases were heard by a special board of the commissariat."
const REST = [
  "Here begins the letter to the Central Committee, in which he accuses the whole bureau of blindness.",
  "Nobody was to know of it until the end of that year, when the plenum of the party would be called.",
]

const OTHERS = [
  "The first speaker talked for an hour about the harvest and the roads that led to the station.",
  "After him an old worker from the depot rose and read a list of engines that had been repaired.",
  "The meeting ended late, and most of those present walked home through the snow without a word.",
]

/** Compares two texts given by their paragraphs, and tries the promises on them. */
function compared(before: readonly string[], after: readonly string[]): Collation {
  const one = witness({ siglum: "A", text: before.join("\n\n") })
  const other = witness({ siglum: "B", text: after.join("\n\n") })
  expect(brokenPromise(one, other)).toBe(null)
  return collate([one, other])
}

/** What left and what arrived, without white space around it. */
function ends({ witnesses }: Collation, { from, to }: Move): [string, string] {
  return [from, to].map(({ span }, i) => witnesses[i]!.text.slice(span.start, span.end).trim()) as [
    string,
    string,
  ]
}

describe("a move", () => {
  test("joins a paragraph's old place with its new one", () => {
    const collation = compared([LONG, ...REST], [...REST, LONG])
    expect(collation.moves.map((move) => ends(collation, move))).toEqual([[LONG, LONG]])
  })

  test("is found for each of many paragraphs in reverse order, and at no cost in steps", () => {
    const pages = Array.from(
      { length: 80 },
      (_, i) => `On page${i} of the record Comrade K${i * i} accuses the bureau of B${i}.`,
    )
    const texts = [pages, pages.toReversed()].map((list, i) =>
      witness({ siglum: "AB"[i]!, text: list.join("\n\n") }),
    )
    const collation = collate(texts, { budget: 100_000 })
    expect(collation.complete).toBe(true)
    expect(collation.moves).toHaveLength(79)
    expect(collation.moves.every((move) => new Set(ends(collation, move)).size === 1)).toBe(true)
  })

  test("takes along two sentences that became one, and looks past one that was written anew", () => {
    const block = [
      LONG,
      "Somebody laughed.",
      NEXT,
      "The guards counted every prisoner twice.",
      "They wrote the figures into a long black ledger.",
    ]
    const edited = [
      LONG,
      "Nothing of this kind happened before.",
      NEXT,
      "The guards counted every prisoner twice, they wrote the figures into a long black ledger.",
    ]
    const collation = compared(
      [block.join(" "), ...REST, ...OTHERS],
      [...REST, ...OTHERS, edited.join(" ")],
    )
    expect(collation.moves.map((move) => ends(collation, move))).toEqual([
      [LONG, LONG],
      [NEXT, NEXT],
      [`${block[3]} ${block[4]}`, edited[3]],
    ])
  })

  test("is found between two sentences that became one", () => {
    const cut = [
      "In the spring the secretary wrote to all the districts of the region",
      "and he asked them for the names of those who had been expelled.",
    ]
    const collation = compared(
      [[`${cut[0]}.`, LONG, NEXT, cut[1]!.replace("and he", "He")].join(" "), ...REST, ...OTHERS],
      [cut.join(" "), ...REST, ...OTHERS, `${LONG} ${NEXT}`],
    )
    expect(collation.moves.map((move) => ends(collation, move))).toEqual([
      [LONG, LONG],
      [NEXT, NEXT],
    ])
  })

  test("leads from a passage that is deleted to one that is added", () => {
    const { moves, passages } = compared([...REST, LONG], [LONG, ...REST])
    const changeOf = (id: string) => passages.find((passage) => passage.id === id)?.change
    expect(moves.map(({ from, to }) => [changeOf(from.passage), changeOf(to.passage)])).toEqual([
      ["deleted", "added"],
    ])
  })

  test("compares what left with what arrived", () => {
    const edited = LONG.replace("exile", "banishment")
    const collation = compared([LONG, ...REST], [...REST, edited])
    const [move] = collation.moves
    const changed = move!.within.filter((segment) => segment.class === "word-choice")
    expect(changed).toHaveLength(1)
    expect(ends(collation, move!)).toEqual([LONG, edited])
  })

  test("is surer when more stayed the same", () => {
    const edited = LONG.replace("received ten", "was given ten").replace("exile", "banishment")
    const confidenceOf = (text: string) =>
      compared([LONG, ...REST], [...REST, text]).moves[0]!.confidence
    expect(confidenceOf(edited)).toBeLessThan(confidenceOf(LONG))
  })

  test("is surer of a sentence that moved together with its neighbour", () => {
    const alone = compared([LONG, ...REST], [...REST, LONG]).moves[0]!
    const together = compared([`${LONG} ${NEXT}`, ...REST], [...REST, `${LONG} ${NEXT}`])
    expect(together.moves.map((move) => ends(together, move)[0])).toEqual([LONG, NEXT])
    expect(together.moves[0]!.confidence).toBeGreaterThan(alone.confidence)
  })

  test("stands in the order of the text before", () => {
    const collation = compared([LONG, ...REST, NEXT], [NEXT, ...REST, LONG])
    expect(collation.moves.map((move) => ends(collation, move)[0])).toEqual([LONG, NEXT])
  })
})

describe("of two blocks that changed places", () => {
  test("the lighter one is said to have moved, whichever the words kept in place", () => {
    const heavy = `${LONG} ${NEXT}`
    const collation = compared([heavy, REST[0]!], [REST[0]!, heavy])
    expect(collation.moves.map((move) => ends(collation, move))).toEqual([[REST[0], REST[0]]])
  })
})

describe("no move", () => {
  test("is claimed of a sentence too short to be known again", () =>
    expect(compared(["We left early.", ...REST], [...REST, "We left early."]).moves).toEqual([]))

  test("is claimed of two sentences that merely sound alike", () => {
    const alike = "The second category received nothing but letters from their families at home."
    expect(compared([LONG, ...REST], [...REST, alike]).moves).toEqual([])
  })

  test("is claimed of two sentences that share a phrase and little else", () => {
    const alike =
      "Nobody among those journalists abroad believed letters about ten years in prison and ten years " +
      "in exile, however often our newspapers printed them upon their front pages that summer."
    expect(compared([LONG, ...REST], [...REST, alike]).moves).toEqual([])
  })

  test("is claimed of a sentence whose twin stayed", () =>
    expect(compared([LONG, ...REST], [LONG, ...REST, LONG]).moves).toEqual([]))

  test("is claimed of one sentence that turned up, somewhat altered, in two places: nobody can say which it is", () =>
    expect(
      compared(
        [LONG, ...REST],
        [...REST, LONG.replace("exile", "banishment"), "Yes.", LONG.replace("second", "third")],
      ).moves,
    ).toEqual([]))

  test("is claimed in two texts that have nothing to do with each other", () => {
    const other = ["The maple burns in the yard.", "Smoke went over the river, and the geese rose."]
    expect(compared(REST, other).moves).toEqual([])
  })

  test("is claimed when the budget is spent", () => {
    const [one, other] = [
      witness({ siglum: "A", text: [LONG, ...REST].join("\n\n") }),
      witness({ siglum: "B", text: [...REST, LONG].join("\n\n") }),
    ]
    expect(collate([one, other], { budget: 1 }).moves).toEqual([])
  })
})
