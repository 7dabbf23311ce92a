import { type BothTokens, Lexicon } from "./lexicon.js"
import { orderOf } from "./order.js"
import type { Rule } from "../rules/rule.js"
import type { Sameness } from "../rules/sameness.js"
import type { Tokens } from "./tokens.js"
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
  const lexicon = new Lexicon(rules)
  const [one, other] = lexicon.read([before, after])
  const sides: BothTokens = [one!, other!]
  for (const tokens of sides) lexicon.add(tokens)
  lexicon.settle(() => [sides])
  return pairOf(
    textOf(sides[0], lexicon.information),
    textOf(sides[1], lexicon.information),
    lexicon,
  )
}

/** Lays two texts side by side that were read with one lexicon. */
export function pairOf(before: Text, after: Text, lexicon: Lexicon): Pair {
  const { information, words, sameness } = lexicon
  return {
    before,
    after,
    information,
    words,
    turned: isTurned(before.witness, after.witness),
    sameness,
  }
}

/** True where ties are broken as if the second of two witnesses were the first; see `Pair.turned`. */
export function isTurned(before: Witness, after: Witness): boolean {
  return orderOf(after, before) < 0
}

/** The same pair seen from the other side. */
export function swap(pair: Pair): Pair {
  return { ...pair, before: pair.after, after: pair.before, turned: !pair.turned }
}

/** A witness made ready for matching, of its tokens and of what each key tells. */
export function textOf(tokens: Tokens, tells: Float64Array): Text {
  const { words, unitOf, tokenOf } = tokens.compared
  const units = unitsOf(tokens, tells)
  return { witness: tokens.witness, tokens, units, words, unitOf, tokenOf }
}
