/** Where the ends of moves stand, and what left compared with what arrived. */
import type { Alignment } from "../align/align.js"
import type { Move } from "../collation.js"
import {
  type Between,
  compareEnds,
  makeMove,
  type MoveEnd,
  spanOfPhrase,
} from "../moves/make-moves.js"
import { tokensOf } from "../passages/settle-passages.js"
import { SegmentRow } from "../passages/segment-row.js"
import { cutterOf } from "../passages/weighed-segments.js"
import { pairOf, type SideName } from "../words/text.js"
import type { PhraseAcross, PhraseAt } from "./phrases.js"
import type { Finished, Settled } from "./region.js"
import type { MovedAcross, SentencesAt } from "./sentence-moves.js"
import type { Whole } from "./whole.js"

/** Makes the moves of a pair whose passages are made. */
export class MoveMaker {
  readonly #whole: Whole
  readonly #alignments: readonly Alignment[]
  readonly #settled: readonly Settled[]
  readonly #finished: readonly Finished[]
  readonly #names: readonly (readonly string[])[]
  #complete = true
  readonly #known = new Map<number, Between>()
  /** For each region the places of the plans that moved, by the first sentence of each. */
  readonly #moved = { before: [] as PlansByStart[], after: [] as PlansByStart[] }

  /** `names`: the identifiers of each region's passages. */
  constructor(
    whole: Whole,
    alignments: readonly Alignment[],
    settled: readonly Settled[],
    finished: readonly Finished[],
    names: readonly (readonly string[])[],
  ) {
    this.#whole = whole
    this.#alignments = alignments
    this.#settled = settled
    this.#finished = finished
    this.#names = names
  }

  /** False when a comparison of what left with what arrived ran out of budget. */
  get complete(): boolean {
    return this.#complete
  }

  ofSentences({ before, after, confidence }: MovedAcross): Move {
    const ends = [this.#passageEnd("before", before), this.#passageEnd("after", after)] as const
    return this.#make(before.region, after.region, ends, confidence)
  }

  ofPhrase({ before, after, confidence }: PhraseAcross): Move {
    const ends = [this.#phraseEnd("before", before), this.#phraseEnd("after", after)] as const
    return this.#make(before.region, after.region, ends, confidence)
  }

  #make(from: number, to: number, ends: readonly [MoveEnd, MoveEnd], confidence: number): Move {
    const { [from]: left, [to]: arrived } = this.#finished
    const within = this.#whole.compared.of(left!, arrived!, ends, () =>
      compareEnds(this.#between(from, to), ends, this.#whole.steps),
    )
    this.#complete &&= within.complete
    return makeMove(ends, confidence, within)
  }

  /** What one region has before and another after, or one region both. */
  #between(from: number, to: number): Between {
    const { regions, lexicon } = this.#whole
    const name = from * regions.length + to
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const { pair: left } = regions[from]!.region
    const { pair: arrived } = regions[to]!.region
    const pair = from === to ? left : pairOf(left.before, arrived.after, lexicon)
    const mates =
      from === to
        ? this.#alignments[from]!.mates
        : new Int32Array(pair.before.words.length).fill(-1)
    const row = new SegmentRow(1)
    const between = { pair, mates, cut: cutterOf(pair, row), row }
    this.#known.set(name, between)
    return between
  }

  #passageEnd(side: SideName, { region, units }: SentencesAt): MoveEnd {
    this.#moved[side][region] ??= movedPlans(this.#settled[region]!, side)
    const plans = this.#moved[side][region]
    let { start } = units
    // The sign of a gap at the beginning of what moved stays where it is: what it stands for is not known to have moved.
    while (start + 1 < units.end && !plans.has(start)) start++
    const plan = plans.get(start)!
    const passage = this.#finished[region]!.passages[plan]!
    return this.#end(side, region, plan, {
      span: passage.spans([0, 0])[side === "before" ? 0 : 1]!,
      tokens: tokensOf(this.#whole.regions[region]!.region.pair[side], { start, end: units.end }),
    })
  }

  #phraseEnd(side: SideName, { region, plan, start, end }: PhraseAt): MoveEnd {
    const { tokens } = this.#whole.regions[region]!.region.pair[side]
    const words = { start: tokens.start[start]!, end: tokens.end[end - 1]! }
    const segments = this.#finished[region]!.passages[plan]!.segments([0, 0])
    return this.#end(side, region, plan, {
      span: spanOfPhrase(segments, side === "before" ? 0 : 1, words),
      tokens: { start, end },
    })
  }

  #end(
    side: SideName,
    region: number,
    plan: number,
    where: Pick<MoveEnd, "span" | "tokens">,
  ): MoveEnd {
    return {
      ...where,
      passage: this.#names[region]![plan]!,
      origin: this.#whole.regions[region]!.at[side],
    }
  }
}

type PlansByStart = ReadonlyMap<number, number>

function movedPlans({ plans }: Settled, side: SideName): PlansByStart {
  const places = new Map<number, number>()
  plans.forEach(({ moved, [side]: units }, place) => {
    if (moved >= 0 && units !== null && !places.has(units.start)) places.set(units.start, place)
  })
  return places
}
