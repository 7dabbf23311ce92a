/**
 * The regions of a pair of texts as it changes: those that an edit has not touched stay as they are.
 *
 *   was    │ A │ B │ C  │ D │      Between what is the same at the beginning and what is the same at the end, texts are cut
 *   is     │ A │ B │ C' │ D │      anew. A region that was there before with the same blocks is the same region, with all
 *                                  that it remembers; but not if one of its words now tells more or less than it did.
 *
 * A comparison made at once is the same with nothing that was there before.
 */
import { SentenceCounts } from "../align/sentence-counts.js"
import { sizeOf } from "../align/word-weights.js"
import { exchangeOf } from "../exchange.js"
import { SeedsBetween } from "../moves/phrase-seeds.js"
import type { Claims } from "../pins/claims.js"
import type { Rule } from "../rules/rule.js"
import { type BothTokens, Lexicon } from "../words/lexicon.js"
import { isTurned, type SideName } from "../words/text.js"
import type { Witness } from "../witness.js"
import { claimsWithin, placesOfClaims, sameClaims, withoutTorn } from "./claims-of-regions.js"
import { type Cut, cutsOf, isShort, Openings, openingsOf } from "./cuts.js"
import { NamesOfRegions } from "./names-of-regions.js"
import { type BlockRange, ownPartOf, partOf, startOf } from "./part-of.js"
import { PassagesInPlace } from "./passages-in-place.js"
import { Region } from "./region.js"
import { RememberedEnds } from "./remembered-ends.js"
import { RememberedMoves } from "./remembered-moves.js"
import type { SameBlocks } from "../witness/untouched.js"
import { sameBlocks } from "./same-blocks.js"
import { TwinsOfRegions } from "./twins-of-regions.js"
import type { PlacedRegion, Whole } from "./whole.js"

const SIDES = ["before", "after"] as const

/** From where to where a region goes in either text. */
type Range = Readonly<Record<SideName, BlockRange>>

/** A pair as it was cut. */
interface State {
  readonly witnesses: Readonly<Record<SideName, Witness>>
  readonly openings: Readonly<Record<SideName, Int32Array>>
  readonly ranges: readonly Range[]
  readonly regions: readonly Region[]
}

/** Words that may be met in the course of editing, however short the texts. */
const SPARE_WORDS = 10_000

export class Regions {
  readonly #lexicon: Lexicon
  readonly #steps: number | null
  readonly #openings = new Openings()
  readonly #twins = new TwinsOfRegions()
  readonly #sentences = new SentenceCounts()
  readonly #moves = new RememberedMoves()
  readonly #ends = new RememberedEnds()
  readonly #seeds = new SeedsBetween()
  readonly #names = new NamesOfRegions()
  readonly #passages = new PassagesInPlace()
  #state: State | null = null
  #wordsAtFirst = 0

  /** `steps`: what each step of a region may cost; see `budgetFor`. */
  constructor(rules: readonly Rule[], steps: number | null) {
    this.#lexicon = new Lexicon(rules)
    this.#steps = steps
  }

  /** True when so many words have come and gone that it is better to begin anew than to remember them all. */
  get isWorn(): boolean {
    return this.#lexicon.words.length > 2 * this.#wordsAtFirst + SPARE_WORDS
  }

