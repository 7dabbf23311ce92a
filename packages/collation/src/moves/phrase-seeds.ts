/**
 * Where to look for phrases that moved: runs of three words and more that are found once in what either text leaves over.
 *
 * Within one passage they must be rare among its own words, so that what stands elsewhere does not matter; from one
 * passage to another, rare among all that is left, in whichever region.
 */
import { rareRuns } from "../align/seeds.js"
import type { Run } from "../align/run.js"
import { type Exchange, exchangeOf } from "../exchange.js"
import { lastUpTo } from "../sorted.js"
import type { Span } from "../span.js"
import type { SideName } from "../words/text.js"
import { type FreeWords, type Leavings, SEED } from "./free-words.js"
import { Occurrences, type Trigram } from "./occurrences.js"

/** A run that leads from one region to another, or from one passage of a region to another of the same. */
export interface SeedBetween {
  readonly before: SeedPlace
  readonly after: SeedPlace
  readonly length: number
}

/** Where a run begins among the free words of a region. */
interface SeedPlace {
  readonly leavings: Leavings
  readonly at: number
}

/** The seeds within the passages of a region: `a` and `b` are places among its free words before and after. */
export function seedsWithin({ before, after }: Leavings["free"]): Run[] {
  const zones = zonesOf(after)
  if (zones.size === 0) return []
  return [...zonesOf(before)].flatMap(([plan, { start, end }]) => {
    const other = zones.get(plan)
    if (other === undefined || end - start < SEED || other.end - other.start < SEED) return []
    const zone = { aStart: start, aEnd: end, bStart: other.start, bEnd: other.end }
    return rareRuns(before.words, after.words, zone, SEED)
  })
}

/** For each passage that both texts have, its stretch of the free words. */
function zonesOf({ pieces, pieceOf }: FreeWords): ReadonlyMap<number, Span> {
  const zones = new Map<number, Span>()
  pieceOf.forEach((piece, i) => {
    if (piece < 0 || !pieces[piece]!.isInside) return
    const { plan } = pieces[piece]!
    zones.set(plan, { start: zones.get(plan)?.start ?? i, end: i + 1 })
  })
  return zones
}

/** What a region has: all its words, and what it leaves over. One that is as it was is the same object. */
export interface RegionWords {
  readonly leavings: Leavings
  /** Its compared words before and after. */
  readonly words: Readonly<Record<SideName, Int32Array>>
}

/** The seeds from one passage to another, whatever region either stands in. */
export class SeedsBetween {
  #regions: readonly RegionWords[] | null = null
  #seeds: readonly SeedBetween[] = []
  /** How often the words of the seeds stand in either text, kept or not. */
  #inTexts: Readonly<Record<SideName, Occurrences>> = { before: NO_COUNTS, after: NO_COUNTS }
  /** Made when there is something to compare with. */
  #left: Counts | null = null

  /**
   * All of them, in the order of the text before, without turns of phrase: from one passage to another goes only what
   * holds three words that either text has nowhere else, kept or not.
   *
   * Asked again after an edit this looks again only if what has changed holds three words in a row that either text
   * leaves over once, before the edit or after it: nothing else begins a seed, or could keep one from being one.
   */
  of(regions: readonly RegionWords[]): readonly SeedBetween[] {
    const last = this.#regions
    this.#regions = regions
    const changes = last === null ? null : exchangeOf(last, regions)
    if (changes === null || this.#isTouched(last!, changes)) {
      this.#seeds = seedsAmong(regions.map(({ leavings }) => leavings))
      const trigrams = this.#seeds.flatMap(trigramsOf)
      this.#inTexts = { before: new Occurrences(trigrams), after: new Occurrences(trigrams) }
      for (const region of regions) this.#countWords(region, 1)
    } else {
      for (const region of changes.gone) this.#countWords(region, -1)
      for (const region of changes.come) this.#countWords(region, 1)
    }
    const { before, after } = this.#inTexts
    return this.#seeds.filter((seed) =>
      trigramsOf(seed).some((trigram) => before.of(trigram) === 1 && after.of(trigram) === 1),
    )
  }

  #countWords({ words }: RegionWords, times: 1 | -1): void {
    this.#inTexts.before.add(words.before, times)
    this.#inTexts.after.add(words.after, times)
  }

  #isTouched(old: readonly RegionWords[], { gone, come }: Exchange<RegionWords>): boolean {
    const counts = this.#left ?? countsOf(old)
    this.#left = counts
    const mayHoldSeed = () =>
      [...gone, ...come].some(
        ({ leavings: { free } }) =>
          hasOnceInEither(free.before, counts) || hasOnceInEither(free.after, counts),
      )
    const mightHave = mayHoldSeed()
    for (const { leavings } of gone) count(counts, leavings, -1)
    for (const { leavings } of come) count(counts, leavings, 1)
    return mightHave || mayHoldSeed()
  }
}

