/** Moves of the pairs as moves among all: their ends named by the passages in which they now stand. */
import type { Move, Passage, Place, Reading } from "../collation.js"
import { firstWhere } from "../sorted.js"

/** The moves, each end with its passage and without white space that has gone to the passage before. */
export function placeMoves(
  moves: readonly Move[],
  passages: readonly Passage[],
  witnesses: number,
): Move[] {
  const columns = Array.from({ length: witnesses }, (_, witness) =>
    passages.filter(({ spans }) => (spans[witness] ?? null) !== null),
  )
  const place = (end: Place): Place => {
    const { id, spans } = passageAt(columns[end.witness]!, end.witness, end.span.end - 1)
    const start = Math.max(end.span.start, spans[end.witness]!.start)
    return { ...end, passage: id, span: { start, end: end.span.end } }
  }
  return moves.map((move) => {
    const [from, to] = [place(move.from), place(move.to)]
    const within = move.within.map((segment) => ({
      ...segment,
      readings: segment.readings.map((reading, i) =>
        withoutBefore(reading, [from, to][i]!.span.start),
      ),
    }))
    return { ...move, from, to, within }
  })
}

/** The passage of a column that holds a place: the last that begins at it or before. */
function passageAt(column: readonly Passage[], witness: number, at: number): Passage {
  const next = firstWhere(column.length, (i) => column[i]!.spans[witness]!.start > at)
  return column[Math.max(0, next - 1)]!
}

/** A reading without what stands before a place. */
function withoutBefore(reading: Reading, least: number): Reading {
  if (reading.kind === "nothing") return { kind: "nothing", at: Math.max(reading.at, least) }
  const span = {
    start: Math.max(reading.span.start, least),
    end: Math.max(reading.span.end, least),
  }
  const isGone = reading.kind === "words" && span.start === span.end
  return isGone ? { kind: "nothing", at: least } : { ...reading, span }
}
