import type { VariantClass } from "../collation.js"
import { fold } from "../words/keys.js"
import { isNumeral } from "../rules/numerals.js"
import type { Wording } from "./wording.js"

/** So many words for so many are a choice of words; more are another wording. */
const FEW = 3

export type KindOfWording = VariantClass &
  ("name" | "number" | "word-order" | "word-choice" | "wording")

/**
 * What kind of difference it is that the words differ: a name, a number, their order, their choice, or the wording.
 *
 * A name is known by its capital and by looking like the other one; where sentences begin, that may mistake a word for one.
 */
export function kindOfWording(one: Wording, other: Wording): KindOfWording {
  const least = Math.min(one.count, other.count)
  if (least === 0) return "wording"
  if (areReordered(one, other)) return "word-order"
  let from = 0
  while (from < least && one.isSameFolded(from, other, from)) from++
  let [end, otherEnd] = [one.count, other.count]
  while (end > from && otherEnd > from && one.isSameFolded(end - 1, other, otherEnd - 1)) {
    end--
    otherEnd--
  }
  if (end === from || otherEnd === from) return "wording"
  if (areNumbers(one, from, end) && areNumbers(other, from, otherEnd)) return "number"
  if (end === otherEnd && areNames(one, other, from, end)) return "name"
  return end - from <= FEW && otherEnd - from <= FEW ? "word-choice" : "wording"
}

/** True for the same words, whatever their order. */
function areReordered(one: Wording, other: Wording): boolean {
  if (one.count === 1 || one.count !== other.count) return false
  const [sum, otherSum] = [one.sum, other.sum]
  if (sum !== null && otherSum !== null && sum !== otherSum) return false
  return one.folded().sort().join(" ") === other.folded().sort().join(" ")
}

function areNumbers(words: Wording, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!isNumeral(words.at(i))) return false
  return true
}

function areNames(one: Wording, other: Wording, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (!one.hasCapital(i) || !other.hasCapital(i)) return false
    if (!lookAlike(one.at(i), other.at(i))) return false
  }
  return true
}

const SHORTEST_NAME = 4

/** True when more than half of their pairs of neighbouring letters are in common (Dice). */
function lookAlike(one: string, other: string): boolean {
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
