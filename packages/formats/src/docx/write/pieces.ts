/**
 * The two witnesses as one row: what both have, letter for letter, and what only one of them has.
 *
 * The atoms of either side stand in the order of its text, so that either text can be read off the row again.
 */
import type { Collation, Passage, Reading, Revision, Segment, Witness } from "@variorum/collation"
import { type Atom, type AtomKind, atomsWithin } from "./atoms.js"

/** Why a difference is nobody's change: the source does not quote the other text, or the words are an editor's. */
export type Unwritten = "unattested" | "editorial"

/** An atom that both sides have, or one of them; never null on both sides. */
export interface Piece {
  readonly sides: readonly [Atom | null, Atom | null]
  /** Index of its passage. */
  readonly passage: number
  readonly unwritten: Unwritten | null
  /** Whose hand deleted or added it, within a single witness; undefined where nobody says, or between two witnesses. */
  readonly hand?: string | undefined
  /** True for words of a single witness that were added and deleted again. */
  readonly isUndone?: true
}

export function isKept({ sides: [before, after] }: Piece): boolean {
  return before !== null && after !== null
}

type Pair = readonly [Atom | null, Atom | null]

/** The row of all atoms of the first two witnesses of a collation. */
export function piecesOf(
  { passages }: Collation,
  atoms: readonly [readonly Atom[], readonly Atom[]],
): Piece[] {
  const pieces: Piece[] = []
  const next: [number, number] = [0, 0]
  const take = (side: 0 | 1, end: number) => {
    const start = next[side]
    while (next[side] < atoms[side].length && atoms[side][next[side]]!.at < end) next[side]++
    return atoms[side].slice(start, next[side])
  }
  passages.forEach(({ segments }: Passage, passage) => {
    for (const segment of segments) {
      const [before, after] = [0, 1].map((side) => endOf(segment.readings[side]!)) as [
        number,
        number,
      ]
      const pairs = pairsOf(segment, take(0, before), take(1, after))
      const unwritten = unwrittenOf(segment)
      for (const sides of pairs) pieces.push({ sides, passage, unwritten })
    }
  })
  const last = Math.max(0, passages.length - 1)
  for (const sides of pairAgreeing(take(0, Infinity), take(1, Infinity)))
    pieces.push({ sides, passage: last, unwritten: null })
  return pairAcrossSegments(pieces)
}

function endOf(reading: Reading): number {
  return reading.kind === "nothing" ? reading.at : reading.span.end
}

function unwrittenOf({ class: kind, readings }: Segment): Unwritten | null {
  if (kind === "editorial") return "editorial"
  return kind === "unattested" || readings.some((reading) => reading.kind === "unknown")
    ? "unattested"
    : null
}

const AGREEING: ReadonlySet<Segment["class"]> = new Set([
  null,
  "formatting",
  "paragraphing",
  "spacing",
])

function pairsOf(segment: Segment, before: readonly Atom[], after: readonly Atom[]): Pair[] {
  return AGREEING.has(segment.class) ? pairAgreeing(before, after) : pairEnds(before, after)
}

/** No further than so many atoms is looked for where two runs of words that agree go on together. */
const FARTHEST = 8

/** Two runs whose words agree: what is the same letter for letter is paired, the rest stands alone. */
export function pairAgreeing(before: readonly Atom[], after: readonly Atom[]): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const [x, y] = [before[i]!, after[j]!]
    if (isSame(x, y)) {
      pairs.push([x, y])
      i++
      j++
      continue
    }
    const [skipped, added] = nextSame(before, i, after, j)
    for (const end = i + skipped; i < end; i++) pairs.push([before[i]!, null])
    for (const end = j + added; j < end; j++) pairs.push([null, after[j]!])
  }
  for (; i < before.length; i++) pairs.push([before[i]!, null])
  for (; j < after.length; j++) pairs.push([null, after[j]!])
  return pairs
}

/** How many atoms of either run stand before the nearest that are the same; one of each where none is near. */
function nextSame(
  before: readonly Atom[],
  i: number,
  after: readonly Atom[],
  j: number,
): readonly [number, number] {
  for (let both = 1; both <= FARTHEST; both++)
    for (let skipped = 0; skipped <= both; skipped++) {
      const [x, y] = [before[i + skipped], after[j + both - skipped]]
      if (x !== undefined && y !== undefined && x.kind !== "space" && isSame(x, y))
        return [skipped, both - skipped]
    }
  return [1, 1]
}

