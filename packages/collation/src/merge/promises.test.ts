import { describe, expect, test } from "vitest"
import { randomChain } from "../testing.js"
import { ofAll } from "../thorough.testing.js"
import { brokenPromiseOfMany } from "./many.testing.js"

const SETS = ofAll(300)
const GROUP = 100

/** A failure names its seed: `randomChain(seed, 3 + (seed % 3))` makes the same witnesses again. */
describe("collate keeps its promises for three to five witnesses", () => {
  for (let first = 1; first <= SETS; first += GROUP)
    test(`on the random sets with seeds ${first} to ${first + GROUP - 1}`, {
      timeout: 120_000,
    }, () => {
      for (let seed = first; seed < first + GROUP; seed++)
        expect(brokenPromiseOfMany(randomChain(seed, 3 + (seed % 3))), `seed ${seed}`).toBe(null)
    })
})
