/**
 * A piece is a segment of one pair, seen from the base: what the merging cuts and lays beside the pieces of the
 * other pairs.
 */
import type { Reading, Segment } from "../collation.js"
import { extentOf } from "../extent.js"
import type { Span } from "../span.js"
import type { Weighed } from "../weigh.js"

/** What one witness has for a stretch of the base. Where either has nothing its span is empty. */
export interface Piece extends Weighed {
  readonly base: Span
  readonly other: Span
  readonly baseKind: Reading["kind"]
  readonly otherKind: Reading["kind"]
}

/** The pieces of a pair's segments; `base` is the first witness of the pair. */
export function piecesOf(segments: readonly Segment[]): Piece[] {
  return segments.map(({ readings, weight, class: kind }) => {
    const [base, other] = [readings[0]!, readings[1]!]
    return {
      base: extentOf(base),
      other: extentOf(other),
      baseKind: base.kind,
      otherKind: other.kind,
      weight,
      class: kind,
    }
  })
}

/** True when a piece takes no text from the base: the other witness has something more. */
export function isInsertion({ base }: Piece): boolean {
  return base.start === base.end
}

/**
 * True when a piece may be cut anywhere in its base text: the witnesses agree to the letter, or the other has
 * nothing there, or nobody knows what one of them has. Words against other words cannot be told apart any further.
 */
export function isDivisible({ baseKind, otherKind, class: kind }: Piece): boolean {
  return baseKind === "unknown" || otherKind !== "words" || kind === null
}

/**
 * The two parts of a divisible piece, cut at a place of the base. The sign of a gap goes with the first; behind a
 * sign of the base there is nothing but the space that the passage ends with.
 */
export function divide(piece: Piece, at: number): [Piece, Piece] {
  const { base, other } = piece
  const isAgreed = piece.baseKind === "words" && piece.otherKind === "words"
  const middle = isAgreed ? other.start + at - base.start : other.end
  const rest = {
    ...piece,
    base: { start: at, end: base.end },
    other: { start: middle, end: other.end },
  }
  const first = {
    ...piece,
    base: { start: base.start, end: at },
    other: { start: other.start, end: middle },
  }
  if (piece.baseKind !== "unknown") return [first, rest]
  return [
    first,
    { ...rest, baseKind: "words", otherKind: "nothing", weight: "none", class: "spacing" },
  ]
}
