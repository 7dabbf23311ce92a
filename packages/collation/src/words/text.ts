import { comparedOf } from "./compared.js"
import { information } from "./information.js"
import { Keys } from "./keys.js"
import { orderOf } from "./order.js"
import type { Rule } from "../rules/rule.js"
import { Sameness } from "../rules/sameness.js"
import { Vocabulary } from "../rules/vocabulary.js"
import { tokenize, type Tokens } from "./tokens.js"
import { unitsOf, type Unit } from "./unit.js"
import type { Witness } from "../witness.js"

/** A witness made ready for matching. */
export interface Text {
  readonly witness: Witness
  readonly tokens: Tokens
  readonly units: readonly Unit[]
  /** Keys of all compared tokens, in order: the units' own, one after the other. */
  readonly words: Int32Array
  /** Which unit and which token each of them is. */
  readonly unitOf: Int32Array
  readonly tokenOf: Int32Array
}

/** One of the two texts of a pair. */
export type SideName = "before" | "after"

/** The other one. */
export function opposite(side: SideName): SideName {
  return side === "before" ? "after" : "before"
}

/** Two texts that share one numbering of words, and what each word tells. */
export interface Pair {
  readonly before: Text
  readonly after: Text
  /** By key; see `information`. */
  readonly information: Float64Array
  /** The folded word of each key. */
  readonly words: readonly string[]
  /** True when the pair stands the other way round than the one in which ties are broken; see `align.ts`. */
  readonly turned: boolean
  /** What counts as the same; null where only equal letters do. */
  readonly sameness: Sameness | null
}

/** Cuts two witnesses into words and sentences and numbers the words alike. */
export function prepare(before: Witness, after: Witness, rules: readonly Rule[] = []): Pair {
  const sameness = rules.length === 0 ? null : new Sameness(rules)
  const keys = new Keys(sameness)
  const sides = [tokenize(before, keys), tokenize(after, keys)] as const
  if (rules.some(({ name }) => name === "scanning-noise")) sameness?.learn(new Vocabulary(sides))
  const words = keys.words
  const tells = information(sides, words)
  return {
    before: textOf(sides[0], tells),
    after: textOf(sides[1], tells),
    information: tells,
    words,
    turned: orderOf(after, before) < 0,
    sameness,
  }
}

/** The same pair seen from the other side. */
export function swap(pair: Pair): Pair {
  return { ...pair, before: pair.after, after: pair.before, turned: !pair.turned }
}

function textOf(tokens: Tokens, tells: Float64Array): Text {
  const compared = comparedOf(tokens)
  const { words, unitOf, tokenOf } = compared
  const units = unitsOf(tokens, compared, tells)
  return { witness: tokens.witness, tokens, units, words, unitOf, tokenOf }
}
