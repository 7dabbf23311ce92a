/**
 * Words are matched before marks are. Where words were only put in or left out, their place is then often open:
 *
 *   before   The black cat, and the dog.
 *   after    The black cat and the white cat, and the dog.
 *
 *   words    The black cat and the {+white cat and the+} dog      as short as
 *            The black cat {+and the white cat+} and the dog      but only here the comma finds its like
 *
 * So an addition or a cut slides over words that are the same to where most of the marks between the kept words agree.
 */
import type { Range } from "./stretch.js"
import { SIGN, WORD, type Tokens } from "../words/tokens.js"
import type { Pair, Text } from "../words/text.js"

/** How far it slides at most, in words. A longer repetition than this is no accident of a phrase. */
const FARTHEST = 12

/** Slides in place. `mates`: for each token before, counted from `range.aStart`, the token after, or −1; words only. */
export function slideToMarks({ before, after }: Pair, range: Range, mates: Int32Array): void {
  if (!mayAnySlide(before.tokens, after.tokens, range, mates)) return
  if (!isPointed(before, range.aStart, range.aEnd) || !isPointed(after, range.bStart, range.bEnd))
    return
  const a = new Line(before, range.aStart, range.aEnd)
  const b = new Line(after, range.bStart, range.bEnd)
  const pairs = pairsOf(a, b, range, mates)
  if (pairs.length === a.tokens.length && pairs.length === b.tokens.length) return
  // A sentence without words ("* * *") has its marks matched instead. What stands beside it stays.
  if (mates.some((mate, at) => mate >= 0 && before.tokens.kind[range.aStart + at] !== WORD)) return
  const slid = slideAll(a, b, pairs)
  mates.fill(-1)
  for (const { i, j } of slid) mates[a.tokens[i]! - range.aStart] = b.tokens[j]!
}

/** True when there are marks, and nothing but words and marks: what stands beside an omission stays where it is. */
function isPointed({ tokens }: Text, start: number, end: number): boolean {
  let hasSign = false
  for (let i = start; i < end; i++) {
    if (tokens.kind[i]! > SIGN) return false
    hasSign ||= tokens.kind[i] === SIGN
  }
  return hasSign
}

/**
 * A first look, which most passages do not pass: true where words stand between two matched words on one side only, and
 * the first or the last of them is the same as the matched word at the far end, so that the gap could slide over it.
 */
function mayAnySlide(one: Tokens, other: Tokens, { aStart }: Range, mates: Int32Array): boolean {
  let last = -1
  for (let at = 0; at < mates.length; at++) {
    if (mates[at]! < 0) continue
    const i = aStart + at
    const j = mates[at]!
    // Where words are matched with marks, which only rules do, the closer look decides.
    if (one.kind[i] !== other.kind[j]) return true
    if (last >= 0) {
      const from = aStart + last
      const fromOther = mates[last]!
      const isGap = i - from > 1 || j - fromOther > 1
      if (isGap && hasWordBetween(one, from, i) !== hasWordBetween(other, fromOther, j))
        if (repeats(one, from, i) || repeats(other, fromOther, j)) return true
    }
    last = at
  }
  return false
}

function hasWordBetween({ kind }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (kind[i] === WORD) return true
  return false
}

/** True when the first word between two is the same as the one behind it all, or the last as the one before. */
function repeats({ kind, key }: Tokens, from: number, to: number): boolean {
  let first = from + 1
  let last = to - 1
  while (first < to && kind[first] !== WORD) first++
  while (last > from && kind[last] !== WORD) last--
  return first < to && (key[first] === key[to] || key[last] === key[from])
}

/** The words that answer each other, in order. */
function pairsOf(a: Line, b: Line, { aStart }: Range, mates: Int32Array): Matched[] {
  const pairs: Matched[] = []
  let j = 0
  a.tokens.forEach((token, i) => {
    const mate = mates[token - aStart]!
    if (mate < 0) return
    while (b.tokens[j]! < mate) j++
    if (b.tokens[j] === mate) pairs.push({ i, j })
  })
  return pairs
}

