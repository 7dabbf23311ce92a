/**
 * Settling: which words are worth showing as kept.
 *
 *   before   There have been uncovered so many inadequacies that it is impossible.
 *   after    I very much want to tell you about several inadequacies which cannot be.
 *
 *   shortest <del>There have been uncovered so many</del><ins>I very much want to …</ins> inadequacies <del>…
 *   settled  <del>There … impossible.</del><ins>I very … cannot be.</ins>
 *
 * A kept stretch between two changes is an *island*. Islands are kept so that this is least:
 *
 *   sum over dropped islands of 2 · information  +  sum over changes of ( OPEN + WEIGHT · ln(1 + size / SCALE) )
 *
 * The logarithm is the point: joining two large changes over a small island saves much, joining two small
 * ones saves little, so `the [-big-]{+large+} old [-house-]{+home+}` keeps *old*. Formula and constants:
 * settling-findings, section 2; WEIGHT is the reader's slider from fine (2) to coarse (3).
 */
import { joined, type Stretch } from "./stretch.js"
import type { Pair, Text } from "./text.js"
import { SIGN, WORD } from "./tokens.js"

const OPEN = 0.5
const WEIGHT = 2
const SCALE = 0.5
/** An island that tells more than this always stands (about twelve rare words). */
const ALWAYS_KEPT = 12
/** How many islands back the exact choice looks. Beyond forty it changes nothing. */
const LOOK_BACK = 40
/** What is swept afterwards: islands of so few words that tell so little, between changes of at least two words. */
const SWEPT_WORDS = 2
const SWEPT_INFORMATION = 2
/** When less than this share of the lighter side is kept, the whole is shown as replaced. */
const WHOLE = 0.25
/** A mark at the end of a passage goes with a change of at least this many words beside it. */
const CARRIES_MARK = 3

/** Drops the islands that a person with a pencil would not have spared. */
export function settle(pair: Pair, list: readonly Stretch[], walls: Walls): Stretch[] {
  let settled = [...list]
  for (let count = -1; count !== settled.length; ) {
    count = settled.length
    settled = sweep(pair, chooseIslands(pair, settled, walls), walls)
  }
  return withoutLooseMarks(pair, isHardlyKept(pair, settled, walls) ? oneChange(settled) : settled)
}

/** Where a kept stretch holds a whole sentence on both sides: such a stretch is never dropped. */
export type Walls = (stretch: Stretch) => boolean

interface Island {
  readonly stretch: number
  readonly tells: number
  readonly stands: boolean
}

function chooseIslands(pair: Pair, list: readonly Stretch[], walls: Walls): Stretch[] {
  const islands = list.flatMap((stretch, i) =>
    isIsland(list, i) ? [islandAt(pair, stretch, i, walls)] : [],
  )
  if (islands.length === 0) return [...list]
  const kept = leastCost(islands, changeSizes(pair, list))
  return dropped(list, (i) => !kept.has(i))
}

function isIsland(list: readonly Stretch[], i: number): boolean {
  return list[i]!.kept && i > 0 && i < list.length - 1
}

function islandAt(pair: Pair, stretch: Stretch, i: number, walls: Walls): Island {
  const tells = tellsKept(pair, stretch)
  return { stretch: i, tells, stands: tells > ALWAYS_KEPT || walls(stretch) }
}

/** Sizes of the changes around the islands: one more than there are islands, when each island has one on either side. */
function changeSizes(pair: Pair, list: readonly Stretch[]): { before: number; after: number }[] {
  return list
    .filter((stretch) => !stretch.kept)
    .map((stretch) => ({ before: tellsBefore(pair, stretch), after: tellsAfter(pair, stretch) }))
}

/**
 * The islands to keep, exactly, up to the look-back. `best[k]` is the least cost of everything before island
 * number k given that k is kept; the number past the last stands for the end of the passage.
 */
