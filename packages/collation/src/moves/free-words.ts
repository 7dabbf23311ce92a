import type { Plan } from "../layout/plan.js"
import { isHidden } from "../rules/reconcile.js"
import type { Stretch } from "../passages/stretch.js"
import type { Pair, SideName, Text } from "../words/text.js"
import { GAP, WORD } from "../words/tokens.js"

/** Words in a row that mark a place; as for `match-words.ts`. */
export const SEED = 3

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

/** The words of one side that no passage has kept, in text order, piece by piece. */
export interface FreeWords {
  readonly pieces: readonly FreePiece[]
  /** Keys; behind each piece a negative number that the other side does not have. */
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
 * knows what the other text had there; without what the rules hide, which is no change; without pieces of less than
 * three words.
 */
export function freeWords(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
): Leavings {
  const pieces: Record<SideName, FreePiece[]> = { before: [], after: [] }
  let place = 0
  let wordsBefore = 0
  for (let plan = 0; plan < plans.length; plan++) {
    const { kind, moved } = plans[plan]!
    const mayBeFree = kind !== "gap" && moved < 0
    const isInside = kind === "matched"
    for (const stretch of settled[plan]!) {
      const { kept, aStart, aEnd, bStart, bEnd } = stretch
      if (kept) place += toldBy(pair, stretch)
      else if (mayBeFree) {
        const cut = holdsSeed(pair.before, aStart, aEnd)
        const added = holdsSeed(pair.after, bStart, bEnd)
        if ((cut || added) && isFree(pair, stretch)) {
          const where = { sentences: 0, plan, place, wordsBefore, isInside }
          if (cut) pieces.before.push({ text: pair.before, start: aStart, end: aEnd, ...where })
          if (added) pieces.after.push({ text: pair.after, start: bStart, end: bEnd, ...where })
        }
      }
      wordsBefore += Math.max(aEnd - aStart, bEnd - bStart)
    }
  }
  const free = {
    before: wordsOf(pair.before, pieces.before, -1),
    after: wordsOf(pair.after, pieces.after, -2),
  }
  return { free, kept: place, words: wordsBefore }
}

/** True for tokens with words enough to mark a place. What has fewer can neither be a phrase that moved nor a part of one. */
function holdsSeed({ tokens }: Text, start: number, end: number): boolean {
  let words = 0
  for (let i = start; i < end && words < SEED; i++) if (tokens.kind[i] === WORD) words++
  return words === SEED
}

/** What a region leaves over, and how much of everything stands before it. */
export interface PlacedLeavings {
  readonly leavings: Leavings
  /** How many passages. */
  readonly plans: number
  readonly sentences: Readonly<Record<SideName, number>>
  /** As in `Leavings`. */
  readonly kept: number
  readonly words: number
}

/** What several regions leave over, one behind the other. */
export function joinFreeWords(regions: readonly PlacedLeavings[], side: SideName): FreeWords {
  const room = regions.reduce((sum, { leavings }) => sum + leavings.free[side].words.length, 0)
  const words = new Int32Array(room)
  const tokens = new Int32Array(room)
  const pieceOf = new Int32Array(room)
  const pieces: FreePiece[] = []
  let at = 0
  for (const { leavings, plans, sentences, kept, words: wordsBefore } of regions) {
    const own = leavings.free[side]
    const before = pieces.length
    words.set(own.words, at)
    tokens.set(own.tokens, at)
    for (const piece of own.pieceOf) pieceOf[at++] = piece < 0 ? piece : piece + before
    for (const piece of own.pieces)
      pieces.push({
        ...piece,
        sentences: sentences[side],
        plan: piece.plan + plans,
        place: piece.place + kept,
        wordsBefore: piece.wordsBefore + wordsBefore,
      })
  }
  return { pieces, words, tokens, pieceOf }
}

/** `border`: the number that stands behind each piece. */
function wordsOf({ tokens }: Text, pieces: readonly FreePiece[], border: number): FreeWords {
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
    words[count++] = border
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
