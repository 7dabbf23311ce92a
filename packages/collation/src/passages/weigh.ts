import type { VariantClass, Weight } from "../collation.js"
import type { RuleName } from "../rules/rule.js"
import { type KindOfWording, kindOfWording } from "./kind-of-wording.js"
import { areSameLetters } from "./letters.js"
import { hasLetter, haveSameLetters, isPlain } from "./plain.js"
import { Wording } from "./wording.js"
import { fold, lettersOf } from "../words/keys.js"
import { isNumber, sameNumber } from "../words/numbers.js"

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

const [one, other] = [new Wording(), new Wording()]

/**
 * Weighs two wordings of one place, each given by its text, start and end; an empty one stands for nothing.
 *
 * Spacing is noise (where it parts blocks, see `weighSpace`). Pointing, case and spelling (the same letters) are
 * accidental. One number for another is told apart. Everything else may change what is said, and is substantive.
 */
export function weigh(
  before: string,
  after: string,
  start = 0,
  end: number = before.length,
  startAfter = 0,
  endAfter: number = after.length,
): Weighed {
  if (areSameLetters(before, start, end, after, startAfter, endAfter)) return AGREED
  const arePlain = isPlain(before, start, end) && isPlain(after, startAfter, endAfter)
  if (!arePlain || !(hasLetter(before, start, end) || hasLetter(after, startAfter, endAfter)))
    return weighAny(before.slice(start, end), after.slice(startAfter, endAfter))
  if (start === end || startAfter === endAfter) return CUT_OR_ADDED
  const haveSame = haveSameLetters(before, start, end, after, startAfter, endAfter)
  if (!haveSame && isLong(end - start, endAfter - startAfter)) return OTHER_WORDS.wording
  one.readPlain(before, start, end)
  other.readPlain(after, startAfter, endAfter)
  return haveSame ? weighSameLetters() : OTHER_WORDS[kindOfWording(one, other)]
}

/** No reader asks what kind of wording has taken the place of a reading longer than this (in UTF-16 code units). */
const LONG = 1 << 16

function isLong(before: number, after: number): boolean {
  return Math.max(before, after) > LONG
}

/** Two wordings that differ, in whatever script. */
function weighAny(before: string, after: string): Weighed {
  if (ONLY_SPACE.test(before) && ONLY_SPACE.test(after)) return weighSpace(false, false)
  if (!HAS_WORD.test(before) && !HAS_WORD.test(after)) return weighMarks(before, after)
  if (before === "" || after === "") return CUT_OR_ADDED
  if (isNumber(before) && isNumber(after) && !sameNumber(before, after)) return OTHER_WORDS.number
  one.read(before)
  other.read(after)
  if (areSame() || lettersOf(before) === lettersOf(after)) return weighSameLetters()
  if (isLong(before.length, after.length)) return OTHER_WORDS.wording
  return OTHER_WORDS[kindOfWording(one, other)]
}

/** Two wordings that differ in their letters, by the kind of difference. */
const OTHER_WORDS: Readonly<Record<KindOfWording, Weighed>> = {
  name: { weight: "substantive", class: "name" },
  number: { weight: "substantive", class: "number" },
  "word-order": { weight: "substantive", class: "word-order" },
  "word-choice": { weight: "substantive", class: "word-choice" },
  wording: { weight: "substantive", class: "wording" },
}

/** Words with nothing beside them. */
const CUT_OR_ADDED = OTHER_WORDS.wording

/** Weighs the wordings that were read last, which have the same letters. */
function weighSameLetters(): Weighed {
  if (areSame()) return { weight: "accidental", class: "punctuation" }
  let onlyCase = one.count === other.count
  for (let i = 0; i < one.count && onlyCase; i++)
    onlyCase = one.at(i).toLowerCase() === other.at(i).toLowerCase()
  return { weight: "accidental", class: onlyCase ? "case" : "spelling" }
}

/** True when the wordings that were read last have the same words. */
function areSame(): boolean {
  if (one.count !== other.count) return false
  for (let i = 0; i < one.count; i++) if (!one.isSame(i, other, i)) return false
  return true
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
