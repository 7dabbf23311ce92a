import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { brokenPromise, randomPair, randomPairOfKinds } from "../testing.js"
import { ofAll } from "../thorough.testing.js"
import { preset, PRESETS, RULE_NAMES, type PresetName, type Rule } from "./rule.js"
import { scanned } from "./scanned.testing.js"

const list = [
  ["party", "letter"],
  ["of", "that"],
  ["café", "cafe"],
]
const everyRule: readonly Rule[] = RULE_NAMES.map((name) =>
  name === "spellings" || name === "transliterations" ? { name, list } : { name },
)
const sets: readonly (readonly [string, readonly Rule[]])[] = [
  ...(Object.keys(PRESETS) as PresetName[]).map((name) => [name, preset(name)] as const),
  ["every rule at once", everyRule],
]

describe("under rules collate keeps its promises", () => {
  test.for(sets)("on random pairs: %s", { timeout: 60_000 }, ([, rules]) => {
    for (let seed = 1; seed <= ofAll(300); seed++) {
      const [before, after] = randomPair(seed)
      expect(brokenPromise(before, after, { rules }), `seed ${seed}`).toBe(null)
    }
  })

  test.for(sets)("on texts with scanning noise: %s", { timeout: 60_000 }, ([, rules]) => {
    for (let seed = 1; seed <= ofAll(100); seed++) {
      const [before, after] = randomPair(seed)

      expect(brokenPromise(scanned(before, seed), after, { rules }), `seed ${seed}`).toBe(null)
    }
  })

  test.for(sets)("on tables, reports and marks: %s", { timeout: 60_000 }, ([, rules]) => {
    for (let seed = 1; seed <= ofAll(100); seed++) {
      const [before, after] = randomPairOfKinds(seed)

      expect(brokenPromise(before, after, { rules }), `seed ${seed}`).toBe(null)
    }
  })

  test("no rule at all is the same as none given", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const pair = randomPair(seed)
      expect(collate(pair, { rules: [] })).toEqual(collate(pair))
    }
  })
})