  /** The pair as it is now, in regions; `claims`: what pins ask of it. */
  of(before: Witness, after: Witness, claims: Claims): Whole {
    const last = this.#state
    const witnesses = { before, after }
    const same = last === null ? null : sameOf(last, witnesses)
    const turned = isTurned(before, after)
    const openings = {
      before: this.#openingsOf(before, "before", same),
      after: this.#openingsOf(after, "after", same),
    }
    const cuts = cutsOf({ before, after, openings, turned }, this.#openings)
    const ranges = rangesOf(withoutTorn(cuts, before, after, claims), witnesses)
    const regions = this.#regionsAt(ranges, witnesses, claims, same)
    if (last === null) this.#wordsAtFirst = this.#lexicon.words.length
    this.#state = { witnesses, openings, ranges, regions }
    return {
      regions: placesOf(ranges, regions, witnesses),
      lexicon: this.#lexicon,
      twins: this.#twins,
      sentences: this.#sentences,
      moves: this.#moves,
      compared: this.#ends,
      seeds: this.#seeds,
      names: this.#names,
      passages: this.#passages,
      isAlone: isShort(before, after),
      size: sizeOf(before.sentences.length, after.sentences.length),
      turned,
      bans: claims.apart,
      steps: this.#steps,
    }
  }

  /** Only blocks that have changed, and the one behind them, are looked at again. */
  #openingsOf(witness: Witness, side: SideName, same: Same | null): Int32Array {
    if (same === null) return openingsOf(witness, this.#openings)
    const old = this.#state!.openings[side]
    const { leading, trailing } = same[side]
    const count = witness.blocks.length
    const to = Math.min(count, count - trailing + 1)
    const openings = new Int32Array(count)
    openings.set(old.subarray(0, Math.min(leading, count)))
    openings.set(openingsOf(witness, this.#openings, leading, to), leading)
    if (to < count) openings.set(old.subarray(old.length - (count - to)), to)
    return openings
  }

  #regionsAt(
    ranges: readonly Range[],
    witnesses: Readonly<Record<SideName, Witness>>,
    claims: Claims,
    same: Same | null,
  ): Region[] {
    const lexicon = this.#lexicon
    // What is read after an edit must not keep all of the text as it was then.
    const part = same === null ? partOf : ownPartOf
    const known = this.#known(ranges, same)
    const kept = new Set(known)
    for (const region of this.#state?.regions ?? [])
      if (!kept.has(region)) for (const tokens of region.tokens) lexicon.add(tokens, -1)
    const unknown = ranges.filter((_, i) => known[i] === undefined)
    const read = lexicon.read(
      unknown.flatMap((range) => SIDES.map((side) => part(witnesses[side], range[side]))),
    )
    for (const each of read) lexicon.add(each)
    let next = 0
    const tokens = known.map(
      (region): BothTokens => region?.tokens ?? [read[next++]!, read[next++]!],
    )
    const changed = lexicon.settle(() => tokens)
    const places = placesOfClaims(witnesses.before, claims)
    const regions = ranges.map((range, i) => {
      const own = claimsWithin(range, witnesses, claims, places)
      const region = known[i]
      return region !== undefined && !region.hasAny(changed) && sameClaims(region.claims, own)
        ? region
        : new Region(tokens[i]!, lexicon, own, this.#steps)
    })
    this.#twins.exchange(regions)
    this.#countSentences(this.#state?.regions ?? [], regions)
    return regions
  }

  #countSentences(old: readonly Region[], now: readonly Region[]): void {
    const keys = this.#lexicon.words.length
    const { gone, come } = exchangeOf(old, now)
    const count = ({ pair }: Region, times: 1 | -1) => {
      for (const side of SIDES) this.#sentences.add(pair[side].units, keys, times)
    }
    for (const region of gone) count(region, -1)
    for (const region of come) count(region, 1)
  }

  /** For each range the region that had the same blocks before. */
  #known(ranges: readonly Range[], same: Same | null): (Region | undefined)[] {
    if (same === null || this.#state === null) return ranges.map(() => undefined)
    const { ranges: old, regions } = this.#state
    const at = new Map(old.map(({ before }, i) => [before.from, i]))
    return ranges.map((range) => {
      const [one, other] = [wasAt(range.before, same.before), wasAt(range.after, same.after)]
      const i = one === null || other === null ? undefined : at.get(one.from)
      if (i === undefined) return undefined
      return equals(old[i]!.before, one!) && equals(old[i]!.after, other!) ? regions[i] : undefined
    })
  }
}

/** What is the same of either text, and how many blocks it had and has. */
type Same = Readonly<Record<SideName, SameBlocks & { readonly old: number; readonly now: number }>>

function sameOf(last: State, witnesses: Readonly<Record<SideName, Witness>>): Same {
  const of = (side: SideName) => ({
    ...sameBlocks(last.witnesses[side], witnesses[side]),
    old: last.witnesses[side].blocks.length,
    now: witnesses[side].blocks.length,
  })
  return { before: of("before"), after: of("after") }
}

/** Where some blocks stood before, all that is in them being the same; null where it is not. What stands before the first block goes with it. */
function wasAt(
  { from, to }: BlockRange,
  { leading, trailing, old, now }: Same[SideName],
): BlockRange | null {
  if (to <= leading && to > 0) return { from, to }
  const by = old - now
  return from > 0 && from >= now - trailing && from + by > 0
    ? { from: from + by, to: to + by }
    : null
}

function equals(one: BlockRange, other: BlockRange): boolean {
  return one.from === other.from && one.to === other.to
}

function rangesOf(
  cuts: readonly Cut[],
  { before, after }: Readonly<Record<SideName, Witness>>,
): Range[] {
  return cuts.map((cut, i) => ({
    before: { from: cut.before, to: cuts[i + 1]?.before ?? before.blocks.length },
    after: { from: cut.after, to: cuts[i + 1]?.after ?? after.blocks.length },
  }))
}

function placesOf(
  ranges: readonly Range[],
  regions: readonly Region[],
  witnesses: Readonly<Record<SideName, Witness>>,
): PlacedRegion[] {
  const sentences = { before: 0, after: 0 }
  return ranges.map((range, i) => {
    const region = regions[i]!
    const placed = {
      region,
      at: {
        before: startOf(witnesses.before, range.before.from),
        after: startOf(witnesses.after, range.after.from),
      },
      sentences: { before: sentences.before, after: sentences.after },
    }
    for (const side of SIDES) sentences[side] += region.pair[side].units.length
    return placed
  })
}
