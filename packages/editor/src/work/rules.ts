/** What counts as a difference. */
import {
  checkRules,
  type Collation,
  InvalidRules,
  preset,
  type PresetName,
  PRESETS,
  type Row,
  type Rule,
  RULE_NAMES,
  type RuleName,
} from "@variorum/collation"
import { isSameData } from "@variorum/layers"
import { hiddenByRule, type HiddenPlace } from "@variorum/views"
import { done, type Outcome, refused } from "./outcome.js"
import type { Work } from "./work.js"

/**
 * The work with these rules and no others, in their one order.
 *
 * Refused: `list is missing`, `list contradicts itself`, `rule cannot be used` (a name that is none, a rule given twice).
 */
export function setRules(work: Work, rules: readonly Rule[]): Outcome {
  try {
    const checked = checkRules(rules)
    return done(isSameData(checked, work.rules) ? work : { ...work, rules: checked })
  } catch (trouble) {
    if (!(trouble instanceof InvalidRules)) throw trouble
    if (trouble.code === "rule-list-missing") return refused("list is missing")
    return refused(
      trouble.code.startsWith("list-") ? "list contradicts itself" : "rule cannot be used",
    )
  }
}

/** One rule switched on or off. A rule that needs a list is refused without one; switched off, its list goes with it. */
export function switchRule(work: Work, name: RuleName, isOn: boolean): Outcome {
  const others = work.rules.filter((rule) => rule.name !== name)
  if (isOn && others.length < work.rules.length) return done(work)
  return setRules(work, isOn ? [...others, { name }] : others)
}

/** The list of a rule, which is on then; without a row the rule is off, or goes by what it knows itself (`numerals`). */
export function setWordList(work: Work, name: RuleName, rows: readonly Row[]): Outcome {
  const others = work.rules.filter((rule) => rule.name !== name)
  const wasOn = others.length < work.rules.length
  if (rows.length > 0) return setRules(work, [...others, { name, list: rows }])
  return setRules(work, name === "numerals" && wasOn ? [...others, { name }] : others)
}

/** The rules of a preset and no others: word lists go. */
export function usePreset(work: Work, name: PresetName): Outcome {
  return setRules(work, preset(name))
}

/** The preset that is in use; null where the rules are a person's own. */
export function presetInUse({ rules }: Work): PresetName | null {
  const names = Object.keys(PRESETS) as readonly PresetName[]
  return names.find((name) => isSameData(checkRules(preset(name)), rules)) ?? null
}

/** A rule, for the panel. */
export interface RuleLine {
  readonly rule: RuleName
  readonly isOn: boolean
  /** The differences that it hides now, alone or with others, in text order; none while it is off. */
  readonly hidden: readonly HiddenPlace[]
  /** True where it can have a list of words. */
  readonly takesList: boolean
  /** True where it says nothing without one. */
  readonly needsList: boolean
  readonly list: readonly Row[]
}

/** All rules that there are, with what each hides in a comparison of two. */
export function listRules({ rules }: Work, collation: Collation): readonly RuleLine[] {
  const hidden = new Map(hiddenByRule(collation).map(({ rule, places }) => [rule, places]))
  return RULE_NAMES.map((name) => {
    const on = rules.find((rule) => rule.name === name)
    const needsList = name === "spellings" || name === "transliterations"
    return {
      rule: name,
      isOn: on !== undefined,
      hidden: hidden.get(name) ?? [],
      takesList: needsList || name === "numerals",
      needsList,
      list: on?.list ?? [],
    }
  })
}
