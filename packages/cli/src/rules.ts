import { basename } from "node:path"
import {
  checkRules,
  preset,
  PRESETS,
  RULE_NAMES,
  type PresetName,
  type Rule,
  type RuleName,
} from "@variorum/collation"
import { readWordList } from "@variorum/formats"
import { readInput } from "./input.js"
import { CommandTrouble } from "./trouble.js"

/** What counts as the same, as it is told on the command line. */
export interface RuleOptions {
  /** A set of rules by its name. */
  readonly preset?: string
  /** Names of rules with commas between them. */
  readonly rules?: string
  /** Files of lists; each turns its rule on. */
  readonly spellings?: string
  readonly transliterations?: string
  readonly numerals?: string
}

/**
 * The rules that the options name together, their lists read.
 *
 * Throws CommandTrouble for a name that is none, InvalidRules and UnreadableSource for a list.
 */
export async function readRules(options: RuleOptions): Promise<readonly Rule[]> {
  const names = new Set<RuleName>([...presetOf(options.preset), ...namesIn(options.rules)])
  const lists = new Map<RuleName, Rule["list"]>()
  for (const name of ["spellings", "transliterations", "numerals"] as const) {
    const file = options[name]
    if (file !== undefined) lists.set(name, readWordList(await source(file)))
    else if (name !== "numerals" && names.has(name)) throw withoutList(name)
  }
  return checkRules(
    [...new Set([...names, ...lists.keys()])].map((name) => {
      const list = lists.get(name)
      return list === undefined ? { name } : { name, list }
    }),
  )
}

async function source(file: string) {
  const { bytes, name } = await readInput(file)
  return { bytes, name: file === "-" ? name : basename(file) }
}

function presetOf(name: string | undefined): readonly RuleName[] {
  if (name === undefined) return []
  if (isPreset(name)) return preset(name).map((rule) => rule.name)
  throw new CommandTrouble(
    "preset-unknown",
    `There is no preset "${name}".`,
    "--preset",
    `Choose among ${Object.keys(PRESETS).join(", ")}.`,
  )
}

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name)
}

function namesIn(list: string | undefined): readonly RuleName[] {
  if (list === undefined) return []
  return list
    .split(",")
    .map((name) => name.trim())
    .map((name) => RULE_NAMES.find((known) => known === name) ?? throwUnknown(name))
}

function throwUnknown(name: string): never {
  throw new CommandTrouble(
    "rules-unknown",
    `There is no rule "${name}".`,
    "--rules",
    `Choose among ${RULE_NAMES.join(", ")}, with commas between them.`,
  )
}

function withoutList(name: RuleName): CommandTrouble {
  return new CommandTrouble(
    "rules-without-list",
    `The rule "${name}" says nothing without a list.`,
    "--rules",
    `Name the list: --${name} FILE.csv`,
  )
}
