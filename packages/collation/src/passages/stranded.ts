/**
 * Stranded words: the few that stand kept between two changes and are read as part of both.
 *
 *   before   when members of the same class or order are compared one with another
 *   after    when those of the same group are compared together
 *
 *   left     … the same <del>class or order</del><ins>group</ins> are compared <del>one with another</del> …
 */
import type { Size } from "./size.js"

/** Islands of more words are never stranded. */
const WORDS = 2
/** Nor are those that tell this much (two rather rare words), unless the changes on both sides tell more still. */
const INFORMATION = 2.25
/** A single word put in or replaced leaves what stands beside it legible. */
const LEAST_CHANGE = 2

/**
 * True when an island of two words or fewer stands between two changes of at least two words each, one of them a
 * replacement. Between words that were only cut or added it stays: `the {+wild+} dove{+, or pigeon,+}` reads as it
 * stands. Marks between two such changes are stranded always.
 */
export function isStranded(island: Size, left: Size, right: Size): boolean {
  if (island.words > WORDS || Math.min(left.words, right.words) < LEAST_CHANGE) return false
  if (island.words === 0) return true
  const most = Math.max(INFORMATION, Math.min(left.tells, right.tells))
  return (left.replaces || right.replaces) && island.tells < most
}
