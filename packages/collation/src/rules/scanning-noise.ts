/**
 * Whether two readings differ only in what a scan brings in.
 *
 * No dictionary is asked, so no language is preferred; three things are. First the shapes: how cheaply one reading
 * turns into the other by taking letters for letters that look alike (`confusions.ts`), by strays inside a word and by
 * breaks. Then the texts themselves, for a slip makes a word that the other text does not have:
 *
 *   shapes alone     `tlie` for `the`: no more than shapes, and not both are words that both texts use elsewhere
 *   a lost letter    `war` for `were`, in a text that shows that it was scanned (`vocabulary.ts`): the one stands
 *                    nowhere else in either text; the other, no name, stands in both
 *
 * A figure is never taken for another figure.
 */
import { fold } from "../words/keys.js"
import {
  areRound,
  differInAccent,
  differInSize,
  likenessesFrom,
  type Likeness,
} from "./confusions.js"
import type { Vocabulary } from "./vocabulary.js"

/** What turning one reading into the other takes. */
interface Turn {
  /** Letters or groups taken for others that look like them, strays, in number. */
  readonly confused: number
  /** Vowels taken for vowels. */
  readonly vowels: number
  /** Letters put for quite other letters, lost or gained. */
  readonly lost: number
}

/** Prices. A letter lost costs so much more than one taken for another that the table is used wherever it can be. */
const CONFUSED = 4
const VOWEL = 6
const LOST = 16
/** A letter put for another that does not look like it. */
const PUT = 17
/** A mark taken for another mark: a comma for a stop. */
const MARK = 2
/** A break in a word, a hyphen, one more stray beside a stray: together they are one speck. */
const BREAK = 1
const NEVER = 1 << 20

/** A reading longer than this, in code units, is no word or two, but a sentence. */
const LONGEST = 48
/** Strays that stand together at most: a fourth digit makes a year. */
const MOST_STRAYS = 3

/** True when scanning can have made one of two readings into the other. The same both ways round. */
export function isScanningNoise(one: string, other: string, vocabulary: Vocabulary): boolean {
  if (one === "" || other === "") return isSpeck(one + other)
  const longest = Math.max(one.length, other.length)
  if (longest > LONGEST || 2 * Math.min(one.length, other.length) < longest - 3) return false
  const [x, y] = [whole(one), whole(other)]
  // Of two equally cheap ways the first is taken, so which reading is the first must not depend on the draft.
  const turn = x < y ? turnOf(x, y) : turnOf(y, x)
  if (turn === null) return false
  const letters = Math.max(count(LETTERS_AND_DIGITS, one), count(LETTERS_AND_DIGITS, other))
  const { confused, vowels, lost } = turn
  if (lost + vowels === 0) {
    return confused <= 1 + letters / 2 && !vocabulary.areBothWords(one, other)
  }
  return (
    lost <= 1 &&
    confused + vowels + 2 * lost <= letters &&
    !isLonger(one, other) &&
    vocabulary.isSlip(one, other)
  )
}

/** A reading with its words whole: a break is of the line, not of the word. */
function whole(reading: string): string {
  return reading.replace(/(?<=\p{L})[\s\-‐‑\ue002]+(?=\p{L})/gu, "")
}

/** Strokes and dots that are no punctuation. */
function isSpeck(text: string): boolean {
  return /^[|{}^~_\\•·°*<>\s]+$/u.test(text)
}

const LETTERS = /\p{L}/gu
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu

function count(signs: RegExp, text: string): number {
  return text.match(signs)?.length ?? 0
}

/** True when one word is the other and something more: an ending is changed by a writer. */
function isLonger(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) || long.endsWith(short)
}

/** The cheapest way from one reading to the other; null where it would take a figure for a figure, or lose one. */
function turnOf(one: string, other: string): Turn | null {
  const lossOfOne = pricesOfLoss(one, other)
  const lossOfOther = pricesOfLoss(other, one)
  const width = other.length + 1
  const size = (one.length + 1) * width
  const cost = new Int32Array(size).fill(NEVER)
  const from = new Int32Array(size)
  // Past this price the reading is refused whatever the way.
  const most = LOST + CONFUSED * (2 + Math.max(one.length, other.length) / 2) + one.length
  cost[0] = 0
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      const here = i * width + j
      const paid = cost[here]!
      if (paid > most) continue
      const step = (to: number, price: number) => {
        if (paid + price >= cost[to]!) return
        cost[to] = paid + price
        from[to] = here
      }
      if (i < one.length) step(here + width, lossOfOne[i]!)
      if (j < other.length) step(here + 1, lossOfOther[j]!)
      if (i === one.length || j === other.length) continue
      step(here + width + 1, priceOfTaking(one[i]!, other[j]!))
      for (const likeness of likenessesFrom(one[i]!, other[j]!))
        if (one.startsWith(likeness.one, i) && other.startsWith(likeness.other, j))
          step(here + likeness.one.length * width + likeness.other.length, priceOf(likeness))
    }
  }
  return cost[size - 1]! > most ? null : stepsTo(size - 1, cost, from)
}

function stepsTo(end: number, cost: Int32Array, from: Int32Array): Turn {
  let [confused, vowels, lost] = [0, 0, 0]
  for (let at = end; at > 0; at = from[at]!) {
    const price = cost[at]! - cost[from[at]!]!
    if (price === CONFUSED) confused++
    else if (price === VOWEL) vowels++
    else if (price >= LOST) lost++
  }
  return { confused, vowels, lost }
}

/** What it costs that a sign stands in this reading only, for each of its signs. */
function pricesOfLoss(reading: string, other: string): number[] {
  return Array.from({ length: reading.length }, (_, at) => {
    const sign = reading[at]!
    if (/[\s\-‐‑\ue002]/u.test(sign)) return BREAK
    if (/[\p{L}\p{Cs}]/u.test(sign)) return LOST
    if (!/\p{N}/u.test(sign)) return CONFUSED
    if (!isStray(reading, at, other)) return NEVER
    return /\p{N}/u.test(reading[at - 1] ?? "") ? BREAK : CONFUSED
  })
}

/**
 * True for one of a few digits, opposite a reading without any, that stand behind a letter without a space between, or
 * behind a mark where the other reading has letters that these can have been.
 */
function isStray(reading: string, at: number, other: string): boolean {
  let [start, end] = [at, at + 1]
  while (/\p{N}/u.test(reading[start - 1] ?? "")) start--
  while (/\p{N}/u.test(reading[end] ?? "")) end++
  if (end - start > MOST_STRAYS || /\p{N}/u.test(other)) return false
  const behind = reading[start - 1] ?? ""
  if (/[\p{L}\p{M}{}|]/u.test(behind)) return true
  return /\p{P}/u.test(behind) && count(LETTERS, other) > count(LETTERS, reading)
}

/** What it costs to take a sign for another one. */
function priceOfTaking(x: string, y: string): number {
  if (x === y) return 0
  if (differInSize(x, y) || differInAccent(x, y)) return CONFUSED
  if (areRound(x, y)) return VOWEL
  return /\p{L}/u.test(x) && /\p{L}/u.test(y) ? PUT : NEVER
}

function priceOf({ one, other }: Likeness): number {
  return isMark(one) && isMark(other) ? MARK : CONFUSED
}

function isMark(sign: string): boolean {
  return /^\p{P}$/u.test(sign)
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