const NO_COUNTS = new Occurrences([])

/** How often three words stand in what either text leaves over, by their number. */
type Counts = Readonly<Record<SideName, Map<number, number>>>

/** Whether three words in a row stand once in either; taken for true of words whose number may not be theirs alone. */
function hasOnceInEither({ words }: FreeWords, { before, after }: Counts): boolean {
  for (let i = 0; i + SEED <= words.length; i++) {
    if (!isWhole(words, i)) continue
    const number = numberAt(words, i)
    if (!Number.isSafeInteger(number)) return true
    if (before.get(number) === 1 && after.get(number) === 1) return true
  }
  return false
}

function countsOf(regions: readonly RegionWords[]): Counts {
  const counts = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { leavings } of regions) count(counts, leavings, 1)
  return counts
}

function count(counts: Counts, { free }: Leavings, by: 1 | -1): void {
  for (const side of ["before", "after"] as const) {
    const { words } = free[side]
    for (let i = 0; i + SEED <= words.length; i++) {
      if (!isWhole(words, i)) continue
      const number = numberAt(words, i)
      const known = (counts[side].get(number) ?? 0) + by
      if (known === 0) counts[side].delete(number)
      else counts[side].set(number, known)
    }
  }
}

/** True unless the three words stand in different pieces, which a negative number parts. */
function isWhole(words: Int32Array, i: number): boolean {
  return words[i]! >= 0 && words[i + 1]! >= 0 && words[i + 2]! >= 0
}

/** One number for the three words at `i`, theirs alone; infinite where one of them is too large for that. */
function numberAt(words: Int32Array, i: number): number {
  const [first, second, third] = [words[i]!, words[i + 1]!, words[i + 2]!]
  if (Math.max(first, second, third) >= MOST_WORDS) return Number.POSITIVE_INFINITY
  return (first * MOST_WORDS + second) * MOST_WORDS + third
}

/** Three numbers below this make one that is exact: two texts that have more words are looked at anew more often. */
const MOST_WORDS = 2 ** 17

function trigramsOf({ before: { leavings, at }, length }: SeedBetween): Trigram[] {
  const { words } = leavings.free.before
  return Array.from({ length: length - SEED + 1 }, (_, k) => [
    words[at + k]!,
    words[at + k + 1]!,
    words[at + k + 2]!,
  ])
}

function seedsAmong(regions: readonly Leavings[]): SeedBetween[] {
  // Without an end inside a passage there is nothing to be found.
  const hasInside = regions.some(({ free }) =>
    [free.before, free.after].some(({ pieces }) => pieces.some(({ isInside }) => isInside)),
  )
  if (!hasInside) return []
  const [before, after] = [joined(regions, "before"), joined(regions, "after")]
  const zone = { aStart: 0, aEnd: before.words.length, bStart: 0, bEnd: after.words.length }
  const seeds: SeedBetween[] = []
  for (const { a, b, length } of rareRuns(before.words, after.words, zone, SEED)) {
    const seed = { before: before.placeOf(a), after: after.placeOf(b), length }
    if (!isWithin(seed)) seeds.push(seed)
  }
  return seeds
}

/** True when both ends stand in one passage. */
function isWithin({ before: one, after: other }: SeedBetween): boolean {
  return one.leavings === other.leavings && planAt(one, "before") === planAt(other, "after")
}

function planAt({ leavings, at }: SeedPlace, side: SideName): number {
  const { pieces, pieceOf } = leavings.free[side]
  return pieces[pieceOf[at]!]!.plan
}

/** The free words of all regions, one behind the other, and where each of them stands. */
function joined(
  regions: readonly Leavings[],
  side: SideName,
): { words: Int32Array; placeOf: (at: number) => SeedPlace } {
  const starts = new Int32Array(regions.length)
  let room = 0
  regions.forEach(({ free }, i) => {
    starts[i] = room
    room += free[side].words.length
  })
  const words = new Int32Array(room)
  regions.forEach(({ free }, i) => words.set(free[side].words, starts[i]))
  const placeOf = (at: number) => {
    const region = lastUpTo(starts.length, (i) => starts[i]!, at)
    return { leavings: regions[region]!, at: at - starts[region]! }
  }
  return { words, placeOf }
}
