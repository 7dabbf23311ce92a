/**
 * Sliding: where a pure cut or addition begins.
 *
 *   before   It was late. It was dark. We left.
 *   after    It was late. We left.
 *
 *   short    It was late<del>. It was dark</del>. We left.
 *   slid     It was late. <del>It was dark. </del>We left.
 *
 * Both cut the same tokens. A cut may slide as long as the tokens it slides over equal those it leaves
 * behind. We prefer to begin and end at a paragraph, a sentence, a clause, a word, in that order.
 */
import type { Stretch } from "./stretch.js"
import type { Text } from "../words/text.js"
import { SIGN, WORD } from "../words/tokens.js"

/** How far a cut slides at most, in tokens; a bound for texts that repeat themselves. */
const FARTHEST = 200

/** Moves every pure cut and addition to where a person would have marked it. Same tokens on either side, other edges. */
export function slide(before: Text, after: Text, list: readonly Stretch[]): readonly Stretch[] {
  let slid: Stretch[] | null = null
  for (let i = 0; i < (slid ?? list).length; i++) {
    const now = slid ?? list
    const { kept, aStart, aEnd, bStart, bEnd } = now[i]!
    if (kept || (bStart === bEnd) === (aStart === aEnd)) continue
    // Asking for what is beyond the ends of a list is slow.
    const roomBefore = i === 0 ? 0 : roomIn(now[i - 1]!, "end")
    const roomAfter = i + 1 === now.length ? 0 : roomIn(now[i + 1]!, "start")
    const by =
      bStart === bEnd
        ? bestShift(before, aStart, aEnd, roomBefore, roomAfter)
        : bestShift(after, bStart, bEnd, roomBefore, roomAfter)
    if (by === 0) continue
    slid ??= [...list]
    shift(slid, i, by)
  }
  if (slid === null) return list
  return slid.filter(({ aStart, aEnd, bStart, bEnd }) => aEnd > aStart || bEnd > bStart)
}

/** How many tokens at one end of a kept neighbour answer each other one by one. */
function roomIn({ aStart, aEnd, blocks }: Stretch, at: "start" | "end"): number {
  if (at === "end") return aEnd - (blocks?.at(-1)?.aEnd ?? aStart)
  return (blocks?.[0]?.aStart ?? aEnd) - aStart
}

/** By how many tokens to slide: negative towards the beginning. The earliest of equally good places. */
function bestShift(
  text: Text,
  start: number,
  end: number,
  roomBefore: number,
  roomAfter: number,
): number {
  const least = -slideable(text, start - 1, end - 1, -1, Math.min(roomBefore, FARTHEST))
  const most = slideable(text, start, end, 1, Math.min(roomAfter, FARTHEST))
  if (least === 0 && most === 0) return 0
  let best = 0
  let bestScore = beginScore(text, start) + endScore(text, end)
  for (let by = least; by <= most; by++) {
    const score = beginScore(text, start + by) + endScore(text, end + by)
    if (score > bestScore || (score === bestScore && by < best)) {
      best = by
      bestScore = score
    }
  }
  return best
}

/** How many steps the two edges can walk side by side over tokens that are the same to the letter. */
function slideable(
  { tokens }: Text,
  one: number,
  other: number,
  step: number,
  room: number,
): number {
  let steps = 0
  while (steps < room && tokens.form[one + steps * step] === tokens.form[other + steps * step])
    steps++
  return steps
}

const CLAUSE_ENDS = ",;:—–)"

/** How good it is for a change to end just before this token. Where a mark comes next, a clause or a phrase ends. */
function endScore(text: Text, at: number): number {
  const score = beginScore(text, at)
  return score === 0 && text.tokens.kind[at] === SIGN ? 1.5 : score
}

/** How good it is for a change to begin just before this token. */
function beginScore({ tokens, witness }: Text, at: number): number {
  if (at >= tokens.count) return 3
  if (at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1]) return 3
  if (tokens.kind[at] !== WORD) return 0
  const isEmpty = tokens.start[at - 1] === tokens.end[at - 1]
  return !isEmpty && CLAUSE_ENDS.includes(witness.text[tokens.end[at - 1]! - 1]!) ? 2 : 1
}

/** Slides a change between its kept neighbours. One of these may become empty; one that was missing may appear. */
function shift(list: Stretch[], i: number, by: number): void {
  const change = list[i]!
  const { aStart, aEnd, bStart, bEnd } = change
  const slid = {
    kept: false,
    aStart: aStart + by,
    aEnd: aEnd + by,
    bStart: bStart + by,
    bEnd: bEnd + by,
  }
  const previous = list[i - 1] ?? { kept: true, aStart, aEnd: aStart, bStart, bEnd: bStart }
  const next = list[i + 1] ?? { kept: true, aStart: aEnd, aEnd, bStart: bEnd, bEnd }
  const first = list[i - 1] === undefined ? i : i - 1
  const count = i - first + (list[i + 1] === undefined ? 1 : 2)
  list.splice(first, count, { ...previous, aEnd: slid.aStart, bEnd: slid.bStart }, slid, {
    ...next,
    aStart: slid.aEnd,
    bStart: slid.bEnd,
  })
}
