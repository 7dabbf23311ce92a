/**
 * One pair's collation, sorted by the merged passages of the base: what stands in each, and what the other witness
 * has between them (additions).
 */
import type { Collation, Passage } from "../collation.js"
import type { Span } from "../span.js"
import { wordsIn } from "./base-passages.js"
import { apart, divide, type Piece, piecesOf } from "./piece.js"

/** Passages of the other witness that stand between two of the base. */
export interface Addition {
  /** How many passages of the base stand before it. */
  readonly place: number
  readonly passages: readonly Passage[]
}

/** One pair's share in the merged passages of the base. */
export interface Strand {
  /** For each of them, the pair's passages in it. */
  readonly passages: readonly (readonly Passage[])[]
  /** For each of them, its pieces, in the order of both texts. */
  readonly pieces: readonly (readonly Piece[])[]
  readonly additions: readonly Addition[]
}

export function strandOf(
  text: string,
  { witnesses, passages }: Collation,
  merged: readonly Span[],
): Strand {
  const within: Passage[][] = merged.map(() => [])
  const additions: Addition[] = []
  let waiting: Passage[] = []
  let last = -1
  for (const passage of passages) {
    const words = wordsIn(text, passage.spans[0] ?? null)
    if (words === null) {
      waiting.push(passage)
      continue
    }
    const place = placeOf(merged, words.start, Math.max(0, last))
    // What stands inside a merged passage is part of it.
    if (place === last) within[place]!.push(...waiting)
    else if (waiting.length > 0) additions.push({ place: last + 1, passages: waiting })
    within[place]!.push(passage)
    waiting = []
    last = place
  }
  if (waiting.length > 0) additions.push({ place: last + 1, passages: waiting })
  const pieces = within.map((list) =>
    list
      .flatMap(({ segments }) => piecesOf(segments))
      .flatMap((piece) => apart(piece, text, witnesses[1]!.text)),
  )
  return { passages: within, pieces: cutToMerged(pieces, merged), additions }
}

/** The merged passage that holds a place of the base, looked for from the one before it. */
function placeOf(merged: readonly Span[], at: number, from: number): number {
  let place = from
  while (merged[place]!.end <= at) place++
  return place
}

/**
 * The pieces of each merged passage. A pair may give the white space behind a passage to the next, where the other
 * witness has ended; among several it stays with the passage it stands behind, and says nothing.
 */
function cutToMerged(own: readonly (readonly Piece[])[], merged: readonly Span[]): Piece[][] {
  const pieces = own.map((list) => [...list])
  for (let i = 1; i < pieces.length; i++) {
    const { start } = merged[i]!
    while (pieces[i]![0] !== undefined && pieces[i]![0]!.base.start < start) {
      const piece = pieces[i]!.shift()!
      const isAcross = piece.base.end > start
      const [space, rest] = isAcross ? divide(piece, start) : [piece, null]
      pieces[i - 1]!.push({ ...space, weight: "none", class: "spacing" })
      if (rest !== null) pieces[i]!.unshift(rest)
    }
  }
  return pieces
}
