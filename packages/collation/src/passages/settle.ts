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
 * settling-findings, section 2. A higher WEIGHT marks more coarsely (`coarser.ts`).
 */
import { Size } from "./size.js"
import { isStranded } from "./stranded.js"
import { changed, together, type Stretch } from "./stretch.js"
import type { Pair } from "../words/text.js"

const OPEN = 0.5
/** What a comparison is settled with. */
export const WEIGHT = 2.75
const SCALE = 0.5
/** An island that tells more than this always stands (about twelve rare words); under a higher weight, so much more. */
const ALWAYS_KEPT = 12
/** How many islands back the exact choice looks. Beyond forty it changes nothing. */
const LOOK_BACK = 40
/** When less than this share of the lighter side is kept, the whole is shown as replaced. */
const WHOLE = 0.25

/** Where a kept stretch holds a whole sentence on both sides: such a stretch is never dropped. */
export type Walls = (pair: Pair, stretch: Stretch) => boolean

/**
 * Drops the islands that a person with a pencil would not have spared. What to do at the ends: `settle-ends.ts`.
 *
 * `list`: kept and changed by turns, as they stay. With a weight of Infinity nothing but walls stands between the
 * first change and the last.
 */
export function settle(
  pair: Pair,
  list: readonly Stretch[],
  walls: Walls,
  weight = WEIGHT,
): readonly Stretch[] {
  return list.length < 2 ? list : settler.settle(pair, list, walls, weight)
}

/** Settles one passage after the other. What it needs to know of a passage's stretches it keeps in the same places for each. */
class Settler {
  #list: readonly Stretch[] = []
  #weight = WEIGHT
  /** How much stands in each stretch. */
  readonly #sizes: Size[] = []
  /** For each stretch: an island that is to be dropped, and one that is never. */
  readonly #isDropped: boolean[] = []
  readonly #stands: boolean[] = []
  /** For each island, see `#leastCost`. */
  readonly #best: number[] = []
  readonly #previous: number[] = []

  settle(pair: Pair, list: readonly Stretch[], walls: Walls, weight: number): readonly Stretch[] {
    this.#list = list
    this.#weight = weight
    for (let i = 0; i < list.length; i++) {
      this.#sizes[i] ??= new Size()
      this.#sizes[i]!.clear().add(pair, list[i]!)
    }
    for (let count = -1; count !== this.#list.length; ) {
      count = this.#list.length
      this.#chooseIslands(pair, walls)
      this.#sweep(pair, walls)
    }
    return this.#isHardlyKept(pair, walls) ? [this.#oneChange()] : this.#list
  }

  /** The first island: a kept stretch with a change on either side, as every second one from there on, but for the last of all. */
  get #first(): number {
    return this.#list[0]!.kept ? 2 : 1
  }

  #chooseIslands(pair: Pair, walls: Walls): void {
    const [first, last] = [this.#first, this.#list.length - 1]
    const alwaysKept = (ALWAYS_KEPT * this.#weight) / WEIGHT
    let count = 0
    let areAllStanding = true
    for (let i = first; i < last; i += 2, count++) {
      const stands = this.#sizes[i]!.tells > alwaysKept || walls(pair, this.#list[i]!)
      this.#stands[i] = stands
      this.#isDropped[i] = true
      areAllStanding &&= stands
    }
    if (areAllStanding) return
    if (this.#weight === Number.POSITIVE_INFINITY) return this.#dropAllButStanding(first, last)
    this.#leastCost(first, count)
    for (let k = this.#previous[count]!; k >= 0; k = this.#previous[k]!)
      this.#isDropped[first + 2 * k] = false
    this.#drop()
  }

  #dropAllButStanding(first: number, last: number): void {
    for (let i = first; i < last; i += 2) this.#isDropped[i] = !this.#stands[i]!
    this.#drop()
  }

  /**
   * The islands to keep, exactly, up to the look-back. `best[k]` is the least cost of everything before island
   * number k given that k is kept, and `previous[k]` the island kept before it; the number past the last stands for the
   * end of the passage.
   */
  #leastCost(first: number, count: number): void {
    const [sizes, best] = [this.#sizes, this.#best]
    for (let k = 0; k <= count; k++) {
      const beside = sizes[first + 2 * k - 1]!
      let before = beside.tellsBefore
      let after = beside.tellsAfter
      let lost = 0
      let least = Number.POSITIVE_INFINITY
      let from = -1
      // j is the island kept before k; −1 stands for the beginning.
      for (let j = k - 1; j >= -1 && k - j <= LOOK_BACK; j--) {
        const isQuiet = j === k - 1 && beside.isWordless
        const change = isQuiet ? 0 : this.#changeCost(Math.max(before, after))
        const cost = (j < 0 ? 0 : best[j]!) + lost + change
        if (cost < least) {
          least = cost
          from = j
        }
        const island = first + 2 * j
        if (j < 0 || this.#stands[island]!) break
        const { tells } = sizes[island]!
        lost += 2 * tells
        before += tells + sizes[island - 1]!.tellsBefore
        after += tells + sizes[island - 1]!.tellsAfter
      }
      best[k] = least
      this.#previous[k] = from
    }
  }

  /** Drops what the sum has left stranded. */
  #sweep(pair: Pair, walls: Walls): void {
    const [list, sizes] = [this.#list, this.#sizes]
    for (let i = this.#first; i < list.length - 1; i += 2)
      this.#isDropped[i] =
        isStranded(sizes[i]!, sizes[i - 1]!, sizes[i + 1]!) && !walls(pair, list[i]!)
    this.#drop()
  }

  /** Drops some islands; the changes beside them become one. */
  #drop(): void {
    const [list, sizes] = [this.#list, this.#sizes]
    const [first, last] = [this.#first, list.length - 1]
    let island = first
    while (island < last && !this.#isDropped[island]!) island += 2
    if (island >= last) return
    const left = list.slice(0, island)
    for (let i = island; i <= last; i++) {
      const isIsland = i < last && (i - first) % 2 === 0
      const stretch = isIsland && this.#isDropped[i]! ? changed(list[i]!) : list[i]!
      const end = left.length - 1
      if (left[end]!.kept === stretch.kept) {
        left[end] = together(left[end]!, stretch)
        sizes[end]!.addSize(sizes[i]!)
      } else {
        left.push(stretch)
        const free = sizes[end + 1]!
        sizes[end + 1] = sizes[i]!
        sizes[i] = free
      }
    }
    this.#list = left
  }

  #isHardlyKept(pair: Pair, walls: Walls): boolean {
    let kept = 0
    let before = 0
    let after = 0
    for (let i = 0; i < this.#list.length; i++) {
      const size = this.#sizes[i]!
      before += size.tellsBefore
      after += size.tellsAfter
      if (this.#list[i]!.kept) kept += size.tells
    }
    if (kept === 0 || kept >= WHOLE * Math.min(before, after)) return false
    return !this.#list.some((stretch) => stretch.kept && walls(pair, stretch))
  }

  #changeCost(size: number): number {
    return OPEN + this.#weight * Math.log1p(size / SCALE)
  }

  #oneChange(): Stretch {
    const { aStart, bStart } = this.#list[0]!
    const { aEnd, bEnd } = this.#list.at(-1)!
    return { kept: false, aStart, aEnd, bStart, bEnd }
  }
}

const settler = new Settler()
