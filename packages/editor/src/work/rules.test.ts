import { RULE_NAMES, type Rule, type RuleName } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { listRules, presetInUse, setRules, setWordList, switchRule, usePreset } from "./rules.js"
import { compare, markedWork, refusalOf, workAfter } from "./works.testing.js"

const work = markedWork(
  "<del>Yezhov</del><ins>Ezhov</ins> spoke, and <del>The</del><ins>the</ins> hall was silent for a long time.",
)

describe("rules", () => {
  test("are switched on and off, in their one order", () => {
    const two = workAfter(
      switchRule(workAfter(switchRule(work, "punctuation", true)), "case", true),
    )
    expect(two.rules).toEqual([{ name: "case" }, { name: "punctuation" }])
    expect(workAfter(switchRule(two, "case", true))).toBe(two)
    expect(workAfter(switchRule(two, "case", false)).rules).toEqual([{ name: "punctuation" }])
    expect(workAfter(switchRule(work, "case", false))).toBe(work)
  })

  test("come with a preset, which is known again", () => {
    const now = workAfter(usePreset(work, "substantives-only"))
    expect(presetInUse(now)).toBe("substantives-only")
    expect(presetInUse(work)).toBe("everything")
    expect(presetInUse(workAfter(switchRule(now, "case", false)))).toBeNull()
    expect(workAfter(usePreset(now, "everything")).rules).toEqual([])
  })

  test("are listed with what each hides", () => {
    const names = [["Yezhov", "Ezhov"]]
    const now = workAfter(
      setWordList(workAfter(switchRule(work, "case", true)), "spellings", names),
    )
    const lines = listRules(now, compare(now))
    expect(lines.map(({ rule }) => rule)).toEqual(RULE_NAMES)
    const on = lines.filter(({ isOn }) => isOn)
    const hides = ({ hidden }: (typeof on)[number]) =>
      hidden.map(({ before, after }) => [before, after])
    expect(on.map((line) => [line.rule, hides(line), line.list])).toEqual([
      ["case", [["The", "the"]], []],
      ["spellings", [["Yezhov", "Ezhov"]], names],
    ])
    expect(
      listRules(work, compare(work)).every(({ hidden, isOn }) => hidden.length === 0 && !isOn),
    ).toBe(true)
  })

  test("that need a list go without one", () => {
    const listed = workAfter(setWordList(work, "spellings", [["Yezhov", "Ezhov"]]))
    expect(workAfter(setWordList(listed, "spellings", [])).rules).toEqual([])
    const numerals = workAfter(setWordList(work, "numerals", [["3", "drei"]]))
    expect(workAfter(setWordList(numerals, "numerals", [])).rules).toEqual([{ name: "numerals" }])
  })

  test("are refused where they cannot be followed", () => {
    expect(refusalOf(switchRule(work, "spellings", true))).toBe("list is missing")
    const twice = [
      ["a", "b"],
      ["c", "b"],
    ]
    expect(refusalOf(setWordList(work, "spellings", twice))).toBe("list contradicts itself")
    expect(refusalOf(setWordList(work, "case", twice))).toBe("rule cannot be used")
    expect(refusalOf(switchRule(work, "__proto__" as RuleName, true))).toBe("rule cannot be used")
    const rules: readonly Rule[] = [{ name: "case" }, { name: "case" }]
    expect(refusalOf(setRules(work, rules))).toBe("rule cannot be used")
  })
})
