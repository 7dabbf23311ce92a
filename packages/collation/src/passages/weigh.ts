import type { VariantClass, Weight } from "../collation.js"
import type { RuleName } from "../rules/rule.js"
import { kindOfWording } from "./kind-of-wording.js"
import { haveSameLetters, isPlain, wordsOf } from "./plain.js"
import { fold, lettersOf } from "../words/keys.js"
import { isNumber, sameNumber } from "../words/numbers.js"

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
const ONLY_SPACE = /^\s*$/u
const HAS_WORD = /[\p{L}\p{N}]/u

/** What a difference between two readings weighs, and of what kind it is. */
export interface Weighed {
  readonly weight: Weight
  readonly class: VariantClass | null
  /** The rules that hide it; absent where none does. */
  readonly rules?: readonly RuleName[]
}

/** They agree: the same to the letter. */
export const AGREED: Weighed = { weight: "none", class: null }
/** Only what an editor or a stenographer put in differs. */
export const EDITORIAL: Weighed = { weight: "none", class: "editorial" }
/** One side is unknown, so there is nothing to weigh. */
export const UNATTESTED: Weighed = { weight: "none", class: "unattested" }

/**
 * Weighs two wordings of one place; an empty one stands for nothing.
 *
 * Spacing is noise (where it parts blocks, see `weighSpace`). Pointing, case and spelling (the same letters) are
 * accidental. One number for another is told apart. Everything else may change what is said, and is substantive.
 */
export function weigh(before: string, after: string): Weighed {
  if (before === after) return AGREED
  if (isPlain(before) && (after === "" || isPlain(after))) return weighPlain(before, after)
  if (before === "" && isPlain(after)) return CUT_OR_ADDED
  if (ONLY_SPACE.test(before) && ONLY_SPACE.test(after)) return weighSpace(false, false)
  if (!HAS_WORD.test(before) && !HAS_WORD.test(after)) return weighMarks(before, after)
  if (isNumber(before) && isNumber(after) && !sameNumber(before, after))
    return { weight: "substantive", class: "number" }
  const one = before.match(WORD) ?? []
  const other = after.match(WORD) ?? []
  if (!same(one, other) && lettersOf(before) !== lettersOf(after))
    return { weight: "substantive", class: kindOfWording(one, other) }
  return weighSameLetters(one, other)
}

/** Words with nothing beside them. */
const CUT_OR_ADDED: Weighed = { weight: "substantive", class: "wording" }

/** As `weigh` does, of plain readings (see `plain.ts`): the first has letters, and so has the second unless it is empty. */
function weighPlain(before: string, after: string): Weighed {
  if (after === "") return CUT_OR_ADDED
  const [one, other] = [wordsOf(before), wordsOf(after)]
  if (!haveSameLetters(before, after))
    return { weight: "substantive", class: kindOfWording(one, other) }
  return weighSameLetters(one, other)
}

/** Two wordings with the same letters, given by their words. */
function weighSameLetters(one: readonly string[], other: readonly string[]): Weighed {
  if (same(one, other)) return { weight: "accidental", class: "punctuation" }
  const onlyCase = same(
    one.map((word) => word.toLowerCase()),
    other.map((word) => word.toLowerCase()),
  )
  return { weight: "accidental", class: onlyCase ? "case" : "spelling" }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i])
}

/** Weighs two stretches of white space that differ, by whether they part two blocks. Anything else is noise. */
export function weighSpace(partsBefore: boolean, partsAfter: boolean): Weighed {
  if (partsBefore !== partsAfter) return { weight: "accidental", class: "paragraphing" }
  return { weight: "noise", class: "spacing" }
}

/** A sign that is no punctuation (an emoji, a figure of speech in symbols) says something. */
const PUNCTUATION = /^[\p{P}\s´`]*$/u

function weighMarks(before: string, after: string): Weighed {
  const areMarks = PUNCTUATION.test(before) && PUNCTUATION.test(after)
  if (areMarks || fold(before) === fold(after))
    return { weight: "accidental", class: "punctuation" }
  return { weight: "substantive", class: "wording" }
}
