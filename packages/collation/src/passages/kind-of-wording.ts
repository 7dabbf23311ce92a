import type { VariantClass } from "../collation.js"
import { fold } from "../words/keys.js"
import { isNumeral } from "../rules/numerals.js"

/** So many words for so many are a choice of words; more are another wording. */
const FEW = 3

/**
 * What kind of difference it is that the words differ: a name, a number, their order, their choice, or the wording.
 *
 * A name is known by its capital and by looking like the other one; where sentences begin, that may mistake a word for one.
 */
export function kindOfWording(before: readonly string[], after: readonly string[]): VariantClass {
  if (before.length === 0 || after.length === 0) return "wording"
  const one = before.map(fold)
  const other = after.map(fold)
  if (one.length > 1 && sameWords(one, other)) return "word-order"
  const from = sameAtBeginning(one, other)
  const to = sameAtEnd(one, other, from)
  const changed = [
    before.slice(from, before.length - to),
    after.slice(from, after.length - to),
  ] as const
  if (changed.some((words) => words.length === 0)) return "wording"
  if (areNumbers(changed)) return "number"
  if (areOneName(changed)) return "name"
  return changed.every((words) => words.length <= FEW) ? "word-choice" : "wording"
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(" ") === [...other].sort().join(" ")
}

function sameAtBeginning(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[same] === other[same]) same++
  return same
}

/** How many words are the same at the end, leaving the first `spared` of either list out. */
function sameAtEnd(one: readonly string[], other: readonly string[], spared: number): number {
  const most = Math.min(one.length, other.length) - spared
  let same = 0
  while (same < most && one.at(-1 - same) === other.at(-1 - same)) same++
  return same
}

function areNumbers(changed: readonly [readonly string[], readonly string[]]): boolean {
  return changed.every((words) => words.every(isNumeral))
}

function areOneName([one, other]: readonly [readonly string[], readonly string[]]): boolean {
  return one.length === other.length && one.every((word, i) => looksLikeName(word, other[i]!))
}

const CAPITAL = /^\p{Lu}/u
const SHORTEST_NAME = 4

/** Both with a capital, and more than half of their pairs of neighbouring letters in common (Dice). */
function looksLikeName(one: string, other: string): boolean {
  if (!CAPITAL.test(one) || !CAPITAL.test(other)) return false
  if (Math.max(one.length, other.length) < SHORTEST_NAME) return false
  const [x, y] = [pairsOf(fold(one)), pairsOf(fold(other))]
  const rest = [...y]
  const shared = x.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return 2 * shared > (x.length + y.length) / 2
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
}
