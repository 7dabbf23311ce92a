import { type Collation, handOf, type VariantClass, type Weight } from "@variorum/collation"
import { type Comparison, compare } from "./comparison/comparison.js"
import { handOfPassage, speakerOf } from "./comparison/switched-off.js"
import { changeIdOf } from "./comparison/transpositions.js"
import { variantsIn } from "./comparison/variants.js"
import { type ViewOptions, settingsFrom } from "./options.js"

/** One thing that can be switched off, and how much of it there is. */
export interface FilterChoice<Value> {
  readonly value: Value
  /** Of a weight, a class or a hand: differences. Of a speaker: changes. Of a person: judgements. */
  readonly count: number
  readonly isHidden: boolean
}

/** All that can be switched off in a comparison beside the kinds; of what does not occur there is no choice. */
export interface FilterChoices {
  readonly weights: readonly FilterChoice<Weight>[]
  readonly classes: readonly FilterChoice<VariantClass>[]
  /** In the order in which they first have something to do with a change. */
  readonly speakers: readonly FilterChoice<string>[]
  readonly hands: readonly FilterChoice<string>[]
  readonly people: readonly FilterChoice<string>[]
}

/** What can be switched off, counted as if nothing were. */
export function filterChoices(collation: Collation, options: ViewOptions = {}): FilterChoices {
  const { hidden } = settingsFrom(options)
  const comparison = compare(collation, { ...options, hidden: {} })
  const variants = variantsIn(comparison).map(({ segment }) => segment)
  const { witnesses } = comparison.collation
  return {
    weights: chosen(
      inOrder(WEIGHTS, tallied(variants.map(({ weight }) => weight))),
      hidden.weights,
    ),
    classes: chosen(
      inOrder(CLASSES, tallied(variants.flatMap(({ class: kind }) => kind ?? []))),
      hidden.classes,
    ),
    speakers: chosen([...tallied(speakersIn(comparison))], hidden.speakers),
    hands: chosen(
      [
        ...tallied([
          ...variants.flatMap((segment) => handOf(witnesses, segment) ?? []),
          ...comparison.leaves.flatMap((leaf) => handOfPassage(comparison, leaf) ?? []),
        ]),
      ],
      hidden.hands,
    ),
    people: chosen(
      [...tallied(comparison.judged.hung.map(({ judgement }) => judgement.creator))],
      hidden.people,
    ),
  }
}

/** From what changes most to what changes least. */
export const WEIGHTS: readonly Weight[] = ["substantive", "accidental", "noise"]

/** In the order in which they are told: from what changes most to what changes least. */
export const CLASSES: readonly VariantClass[] = [
  "wording",
  "word-choice",
  "word-order",
  "number",
  "name",
  "spelling",
  "case",
  "punctuation",
  "paragraphing",
  "formatting",
  "spacing",
]

/** Who speaks at each change; a moved phrase is a change of whoever spoke it first. */
function speakersIn(comparison: Comparison): string[] {
  return comparison.leaves.flatMap((leaf) => {
    const own = leaf.kind !== "same" && changeIdOf(leaf) === leaf.passage.id ? 1 : 0
    const changes = own + leaf.phrases.filter(({ side }) => side === 0).length
    const speaker = speakerOf(comparison, leaf)
    return speaker === null ? [] : new Array<string>(changes).fill(speaker)
  })
}

function tallied<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function inOrder<Value>(
  order: readonly Value[],
  counts: ReadonlyMap<Value, number>,
): readonly (readonly [Value, number])[] {
  return order.flatMap((value) => {
    const count = counts.get(value)
    return count === undefined ? [] : [[value, count] as const]
  })
}

function chosen<Value>(
  counts: readonly (readonly [Value, number])[],
  hidden: ReadonlySet<Value>,
): readonly FilterChoice<Value>[] {
  return counts.map(([value, count]) => ({ value, count, isHidden: hidden.has(value) }))
}
