/**
 * A passage that is the same in both texts, token for token: nothing in it has to be matched, settled or slid.
 *
 *   before   And then | he left . | Nobody …      every word found its like over the whole text, or none at all:
 *   after    And then | he left . | Nobody …      kept throughout, one stretch
 */
import type { Range } from "./stretch.js"
import { firstFrom } from "../sorted.js"
import type { Pair } from "../words/text.js"

/**
 * True when the tokens of a range are the same on both sides, and no word of it was matched with another place
 * of the range. `wholeMates`: for each compared word before the word after that answers it, or −1.
 */
export function isUnchanged(pair: Pair, range: Range, wholeMates: Int32Array): boolean {
  const { aStart, aEnd, bStart, bEnd } = range
  if (aEnd - aStart !== bEnd - bStart) return false
  const [one, other] = [pair.before.tokens, pair.after.tokens]
  for (let i = aStart, j = bStart; i < aEnd; i++, j++)
    if (one.form[i] !== other.form[j] || one.kind[i] !== other.kind[j]) return false
  return areInStep(pair, range, wholeMates)
}

/** True when every word that was matched within the range answers the one in the same place. */
function areInStep({ before, after }: Pair, range: Range, wholeMates: Int32Array): boolean {
  const aFirst = firstFrom(before.tokenOf, range.aStart)
  const bFirst = firstFrom(after.tokenOf, range.bStart)
  let i = aFirst
  let j = bFirst
  for (; before.tokenOf[i]! < range.aEnd; i++, j++) {
    // In the same place, or beyond an end of the range; within it only words at a greater distance can be meant.
    const mate = wholeMates[i]!
    if (mate >= 0 && mate !== j && isWithin(after.tokenOf[mate]!, range)) return false
    if (before.tokenOf[i]! - range.aStart !== after.tokenOf[j]! - range.bStart) return false
  }
  return !(after.tokenOf[j]! < range.bEnd)
}

function isWithin(token: number, { bStart, bEnd }: Range): boolean {
  return token >= bStart && token < bEnd
}
