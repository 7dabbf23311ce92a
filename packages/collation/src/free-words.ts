import type { Plan } from "./plan.js"
import type { Stretch } from "./stretch.js"
import type { Pair, SideName } from "./text.js"
import { GAP, WORD } from "./tokens.js"

/** A changed stretch as one side has it: what was cut there, or added. Tokens, the end excluded. */
export interface FreePiece {
  /** Index of the passage's plan. */
  readonly plan: number
  readonly start: number
  readonly end: number
  /** How much both texts keep before it (in the unit of `information`): two pieces between which nothing is kept stand in one place. */
  readonly place: number
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

/**
 * What the settled stretches of all passages leave over on one side.
 *
 * Without the sentences that moved as such; without what stands opposite an omission or beside one, since nobody
 * knows what the other text had there.
 */
export function freeWords(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  side: SideName,
): FreeWords {
  const { tokens } = pair[side]
  const pieces = piecesOf(pair, plans, settled, side)
  const words: number[] = []
  const tokenOf: number[] = []
  const pieceOf: number[] = []
  pieces.forEach((piece, index) => {
    for (let i = piece.start; i < piece.end; i++) {
      if (tokens.kind[i] !== WORD) continue
      words.push(tokens.key[i]!)
      tokenOf.push(i)
      pieceOf.push(index)
    }
    // Odd numbers before and even ones after: what parts two pieces never answers what parts two others.
    words.push(side === "before" ? -1 - 2 * index : -2 - 2 * index)
    tokenOf.push(-1)
    pieceOf.push(-1)
  })
  return {
    pieces,
    words: Int32Array.from(words),
    tokens: Int32Array.from(tokenOf),
    pieceOf: Int32Array.from(pieceOf),
  }
}

function piecesOf(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  side: SideName,
): FreePiece[] {
  const pieces: FreePiece[] = []
  let place = 0
  plans.forEach((plan, index) => {
    for (const stretch of settled[index]!) {
      if (stretch.kept) place += toldBy(pair, stretch)
      else if (plan.kind !== "gap" && plan.moved < 0 && !isBesideGap(pair, stretch)) {
        const { start, end } = sideOf(stretch, side)
        if (end > start)
          pieces.push({ plan: index, start, end, place, isInside: plan.kind === "matched" })
      }
    }
  })
  return pieces
}

function toldBy({ before: { tokens }, information }: Pair, { aStart, aEnd }: Stretch): number {
  let sum = 0
  for (let i = aStart; i < aEnd; i++)
    if (tokens.kind[i] === WORD) sum += information[tokens.key[i]!]!
  return sum
}

/** Whether an omission stands on either side of a stretch. */
function isBesideGap(pair: Pair, stretch: Stretch): boolean {
  return (["before", "after"] as const).some((side) => {
    const { start, end } = sideOf(stretch, side)
    return pair[side].tokens.kind.subarray(start, end).includes(GAP)
  })
}

/** The tokens of a stretch on one side. */
export function sideOf(stretch: Stretch, side: SideName): { start: number; end: number } {
  return side === "before"
    ? { start: stretch.aStart, end: stretch.aEnd }
    : { start: stretch.bStart, end: stretch.bEnd }
}
