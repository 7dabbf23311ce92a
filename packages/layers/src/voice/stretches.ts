/**
 * Where the words of two witnesses stand against each other, as one row of stretches a side.
 *
 *   before   There have been uncovered so many │inadequacies │that it is impossible to tolerate …
 *   after    I very much want … about several  │inadequacies │in the work … which cannot long be tolerated.
 *   level    0 ─────────────────────────── 40 ─│─────────────│───
 *
 * A level is a place in both texts at once: where they agree it counts their letters, and all words of a stretch in
 * which they differ are on the same levels. Two findings stand opposite each other when they share a level.
 */
import type { Collation, Segment, Span } from "@variorum/collation"

/** A stretch of one witness, within one segment. */
export interface Stretch {
  readonly span: Span
  /** The passage, or the move, that it is part of. */
  readonly unit: number
  readonly passage: string
  /** What the other witness has here: words, nothing, or what nobody knows. */
  readonly opposite: "words" | "nothing" | "unknown"
  readonly agrees: boolean
  readonly level: Span
}

/** The stretches of either side, in text order. */
export type Stretches = readonly [readonly Stretch[], readonly Stretch[]]

/** The stretches of a collation of two; what moved stands against what it became. */
export function stretchesOf(collation: Collation): Stretches {
  const rows: [Stretch[], Stretch[]] = [[], []]
  const moved = [movedOn(collation, 0), movedOn(collation, 1)] as const
  let [level, unit] = [0, 0]
  const add = (
    segment: Segment,
    sides: readonly [number, number],
    passages: readonly [string, string],
    isUnattested: boolean,
    taken: boolean,
  ) => {
    let length = 1
    for (const side of [0, 1]) {
      const reading = segment.readings[side]!
      if (reading.kind === "words") length = Math.max(length, reading.span.end - reading.span.start)
    }
    for (const side of [0, 1]) {
      const reading = segment.readings[side]!
      const other = segment.readings[1 - side]!
      const own = sides[side] as 0 | 1
      if (reading.kind !== "words") continue
      if (!taken && moved[own].has(reading.span.start)) continue
      const isUnknown = isUnattested || segment.class === "unattested" || other.kind === "unknown"
      rows[own].push({
        span: reading.span,
        unit,
        passage: passages[side] as string,
        opposite: isUnknown ? "unknown" : other.kind === "words" ? "words" : "nothing",
        agrees: segment.class === null,
        level: { start: level, end: level + length },
      })
    }
    level += length
  }
  for (const { id, change, segments } of collation.passages) {
    for (const segment of segments) add(segment, [0, 1], [id, id], change === "unattested", false)
    unit++
  }
  for (const { from, to, within } of collation.moves) {
    for (const segment of within)
      add(segment, [from.witness, to.witness], [from.passage, to.passage], false, true)
    unit++
  }
  for (const row of rows) row.sort((one, other) => one.span.start - other.span.start)
  return rows
}

/** Places in a witness that belong to something that moved. */
function movedOn({ moves }: Collation, witness: number): Places {
  const spans = moves
    .flatMap(({ from, to }) => [from, to])
    .filter((place) => place.witness === witness)
    .map(({ span }) => span)
  return new Places(spans)
}

class Places {
  readonly #spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((one, other) => one.start - other.start)
  }

  has(position: number): boolean {
    const i = lastStartingBy(this.#spans, position)
    return i >= 0 && position < this.#spans[i]!.end
  }
}

/** Index of the last span that begins at a position or before it; -1 where none does. */
function lastStartingBy(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
