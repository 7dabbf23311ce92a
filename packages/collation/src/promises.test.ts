import { describe, expect, test } from "vitest"
import { states } from "./witness/revised.js"
import { brokenPromise, randomPair, randomPairOfKinds } from "./testing.js"
import { ofAll } from "./thorough.testing.js"

const PAIRS = ofAll(2400)
const GROUP = 400
const PAIRS_OF_KINDS = ofAll(600)

/**
 * Columns give back their texts; a text compared with itself shows nothing; the other way round is the mirror;
 * the same input gives the same output, through JSON as well; no surrogate pair is cut. A failure names its seed:
 * `randomPair(seed)` makes the same pair again.
 */
describe("collate keeps its promises", () => {
  for (let first = 1; first <= PAIRS; first += GROUP)
    test(`on the random pairs with seeds ${first} to ${first + GROUP - 1}`, {
      timeout: 60_000,
    }, () => {
      for (let seed = first; seed < first + GROUP; seed++) {
        const [before, after] = randomPair(seed)
        expect(brokenPromise(before, after), `seed ${seed}`).toBe(null)
      }
    })

  test("on random tables, reports, marks and layers", { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= PAIRS_OF_KINDS; seed++) {
      const [before, after] = randomPairOfKinds(seed)
      expect(brokenPromise(before, after), `seed ${seed}`).toBe(null)
      const [first, ...later] = states(before)
      const last = later.at(-1)
      if (first !== undefined && last !== undefined)
        expect(brokenPromise(first, last), `layers of seed ${seed}`).toBe(null)
    }
  })
})
