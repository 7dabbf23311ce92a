import type { Collation, CollateOptions, Progress, Witness } from "@variorum/collation"
import { pinsAmong } from "@variorum/collation"
import type { Work } from "../work/work.js"

/** Two of the texts, by their places in the work: the one shown first, and the other. */
export type Pair = readonly [number, number]

/** How the comparison stands. */
export interface ComparingState {
  /** The last comparison; it may be of the texts as they were a moment ago. Null until there is one. */
  readonly collation: Collation | null
  /** True while the collation is of the texts as they stand. */
  readonly isCurrent: boolean
  /** How far long work has come; null where there is none. */
  readonly progress: Progress | null
  /** Why there is no comparison of the texts as they stand: what the engine threw, or that it was called off. Null where there is one, or one is under way. */
  readonly trouble: Trouble | null
}

export type Trouble =
  | { readonly kind: "called off" }
  | { readonly kind: "error"; readonly error: unknown }

/** What is compared, and by which rules. */
export interface Question {
  readonly witnesses: readonly [Witness, Witness]
  readonly options: CollateOptions
}

/** What there is to compare in a work; null where one of the two texts is not there. */
export function questionOf({ texts, pins, rules }: Work, [one, other]: Pair): Question | null {
  const [first, second] = [texts[one], texts[other]]
  if (first === undefined || second === undefined || first === second) return null
  const witnesses = [first.witness, second.witness] as const
  return { witnesses, options: { rules, pins: pinsAmong(pins, witnesses) } }
}

/** True when two questions have the same answer. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.witnesses.every((witness, side) => witness === other.witnesses[side]) &&
    isSameLaw(one, other)
  )
}

/** True when both are to be compared by the same rules and pins. */
export function isSameLaw({ options: one }: Question, { options: other }: Question): boolean {
  return one.rules === other.rules && isSameList(one.pins ?? [], other.pins ?? [])
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((thing, i) => thing === other[i])
}
