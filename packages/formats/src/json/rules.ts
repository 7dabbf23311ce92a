import {
  checkRules,
  InvalidRules,
  RULE_NAMES,
  type Collation,
  type Rule,
} from "@variorum/collation"
import { asString, Fields, fault, listOf, oneOf, type Read } from "./fields.js"

/** The rules that a collation was made under, as an object ready to be spread; an empty one where there are none. */
export function readRules(fields: Fields): Pick<Collation, "rules"> {
  const { rules = [] } = fields.optional("rules", listOf(readRule))
  if (rules.length === 0) return {}
  try {
    return { rules: checkRules(rules) }
  } catch (error) {
    if (error instanceof InvalidRules)
      throw fault(fields.pathOf(error.where), error.message, error.advice)
    throw error
  }
}

const readRule: Read<Rule> = (value, path) => {
  const fields = new Fields(value, path)
  return {
    name: fields.get("name", oneOf(RULE_NAMES)),
    ...fields.optional("list", listOf(listOf(asString))),
  }
}

/** A rule with its keys in the order in which they are written. */
export function writeRule({ name, list }: Rule): Rule {
  return list === undefined ? { name } : { name, list: list.map((row) => [...row]) }
}
