import type { Stretch } from "./stretch.js"
import type { Pair, Text } from "../words/text.js"
import { SIGN, WORD } from "../words/tokens.js"

/** How much stands in a stretch on one side: its words, and what these and its marks tell, in the unit of `information`. */
export interface Amount {
  readonly words: number
  readonly tells: number
}

/** How much stands in a stretch on either side. */
export interface Size {
  readonly before: Amount
  readonly after: Amount
}

/** Measures a stretch. */
export function sizeOf({ before, after, information, sameness }: Pair, stretch: Stretch): Size {
  const { kept, aStart, aEnd, bStart, bEnd } = stretch
  const one = amountOf(before, information, aStart, aEnd)
  // What is kept has the same words and marks on both sides, unless rules made it answer something else.
  if (kept && sameness === null) return { before: one, after: one }
  return { before: one, after: amountOf(after, information, bStart, bEnd) }
}

function amountOf({ tokens }: Text, information: Float64Array, start: number, end: number): Amount {
  const { kind, key } = tokens
  let [words, tells] = [0, 0]
  for (let i = start; i < end; i++) {
    if (kind[i] === WORD) words++
    if (kind[i]! <= SIGN) tells += information[key[i]!]!
  }
  return { words, tells }
}

/** True when there is a word in a stretch, on either side. As `!isWordless`, without measuring it. */
export function hasWords({ before, after }: Pair, stretch: Stretch): boolean {
  return (
    hasWord(before, stretch.aStart, stretch.aEnd) || hasWord(after, stretch.bStart, stretch.bEnd)
  )
}

function hasWord({ tokens }: Text, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.kind[i] === WORD) return true
  return false
}

/** Two stretches taken together. */
export function sum(one: Size, other: Size): Size {
  const add = (x: Amount, y: Amount) => ({ words: x.words + y.words, tells: x.tells + y.tells })
  return { before: add(one.before, other.before), after: add(one.after, other.after) }
}

/** A stretch on the side where it has more. What is kept has as much on either, unless rules made it answer what is longer. */
export function fuller({ before, after }: Size): Amount {
  return {
    words: Math.max(before.words, after.words),
    tells: Math.max(before.tells, after.tells),
  }
}

/** True for marks alone. */
export function isWordless({ before, after }: Size): boolean {
  return before.words === 0 && after.words === 0
}

/** True for a change that has words on both sides: neither a mere cut nor a mere addition. */
export function replaces({ before, after }: Size): boolean {
  return before.words > 0 && after.words > 0
}
