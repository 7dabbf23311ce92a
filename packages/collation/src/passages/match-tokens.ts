import type { Budget } from "../budget.js"
import { closeUp, type Words } from "../align/close-up.js"
import { invert, matchBetween } from "../align/match-words.js"
import { firstFrom } from "../sorted.js"
import { slideToMarks } from "./slide-to-marks.js"
import type { Range } from "./stretch.js"
import type { Pair, Text } from "../words/text.js"
import { ASIDE, GAP, SIGN } from "../words/tokens.js"

/**
 * Which token answers which within one passage: words first, then marks and asides next to matched words.
 *
 * Words align before punctuation does: a comma never pulls two sentences into step. A mark finds its
 * like only where it touches a matched word, or another matched mark.
 * For each token before, counted from `range.aStart`, the token after, or −1.
 */
export function matchTokens(
  pair: Pair,
  range: Range,
  wholeMates: Int32Array,
  budget: Budget,
): Int32Array {
  const mates = new Int32Array(range.aEnd - range.aStart).fill(-1)
  matchWordsWithin(pair, range, wholeMates, budget, mates)
  slideToMarks(pair, range, mates)
  growForward(pair, range, mates)
  growBackward(pair, range, mates)
  return mates
}

/** The words matched over the whole text that fall inside, and between them whatever else the passage allows. */
function matchWordsWithin(
  { before, after, turned }: Pair,
  range: Range,
  wholeMates: Int32Array,
  budget: Budget,
  mates: Int32Array,
): void {
  const [aFirst, aLast] = comparedIn(before, range.aStart, range.aEnd)
  const [bFirst, bLast] = comparedIn(after, range.bStart, range.bEnd)
  const a = part(before, aFirst, aLast)
  const b = part(after, bFirst, bLast)
  const inside = new Int32Array(aLast - aFirst).fill(-1)
  for (let i = 0; i < inside.length; i++) {
    const mate = wholeMates[aFirst + i]!
    if (mate >= bFirst && mate < bLast) inside[i] = mate - bFirst
  }
  const full = turned
    ? invert(fill(b, a, invert(inside, bLast - bFirst), budget), inside.length)
    : fill(a, b, inside, budget)
  for (let i = 0; i < full.length; i++)
    if (full[i]! >= 0)
      mates[before.tokenOf[aFirst + i]! - range.aStart] = after.tokenOf[bFirst + full[i]!]!
}

/** Matches what is still open between the mates, always with the same text first (see `align.ts`), and closes up. */
function fill(a: Words, b: Words, mates: Int32Array, budget: Budget): Int32Array {
  matchBetween(a.words, b.words, mates, budget)
  closeUp(a, b, mates)
  return mates
}

function part(text: Text, first: number, last: number): Words {
  return { words: text.words.subarray(first, last), sentences: text.unitOf.subarray(first, last) }
}

/** The compared words among a range of tokens: first and last (excluded) in the text's list. */
function comparedIn(text: Text, start: number, end: number): [number, number] {
  return [firstFrom(text.tokenOf, start), firstFrom(text.tokenOf, end)]
}

/** From each matched token (and from the beginning) on to the next, as long as marks and asides agree. */
function growForward({ before, after }: Pair, range: Range, mates: Int32Array): void {
  const taken = new Set(mates)
  let i = range.aStart
  let j = range.bStart
  while (i < range.aEnd) {
    const mate = mates[i - range.aStart]!
    if (mate >= 0) j = mate
    else if (j < range.bEnd && !taken.has(j) && mayMeet(before, i, after, j))
      mates[i - range.aStart] = j
    else {
      while (i < range.aEnd && mates[i - range.aStart]! < 0) i++
      continue
    }
    i++
    j++
  }
}

/** The same towards the beginning. */
function growBackward({ before, after }: Pair, range: Range, mates: Int32Array): void {
  const taken = new Set(mates)
  let i = range.aEnd - 1
  let j = range.bEnd - 1
  while (i >= range.aStart) {
    const mate = mates[i - range.aStart]!
    if (mate >= 0) j = mate
    else if (j >= range.bStart && !taken.has(j) && mayMeet(before, i, after, j))
      mates[i - range.aStart] = j
    else {
      while (i >= range.aStart && mates[i - range.aStart]! < 0) i--
      continue
    }
    i--
    j--
  }
}

/** Marks meet by key, asides when they are the same to the letter; one gap is as good as another. */
function mayMeet(before: Text, i: number, after: Text, j: number): boolean {
  const kind = before.tokens.kind[i]
  if (kind !== after.tokens.kind[j]) return false
  if (kind === GAP) return true
  if (kind === ASIDE) return before.tokens.form[i] === after.tokens.form[j]
  return kind === SIGN && before.tokens.key[i] === after.tokens.key[j]
}
