import { diffArrays } from "diff"
import { WordSet } from "../words/word-set.js"

/** Two stretches of equal length that are the same, place for place. `a` and `b` are where they begin. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Asked anew for every zone, of which there are many. */
const [inB, inBoth] = [new WordSet(), new WordSet()]

/**
 * The shortest edit between two runs of words given by number (from 0): what it keeps, in order.
 *
 * The only place where the `diff` package is met. Its cost grows with length times difference, so callers give it
 * small zones only (see `match-words.ts`), and words that the other side does not have, which no edit can keep,
 * are left out before it is asked: unrelated texts cost a tenth so. Nor is it asked where one side then has a single
 * word that is not where both begin: most zones are so small. Positions count from the starts of the lists.
 */
export function shortestEdit(
  a: Int32Array,
  aStart: number,
  aEnd: number,
  b: Int32Array,
  bStart: number,
  bEnd: number,
): Run[] {
  inB.clear()
  for (let j = bStart; j < bEnd; j++) inB.add(b[j]!)
  const one = sharedOf(a, aStart, aEnd, inB)
  const kept: Run[] = []
  if (one.words.length === 0) return kept
  inBoth.clear()
  for (const word of one.words) inBoth.add(word)
  const other = sharedOf(b, bStart, bEnd, inBoth)
  let same = 0
  const most = Math.min(one.words.length, other.words.length)
  while (same < most && one.words[same] === other.words[same]) same++
  keepAll(kept, one, 0, other, 0, same)
  // What `diff` would do with a single word: it keeps it where it stands first.
  if (other.words.length - same <= 1) {
    const at = same < other.words.length ? one.words.indexOf(other.words[same]!, same) : -1
    if (at >= 0) keepAll(kept, one, at, other, same, 1)
  } else if (one.words.length - same <= 1) {
    const at = same < one.words.length ? other.words.indexOf(one.words[same]!, same) : -1
    if (at >= 0) keepAll(kept, one, same, other, at, 1)
  } else askDiff(kept, one, other, same)
  return kept
}

/** The words of one side that the other has as well, and where each of them stands. */
interface Shared {
  readonly words: number[]
  readonly places: number[]
}

function sharedOf(words: Int32Array, start: number, end: number, wanted: WordSet): Shared {
  const shared: Shared = { words: [], places: [] }
  for (let i = start; i < end; i++) {
    if (!wanted.has(words[i]!)) continue
    shared.words.push(words[i]!)
    shared.places.push(i)
  }
  return shared
}

/** What stands behind the first words, which are the `same`. */
function askDiff(kept: Run[], one: Shared, other: Shared, same: number): void {
  let [atA, atB] = [same, same]
  const edit = diffArrays(one.words.slice(same), other.words.slice(same))
  for (const { added, removed, count } of edit) {
    if (!added && !removed) keepAll(kept, one, atA, other, atB, count)
    if (!added) atA += count
    if (!removed) atB += count
  }
}

/** Keeps some pairs, one behind the other; a pair that goes on with the last run lengthens it. */
function keepAll(
  kept: Run[],
  one: Shared,
  atA: number,
  other: Shared,
  atB: number,
  count: number,
): void {
  for (let k = 0; k < count; ) {
    const a = one.places[atA + k]!
    const b = other.places[atB + k]!
    let length = 1
    while (
      k + length < count &&
      one.places[atA + k + length] === a + length &&
      other.places[atB + k + length] === b + length
    )
      length++
    k += length
    const last = kept.at(-1)
    if (last !== undefined && last.a + last.length === a && last.b + last.length === b)
      kept[kept.length - 1] = { ...last, length: last.length + length }
    else kept.push({ a, b, length })
  }
}
