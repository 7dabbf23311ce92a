/**
 * Which sentences of one text may be the partners of some of another: for a person who is to choose.
 *
 * Likeness alone decides; where the rest of the texts answers each other does not, since a person asks where the
 * program's own answer is wrong.
 */
import type { PinnedSentences } from "../pins/pins.js"
import type { Rule } from "../rules/rule.js"
import { numbersIn } from "../span.js"
import type { Witness } from "../witness.js"
import { type Pair, prepare, type Text } from "../words/text.js"
import { WORD } from "../words/tokens.js"
import type { Unit } from "../words/unit.js"
import { isIdentical, likeness } from "./likeness.js"
import { weightsAmong } from "./weights-among.js"

/** A sentence that may answer another. */
export interface Partner {
  /** Index into the other witness's sentences. */
  readonly sentence: number
  /** From 0 to 1: how likely the two answer each other, by their words. */
  readonly confidence: number
  /** True where both have the same words in the same order. */
  readonly isSame: boolean
  /** Words that both have, as this one writes them: those that tell most, each once. Empty where they share none. */
  readonly shared: readonly string[]
}

/** So many shared words are named: enough to recognise a sentence by. */
const MOST_WORDS = 3
/** A word that tells less is "the", "and", "его": common to any two sentences. See `information`. */
const TELLING = 0.6

/**
 * The sentences of another witness that have words in common with the given ones, the likeliest first. Reads both
 * witnesses whole: half a second and more for two of 100,000 words, which a worker should take. Throws RangeError for an index that is no sentence.
 */
export function likelyPartners(
  { witness, sentences }: PinnedSentences,
  other: Witness,
  rules: readonly Rule[] = [],
): readonly Partner[] {
  const pair = prepare(witness, other, rules)
  const chosen = sentences.map((i) => unitAt(pair.before, i)).filter(isComparable)
  const units = pair.after.units.filter(isComparable)
  if (chosen.length === 0 || units.length === 0) return []
  const weights = weightsAmong(pair.before.units, pair.after.units, pair.words)
  const { columns, cells } = likeness(chosen, units, weights)
  return units
    .map((unit, column) => {
      const odds = chosen.map((_, row) => cells[row * columns + column]!)
      const best = chosen[odds.indexOf(Math.max(...odds))]!
      return {
        sentence: unit.index,
        confidence: 1 / (1 + Math.exp(-Math.max(...odds))),
        isSame: isIdentical(best, unit),
        shared: sharedWords(pair, best, unit),
      }
    })
    .filter(({ isSame, shared }) => isSame || shared.length > 0)
    .sort((one, next) => next.confidence - one.confidence || one.sentence - next.sentence)
}

function unitAt({ units, witness }: Text, index: number): Unit {
  const unit = units[index]
  if (unit === undefined)
    throw new RangeError(
      `${witness.siglum} has no sentence ${index}; it has ${witness.sentences.length}`,
    )
  return unit
}

/** True for a sentence that has words of the writer's own, and is no heading of an editor's. */
function isComparable({ compared, isEditorial }: Unit): boolean {
  return compared.length > 0 && !isEditorial
}

function sharedWords({ after, information }: Pair, one: Unit, other: Unit): readonly string[] {
  const known = new Set(one.compared)
  const { tokens } = after
  const words = new Map<number, string>()
  for (const token of numbersIn({ start: other.first, end: other.last })) {
    const key = tokens.key[token]!
    if (tokens.kind[token] !== WORD || !known.has(key) || words.has(key)) continue
    if (information[key]! < TELLING) continue
    words.set(key, after.witness.text.slice(tokens.start[token], tokens.end[token]))
  }
  return [...words]
    .sort(([x], [y]) => information[y]! - information[x]!)
    .slice(0, MOST_WORDS)
    .map(([, word]) => word)
}
