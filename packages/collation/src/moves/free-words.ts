import type { Plan } from "../layout/plan.js"
import { isHidden } from "../rules/reconcile.js"
import type { Stretch } from "../passages/stretch.js"
import type { Pair, SideName, Text } from "../words/text.js"
import { GAP, WORD } from "../words/tokens.js"

/** A changed stretch as one side has it: what was cut there, or added. Tokens, the end excluded. */
export interface FreePiece {
  /** The text that it is a piece of, and how many sentences stand before that text's own. */
  readonly text: Text
  readonly sentences: number
  /** Index of the passage's plan. */
  readonly plan: number
  readonly start: number
  readonly end: number
  /** How much both texts keep before it (in the unit of `information`): two pieces between which nothing is kept stand in one place. */
  readonly place: number
  /** How many words and marks stand before it, kept or not, counted on the fuller side: how far two pieces are apart. */
  readonly wordsBefore: number
  /** True inside a passage that both texts have. */
  readonly isInside: boolean
}

/** The words of one side that no passage has kept, in text order, with a number of its own between any two pieces. */
export interface FreeWords {
  readonly pieces: readonly FreePiece[]
  /** Keys; between two pieces a negative number that occurs once. */
  readonly words: Int32Array
  /** For each of `words` its token, and the index of its piece; −1 between two pieces. */
  readonly tokens: Int32Array
  readonly pieceOf: Int32Array
}

/** What a pair leaves over, and how much of everything it has. */
export interface Leavings {
  readonly free: Readonly<Record<SideName, FreeWords>>
  /** How much both texts keep, and how many words and marks there are: see `FreePiece`. */
  readonly kept: number
  readonly words: number
}

/**
 * What the settled stretches of all passages leave over on either side.
 *
 * Without the sentences that moved as such; without what stands opposite an omission or beside one, since nobody
 * knows what the other text had there; without what the rules hide, which is no change.
 */
export function freeWords(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
): Leavings {
  const pieces: Record<SideName, FreePiece[]> = { before: [], after: [] }
  let [place, wordsBefore] = [0, 0]
  plans.forEach((plan, index) => {
    const isInside = plan.kind === "matched"
    for (const stretch of settled[index]!) {
      if (stretch.kept) place += toldBy(pair, stretch)
      else if (plan.kind !== "gap" && plan.moved < 0 && isFree(pair, stretch))
        for (const side of ["before", "after"] as const) {
          const { start, end } = sideOf(stretch, side)
          const piece = { text: pair[side], sentences: 0, plan: index, start, end }
          if (end > start) pieces[side].push({ ...piece, place, wordsBefore, isInside })
        }
      wordsBefore += Math.max(stretch.aEnd - stretch.aStart, stretch.bEnd - stretch.bStart)
    }
  })
  // Odd numbers before and even ones after: what parts two pieces never answers what parts two others.
  const free = {
    before: wordsOf(pair.before, pieces.before, (index) => -1 - 2 * index),
    after: wordsOf(pair.after, pieces.after, (index) => -2 - 2 * index),
  }
  return { free, kept: place, words: wordsBefore }
}

/** What a region leaves over, and how many passages and sentences stand before the region's own. */
export interface PlacedLeavings extends Leavings {
  readonly plans: number
  readonly sentences: Readonly<Record<SideName, number>>
}

/** What several regions leave over, one behind the other. */
export function joinFreeWords(regions: readonly PlacedLeavings[]): Record<SideName, FreeWords> {
  return { before: joinSide(regions, "before"), after: joinSide(regions, "after") }
}

function joinSide(regions: readonly PlacedLeavings[], side: SideName): FreeWords {
  const room = regions.reduce((sum, { free }) => sum + free[side].words.length, 0)
  const words = new Int32Array(room)
  const tokens = new Int32Array(room)
  const pieceOf = new Int32Array(room)
  const pieces: FreePiece[] = []
  let [at, place, wordsBefore] = [0, 0, 0]
  for (const region of regions) {
    const own = region.free[side]
    const before = pieces.length
    for (let i = 0; i < own.words.length; i++, at++) {
      // What parts two pieces is numbered through, two by two.
      words[at] = own.words[i]! < 0 ? own.words[i]! - 2 * before : own.words[i]!
      tokens[at] = own.tokens[i]!
      pieceOf[at] = own.pieceOf[i]! < 0 ? -1 : own.pieceOf[i]! + before
    }
    for (const piece of own.pieces)
      pieces.push({
        ...piece,
        sentences: region.sentences[side],
        plan: piece.plan + region.plans,
        place: piece.place + place,
        wordsBefore: piece.wordsBefore + wordsBefore,
      })
    place += region.kept
    wordsBefore += region.words
  }
  return { pieces, words, tokens, pieceOf }
}

function wordsOf(
  { tokens }: Text,
  pieces: readonly FreePiece[],
  partedBy: (index: number) => number,
): FreeWords {
  const room = pieces.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  const words = new Int32Array(room)
  const tokenOf = new Int32Array(room).fill(-1)
  const pieceOf = new Int32Array(room).fill(-1)
  let count = 0
  pieces.forEach((piece, index) => {
    for (let i = piece.start; i < piece.end; i++) {
      if (tokens.kind[i] !== WORD) continue
      words[count] = tokens.key[i]!
      tokenOf[count] = i
      pieceOf[count] = index
      count++
    }
    words[count++] = partedBy(index)
  })
  return {
    pieces,
    words: words.subarray(0, count),
    tokens: tokenOf.subarray(0, count),
    pieceOf: pieceOf.subarray(0, count),
  }
}

/** What the words of a kept stretch tell: as much on either side, unless rules made them answer each other. */
function toldBy({ before, after, information }: Pair, stretch: Stretch): number {
  const { aStart, aEnd, bStart, bEnd, blocks } = stretch
  const told = toldOn(before, information, aStart, aEnd)
  return blocks === undefined ? told : Math.max(told, toldOn(after, information, bStart, bEnd))
}

function toldOn({ tokens }: Text, information: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) if (tokens.kind[i] === WORD) sum += information[tokens.key[i]!]!
  return sum
}

function isFree(pair: Pair, stretch: Stretch): boolean {
  if (isBesideGap(pair, stretch)) return false
  return pair.sameness === null || !isHidden(pair, pair.sameness, stretch)
}

/** Whether an omission stands on either side of a stretch. */
function isBesideGap({ before, after }: Pair, stretch: Stretch): boolean {
  const { aStart, aEnd, bStart, bEnd } = stretch
  return hasGap(before, aStart, aEnd) || hasGap(after, bStart, bEnd)
}

function hasGap({ tokens }: Text, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.kind[i] === GAP) return true
  return false
}

/** The tokens of a stretch on one side. */
export function sideOf(stretch: Stretch, side: SideName): { start: number; end: number } {
  return side === "before"
    ? { start: stretch.aStart, end: stretch.aEnd }
    : { start: stretch.bStart, end: stretch.bEnd }
}
