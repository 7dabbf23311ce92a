import type { Piece } from "./pieces.js"

/**
 * Makes one paragraph's end of the last of either side, which Word neither deletes nor adds.
 *
 *   before   One.¶ Two.¶        written   One.<del>¶</del> <del>Two.</del>¶
 *   after    One.¶
 */
export function settleEnd(pieces: readonly Piece[]): readonly Piece[] {
  const [x, y] = [0, 1].map((side) =>
    pieces.findLastIndex(({ sides }) => sides[side]?.kind === "mark"),
  ) as [number, number]
  if (x === y || x < 0 || y < 0) return pieces
  const [early, late] = [Math.min(x, y), Math.max(x, y)]
  const sides = [pieces[x]!.sides[0], pieces[y]!.sides[1]] as const
  return pieces.flatMap((piece, i): Piece[] => {
    if (i === late) return [{ ...piece, sides }]
    if (i !== early) return [piece]
    const rest = early === y ? ([piece.sides[0], null] as const) : ([null, piece.sides[1]] as const)
    return rest[0] === null && rest[1] === null ? [] : [{ ...piece, sides: rest }]
  })
}
