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
 * ones saves little, so `the [-big-]{+large+} old [-house-]{+home+}` keeps *old*. A change of marks alone costs
 * nothing: a comma put in stays quiet and swallows no word beside it. Formula and constants:
 * settling-findings, section 2; WEIGHT is the reader's slider from fine (2) to coarse (3.5).
 */
import { fuller, isWordless, sizeOf, type Size } from "./size.js"
import { isStranded } from "./stranded.js"
import { joined, type Stretch } from "./stretch.js"
import type { Pair } from "../words/text.js"

const OPEN = 0.5
const WEIGHT = 2.75
const SCALE = 0.5
/** An island that tells more than this always stands (about twelve rare words). */
const ALWAYS_KEPT = 12
/** How many islands back the exact choice looks. Beyond forty it changes nothing. */
const LOOK_BACK = 40
/** When less than this share of the lighter side is kept, the whole is shown as replaced. */
const WHOLE = 0.25

/** Drops the islands that a person with a pencil would not have spared. What to do at the ends: `settle-ends.ts`. */
export function settle(pair: Pair, list: readonly Stretch[], walls: Walls): Stretch[] {
  if (list.length < 2) return [...list]
  let settled = measured(pair, list)
  for (let count = -1; count !== settled.list.length; ) {
    count = settled.list.length
    settled = sweep(pair, chooseIslands(pair, settled, walls), walls)
  }
  return isHardlyKept(settled, walls) ? oneChange(settled.list) : [...settled.list]
}

/** Where a kept stretch holds a whole sentence on both sides: such a stretch is never dropped. */
export type Walls = (stretch: Stretch) => boolean

/** Stretches, and how much stands in each. */
interface Measured {
  readonly list: readonly Stretch[]
  readonly sizes: readonly Size[]
}

function measured(pair: Pair, list: readonly Stretch[]): Measured {
  return { list, sizes: list.map((stretch) => sizeOf(pair, stretch)) }
}

interface Island {
  readonly stretch: number
  readonly tells: number
  readonly stands: boolean
}

function chooseIslands(pair: Pair, settled: Measured, walls: Walls): Measured {
  const { list, sizes } = settled
  const islands: Island[] = []
  /** Sizes of the changes around the islands: one more than there are islands, when each island has one on either side. */
  const changes: Size[] = []
  list.forEach((stretch, i) => {
    if (!stretch.kept) changes.push(sizes[i]!)
    if (!isIsland(list, i)) return
    const { tells } = fuller(sizes[i]!)
    islands.push({ stretch: i, tells, stands: tells > ALWAYS_KEPT || walls(stretch) })
  })
  if (islands.every(({ stands }) => stands)) return settled
  const kept = new Set(leastCost(islands, changes))
  return dropped(pair, settled, (i) => !kept.has(i))
}

function isIsland(list: readonly Stretch[], i: number): boolean {
  return list[i]!.kept && i > 0 && i < list.length - 1
}

/**
 * The islands to keep, exactly, up to the look-back. `best[k]` is the least cost of everything before island
 * number k given that k is kept; the number past the last stands for the end of the passage.
 */
function leastCost(islands: readonly Island[], sizes: readonly Size[]): readonly number[] {
  const end = islands.length
  const best: number[] = []
  const previous: number[] = []
  for (let k = 0; k <= end; k++) {
    let before = sizes[k]!.before.tells
    let after = sizes[k]!.after.tells
    let lost = 0
    let [least, from] = [Number.POSITIVE_INFINITY, -1]
    // j is the island kept before k; −1 stands for the beginning.
    for (let j = k - 1; j >= -1 && k - j <= LOOK_BACK; j--) {
      const isQuiet = j === k - 1 && isWordless(sizes[k]!)
      const change = isQuiet ? 0 : changeCost(Math.max(before, after))
      const cost = (j < 0 ? 0 : best[j]!) + lost + change
      if (cost < least) [least, from] = [cost, j]
      if (j < 0 || islands[j]!.stands) break
      lost += 2 * islands[j]!.tells
      before += islands[j]!.tells + sizes[j]!.before.tells
      after += islands[j]!.tells + sizes[j]!.after.tells
    }
    best.push(least)
    previous.push(from)
  }
  const kept: number[] = []
  for (let k = previous[end]!; k >= 0; k = previous[k]!) kept.push(islands[k]!.stretch)
  return kept
}

function changeCost(size: number): number {
  return OPEN + WEIGHT * Math.log1p(size / SCALE)
}

/** Drops some islands; the changes beside them become one. */
function dropped(pair: Pair, settled: Measured, isDropped: (i: number) => boolean): Measured {
  const { list } = settled
  let isAny = false
  const left = list.map((stretch, i) => {
    if (!isIsland(list, i) || !isDropped(i)) return stretch
    isAny = true
    return { ...stretch, kept: false }
  })
  return isAny ? measured(pair, joined(left)) : settled
}

/** Drops what the sum has left stranded. */
function sweep(pair: Pair, settled: Measured, walls: Walls): Measured {
  const { list, sizes } = settled
  return dropped(
    pair,
    settled,
    (i) => isStranded(sizes[i]!, sizes[i - 1]!, sizes[i + 1]!) && !walls(list[i]!),
  )
}

function isHardlyKept({ list, sizes }: Measured, walls: Walls): boolean {
  let kept = 0
  let before = 0
  let after = 0
  for (const [i, stretch] of list.entries()) {
    const size = sizes[i]!
    before += size.before.tells
    after += size.after.tells
    if (stretch.kept) kept += fuller(size).tells
  }
  if (kept === 0 || kept >= WHOLE * Math.min(before, after)) return false
  return !list.some((stretch) => stretch.kept && walls(stretch))
}

function oneChange(list: readonly Stretch[]): Stretch[] {
  return joined(list.map((stretch) => ({ ...stretch, kept: false })))
}
