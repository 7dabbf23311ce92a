import { InvalidRules } from "../errors.js"
import { conflictIn, refusalOf, type Row } from "./word-list.js"

/**
 * The rules that there are, from those that forget least to those that forget most. Where several rules could hide a
 * difference, the last of these are the first to be done without.
 *
 * - `white-space`: how much space stands between words and beside marks, and where a line ends
 * - `paragraphs`: where a paragraph begins
 * - `formatting`: how words look that agree: emphasis, a heading made a paragraph
 * - `unicode-form`: how a letter is encoded; ligatures, the long s; the shape of apostrophes, quotation marks, dashes
 * - `case`: capital and small letters
 * - `punctuation`: which marks stand between words
 * - `line-end-hyphens`: a word parted by a hyphen where a line ends
 * - `word-division`: the same letters as one word or several, with a hyphen or an apostrophe inside or without
 * - `numerals`: figures against words; English numbers are known, others come from a list
 * - `spellings`, `transliterations`: words and names that a list of the user's gives as one
 * - `scanning-noise`: letters mistaken for letters of like shape, strays in a word, words broken in two
 */
export const RULE_NAMES = [
  "white-space",
  "paragraphs",
  "formatting",
  "unicode-form",
  "case",
  "punctuation",
  "line-end-hyphens",
  "word-division",
  "numerals",
  "spellings",
  "transliterations",
  "scanning-noise",
] as const

export type RuleName = (typeof RULE_NAMES)[number]

/** One rule that is on: what a comparison counts as the same. Plain data. */
export interface Rule {
  readonly name: RuleName
  /** For `spellings`, `transliterations` and `numerals`: rows of words that are one, the preferred form first. */
  readonly list?: readonly Row[]
}

const TAKE_LIST: ReadonlySet<RuleName> = new Set(["spellings", "transliterations", "numerals"])
const NEED_LIST: ReadonlySet<RuleName> = new Set(["spellings", "transliterations"])

/** Sets of rules that serve a purpose, by name. */
export const PRESETS = {
  everything: [],
  "substantives-only": [
    "white-space",
    "paragraphs",
    "formatting",
    "unicode-form",
    "case",
    "punctuation",
    "line-end-hyphens",
    "word-division",
  ],
  "scanned-text": [
    "white-space",
    "paragraphs",
    "unicode-form",
    "line-end-hyphens",
    "scanning-noise",
  ],
} as const satisfies Readonly<Record<string, readonly RuleName[]>>

export type PresetName = keyof typeof PRESETS

/**
 * The rules of a preset: `everything` shows every difference; `substantives-only` those of words alone;
 * `scanned-text` what a scan did not bring in.
 */
export function preset(name: PresetName): Rule[] {
  return PRESETS[name].map((rule) => ({ name: rule }))
}

/**
 * The rules in their one order, looked through.
 *
 * Throws InvalidRules for a name that is no rule's, a rule given twice, a list that is missing or not wanted, and a
 * list that contradicts itself; `where` says which rule and row.
 */
export function checkRules(rules: readonly Rule[]): readonly Rule[] {
  for (const [i, rule] of rules.entries()) checkRule(rule, i, rules)
  return [...rules].sort((x, y) => RULE_NAMES.indexOf(x.name) - RULE_NAMES.indexOf(y.name))
}

function checkRule({ name, list }: Rule, i: number, rules: readonly Rule[]): void {
  const where = `rules[${i}]`
  if (!RULE_NAMES.includes(name))
    throw new InvalidRules(
      "rule-unknown",
      `There is no rule "${name}".`,
      where,
      `Choose among ${RULE_NAMES.join(", ")}.`,
    )
  if (rules.findIndex((rule) => rule.name === name) < i)
    throw new InvalidRules(
      "rule-twice",
      `The rule "${name}" is given twice.`,
      where,
      "Give it once, with the rows of both lists.",
    )
  if (NEED_LIST.has(name) && (list ?? []).length === 0)
    throw new InvalidRules(
      "rule-list-missing",
      `The rule "${name}" says nothing without a list.`,
      where,
      "Give it rows of words that are one, the preferred form first.",
    )
  if (list === undefined) return
  if (!TAKE_LIST.has(name))
    throw new InvalidRules(
      "rule-list-unwanted",
      `The rule "${name}" takes no list.`,
      where,
      "Leave the list out, or give it to spellings, transliterations or numerals.",
    )
  const conflict = conflictIn(list)
  if (conflict !== null)
    throw refusalOf(
      conflict,
      `${where}.list, rows ${conflict.rows.map((row) => row + 1).join(" and ")}`,
    )
}
