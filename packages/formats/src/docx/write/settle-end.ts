import { isKept, type Piece } from "./pieces.js"

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

/**
 * Sets the ends of paragraphs so that LibreOffice (7.4) keeps them. Where words were added on either side of an end, it
 * takes them for one addition and, when that is rejected, loses the end between them.
 *
 *   loses   Now<ins> and then.</ins>¶ <ins>New.¶</ins>
 *   keeps   Now<ins> and then.¶</ins> <ins>New.</ins>¶
 *
 *   loses   Now<ins> and then.</ins>¶ <ins>Here </ins>it is.
 *   keeps   Now<ins> and then.¶</ins> <ins>Here </ins><del>¶</del> it is.
 */
export function settleAdded(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = []
  const rest = pieces.toReversed()
  for (let piece = rest.pop(); piece !== undefined; piece = rest.pop()) {
    const isCaught = isKept(piece) && isMark(piece) && endsAdded(settled) && endsAdded(rest)
    settled.push(...(isCaught ? around(piece, rest) : [piece]))
  }
  return settled
}

/** An end and what is added behind it, set in another order; takes the latter from the end of `rest`. */
function around(end: Piece, rest: Piece[]): readonly Piece[] {
  const added: Piece[] = []
  while (endsAdded(rest) && !isMark(rest.at(-1)!)) added.push(rest.pop()!)
  const deleted: Piece[] = []
  while (rest.length > 0 && isDeleted(rest.at(-1)!) && !isMark(rest.at(-1)!))
    deleted.push(rest.pop()!)
  if (deleted.length > 0) {
    rest.push(...added.toReversed())
    return [end, ...deleted]
  }
  const [before, after] = end.sides
  const first: Piece = { ...end, sides: [null, after] }
  if (!endsAdded(rest)) return [first, ...added, { ...end, sides: [before, null] }]
  const next = rest.pop()!
  rest.push({ ...end, sides: [before, next.sides[1]] })
  return [first, ...added]
}

function endsAdded(pieces: readonly Piece[]): boolean {
  const piece = pieces.at(-1)
  return piece !== undefined && isAdded(piece)
}

function isDeleted({ sides: [, after] }: Piece): boolean {
  return after === null
}

function isAdded({ sides: [before] }: Piece): boolean {
  return before === null
}

function isMark({ sides }: Piece): boolean {
  return (sides[0] ?? sides[1])!.kind === "mark"
}
