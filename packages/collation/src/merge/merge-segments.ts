/**
 * The segments of one passage among all witnesses. The base is cut wherever a segment of any pair begins or ends,
 * but never inside words that another pair sets against other words:
 *
 *   with A    on a great | battle field  : battlefield  | of that war
 *   with B    on         | a great battle field : the field | of that war
 *   merged    on         | a great battle field : a great battlefield : the field | of that war
 *
 * What several witnesses have more at one place of the base stands in one segment.
 */
import type { Reading } from "../collation.js"
import type { Span } from "../span.js"
import { unite } from "./base-passages.js"
import type { DraftSegment } from "./draft.js"
import { heaviest } from "./heaviest.js"
import { divide, isDivisible, isInsertion, type Piece } from "./piece.js"

/** Merges the pieces of all pairs for one passage of the base. */
export function mergeSegments(
  passage: Span,
  strands: readonly (readonly Piece[])[],
): DraftSegment[] {
  const borders = bordersOf(passage, strands)
  const readers = strands.map((pieces) => new Reader(pieces))
  return borders.flatMap((border, i) => {
    const next = borders[i + 1]
    const insertions = insertionsAt(border, readers)
    if (next === undefined) return insertions
    const taken = readers.map((reader) => reader.takeUntil(next))
    return [...insertions, segmentOf({ start: border, end: next }, taken)]
  })
}

/** Where the base is cut, the passage's ends included. */
function bordersOf(passage: Span, strands: readonly (readonly Piece[])[]): number[] {
  const whole = unite(
    strands.flatMap((pieces) =>
      pieces.filter((piece) => !isInsertion(piece) && !isDivisible(piece)).map(({ base }) => base),
    ),
  )
  const places = new Set([passage.start, passage.end])
  for (const { base } of strands.flat()) places.add(base.start).add(base.end)
  const borders = [...places].sort((one, other) => one - other)
  let at = 0
  return borders.filter((border) => {
    while (at < whole.length && whole[at]!.end <= border) at++
    return at === whole.length || border <= whole[at]!.start
  })
}

/** What the other witnesses have more at one place of the base, side by side as far as it is of one nature. */
function insertionsAt(at: number, readers: readonly Reader[]): DraftSegment[] {
  const segments: DraftSegment[] = []
  for (;;) {
    const next = readers.map((reader) => reader.insertionAt(at))
    const natures = next.filter((piece) => piece !== null).map(natureOf)
    if (natures.length === 0) return segments
    const first = Math.min(...natures)
    const taken = next.map((piece, i) => {
      if (piece === null || natureOf(piece) !== first) return []
      readers[i]!.skip()
      return [piece]
    })
    segments.push(segmentOf({ start: at, end: at }, taken))
  }
}

/** Words that are not the writers' stand beside their like, and words opposite a gap beside theirs. */
function natureOf(piece: Piece): number {
  if (piece.class === "editorial") return 0
  return piece.baseKind === "unknown" ? 1 : 2
}

function segmentOf(base: Span, taken: readonly (readonly Piece[])[]): DraftSegment {
  const pieces = taken.flat()
  const isInserted = base.start === base.end
  const isUnknown = pieces.some(
    (piece) => piece.baseKind === "unknown" && isInsertion(piece) === isInserted,
  )
  const kind = isUnknown ? "unknown" : isInserted ? "nothing" : "words"
  return {
    readings: [readingOf(kind, base), ...taken.map((list) => joined(list, isUnknown))],
    ...heaviest(pieces),
  }
}

/**
 * What one witness has for a stretch of the base. A gap makes the whole stretch unknown, on whichever side it is: the
 * words cannot be told from what is missing, or from what stands opposite it.
 */
function joined(pieces: readonly Piece[], isBaseUnknown: boolean): Reading | null {
  if (pieces.length === 0) return null
  const kinds = pieces.map(({ baseKind, otherKind }) =>
    baseKind === "unknown" && !isBaseUnknown ? "unknown" : otherKind,
  )
  const kind = kinds.includes("unknown") ? "unknown" : kinds.includes("words") ? "words" : "nothing"
  return readingOf(kind, { start: pieces[0]!.other.start, end: pieces.at(-1)!.other.end })
}

function readingOf(kind: Reading["kind"], span: Span): Reading {
  return kind === "nothing" ? { kind, at: span.start } : { kind, span }
}

/** Reads the pieces of one strand from the first to the last. */
class Reader {
  readonly #pieces: Piece[]

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.toReversed()
  }

  /** The next piece when it is an insertion at this place; null otherwise. */
  insertionAt(at: number): Piece | null {
    const next = this.#pieces.at(-1)
    return next !== undefined && isInsertion(next) && next.base.start === at ? next : null
  }

  skip(): void {
    this.#pieces.pop()
  }

  /** Takes all pieces before a place of the base, the last one cut there. */
  takeUntil(end: number): Piece[] {
    const taken: Piece[] = []
    for (
      let next = this.#pieces.at(-1);
      next && next.base.start < end;
      next = this.#pieces.at(-1)
    ) {
      this.#pieces.pop()
      if (next.base.end <= end) taken.push(next)
      else {
        const [now, later] = divide(next, end)
        taken.push(now)
        this.#pieces.push(later)
      }
    }
    return taken
  }
}
