/**
 * Whether two readings differ only in what a scan brings in.
 *
 * No dictionary is asked, so no language is preferred; three things are. First the shapes: how cheaply one reading
 * turns into the other by taking letters for letters that look alike (`confusions.ts`), by strays inside a word and by
 * breaks. Then the texts themselves, for a slip makes a word that the other text does not have:
 *
 *   shapes alone     `tlie` for `the`: no more than shapes, and not both are words that both texts use elsewhere
 *   a lost letter    `war` for `were`: the one stands nowhere else in either text, and the other, no name, stands
 *                    elsewhere in the text that was misread; at least half of the letters are as they were
 *
 * A figure is never taken for another figure.
 */
import { fold } from "../keys.js"
import { areConfused, differInAccent, differInSize, LONGEST_GROUP } from "./confusions.js"
import type { Vocabulary } from "./vocabulary.js"

/** What turning one reading into the other takes. */
interface Turn {
  /** Letters or groups taken for others, strays, in number. */
  readonly confused: number
  /** Letters put for quite other letters, lost or gained. */
  readonly lost: number
}

/** A letter lost costs so much more than one taken for another that the table is used wherever it can be. */
const CONFUSED = 3
const LOST = 10
/** A break in a word, or a hyphen. */
const BREAK = 1
/** A reading longer than this is no word or two, but a sentence. */
const LONGEST = 48
/** Strays that stand together: a fourth digit makes a year. */
const MOST_STRAYS = 3

/** True when scanning can have made one of two readings into the other. The same both ways round. */
export function isScanningNoise(one: string, other: string, vocabulary: Vocabulary): boolean {
  if (one === "" || other === "") return isSpeck(one + other)
  const longest = Math.max(one.length, other.length)
  if (longest > LONGEST || 3 * Math.min(one.length, other.length) < longest - 2) return false
  // Of two equally cheap ways the first is taken, so which reading is the first must not depend on the draft.
  const turn = one < other ? turnOf([...one], [...other]) : turnOf([...other], [...one])
  if (turn === null) return false
  const letters = Math.max(lettersIn(one), lettersIn(other))
  if (letters === 0) return turn.lost === 0
  if (turn.lost === 0)
    return turn.confused <= 1 + letters / 2 && !vocabulary.areBothWords(one, other)
  return (
    turn.confused + 2 * turn.lost <= Math.max(2, letters) &&
    turn.lost <= 1 + letters / 6 &&
    vocabulary.isSlip(one, other)
  )
}

/** Strokes and dots that are no punctuation. */
function isSpeck(text: string): boolean {
  return /^[|{}^~_\\•·°*<>\s]+$/u.test(text)
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** The cheapest way from one reading to the other; null where it would take a figure for a figure or lose one. */
function turnOf(one: readonly string[], other: readonly string[]): Turn | null {
  const width = other.length + 1
  const cost = new Int32Array((one.length + 1) * width).fill(1 << 20)
  const lost = new Int32Array(cost.length)
  const confused = new Int32Array(cost.length)
  cost[0] = 0
  const step = (from: number, to: number, price: number) => {
    if (cost[from]! + price >= cost[to]!) return
    cost[to] = cost[from]! + price
    lost[to] = lost[from]! + (price >= LOST ? 1 : 0)
    confused[to] = confused[from]! + (price === CONFUSED ? 1 : 0)
  }
  for (let i = 0; i <= one.length; i++)
    for (let j = 0; j <= other.length; j++) {
      const here = i * width + j
      if (cost[here]! >= 1 << 20) continue
      if (i < one.length) step(here, here + width, priceOfLoss(one, i))
      if (j < other.length) step(here, here + 1, priceOfLoss(other, j))
      for (let p = 1; p <= LONGEST_GROUP && i + p <= one.length; p++)
        for (let q = 1; q <= LONGEST_GROUP && j + q <= other.length; q++) {
          const price = priceOfTaking(one, i, p, other, j, q)
          if (price !== null) step(here, here + p * width + q, price)
        }
    }
  const end = cost.length - 1
  return cost[end]! >= 1 << 20 ? null : { confused: confused[end]!, lost: lost[end]! }
}

const NEVER = 1 << 20

/** What it costs that a sign stands in one reading only. */
function priceOfLoss(reading: readonly string[], at: number): number {
  const sign = reading[at]!
  if (/[\s\-‐‑\u0002]/u.test(sign)) return BREAK
  if (/\p{L}/u.test(sign)) return LOST
  if (/\p{N}/u.test(sign)) return isStray(reading, at) ? CONFUSED : NEVER
  return CONFUSED
}

/** True for one of a few digits that stand in or at a word without a space between. */
function isStray(reading: readonly string[], at: number): boolean {
  let [start, end] = [at, at + 1]
  while (/\p{N}/u.test(reading[start - 1] ?? "")) start--
  while (/\p{N}/u.test(reading[end] ?? "")) end++
  if (end - start > MOST_STRAYS) return false
  return [reading[start - 1], reading[end]].some((beside) => /[^\s\-]/u.test(beside ?? ""))
}

/** What it costs to take a group of one reading for a group of the other; null where nobody would. */
function priceOfTaking(
  one: readonly string[],
  i: number,
  p: number,
  other: readonly string[],
  j: number,
  q: number,
): number | null {
  const [x, y] = [one.slice(i, i + p).join(""), other.slice(j, j + q).join("")]
  if (p === 1 && q === 1) {
    if (x === y) return 0
    if (differInSize(x, y) || differInAccent(x, y)) return CONFUSED
    if (areConfused(x, y)) return CONFUSED
    return /\p{L}/u.test(x) && /\p{L}/u.test(y) ? LOST + 1 : null
  }
  if (areConfused(x, y) || areConfused(x.toLowerCase(), y.toLowerCase())) return CONFUSED
  return null
}

/** A word as the alignment sees it when noise is allowed for: letters that are often confused have one shape. */
export function skeleton(word: string): string {
  const shape = fold(word)
    .replace(/(?<=\p{L})[0-9{}|\\^~']+|[{}|\\^~]+/gu, "")
    .replace(/rn|ni|nn/gu, "m")
    .replace(/vv/gu, "w")
    .replace(/cl/gu, "d")
    .replace(/[1l!|tf]/gu, "i")
    .replace(/[eo0]/gu, "c")
    .replace(/h/gu, "b")
  return shape === "" ? fold(word) : shape
}
