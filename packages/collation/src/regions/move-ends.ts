/** Where the ends of moves stand, and what left compared with what arrived. */
import type { Alignment } from "../align/align.js"
import { Budget } from "../budget.js"
import type { Move } from "../collation.js"
import { makeMove, type MoveEnd, spanOfPhrase } from "../moves/make-moves.js"
import { tokensOf } from "../passages/settle-passages.js"
import { pairOf, type Pair, type SideName } from "../words/text.js"
import { running, type PhraseAcross, type PhraseAt } from "./phrases.js"
import type { Finished, Settled } from "./region.js"
import type { MovedAcross, SentencesAt } from "./sentence-moves.js"
import type { Whole } from "./whole.js"

/** Makes the moves of a pair whose passages are made. */
export class MoveMaker {
  readonly #whole: Whole
  readonly #alignments: readonly Alignment[]
  readonly #settled: readonly Settled[]
  readonly #finished: readonly Finished[]
  readonly #names: readonly string[]
  readonly #plansBefore: readonly number[]
  readonly #budget: Budget

  /** `names`: the identifiers of all passages. */
  constructor(
    whole: Whole,
    alignments: readonly Alignment[],
    settled: readonly Settled[],
    finished: readonly Finished[],
    names: readonly string[],
  ) {
    this.#whole = whole
    this.#alignments = alignments
    this.#settled = settled
    this.#finished = finished
    this.#names = names
    this.#plansBefore = running(settled.map(({ plans }) => plans.length))
    this.#budget = new Budget(whole.steps)
  }

  get complete(): boolean {
    return !this.#budget.exhausted
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
    const { region } = this.#whole.regions[from]!
    if (from === to)
      return makeMove(region.pair, this.#alignments[from]!.mates, ends, confidence, this.#budget)
    const pair = this.#across(from, to)
    const noMates = new Int32Array(pair.before.words.length).fill(-1)
    return makeMove(pair, noMates, ends, confidence, this.#budget)
  }

  /** What one region has before and another after. */
  #across(from: number, to: number): Pair {
    const { regions, lexicon } = this.#whole
    return pairOf(regions[from]!.region.pair.before, regions[to]!.region.pair.after, lexicon)
  }

  #passageEnd(side: SideName, { region, units }: SentencesAt): MoveEnd {
    const { plans } = this.#settled[region]!
    const plan = plans.findIndex(
      (each) => each.moved >= 0 && each[side] !== null && each[side].start === units.start,
    )
    const passage = this.#finished[region]!.passages[plan]!
    return this.#end(side, region, plan, {
      span: passage.spans([0, 0])[side === "before" ? 0 : 1]!,
      tokens: tokensOf(this.#whole.regions[region]!.region.pair[side], units),
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
      passage: this.#names[this.#plansBefore[region]! + plan]!,
      origin: this.#whole.regions[region]!.at[side],
    }
  }
}
