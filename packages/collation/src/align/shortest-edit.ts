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
 * The only place where the `diff` package is met. Its cost grows with length times difference, so callers give it
 * small zones only (see `match-words.ts`), and words that the other side does not have, which no edit can keep,
 * are left out before it is asked: unrelated texts cost a tenth so. Positions count from the starts of the lists.
 */
export function shortestEdit(
  a: Int32Array,
  aStart: number,
  aEnd: number,
  b: Int32Array,
  bStart: number,
  bEnd: number,
): Run[] {
  const inB = new Set(b.subarray(bStart, bEnd))
  const placesA = placesOf(a, aStart, aEnd, inB)
  const placesB = placesOf(b, bStart, bEnd, new Set(placesA.map((i) => a[i]!)))
  if (placesA.length === 0) return []
  const kept: Run[] = []
  let [atA, atB] = [0, 0]
  for (const { added, removed, count } of diffArrays(
    placesA.map((i) => a[i]!),
    placesB.map((j) => b[j]!),
  )) {
    if (!added && !removed)
      for (let k = 0; k < count; k++) keep(kept, placesA[atA + k]!, placesB[atB + k]!)
    if (!added) atA += count
    if (!removed) atB += count
  }
  return kept
}

/** Where the words stand that are among those wanted. */
function placesOf(
  words: Int32Array,
  start: number,
  end: number,
  wanted: ReadonlySet<number>,
): number[] {
  const places: number[] = []
  for (let i = start; i < end; i++) if (wanted.has(words[i]!)) places.push(i)
  return places
}

/** Adds a pair, to the last run where it goes on with it. */
function keep(runs: Run[], a: number, b: number): void {
  const last = runs.at(-1)
  if (last !== undefined && last.a + last.length === a && last.b + last.length === b)
    runs[runs.length - 1] = { ...last, length: last.length + 1 }
  else runs.push({ a, b, length: 1 })
}
