/**
 * The same comparison, marked more coarsely, without comparing again.
 *
 *   usual    I <del>very much </del>want to tell you <ins>all </ins>about <del>it</del><ins>this</ins>.
 *   coarse   I <del>very much want to tell you about it</del><ins>want to tell you all about this</ins>.
 *
 * The words kept between two changes are weighed as they were when the texts were compared (`settle.ts`), with a higher
 * weight on having few changes; what no longer stands is joined with the changes around it.
 */
import type { Collation, Move, Passage, Segment } from "../collation.js"
import { WEIGHT } from "../passages/settle.js"
import type { Span } from "../span.js"
import { Lexicon } from "../words/lexicon.js"
import { type Pair, pairOf } from "../words/text.js"
import type { Tokens } from "../words/tokens.js"
import type { Witness } from "../witness.js"
import { joinAcrossIslands } from "./join-across-islands.js"

/**
 * The weight at each step of the scale, in the order of coarseness. Each step is settled on the one before, so that
 * what has been joined stays joined. However high the weight, the formula spares what stands between two small changes
 * far apart, so the last step lets nothing but whole sentences stand. How many changes each leaves: docs/measurements.md.
 */
const WEIGHTS = [WEIGHT, 3.5, 4.5, 6, 8, 14, 30, 80, Number.POSITIVE_INFINITY]

/** The highest coarseness there is. */
export const COARSEST: number = WEIGHTS.length - 1

/**
 * A collation of two witnesses, more coarsely marked: fewer and larger changes in its reworded passages.
 *
 * `coarseness`: a whole number from 0, which gives the collation itself, to `COARSEST`, at which a reworded sentence
 * is one substitution, from the first word that changed to the last. Passages, their identifiers, moves, pins and the
 * column promise stay as they are; sentences that both texts have, phrases that moved, gaps and editors' words are
 * never joined with a change. A difference that a rule hides is seen again where a change swallows it.
 *
 * Linear in the length of the texts, and remembered: a second step of the same collation takes a moment. Throws
 * RangeError for any other coarseness, and for more than two witnesses (`between` picks two).
 */
export function coarser(collation: Collation, coarseness: number): Collation {
  if (!Number.isInteger(coarseness) || coarseness < 0 || coarseness > COARSEST)
    throw new RangeError(
      `coarseness must be a whole number from 0 to ${COARSEST}; it was ${coarseness}`,
    )
  if (coarseness === 0) return collation
  if (collation.witnesses.length !== 2)
    throw new RangeError(
      `only two witnesses can be marked more coarsely, not ${collation.witnesses.length}`,
    )
  return scaleOf(collation).at(coarseness)
}

const scales = new WeakMap<Collation, Scale>()

function scaleOf(collation: Collation): Scale {
  const known = scales.get(collation)
  if (known !== undefined) return known
  const made = new Scale(collation)
  scales.set(collation, made)
  return made
}

/** All steps of one collation, each made when it is first asked for. */
class Scale {
  readonly #pair: Pair
  readonly #steps: Collation[]
  /** Of each passage, the phrases that left it (before) and came into it (after). */
  readonly #phrases: ReadonlyMap<string, Phrases>

  constructor(collation: Collation) {
    const [before, after] = collation.witnesses
    this.#pair = pairOfTokens(before!, after!)
    this.#steps = [collation]
    this.#phrases = phrasesOf(collation.moves)
  }

  at(coarseness: number): Collation {
    for (let step = this.#steps.length; step <= coarseness; step++)
      this.#steps.push(this.#coarsened(this.#steps[step - 1]!, WEIGHTS[step]!))
    return this.#steps[coarseness]!
  }

  #coarsened(collation: Collation, weight: number): Collation {
    return {
      ...collation,
      passages: collation.passages.map((passage) => this.#passage(passage, weight)),
      moves: collation.moves.map((move) => this.#move(move, weight)),
    }
  }

  #passage(passage: Passage, weight: number): Passage {
    if (passage.change !== "reworded") return passage
    const segments = this.#joined(passage.segments, this.#phrases.get(passage.id) ?? NONE, weight)
    if (segments === passage.segments) return passage
    const { id, spans, change, confidence, pinned } = passage
    return { id, spans, change, confidence, ...(pinned !== undefined && { pinned }), segments }
  }

  #move(move: Move, weight: number): Move {
    // A move names its witnesses: what is compared in it stands the usual way round, or it is left alone.
    if (move.from.witness !== 0) return move
    return { ...move, within: this.#joined(move.within, NONE, weight) }
  }

  #joined(segments: readonly Segment[], phrases: Phrases, weight: number): readonly Segment[] {
    return joinAcrossIslands(this.#pair, segments, phrases, weight)
  }
}

/** A pair as settling wants it: its words and what they tell. Sentences are not looked at as the matching sees them, so there are no units. */
function pairOfTokens(before: Witness, after: Witness): Pair {
  const lexicon = new Lexicon([])
  const [one, other] = lexicon.read([before, after]) as [Tokens, Tokens]
  for (const tokens of [one, other]) lexicon.add(tokens)
  lexicon.settle(() => [[one, other]])
  const textOf = (tokens: Tokens) => ({
    witness: tokens.witness,
    tokens,
    units: [],
    ...tokens.compared,
  })
  return pairOf(textOf(one), textOf(other), lexicon)
}

/** The stretches of a passage that moved, in either text. */
export type Phrases = readonly [before: readonly Span[], after: readonly Span[]]

const NONE: Phrases = [[], []]

function phrasesOf(moves: readonly Move[]): ReadonlyMap<string, Phrases> {
  const phrases = new Map<string, [Span[], Span[]]>()
  for (const { from, to } of moves)
    for (const { witness, passage, span } of [from, to]) {
      const known = phrases.get(passage) ?? [[], []]
      known[witness === 0 ? 0 : 1].push(span)
      phrases.set(passage, known)
    }
  return phrases
}
