/**
 * One region of a pair of texts: the part of the journey that it makes for itself.
 *
 *   words      which words answer each other                       then the whole pair says how close it is
 *   sentences  which sentences answer each other                   then what has no partner is looked for elsewhere
 *   settled    passages, and which of their words are kept         then phrases are looked for in what is left
 *   finished   the passages, cut into segments, each weighed
 *
 * Everything in a region counts from its own beginning, and each step is remembered with what it was made of: while
 * that is the same, so is its result, whatever happens to other regions.
 */
import {
  alignSentences,
  alignWords,
  type Alignment,
  type Surroundings,
  type WordMatch,
} from "../align/align.js"
import { type Group, torn } from "../align/groups.js"
import { fingerprint, fingerprintsOf, UNKNOWN } from "../align/twins.js"
import type { Run } from "../align/run.js"
import { type Budget, budgetFor } from "../budget.js"
import { layOut } from "../layout/layout.js"
import type { Plan } from "../layout/plan.js"
import { freeWords } from "../moves/free-words.js"
import { type Left, leftOver } from "../moves/left-over.js"
import { keepHeaviest, type Moved, type Places } from "../moves/moves.js"
import { partStretches } from "../moves/part-stretches.js"
import type { PhraseEnd } from "../moves/phrase-marks.js"
import { type RegionWords, seedsWithin } from "../moves/phrase-seeds.js"
import { nameAlone } from "../passages/identify.js"
import { makePassages } from "../passages/passages.js"
import { compareWithin, settlePassages } from "../passages/settle-passages.js"
import type { Stretch } from "../passages/stretch.js"
import type { Unnamed } from "../passages/unnamed.js"
import type { Claims } from "../pins/claims.js"
import { numbersIn, type Span } from "../span.js"
import type { BothTokens, Lexicon } from "../words/lexicon.js"
import { opposite, pairOf, swap, textOf, type Pair, type SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"
import { KeySieve } from "./key-sieve.js"
import type { OfBoth } from "./whole.js"

/** Answers where the only twins of sentences stand; see `TwinsOfRegions`. */
export interface AllTwins {
  /** As `FindTwin`, for a sentence of a region by the number of its words. */
  find(region: Region, side: SideName, words: number): number | "elsewhere" | null
  /** How often the texts have changed. */
  readonly version: number
  /** False when the answer for these words is what it was in the version before. */
  mayHaveChanged(words: number): boolean
}

/** What a region must know of the whole texts before its sentences are matched. */
export interface Neighbourhood extends Omit<Surroundings, "twins"> {
  readonly twins: AllTwins
}

/** What stands in its place, once moves are known. Indices are those of the region. */
export interface Settlement {
  readonly groups: readonly Group[]
  /** What moved within the region. */
  readonly moved: readonly Moved[]
  /** The sentences of either text that left for another place, or came from one. */
  readonly away: Readonly<Record<SideName, readonly Span[]>>
}

/** The passages of a region before they are cut into segments. */
export interface Settled extends RegionWords {
  readonly plans: readonly Plan[]
  readonly stretches: readonly (readonly Stretch[])[]
  /** Where to look for phrases that moved within a passage; see `seedsWithin`. */
  readonly seeds: readonly Run[]
}

/** The passages of a region, and the name that each has alone. */
export interface Finished {
  readonly passages: readonly Unnamed[]
  readonly names: readonly string[]
}

export class Region {
  readonly pair: Pair
  readonly claims: Claims
  readonly #steps: number | null
  readonly #unfinished = new Set<string>()
  /** Made when it is first asked for: most texts are compared once. */
  #sieve: KeySieve | undefined
  #words: WordMatch | undefined
  #told: (OfBoth & { readonly shared: number }) | undefined
  #fingerprints: Readonly<Record<SideName, Float64Array>> | undefined
  #places: Readonly<Record<SideName, ReadonlyMap<number, number>>> | undefined
  #sentences:
    | (Neighbourhood & {
        readonly asked: readonly Asked[]
        readonly alignment: Alignment
        /** The last version of the twins in which the answers were seen to be these. */
        version: number
      })
    | undefined
  #left: { of: Alignment; left: Readonly<Record<SideName, readonly Left[]>> } | undefined
  #settled: { of: Alignment; key: string; settled: Settled } | undefined
  #finished: { of: Settled; key: string; finished: Finished } | undefined

  /** `steps`: what each step of the journey may cost; see `budgetFor`. */
  constructor(tokens: BothTokens, lexicon: Lexicon, claims: Claims, steps: number | null) {
    const [before, after] = tokens
    const { information } = lexicon
    this.pair = pairOf(textOf(before, information), textOf(after, information), lexicon)
    this.claims = claims
    this.#steps = steps
  }

  get tokens(): BothTokens {
    return [this.pair.before.tokens, this.pair.after.tokens]
  }

  /** True when one of these keys stands in the region; taken for true of many. */
  hasAny(keys: readonly number[]): boolean {
    if (keys.length === 0) return false
    if (keys.length > MANY) return true
    this.#sieve ??= new KeySieve(this.tokens)
    const sieve = this.#sieve
    return keys.some(
      (each) => sieve.mayHave(each) && this.tokens.some(({ key }) => key.includes(each)),
    )
  }

  /** False when a step ran out of budget. */
  get complete(): boolean {
    return this.#unfinished.size === 0
  }

  /** The words of each sentence as a number; `UNKNOWN` for one that tells too little. */
  get fingerprints(): Readonly<Record<SideName, Float64Array>> {
    const of = (side: SideName) => fingerprintsOf(this.pair[side].units)
    this.#fingerprints ??= { before: of("before"), after: of("after") }
    return this.#fingerprints
  }

  /** The sentence of one text with these words, by its place in the region; undefined where there is none. Of several, any. */
  placeOf(side: SideName, words: number): number | undefined {
    this.#places ??= {
      before: placesOf(this.fingerprints.before),
      after: placesOf(this.fingerprints.after),
    }
    return this.#places[side].get(words)
  }

  /** What its words tell that answer each other, and all words of either text; see `closeness`. */
  get told(): OfBoth & { readonly shared: number } {
    if (this.#told === undefined) {
      const sum = (units: readonly Unit[]) =>
        units.reduce((all, { information }) => all + information, 0)
      const { prose } = this.words
      const shared = this.words.votes.reduce((all, vote) => all + vote.shared, 0)
      this.#told = { shared, before: sum(prose.before.units), after: sum(prose.after.units) }
    }
    return this.#told
  }

  /** Which words answer each other. */
  get words(): WordMatch {
    this.#words ??= this.#within("words", (budget) => alignWords(this.pair, budget, this.claims))
    return this.#words
  }

  /** Which sentences answer each other. */
  sentences(around: Neighbourhood): Alignment {
    const known = this.#sentences
    const isKnown =
      known !== undefined &&
      known.closeness === around.closeness &&
      known.size === around.size &&
      known.isAlone === around.isAlone &&
      this.#hasSameTwins(known, around.twins)
    if (isKnown) return known.alignment
    const asked: Asked[] = []
    const twins = (side: SideName, unit: Unit) => {
      const words = fingerprint(unit)
      if (words === UNKNOWN) return null
      const own = this.pair.turned ? opposite(side) : side
      const twin = around.twins.find(this, own, words)
      asked.push({ side: own, words, twin })
      return twin
    }
    const alignment = this.#within("sentences", (budget) =>
      alignSentences(this.pair, this.words, { ...around, twins }, budget),
    )
    this.#sentences = { ...around, asked, alignment, version: around.twins.version }
    return alignment
  }

  /** True when all that was asked has the same answer now. Of the version before, only what has changed is asked again. */
  #hasSameTwins(
    known: { readonly asked: readonly Asked[]; version: number },
    twins: AllTwins,
  ): boolean {
    const isNext = known.version === twins.version - 1
    const isSame = known.asked.every(
      ({ side, words, twin }) =>
        (isNext && !twins.mayHaveChanged(words)) || twins.find(this, side, words) === twin,
    )
    if (isSame) known.version = twins.version
    return isSame
  }

  /** The sentences of either text that have no partner here and that no pin has. */
  leftOver(alignment: Alignment): Readonly<Record<SideName, readonly Left[]>> {
    if (this.#left?.of === alignment) return this.#left.left
    const { groups, pinning, prose } = alignment
    const units = { before: prose.before.units, after: prose.after.units }
    const of = (side: SideName) =>
      leftOver(units, groups, side).filter(({ unit }) => !pinning.has(side, unit.index))
    const left = { before: of("before"), after: of("after") }
    this.#left = { of: alignment, left }
    return left
  }

  /** What stands in its place when it is known what moved: `within` the region, and `away` from it or to it. */
  settlement(
    { groups, moved, pinning, prose }: Alignment,
    within: readonly Moved[],
    away: Settlement["away"],
  ): Settlement {
    if (within.length + moved.length === 0 && isNothing(away)) return { groups, moved, away }
    const remaining = groups.some(({ around }) => around !== undefined)
      ? tornGroups(groups, within, away)
      : groups
    const places = this.#keepHeaviest({ prose, groups: remaining, pinning }, within)
    const all = [...places.moved, ...moved].sort((x, y) => x.before.start - y.before.start)
    const ends = (side: SideName) =>
      [...all.map((each) => each[side]), ...away[side]].sort((x, y) => x.start - y.start)
    return {
      groups: places.groups,
      moved: all,
      away: { before: ends("before"), after: ends("after") },
    }
  }

  /** Ties must not depend on which text is called the draft. */
  #keepHeaviest(
    { prose, groups, pinning }: Pick<Alignment, "prose" | "groups" | "pinning">,
    within: readonly Moved[],
  ): Places {
    if (within.length === 0 || !prose.turned) return keepHeaviest(prose, groups, within, pinning)
    const turned = <T extends { readonly before: Span; readonly after: Span }>(
      list: readonly T[],
    ) => list.map((each) => ({ ...each, before: each.after, after: each.before }))
    const places = keepHeaviest(
      swap(prose),
      turned(groups),
      turned(within),
      pinning.swap(swap(prose)),
    )
    return { groups: turned(places.groups), moved: turned(places.moved) }
  }

  /** Which words every passage keeps, and what is left over. */
  settle(alignment: Alignment, { groups, away }: Settlement): Settled {
    const key = isNothing(away) ? "" : JSON.stringify([groups, away])
    if (this.#settled?.of === alignment && this.#settled.key === key) return this.#settled.settled
    const { mates, cells } = alignment
    const plans = layOut(this.pair, { groups, away, cells })
    const stretches = this.#within("settle", (budget) =>
      settlePassages(this.pair, mates, plans, budget),
    )
    const leavings = freeWords(this.pair, plans, stretches)
    const words = { before: this.pair.before.words, after: this.pair.after.words }
    const settled = { plans, stretches, words, leavings, seeds: seedsWithin(leavings.free) }
    this.#settled = { of: alignment, key, settled }
    return settled
  }

  /** `phrases`: the ends here of phrases that moved. `goesOn`: behind the region follow words that answer each other. */
  finish(
    { mates, pinning }: Alignment,
    settled: Settled,
    phrases: Readonly<Record<SideName, readonly PhraseEnd[]>>,
    goesOn: boolean,
  ): Finished {
    const key = isNothing(phrases) && goesOn ? "" : JSON.stringify([phrases, goesOn])
    if (this.#finished?.of === settled && this.#finished.key === key) return this.#finished.finished
    const { plans, stretches } = settled
    const parted = this.#within("finish", (budget) =>
      partStretches(this.pair, stretches, phrases, (range) =>
        compareWithin(this.pair, range, mates, budget),
      ),
    )
    const passages = makePassages(this.pair, plans, parted, pinning, goesOn)
    const names = passages.map(nameAlone)
    const finished = { passages, names }
    this.#finished = { of: settled, key, finished }
    return finished
  }

  #within<T>(step: string, work: (budget: Budget) => T): T {
    const { before, after } = this.pair
    const budget = budgetFor(this.#steps, before.words.length + after.words.length)
    const result = work(budget)
    if (budget.exhausted) this.#unfinished.add(step)
    else this.#unfinished.delete(step)
    return result
  }
}

function placesOf(fingerprints: Float64Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let i = 0; i < fingerprints.length; i++) places.set(fingerprints[i]!, i)
  return places
}

function isNothing({ before, after }: Readonly<Record<SideName, readonly unknown[]>>): boolean {
  return before.length + after.length === 0
}

/** The groups without the sentences that moved from within them, or to within them. */
function tornGroups(
  groups: readonly Group[],
  within: readonly Moved[],
  away: Settlement["away"],
): readonly Group[] {
  const of = (side: SideName) =>
    new Set([...within.map((each) => each[side]), ...away[side]].flatMap(numbersIn))
  const moved = { before: of("before"), after: of("after") }
  return groups.flatMap((group) => torn(group, moved))
}

/** Rather than look for more keys than this, a region is made anew. */
const MANY = 16

/** What a region has asked about twins, and the answer on which its sentences rest. */
interface Asked {
  readonly side: SideName
  readonly words: number
  readonly twin: number | "elsewhere" | null
}
