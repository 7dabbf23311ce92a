/**
 * Where the tokens of a change are the same under the rules, though not word for word.
 *
 *   before   they doubt / less had / their part } 7
 *   after    they doubtless   had    their party
 *
 * A change is divided into blocks of a few tokens on either side that the rules take for the same, and what is left
 * over, so that least is left over. The blocks are kept stretches then; what the rules hide in them is told when the
 * stretches are cut into segments.
 */
import type { Budget } from "../budget.js"
import { joined, type Range, type Stretch } from "../passages/stretch.js"
import type { Pair, Text } from "../words/text.js"
import { SIGN, WORD } from "../words/tokens.js"
import type { Sameness } from "./sameness.js"

/** Tokens of one side in a block: "part } 7" and "two hundred and fifty thousand" have to fit. */
const LONGEST_BLOCK = 6
/** A change with more cells than this (tokens by tokens) is a rewording, not a slip. */
const MOST_CELLS = 640
/** What it costs that a token stays in the change. A mark is worth less than a word. */
const WORD_LEFT = 100
const MARK_LEFT = 40
/** Small blocks rather than large ones, where both will do. */
const BLOCK = 1

/** The stretches of a passage with what the rules hide taken out of the changes. */
export function reconcile(
  pair: Pair,
  sameness: Sameness,
  list: readonly Stretch[],
  budget: Budget,
): Stretch[] {
  return joined(
    list.flatMap((stretch) =>
      stretch.kept ? [stretch] : divided(pair, sameness, stretch, budget),
    ),
  )
}

function divided(pair: Pair, sameness: Sameness, change: Stretch, budget: Budget): Stretch[] {
  const cells = (change.aEnd - change.aStart + 1) * (change.bEnd - change.bStart + 1)
  if (cells > MOST_CELLS || !budget.take(cells * LONGEST_BLOCK)) return [change]
  if (!pair.turned) return stretchesOf(change, blocksOf(pair.before, pair.after, sameness, change))
  const { aStart, aEnd, bStart, bEnd } = change
  const turned = { aStart: bStart, aEnd: bEnd, bStart: aStart, bEnd: aEnd }
  const blocks = blocksOf(pair.after, pair.before, sameness, turned)
  return stretchesOf(
    change,
    blocks.map((block) => ({
      aStart: block.bStart,
      aEnd: block.bEnd,
      bStart: block.aStart,
      bEnd: block.aEnd,
    })),
  )
}

/** The blocks between the two ends of a change, in order, and what is left over around them. */
function stretchesOf(change: Stretch, blocks: readonly Range[]): Stretch[] {
  const found: Stretch[] = []
  let { aStart, bStart } = change
  for (const block of blocks) {
    if (block.aStart > aStart || block.bStart > bStart)
      found.push({ kept: false, aStart, aEnd: block.aStart, bStart, bEnd: block.bStart })
    found.push({ kept: true, ...block, blocks: [block] })
    aStart = block.aEnd
    bStart = block.bEnd
  }
  if (aStart < change.aEnd || bStart < change.bEnd)
    found.push({ kept: false, aStart, aEnd: change.aEnd, bStart, bEnd: change.bEnd })
  return found
}

