/**
 * A piece is a segment of one pair, seen from the base: what the merging cuts and lays beside the pieces of the
 * other pairs.
 */
import type { Reading, Segment } from "../collation.js"
import { extentOf } from "../passages/extent.js"
import type { Span } from "../span.js"
import type { Weighed } from "../passages/weigh.js"

/** What one witness has for a stretch of the base. Where either has nothing its span is empty. */
export interface Piece extends Weighed {
  readonly base: Span
  readonly other: Span
  readonly baseKind: Reading["kind"]
  readonly otherKind: Reading["kind"]
}

/** The pieces of a pair's segments; `base` is the first witness of the pair. */
export function piecesOf(segments: readonly Segment[]): Piece[] {
  return segments.map(({ readings, ...weighed }) => {
    const [base, other] = [readings[0]!, readings[1]!]
    return {
      base: extentOf(base),
      other: extentOf(other),
      baseKind: base.kind,
      otherKind: other.kind,
      ...weighed,
    }
  })
}

/** True when a piece takes no text from the base: the other witness has something more. */
export function isInsertion({ base }: Piece): boolean {
  return base.start === base.end
}

/**
 * True when a piece may be cut anywhere in its base text: the witnesses agree to the letter, or the other has
 * nothing there, or nobody knows what it has. Words against other words cannot be told apart any further, and a
 * sign of a gap is one thing.
 */
export function isDivisible({ baseKind, otherKind, class: kind }: Piece): boolean {
  return baseKind === "words" && (otherKind !== "words" || kind === null)
}

/** The two parts of a divisible piece, cut at a place of the base. The sign of a gap goes with the first. */
export function divide(piece: Piece, at: number): [Piece, Piece] {
  const { base, other, otherKind } = piece
  const middle = otherKind === "words" ? other.start + at - base.start : other.end
  return [
    {
      ...piece,
      base: { start: base.start, end: at },
      other: { start: other.start, end: middle },
    },
    { ...piece, base: { start: at, end: base.end }, other: { start: middle, end: other.end } },
  ]
}

/**
 * A gap of the base without the white space around its sign, which is known: the other pairs may set something beside
 * it. It says nothing, unless the other witness has the same white space around a sign of its own.
 */
export function apart(piece: Piece, baseText: string, otherText: string): Piece[] {
  if (piece.baseKind !== "unknown") return [piece]
  const [own, others] = [spaceAround(baseText, piece.base), spaceAround(otherText, piece.other)]
  const isShared =
    piece.otherKind === "unknown" && own.lead === others.lead && own.end === others.end
  const [lead, end] = [own.lead.length, own.end.length]
  const [otherLead, otherEnd] = isShared ? [lead, end] : [0, 0]
  const { base, other } = piece
  const cut = (from: number, to: number, otherFrom: number, otherTo: number): Piece => ({
    base: { start: from, end: to },
    other: { start: otherFrom, end: otherTo },
    baseKind: "words",
    otherKind: isShared ? "words" : "nothing",
    weight: "none",
    class: isShared ? null : "spacing",
  })
  const sign = {
    ...piece,
    base: { start: base.start + lead, end: base.end - end },
    other: { start: other.start + otherLead, end: other.end - otherEnd },
  }
  return [
    ...(lead > 0 ? [cut(base.start, sign.base.start, other.start, sign.other.start)] : []),
    sign,
    ...(end > 0 ? [cut(sign.base.end, base.end, sign.other.end, other.end)] : []),
  ]
}

function spaceAround(text: string, { start, end }: Span): { lead: string; end: string } {
  const whole = text.slice(start, end)
  const words = whole.trimStart()
  const lead = whole.slice(0, whole.length - words.length)
  return { lead, end: words.slice(words.trimEnd().length) }
}
