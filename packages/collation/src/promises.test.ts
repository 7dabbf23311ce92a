import { describe, expect, test } from "vitest"
import { brokenPromise, randomPair } from "./testing.js"

const PAIRS = 2400
const GROUP = 400

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
})