function leastCost(
  islands: readonly Island[],
  sizes: readonly { before: number; after: number }[],
): ReadonlySet<number> {
  const end = islands.length
  const best = new Float64Array(end + 1).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(end + 1).fill(-1)
  for (let k = 0; k <= end; k++) {
    let { before, after } = sizes[k]!
    let lost = 0
    // j is the island kept before k; −1 stands for the beginning.
    for (let j = k - 1; j >= -1 && k - j <= LOOK_BACK; j--) {
      const cost = (j < 0 ? 0 : best[j]!) + lost + changeCost(Math.max(before, after))
      if (cost < best[k]!) {
        best[k] = cost
        previous[k] = j
      }
      if (j < 0 || islands[j]!.stands) break
      lost += 2 * islands[j]!.tells
      before += islands[j]!.tells + sizes[j]!.before
      after += islands[j]!.tells + sizes[j]!.after
    }
  }
  const kept = new Set<number>()
  for (let k = previous[end]!; k >= 0; k = previous[k]!) kept.add(islands[k]!.stretch)
  return kept
}

function changeCost(size: number): number {
  return OPEN + WEIGHT * Math.log1p(size / SCALE)
}

function dropped(list: readonly Stretch[], isDropped: (i: number) => boolean): Stretch[] {
  return joined(
    list.map((stretch, i) =>
      isIsland(list, i) && isDropped(i) ? { ...stretch, kept: false } : stretch,
    ),
  )
}

/** Small islands that are left between two changes of more than a word each. */
function sweep(pair: Pair, list: readonly Stretch[], walls: Walls): Stretch[] {
  return dropped(list, (i) => {
    const island = list[i]!
    return (
      countKept(pair, island) <= SWEPT_WORDS &&
      tellsKept(pair, island) < SWEPT_INFORMATION &&
      fullerSide(pair, list[i - 1]!) >= 2 &&
      fullerSide(pair, list[i + 1]!) >= 2 &&
      !walls(island)
    )
  })
}

function isHardlyKept(pair: Pair, list: readonly Stretch[], walls: Walls): boolean {
  let kept = 0
  let before = 0
  let after = 0
  for (const stretch of list) {
    if (stretch.kept && walls(stretch)) return false
    before += tellsBefore(pair, stretch)
    after += tellsAfter(pair, stretch)
    if (stretch.kept) kept += tellsKept(pair, stretch)
  }
  return kept > 0 && kept < WHOLE * Math.min(before, after)
}

function oneChange(list: readonly Stretch[]): Stretch[] {
  return joined(list.map((stretch) => ({ ...stretch, kept: false })))
}

/** Marks alone at an end of the passage go with the change beside them, if that is more than a phrase. */
function withoutLooseMarks(pair: Pair, list: readonly Stretch[]): Stretch[] {
  const isLoose = (i: number, neighbour: number) =>
    list.length > 1 &&
    list[i]!.kept &&
    countKept(pair, list[i]!) === 0 &&
    fullerSide(pair, list[neighbour]!) >= CARRIES_MARK
  const last = list.length - 1
  return joined(
    list.map((stretch, i) =>
      (i === 0 && isLoose(0, 1)) || (i === last && isLoose(last, last - 1))
        ? { ...stretch, kept: false }
        : stretch,
    ),
  )
}

function tellsBefore({ before, information }: Pair, { aStart, aEnd }: Stretch): number {
  return toldBy(before, information, aStart, aEnd)
}

function tellsAfter({ after, information }: Pair, { bStart, bEnd }: Stretch): number {
  return toldBy(after, information, bStart, bEnd)
}

/** What the words and marks among some tokens tell, all together. */
function toldBy({ tokens }: Text, information: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) if (tokens.kind[i]! <= SIGN) sum += information[tokens.key[i]!]!
  return sum
}

/** What a kept stretch tells: the same on both sides, unless rules made them answer each other. */
function tellsKept(pair: Pair, stretch: Stretch): number {
  const tells = tellsBefore(pair, stretch)
  return stretch.blocks === undefined ? tells : Math.max(tells, tellsAfter(pair, stretch))
}

/** Words of a kept stretch. */
function countKept(pair: Pair, stretch: Stretch): number {
  return stretch.blocks === undefined
    ? countWords(pair.before, stretch.aStart, stretch.aEnd)
    : fullerSide(pair, stretch)
}

/** Words of a change on the side where it has more. */
function fullerSide({ before, after }: Pair, { aStart, aEnd, bStart, bEnd }: Stretch): number {
  return Math.max(countWords(before, aStart, aEnd), countWords(after, bStart, bEnd))
}

function countWords({ tokens }: Text, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (tokens.kind[i] === WORD) count++
  return count
}
