import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import type { Collation } from "../collation.js"
import { checkColumns } from "../columns.js"
import { after, asMarked, before, randomPair, randomPairOfKinds } from "../testing.js"
import { COARSEST, coarser } from "./coarser.js"

const marked =
  "When they had come home from the market in the evening they <del>very much </del>wanted to tell you <ins>all </ins>about <del>the house</del><ins>a garden</ins>."

function comparison(text: string): Collation {
  return collate([before(text), after(text)])
}

/** How many changes there are in the passages that both texts have. */
function runs({ passages }: Collation): number {
  return passages
    .filter(({ change }) => change === "reworded")
    .flatMap(({ segments }) => segments)
    .filter(({ class: kind }) => kind !== null).length
}

const steps = Array.from({ length: COARSEST + 1 }, (_, step) => step)

describe("coarser", () => {
  test("is the collation itself at 0", () => {
    const collation = comparison(marked)
    expect(coarser(collation, 0)).toBe(collation)
  })

  test("at the coarsest makes one substitution of a reworded sentence, from its first changed word to its last", () => {
    expect(asMarked(coarser(comparison(marked), COARSEST))).toBe(
      "When they had come home from the market in the evening they <del>very much wanted to tell you about the house</del><ins>wanted to tell you all about a garden</ins>.",
    )
  })

  test("or of the whole sentence, where next to nothing else is left of it", () => {
    const text =
      "They <del>very much </del>want to tell you <ins>all </ins>about <del>it</del><ins>this</ins>."
    expect(asMarked(coarser(comparison(text), COARSEST))).toBe(
      "<del>They very much want to tell you about it.</del><ins>They want to tell you all about this.</ins>",
    )
  })

  test("never lets go of a whole sentence that both texts have", () => {
    const text =
      "The <del>old </del>mill stood by the river. Nobody lived there. The <ins>new </ins>road was wide."
    const collation = comparison(text)
    expect(asMarked(coarser(collation, COARSEST))).toBe(text)
  })

  test("leaves gaps, what stands opposite them, and phrases that moved where they are", () => {
    const gap =
      "He <del>often </del>spoke […]<unattested>of peace </unattested>and <del>of war</del><ins>of bread</ins>."
    const coarse = coarser(comparison(gap), COARSEST)
    expect(coarse.passages.flatMap(({ segments }) => segments.map((each) => each.class))).toContain(
      "unattested",
    )
    const moved = comparison(
      'In the <del>late </del>evening of that <ins>long </ins>day <del move="1">after the second vote </del>the members of the committee <ins>all </ins>went quietly home <ins move="1">after the second vote </ins>through <del>heavy </del><ins>thin </ins>rain.',
    )
    expect(asMarked(coarser(moved, COARSEST))).toBe(
      'In the <del>late evening of that </del><ins>evening of that long </ins>day <del move="1">after the second vote </del>the members of the committee <ins>all </ins>went quietly home <ins move="1">after the second vote </ins>through <del>heavy </del><ins>thin </ins>rain.',
    )
  })

  test("weighs what it has joined anew", () => {
    const text = "It was <del>3</del><ins>4</ins> or <del>big</del><ins>small</ins>, they said."
    const segment = coarser(comparison(text), COARSEST).passages[0]?.segments.find(
      ({ class: kind }) => kind !== null,
    )
    expect(segment).toMatchObject({ weight: "substantive", class: "word-choice" })
  })

  test("keeps its promises on random pairs: columns, identifiers, spans, and never more changes than a step before", () => {
    for (let seed = 1; seed <= 400; seed++)
      for (const pair of [randomPair(seed), randomPairOfKinds(seed)]) {
        const collation = collate(pair)
        const frozen = JSON.stringify(collation)
        let last = Number.POSITIVE_INFINITY
        for (const step of steps) {
          const coarse = coarser(collation, step)
          expect(checkColumns(coarse), `seed ${seed}, step ${step}`).toBe(null)
          expect(coarse.passages.map(({ id, spans }) => [id, spans])).toEqual(
            collation.passages.map(({ id, spans }) => [id, spans]),
          )
          expect(runs(coarse), `seed ${seed}, step ${step}`).toBeLessThanOrEqual(last)
          last = runs(coarse)
        }
        expect(JSON.stringify(collation)).toBe(frozen)
      }
  }, 60_000)

  test("refuses what is no step of the scale, and more than two witnesses", () => {
    const collation = comparison(marked)
    for (const step of [-1, 0.5, COARSEST + 1, Number.NaN])
      expect(() => coarser(collation, step)).toThrow(RangeError)
    const three = collate([before(marked), after(marked), before("It rained.", { siglum: "C" })])
    expect(() => coarser(three, 1)).toThrow(RangeError)
  })
})
