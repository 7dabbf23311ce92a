/**
 * How far kept words run on before something parts them: other white space, an omission, letters that only rules take
 * for the same.
 *
 *   before   He left for␣Moscow.        after   He left for␣␣Moscow.        two runs
 */
import { areSameLetters, isBlank } from "./letters.js"
import { firstFrom } from "../sorted.js"
import type { Pair, Text } from "../words/text.js"
import { GAP } from "../words/tokens.js"

/** How many kept tokens, from token `i` before and `j` after on and before the token `end`, can share a segment; at least one. */
export function runLength(pair: Pair, i: number, j: number, end: number): number {
  const { tokens, witness } = pair.before
  const { tokens: others, witness: otherWitness } = pair.after
  const hasRules = pair.sameness !== null
  let length = 1
  for (; i + length < end; length++) {
    const at = i + length
    const other = j + length
    if (tokens.kind[at - 1] === GAP || tokens.kind[at] === GAP) break
    const from = tokens.end[at - 1]!
    const to = tokens.start[at]!
    const otherFrom = others.end[other - 1]!
    const otherTo = others.start[other]!
    if (to - from !== otherTo - otherFrom) break
    if (to > from && !areSameLetters(witness.text, from, to, otherWitness.text, otherFrom, otherTo))
      break
    if (hasRules && !(areLetters(pair, at - 1, other - 1) && areLetters(pair, at, other))) break
  }
  return length
}

/** True when two kept tokens are the same to the letter. */
export function areLetters({ before, after, sameness }: Pair, i: number, j: number): boolean {
  if (sameness === null) return true
  const [start, end] = [before.tokens.start[i]!, before.tokens.end[i]!]
  const [otherStart, otherEnd] = [after.tokens.start[j]!, after.tokens.end[j]!]
  return areSameLetters(before.witness.text, start, end, after.witness.text, otherStart, otherEnd)
}

/**
 * Where the white space from `at` to the next token of a text ends, which is right there when there is none. What ends
 * the passage, whose text reaches to `end`, is not ahead of anything. `likely`: the token that is the next, unless this
 * side has nothing here.
 */
export function spaceAhead(
  { tokens, witness }: Text,
  at: number,
  end: number,
  likely: number,
): number {
  const { start, count } = tokens
  const isNext = likely > 0 && likely < count && start[likely]! >= at && start[likely - 1]! < at
  const next = isNext ? likely : firstFrom(start, at)
  const to = next < count ? start[next]! : Number.POSITIVE_INFINITY
  return to < end && isBlank(witness.text, at, to) ? to : at
}
