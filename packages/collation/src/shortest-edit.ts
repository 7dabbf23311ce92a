import { diffArrays } from "diff"

/** Two stretches of equal length that are the same, place for place. `a` and `b` are where they begin. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * The shortest edit between two runs of words given by number: what it keeps, in order.
 *
 * The only place where the `diff` package is met. Its cost grows with length times difference,
 * so callers give it small zones only (see `match-words.ts`). Positions count from the starts given.
 */
export function shortestEdit(
  a: Int32Array,
  aStart: number,
  aEnd: number,
  b: Int32Array,
  bStart: number,
  bEnd: number,
): Run[] {
  const kept: Run[] = []
  let atA = aStart
  let atB = bStart
  for (const change of diffArrays(
    Array.from(a.subarray(aStart, aEnd)),
    Array.from(b.subarray(bStart, bEnd)),
  )) {
    const length = change.count
    if (change.removed) atA += length
    else if (change.added) atB += length
    else {
      kept.push({ a: atA, b: atB, length })
      atA += length
      atB += length
    }
  }
  return kept
}