/** Two runs that differ: all of the one, then all of the other, but for speakers and white space at their ends. */
function pairEnds(before: readonly Atom[], after: readonly Atom[]): Pair[] {
  const most = Math.min(before.length, after.length)
  const isShared = (x: Atom, y: Atom) => x.kind !== "words" && isSame(x, y)
  let head = 0
  while (head < most && isShared(before[head]!, after[head]!)) head++
  let tail = 0
  while (tail < most - head && isShared(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++
  const [x, y] = [before.length - tail, after.length - tail]
  return [
    ...before.slice(0, head).map((atom, i): Pair => [atom, after[i]!]),
    ...before.slice(head, x).map((atom): Pair => [atom, null]),
    ...after.slice(head, y).map((atom): Pair => [null, atom]),
    ...before.slice(x).map((atom, i): Pair => [atom, after[y + i]!]),
  ]
}

function isSame(x: Atom, y: Atom): boolean {
  return x.kind === y.kind && x.text === y.text
}

const FRAME: ReadonlySet<AtomKind> = new Set<AtomKind>(["speaker", "mark"])

/** A paragraph's end and a speaker that both sides have within a passage are one, though the words around them differ. */
function pairAcrossSegments(pieces: readonly Piece[]): Piece[] {
  const paired: Piece[] = []
  for (let i = 0; i < pieces.length; ) {
    const start = i
    while (i < pieces.length && !isKept(pieces[i]!)) i++
    for (const piece of pairFrames(pieces.slice(start, i))) paired.push(piece)
    if (i < pieces.length) paired.push(pieces[i++]!)
  }
  return paired
}

function pairFrames(run: readonly Piece[]): readonly Piece[] {
  const sides = [0, 1].map((side) =>
    run.flatMap((piece, i) => (piece.sides[side] === null ? [] : [i])),
  ) as [number[], number[]]
  const done: [number, number] = [0, 0]
  const paired: Piece[] = []
  const until = (before: number, after: number) => {
    const rest = [...sides[0].slice(done[0], before), ...sides[1].slice(done[1], after)].sort(
      (x, y) => x - y,
    )
    for (const i of rest) paired.push(run[i]!)
  }
  sides[0].forEach((i, before) => {
    const piece = run[i]!
    if (!FRAME.has(piece.sides[0]!.kind)) return
    for (let after = done[1]; after < sides[1].length; after++) {
      const other = run[sides[1][after]!]!
      if (other.passage > piece.passage) break
      if (other.passage < piece.passage || !isSame(piece.sides[0]!, other.sides[1]!)) continue
      until(before, after)
      paired.push({ ...piece, sides: [piece.sides[0], other.sides[1]] })
      done[0] = before + 1
      done[1] = after + 1
      break
    }
  })
  until(sides[0].length, sides[1].length)
  return paired
}

/** The atoms of two stretches of text that agree letter for letter, within segments that compare the two. */
export function agreeingWithin(
  segments: readonly Segment[],
  [before, after]: readonly [readonly Atom[], readonly Atom[]],
): readonly Atom[] {
  return segments.flatMap((segment) => {
    const [x, y] = segment.readings as [Reading, Reading]
    if (x.kind !== "words" || y.kind !== "words") return []
    return pairsOf(segment, atomsWithin(before, x.span), atomsWithin(after, y.span)).flatMap(
      ([one, other]) => (one === null || other === null ? [] : [one, other]),
    )
  })
}

/**
 * The row of a single witness: what was deleted in it stands on the side before, what was added on the side after, all
 * the rest on both.
 */
export function piecesOfOne({ revisions }: Witness, atoms: readonly Atom[]): Piece[] {
  let first = 0
  return atoms.map((atom) => {
    while (first < revisions.length && revisions[first]!.span.end <= atom.at) first++
    const around = []
    for (let i = first; i < revisions.length && revisions[i]!.span.start <= atom.at; i++)
      if (atom.at < revisions[i]!.span.end) around.push(revisions[i]!)
    return pieceWithin(around, atom)
  })
}

function pieceWithin(around: readonly Revision[], atom: Atom): Piece {
  const piece = { passage: 0, unwritten: null }
  const [outer, inner] = around
  if (outer === undefined || atom.kind === "mark" || atom.kind === "speaker")
    return { ...piece, sides: [atom, atom] }
  if (outer.kind === "del") return { ...piece, sides: [atom, null], hand: outer.hand }
  const added = { ...piece, sides: [null, atom], hand: outer.hand } as const
  return inner === undefined ? added : { ...added, isUndone: true }
}