/** Two words that answer each other, by their numbers in the passage. */
interface Matched {
  readonly i: number
  readonly j: number
}

/** The words of a passage on one side, and the marks between them. */
class Line {
  readonly tokens: number[] = []
  readonly #text: Text

  constructor(text: Text, start: number, end: number) {
    this.#text = text
    for (let i = start; i < end; i++) if (text.tokens.kind[i] === WORD) this.tokens.push(i)
  }

  key(word: number): number {
    return this.#text.tokens.key[this.tokens[word]!]!
  }

  /** True when the same marks stand between one word and the next as stand there in the other line. */
  agrees(word: number, other: Line, otherWord: number): boolean {
    const [from, to] = [this.tokens[word]!, this.tokens[word + 1]!]
    const shift = other.tokens[otherWord]! - from
    if (other.tokens[otherWord + 1]! - to !== shift) return false
    const [one, two] = [this.#text.tokens, other.#text.tokens]
    for (let t = from + 1; t < to; t++)
      if (one.kind[t] !== SIGN || one.key[t] !== two.key[t + shift]) return false
    return true
  }
}

function slideAll(a: Line, b: Line, pairs: readonly Matched[]): Matched[] {
  const slid = [...pairs]
  for (let k = 0; k + 1 < slid.length; k++) {
    const [di, dj] = [slid[k + 1]!.i - slid[k]!.i, slid[k + 1]!.j - slid[k]!.j]
    if ((di === 1) === (dj === 1)) continue
    const by = bestSlide(a, b, slid, k)
    for (let p = k + 1 + Math.min(by, 0); p < k + 1 + Math.max(by, 0); p++)
      slid[p] = moved(slid[p]!, di - 1, dj - 1, by < 0 ? 1 : -1)
    k += Math.max(by, 0)
  }
  return slid
}

/** A pair laid on the other side of a gap: the longer side counts on, the other stays. */
function moved({ i, j }: Matched, di: number, dj: number, direction: number): Matched {
  return { i: i + direction * di, j: j + direction * dj }
}

/** By how many pairs the gap behind pair `k` slides; negative towards the beginning, 0 where it is best already. */
function bestSlide(a: Line, b: Line, pairs: readonly Matched[], k: number): number {
  const [di, dj] = [pairs[k + 1]!.i - pairs[k]!.i - 1, pairs[k + 1]!.j - pairs[k]!.j - 1]
  const room = (step: 1 | -1) => {
    let by = 0
    for (let p = step < 0 ? k : k + 1; by < FARTHEST; p += step, by++) {
      const [pair, next] = [pairs[p]!, pairs[p + step]]
      // The last pair of a run stays: a gap that met the next would be another change.
      if (next === undefined || next.i !== pair.i + step || next.j !== pair.j + step) break
      const { i, j } = moved(pair, di, dj, -step)
      if (a.key(i) !== b.key(j)) break
    }
    return by
  }
  const [least, most] = [-room(-1), room(1)]
  const score = (by: number) => {
    let agreeing = 0
    for (let p = k + least; p <= k + most; p++) {
      const [one, other] = [place(p, by), place(p + 1, by)]
      const touches = other.i === one.i + 1 && other.j === one.j + 1
      if (a.agrees(one.i, b, one.j)) agreeing++
      else if (!touches && a.agrees(other.i - 1, b, other.j - 1)) agreeing++
    }
    return agreeing
  }
  const place = (p: number, by: number) => {
    if (p <= k && p > k + by) return moved(pairs[p]!, di, dj, 1)
    return p > k && p <= k + by ? moved(pairs[p]!, di, dj, -1) : pairs[p]!
  }
  let best = 0
  if (score(0) > most - least) return best
  for (let far = 1; far <= Math.max(-least, most); far++)
    for (const by of [-far, far])
      if (by >= least && by <= most && score(by) > score(best)) best = by
  return best
}
