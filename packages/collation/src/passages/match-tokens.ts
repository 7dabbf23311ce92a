/**
 * Which token answers which within one passage: words first, then marks and asides next to matched words.
 *
 *   words over the whole text     He ─ left ─ ·     Moscow       found by `align`, cut off at the passage's ends
 *   what lies open between them   He ─ left ─ for ─ Moscow       `match-words.ts`, here for one passage
 *   slid, closed up                                              `close-up.ts`, `slide-to-marks.ts`
 *   marks beside them             He ─ left ─ for ─ Moscow ─ .   from word to word, while they agree
 *
 * Everything keeps the order of both texts, so what is taken already is known by the next word that has an answer.
 */
import type { Budget } from "../budget.js"
import { closeUp } from "../align/close-up.js"
import { matchBetween } from "../align/match-words.js"
import { firstFrom } from "../sorted.js"
import { Room } from "../words/room.js"
import { slideToMarks } from "./slide-to-marks.js"
import type { Range } from "./stretch.js"
import type { Pair, Text } from "../words/text.js"
import { ASIDE, GAP, SIGN } from "../words/tokens.js"

const tokenRoom = new Room()
const wordRoom = new Room()

/**
 * Which token answers which within one passage.
 *
 * Words align before punctuation does: a comma never pulls two sentences into step. A mark finds its
 * like only where it touches a matched word, or another matched mark.
 * For each token before, counted from `range.aStart`, the token after, or −1; in order. Valid until the next call.
 */
export function matchTokens(
  pair: Pair,
  range: Range,
  wholeMates: Int32Array,
  budget: Budget,
): Int32Array {
  const mates = tokenRoom.take(range.aEnd - range.aStart).fill(-1)
  matchWordsWithin(pair, range, wholeMates, budget, mates)
  slideToMarks(pair, range, mates)
  growForward(pair, range, mates)
  growBackward(pair, range, mates)
  return mates
}

/** The words matched over the whole text that fall inside, and between them whatever else the passage allows. */
function matchWordsWithin(
  pair: Pair,
  range: Range,
  wholeMates: Int32Array,
  budget: Budget,
  mates: Int32Array,
): void {
  const { before, after } = pair
  const aFirst = firstFrom(before.tokenOf, range.aStart)
  const bFirst = firstFrom(after.tokenOf, range.bStart)
  const words = {
    aStart: aFirst,
    aEnd: comparedBefore(before, aFirst, range.aEnd),
    bStart: bFirst,
    bEnd: comparedBefore(after, bFirst, range.bEnd),
  }
  const inside = wordRoom.take(words.aEnd - aFirst).fill(-1)
  for (let i = 0; i < inside.length; i++) {
    const mate = wholeMates[aFirst + i]!
    if (mate >= bFirst && mate < words.bEnd) inside[i] = mate
  }
  matchOpen(pair, words, inside, budget)
  closeUp(
    { words: before.words, sentences: before.unitOf },
    { words: after.words, sentences: after.unitOf },
    inside,
    aFirst,
  )
  for (let i = 0; i < inside.length; i++)
    if (inside[i]! >= 0)
      mates[before.tokenOf[aFirst + i]! - range.aStart] = after.tokenOf[inside[i]!]!
}

/** The number of the first compared word that stands at or behind the token `end`; `first` is one before it, or it. */
function comparedBefore({ tokenOf }: Text, first: number, end: number): number {
  let last = first
  while (last < tokenOf.length && tokenOf[last]! < end) last++
  return last
}

/** Matches what is still open between the mates. Words by their numbers in the texts; `mates` counts from `words.aStart`. */
function matchOpen(pair: Pair, words: Range, mates: Int32Array, budget: Budget): void {
  let { aStart, bStart } = words
  for (let i = words.aStart; i <= words.aEnd; i++) {
    const j = i < words.aEnd ? mates[i - words.aStart]! : words.bEnd
    if (j < 0) continue
    if (i > aStart && j > bStart)
      matchZone(pair, { aStart, aEnd: i, bStart, bEnd: j }, mates, words.aStart, budget)
    aStart = i + 1
    bStart = j + 1
  }
}

/** Matches the words between two mates: the ends that are the same at once, and what is left by the shortest edit. */
function matchZone(
  { before, after, turned }: Pair,
  zone: Range,
  mates: Int32Array,
  first: number,
  budget: Budget,
): void {
  let { aStart, aEnd, bStart, bEnd } = zone
  const [a, b] = [before.words, after.words]
  for (; aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]; aStart++, bStart++)
    mates[aStart - first] = bStart
  for (; aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]; aEnd--, bEnd--)
    mates[aEnd - 1 - first] = bEnd - 1
  if (aStart === aEnd || bStart === bEnd) return
  if (isPlainlyChanged(a, b, { aStart, aEnd, bStart, bEnd }, budget)) return
  const [one, other] = [a.subarray(aStart, aEnd), b.subarray(bStart, bEnd)]
  // Always with the same text first: see `align.ts`.
  const found = new Int32Array(turned ? other.length : one.length).fill(-1)
  matchBetween(turned ? other : one, turned ? one : other, found, budget)
  for (let k = 0; k < found.length; k++) {
    if (found[k]! < 0) continue
    if (turned) mates[aStart + found[k]! - first] = bStart + k
    else mates[aStart + k - first] = bStart + found[k]!
  }
}

/** Of so few words on either side each may be held against each. */
const FEW = 16

/** True for a few words of which none stands on the other side, as most open words are: they cost what they would in `match-words.ts`. */
function isPlainlyChanged(a: Int32Array, b: Int32Array, zone: Range, budget: Budget): boolean {
  const { aStart, aEnd, bStart, bEnd } = zone
  if (aEnd - aStart > FEW || bEnd - bStart > FEW) return false
  for (let i = aStart; i < aEnd; i++)
    for (let j = bStart; j < bEnd; j++) if (a[i] === b[j]) return false
  budget.take((aEnd - aStart) * (bEnd - bStart))
  return true
}

/** From each matched token (and from the beginning) on to the next, as long as marks and asides agree. */
function growForward({ before, after }: Pair, range: Range, mates: Int32Array): void {
  const length = mates.length
  let j = range.bStart
  for (let i = 0; i < length; ) {
    if (mates[i]! >= 0) {
      j = mates[i++]! + 1
      continue
    }
    let next = i
    while (next < length && mates[next]! < 0) next++
    const end = next < length ? mates[next]! : range.bEnd
    for (; i < next && j < end && mayMeet(before, range.aStart + i, after, j); i++) mates[i] = j++
    i = next
  }
}

/** The same towards the beginning. */
function growBackward({ before, after }: Pair, range: Range, mates: Int32Array): void {
  let j = range.bEnd - 1
  for (let i = mates.length - 1; i >= 0; ) {
    if (mates[i]! >= 0) {
      j = mates[i--]! - 1
      continue
    }
    let next = i
    while (next >= 0 && mates[next]! < 0) next--
    const end = next >= 0 ? mates[next]! : range.bStart - 1
    for (; i > next && j > end && mayMeet(before, range.aStart + i, after, j); i--) mates[i] = j--
    i = next
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
