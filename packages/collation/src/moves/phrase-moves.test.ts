import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation, Move } from "../collation.js"
import { after, asMarked, before, brokenPromise } from "../testing.js"

/** Compares the two texts of a marked one, and tries the promises on them. */
function compared(marked: string): Collation {
  const [one, other] = [before(marked), after(marked)]
  expect(brokenPromise(one, other)).toBe(null)
  return collate([one, other])
}

/** What left and what arrived. */
function ends({ witnesses }: Collation, { from, to }: Move): string[] {
  return [from, to].map(({ span, witness }) =>
    witnesses[witness]!.text.slice(span.start, span.end).trim(),
  )
}

const REST =
  "Nobody had expected anything of the kind. The chairman closed the meeting at midnight."

describe("a phrase that moved", () => {
  test("inside its sentence is one move, and the rest of the sentence stays", () => {
    const marked =
      'In the evening <del move="1">after the second vote </del>the committee went home <ins move="1">after the second vote </ins>through heavy rain.'
    expect(asMarked(compared(marked))).toBe(marked)
  })

  test("leads from one place in a passage to another in the same", () => {
    const { moves, passages } = compared(
      `<del>Long before the war began </del>the <ins>old </ins>house by the river stood empty and silent<ins> long before the war began</ins>. ${REST}`,
    )
    expect(moves).toHaveLength(1)
    expect(moves[0]!.from.passage).toBe(moves[0]!.to.passage)
    expect(passages.find(({ id }) => id === moves[0]!.from.passage)?.change).toBe("reworded")
  })

  test("of two that changed places is the lighter", () => {
    const collation = compared(
      "They found <del>a bundle of letters and </del>the complete minutes of every session since the autumn<ins> and a bundle of letters</ins> in the cellar.",
    )
    expect(collation.moves.map((move) => ends(collation, move))).toEqual([
      ["a bundle of letters", "a bundle of letters"],
    ])
  })

  test("may have been edited on the way: what left is compared with what arrived", () => {
    const collation = compared(
      "The board<del>, in spite of several urgent warnings from abroad,</del> gave the loan to the builders of the canal<ins>, in spite of many urgent warnings from abroad</ins>.",
    )
    const [move] = collation.moves
    expect(ends(collation, move!)).toEqual([
      ", in spite of several urgent warnings from abroad",
      ", in spite of many urgent warnings from abroad",
    ])
    const edits = move!.within.filter(({ weight }) => weight === "substantive")
    expect(edits).toHaveLength(1)
  })

  test("may go to another sentence, when it is long enough to be known again", () => {
    const collation = compared(
      `The inspectors<del>, who had travelled through the flooded provinces for eleven weeks,</del> handed in the first part of their report on the state of the dikes on Monday morning. ${REST} Its authors<ins>, who had travelled through the flooded provinces for eleven weeks,</ins> were thanked by the minister himself and sent home with a medal and a pension for life.`,
    )
    expect(collation.moves.map((move) => ends(collation, move)[0])).toEqual([
      ", who had travelled through the flooded provinces for eleven weeks,",
    ])
  })

  test("takes its commas along where they stand at both ends, and leaves the sentence its full stop", () => {
    const marked =
      'The board<del move="1">, after many warnings from abroad,</del> gave the loan to the builders of the canal<ins move="1">, after many warnings from abroad</ins>.'
    const commas = marked.replace("abroad,</del>", "abroad</del>,")
    expect(asMarked(compared(marked))).toBe(commas.replace("</del>,", "</del><del>,</del>"))
  })

  test("may leave a sentence that was cut", () => {
    const collation = compared(
      `<del>The mayor himself was absent on that night, since he had gone to inspect the broken dam above the town, and his deputy slept through everything. </del>${REST} The sluices were opened by an engineer who lived next door to the station<ins>, since he had gone to inspect the broken dam above the town</ins>, and by his two daughters.`,
    )
    const [move] = collation.moves
    const changeOf = (id: string) => collation.passages.find((one) => one.id === id)?.change
    expect([move!.from, move!.to].map(({ passage }) => changeOf(passage))).toEqual([
      "deleted",
      "reworded",
    ])
  })

  test("is surer when it tells more", () => {
    const short =
      "In the evening <del>after the second vote </del>the whole committee went home singing <ins>after the second vote </ins>through heavy rain."
    const long = short.replaceAll("second vote", "second vote on taxes")
    expect(compared(long).moves[0]!.confidence).toBeGreaterThan(
      compared(short).moves[0]!.confidence,
    )
  })
})

describe("no phrase is claimed to have moved", () => {
  const movesIn = (marked: string) => compared(marked).moves

  test("of three words", () =>
    expect(
      movesIn(
        "<del>On the whole </del>the plan was sound and the money was there<ins> on the whole</ins>.",
      ),
    ).toEqual([]))

  test("of little words that every sentence has", () =>
    expect(
      movesIn(
        "<del>It is of the </del>opinion held by all of us in this <ins>it is of the </ins>matter.",
      ),
    ).toEqual([]))

  test("whose twin stayed in its place", () =>
    expect(
      movesIn(
        "After the second vote the committee went home<del> after the second vote</del>. After the second vote it rained.",
      ),
    ).toEqual([]))

  test("past nothing: what was cut before a change and added behind it has stayed where it was", () =>
    expect(
      movesIn(
        "<del>Unhappily the treasurer had lost the key to the strongbox in June.</del><ins>Nobody could pay, as the treasurer had lost the key to the strongbox.</ins>",
      ),
    ).toEqual([]))

  test("to another sentence, when both texts have the same words elsewhere too", () =>
    expect(
      movesIn(
        `The clerk wrote it down<del> for the information of the members of the central committee</del>. ${REST} It was printed <ins>for the information of the members of the central committee </ins>in March. This letter too is for the information of the members of the central committee.`,
      ),
    ).toEqual([]))

  test("out of what stands opposite an omission", () =>
    expect(
      movesIn(
        "We met […]<unattested>after the second vote on the proposed railway tax </unattested>in the hall and talked until the lamps went out <ins>after the second vote on the proposed railway tax </ins>there.",
      ),
    ).toEqual([]))

  test("when it is most of a sentence at both ends: that is for the moves of sentences to say", () => {
    const { moves } = compared(
      `<del>The second category received ten years in prison and exile. </del>${REST} <ins>The second category received ten years in prison and exile. </ins>Then the lamps went out.`,
    )
    expect(moves).toHaveLength(1)
    expect(moves[0]!.from.passage).not.toBe(moves[0]!.to.passage)
  })

  test("when the budget is spent", () => {
    const marked =
      "In the evening <del>after the second vote </del>the committee went home <ins>after the second vote </ins>through heavy rain."
    expect(collate([before(marked), after(marked)], { budget: 1 }).moves).toEqual([])
  })
})

test("an edit beside a phrase that moved is not swallowed by it", () => {
  const marked =
    'In the <del>late </del>evening of that day <del move="1">after the second vote </del>the members of the committee <ins>all </ins>went quietly home <ins move="1">after the second vote </ins>through <del>heavy </del><ins>thin </ins>rain.'
  expect(asMarked(compared(marked))).toBe(marked)
})