/** The division into blocks that leaves least over. */
function blocksOf(one: Text, other: Text, sameness: Sameness, range: Range): Range[] {
  const [rows, columns] = [range.aEnd - range.aStart, range.bEnd - range.bStart]
  const width = columns + 1
  const cost = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY)
  /** How many tokens of either side the last step took: 16 · before + after; 0 for a token left over. */
  const taken = new Uint8Array(cost.length)
  const from = new Int32Array(cost.length)
  cost[0] = 0
  const step = (here: number, to: number, price: number, block: number) => {
    if (cost[here]! + price >= cost[to]!) return
    cost[to] = cost[here]! + price
    taken[to] = block
    from[to] = here
  }
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++) {
      const here = i * width + j
      for (let p = 0; p <= LONGEST_BLOCK && i + p <= rows; p++) {
        if (p > 0 && !isCompared(one, range.aStart + i + p - 1)) break
        for (let q = 0; q <= LONGEST_BLOCK && j + q <= columns; q++) {
          if (q > 0 && !isCompared(other, range.bStart + j + q - 1)) break
          if (p + q === 0 || !isShape(p, q)) continue
          const block = {
            aStart: range.aStart + i,
            aEnd: range.aStart + i + p,
            bStart: range.bStart + j,
            bEnd: range.bStart + j + q,
          }
          const price = BLOCK * Math.max(p, q) ** 2
          if (
            cost[here]! + price < cost[here + p * width + q]! &&
            isBlock(one, other, sameness, block)
          )
            step(here, here + p * width + q, price, 16 * p + q)
        }
      }
      if (i < rows) step(here, here + width, left(one, range.aStart + i), 0)
      if (j < columns) step(here, here + 1, left(other, range.bStart + j), 0)
    }
  return beside(trace(range, width, taken, from), range, one, other)
}

/** One token for a few, a few for one, two for two, or a mark or two more or less. */
function isShape(before: number, after: number): boolean {
  if (before === 0 || after === 0) return before + after <= 2
  return before === 1 || after === 1 || before + after === 4
}

/** True for a change that is the same on both sides as a whole, though it is too long to be divided into blocks. */
export function isHidden({ before, after }: Pair, sameness: Sameness, change: Range): boolean {
  return isBlock(before, after, sameness, change)
}

function isBlock(one: Text, other: Text, sameness: Sameness, block: Range): boolean {
  return sameness.same(
    textOf(one, block.aStart, block.aEnd),
    textOf(other, block.bStart, block.bEnd),
  )
}

/** The text of some tokens, without the white space around them. */
function textOf({ tokens, witness }: Text, start: number, end: number): string {
  return start === end ? "" : witness.text.slice(tokens.start[start], tokens.end[end - 1])
}

function isCompared({ tokens }: Text, at: number): boolean {
  return tokens.kind[at]! <= SIGN
}

function left({ tokens }: Text, at: number): number {
  return tokens.kind[at] === WORD ? WORD_LEFT : MARK_LEFT
}

function trace(range: Range, width: number, taken: Uint8Array, from: Int32Array): Range[] {
  const blocks: Range[] = []
  for (let at = taken.length - 1; at > 0; at = from[at]!) {
    const step = taken[at]!
    if (step === 0) continue
    const aEnd = range.aStart + Math.floor(at / width)
    const bEnd = range.bStart + (at % width)
    blocks.push({ aStart: aEnd - (step >> 4), aEnd, bStart: bEnd - (step & 15), bEnd })
  }
  return blocks.reverse()
}

/** Marks alone count only beside words that answer each other, or at an end of the change: a comma pulls nothing into step. */
function beside(blocks: readonly Range[], range: Range, one: Text, other: Text): Range[] {
  const hasWord = ({ aStart, aEnd, bStart, bEnd }: Range) =>
    one.tokens.kind.subarray(aStart, aEnd).includes(WORD) ||
    other.tokens.kind.subarray(bStart, bEnd).includes(WORD)
  const stands = blocks.map(hasWord)
  const touches = (x: Range, y: Range) => x.aEnd === y.aStart && x.bEnd === y.bStart
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const opens = block.aStart === range.aStart && block.bStart === range.bStart
    stands[i] ||= opens || (i > 0 && stands[i - 1]! && touches(blocks[i - 1]!, block))
  }
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    const closes = block.aEnd === range.aEnd && block.bEnd === range.bEnd
    const next = blocks[i + 1]
    stands[i] ||= closes || (next !== undefined && stands[i + 1]! && touches(block, next))
  }
  return blocks.filter((_, i) => stands[i])
}
