import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { InvalidRules } from "../errors.js"
import { randomPair, randomPairOfKinds } from "../testing.js"
import { checkRules, preset, PRESETS, RULE_NAMES, type PresetName, type Rule } from "./rule.js"

function troubleWith(rules: readonly Rule[]): InvalidRules {
  try {
    checkRules(rules)
  } catch (error) {
    if (error instanceof InvalidRules) return error
    throw error
  }
  throw new Error("They were taken.")
}

describe("checkRules", () => {
  test("puts the rules into their one order and leaves their lists as they are", () => {
    const list = [["colour", "color"]]
    expect(checkRules([{ name: "spellings", list }, { name: "case" }])).toEqual([
      { name: "case" },
      { name: "spellings", list },
    ])
  })

  test.each([
    ["rule-unknown", "rules[0]", [{ name: "shape" } as unknown as Rule]],
    ["rule-twice", "rules[1]", [{ name: "case" }, { name: "case" }]],
    ["rule-list-missing", "rules[0]", [{ name: "spellings" }]],
    ["rule-list-missing", "rules[0]", [{ name: "transliterations", list: [] }]],
    ["rule-list-unwanted", "rules[0]", [{ name: "case", list: [["a", "b"]] }]],
    [
      "list-twice",
      "rules[0].list, rows 1 and 2",
      [
        {
          name: "spellings",
          list: [
            ["a", "c"],
            ["b", "C"],
          ],
        },
      ],
    ],
    [
      "list-cycle",
      "rules[0].list, rows 1 and 3",
      [
        {
          name: "spellings",
          list: [
            ["a", "b"],
            ["x", "y"],
            ["b", "a"],
          ],
        },
      ],
    ],
  ] as const satisfies readonly (readonly [string, string, readonly Rule[]])[])(
    "refuses with %s at %s",
    (code, where, rules) => {
      const trouble = troubleWith(rules)
      expect([trouble.code, trouble.where]).toEqual([code, where])
      expect(trouble.advice).not.toBe("")
    },
  )

  test("takes a list that leads through several rows, and several lists", () => {
    const chain = [
      ["a1", "b1"],
      ["b1", "c1"],
      ["a1", "d1"],
    ]
    expect(checkRules([{ name: "spellings", list: chain }])).toHaveLength(1)
  })
})

describe("a preset", () => {
  test("holds rules that can be followed without a list", () => {
    for (const name of Object.keys(PRESETS) as PresetName[])
      expect(checkRules(preset(name)).map((rule) => rule.name)).toEqual(
        RULE_NAMES.filter((rule) => (PRESETS[name] as readonly string[]).includes(rule)),
      )
  })

  test("of substantives alone leaves no difference that is only one of form", {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 400; seed++) {
      const pair = seed % 2 === 0 ? randomPair(seed) : randomPairOfKinds(seed)
      const { passages } = collate(pair, { rules: preset("substantives-only") })
      const left = passages
        .flatMap(({ segments }) => segments)
        .filter(
          ({ rules, weight }) =>
            rules === undefined && weight !== "none" && weight !== "substantive",
        )
      expect(left, `seed ${seed}`).toEqual([])
    }
  })
})
