/**
 * Moves smaller than a sentence: phrases that left one place and turned up at another.
 *
 *   before   In the spring of that year, the committee met in the old hall.
 *   after    The committee met in the old hall in the spring of that year.
 *
 * Sought among the words that are left when every passage is settled, so what was kept in place is never taken
 * from there, and of two phrases that changed places the lighter is the one that moved. Runs of three words that
 * are found once in either rest are seeds (`phrase-seeds.ts`); they grow over what changed on the way for as long as that brings
 * more than it costs; the heaviest is heard first, and each word moves at most once.
 *
 * A missed move is noise, a wrong one a false statement: few words, or common ones, are no evidence; nor, from one
 * passage to another, is a turn of phrase that the texts have elsewhere as well. What is most of its sentence at
 * both ends is a sentence that moved, and that is for `moves.ts` to say.
 */
import type { Budget } from "../budget.js"
import type { FreePiece, FreeWords } from "./free-words.js"
import { Grower } from "./grow-phrase.js"
import { type Allowed, mayMove } from "../pins/pinning.js"
import { endOf, PhraseMarks, type PhraseEnd } from "./phrase-marks.js"
import { type Rest, toldBy } from "./rest.js"
import type { Run } from "../align/run.js"
import type { Span } from "../span.js"
import { opposite, type SideName } from "../words/text.js"

/** A phrase that moved. */
export interface PhraseMove {
  readonly before: PhraseEnd
  readonly after: PhraseEnd
  /** From 0 to 1. */
  readonly confidence: number
}

/** A phrase has at least so many words in common. */
const LEAST_WORDS = 4
/** What a phrase must tell (in the unit of `information`) within one passage: four ordinary words. The place speaks for it. */
const LEAST_WITHIN = 2
/** The same from one passage to another, before the distance is counted. */
const LEAST_BETWEEN = 3
/**
 * How much more it must tell for each doubling of the words between its two places: the farther it went, the
 * more phrases there are that might be the same by chance. From one sentence to the next 4, over a page 5, through
 * a book 7; settling-findings, section 4, have 6 for all, where 4 claimed false moves.
 */
const MORE_FOR_EACH_DOUBLING = 0.25
/** Share of the heavier side that both ends have. */
const LEAST_SHARE = 0.5
/** A phrase has moved past something: at least so much is kept between its two places. */
const LEAST_PASSED = 1
/** What phrases are looked for in: two texts, each perhaps in several regions. */
export interface Unsettled {
  /** What is left over on either side when every passage is settled. */
  readonly free: Readonly<Record<SideName, FreeWords>>
  /** Where to look, see `phrase-seeds.ts`; `a` and `b` are places among the free words before and after. */
  readonly seeds: readonly Run[]
  /** By key; see `information.ts`. */
  readonly information: Float64Array
  /** As `Pair.turned`. */
  readonly turned: boolean
  /** What pins are against; indices count all sentences of either text. */
  readonly pinning: Allowed
}

/** Finds the phrases that moved, in the order of the text before. */
export function findPhraseMoves(unsettled: Unsettled, budget: Budget): PhraseMove[] {
  const { free, seeds, information, turned, pinning } = unsettled
  if (seeds.length === 0) return []
  const side = (name: SideName): Rest => ({
    name,
    free: free[name],
    taken: new Uint8Array(free[name].words.length),
  })
  // Ties must not depend on which text is called the draft; see `align.ts`.
  const first: SideName = turned ? "after" : "before"
  const [one, other] = [side(first), side(opposite(first))]
  const runs = turned ? seeds.map(({ a, b, length }) => ({ a: b, b: a, length })) : seeds
  const marks = new PhraseMarks()
  return new Search(one, other, information, pinning, budget)
    .find(runs)
    .map(({ a, b, confidence }): PhraseMove => {
      const [left, right] = marks.taken(endOf(one.free, a), endOf(other.free, b))
      return first === "before"
        ? { before: left, after: right, confidence }
        : { before: right, after: left, confidence }
    })
    .sort((x, y) => x.before.plan - y.before.plan || x.before.start - y.before.start)
}

/** Words of both rests that answer each other: from their first common word to their last. */
interface Block {
  readonly a: Span
  readonly b: Span
  readonly words: number
  readonly shared: number
}

interface Claim extends Block {
  readonly confidence: number
}

class Search {
  readonly #a: Rest
  readonly #b: Rest
  readonly #tells: Float64Array
  readonly #pinning: Allowed
  readonly #grower: Grower

  constructor(a: Rest, b: Rest, tells: Float64Array, pinning: Allowed, budget: Budget) {
    this.#a = a
    this.#b = b
    this.#tells = tells
    this.#pinning = pinning
    this.#grower = new Grower(a, b, tells, budget)
  }

  find(runs: readonly Run[]): Claim[] {
    const { words } = this.#a.free
    return runs
      .filter((run) => this.#hasMoved(run))
      .map((run) => ({ run, tells: toldBy(this.#tells, words, run.a, run.a + run.length) }))
      .sort((x, y) => y.tells - x.tells || x.run.a - y.run.a || x.run.b - y.run.b)
      .flatMap(({ run, tells }) => this.#claim(run, tells) ?? [])
  }

  /** One end at least stands in a passage that both texts have, and something that stayed lies between the two. */
  #hasMoved(run: Run): boolean {
    const [one, other] = this.#piecesAt(run)
    return (one.isInside || other.isInside) && Math.abs(one.place - other.place) >= LEAST_PASSED
  }

  /** What a phrase must tell to be believed, by how far it went. */
  #least(run: Run): number {
    const [one, other] = this.#piecesAt(run)
    if (one.plan === other.plan) return LEAST_WITHIN
    const words = Math.abs(one.wordsBefore - other.wordsBefore)
    return LEAST_BETWEEN + MORE_FOR_EACH_DOUBLING * Math.log2(1 + words)
  }

  #piecesAt(run: Run): [FreePiece, FreePiece] {
    const [a, b] = [this.#a.free, this.#b.free]
    return [a.pieces[a.pieceOf[run.a]!]!, b.pieces[b.pieceOf[run.b]!]!]
  }

  #isWithin(run: Run): boolean {
    const [one, other] = this.#piecesAt(run)
    return one.plan === other.plan
  }

  #claim(run: Run, tells: number): Claim | null {
    if (this.#isTaken(run)) return null
    const left = this.#grower.beyond(run, -1)
    const right = this.#grower.beyond(run, 1)
    if (left === null || right === null) return null
    const block: Block = {
      a: { start: run.a - left.a, end: run.a + run.length + right.a },
      b: { start: run.b - left.b, end: run.b + run.length + right.b },
      words: left.words + run.length + right.words,
      shared: left.shared + tells + right.shared,
    }
    const share = block.shared / this.#heavierSide(block)
    const least = this.#least(run)
    if (block.words < LEAST_WORDS || block.shared < least || share < LEAST_SHARE) return null
    if (isMostOfSentence(this.#a, block.a) && isMostOfSentence(this.#b, block.b)) return null
    if (!this.#isWithin(run) && !this.#mayMove(block)) return null
    this.#a.taken.fill(1, block.a.start, block.a.end)
    this.#b.taken.fill(1, block.b.start, block.b.end)
    return { ...block, confidence: confidenceOf(block.shared - least, share) }
  }

  /** From one passage to another nothing goes that a pin is against. */
  #mayMove({ a, b }: Block): boolean {
    const [one, other] = [sentencesOf(this.#a, a), sentencesOf(this.#b, b)]
    return this.#a.name === "before"
      ? mayMove(this.#pinning, one, other)
      : mayMove(this.#pinning, other, one)
  }

  #isTaken({ a, b, length }: Run): boolean {
    return (
      this.#a.taken.subarray(a, a + length).includes(1) ||
      this.#b.taken.subarray(b, b + length).includes(1)
    )
  }

  #heavierSide({ a, b }: Block): number {
    return Math.max(
      toldBy(this.#tells, this.#a.free.words, a.start, a.end),
      toldBy(this.#tells, this.#b.free.words, b.start, b.end),
    )
  }
}

/** The sentences that some free words stand in, counted through the whole text. */
function sentencesOf({ free }: Rest, { start, end }: Span): Span {
  const { text, sentences } = free.pieces[free.pieceOf[start]!]!
  const of = (word: number) => text.tokens.sentence[free.tokens[word]!]! + sentences
  return { start: of(start), end: of(end - 1) + 1 }
}

/** Whether some free words are more than half of a sentence that they stand in. */
function isMostOfSentence({ free }: Rest, { start, end }: Span): boolean {
  const { tokens } = free.pieces[free.pieceOf[start]!]!.text
  const [first, last] = [free.tokens[start]!, free.tokens[end - 1]!]
  const [from, to] = [tokens.start[first]!, tokens.end[last]!]
  for (let i = tokens.sentence[first]!; i <= tokens.sentence[last]!; i++) {
    const sentence = tokens.witness.sentences[i]!
    const covered = Math.min(sentence.end, to) - Math.max(sentence.start, from)
    if (2 * covered > sentence.end - sentence.start) return true
  }
  return false
}

/**
 * A phrase that tells just enough to be claimed is likely, and every ordinary word or two more halve the doubt; as for
 * sentences (`moves.ts`), half in common takes a seventh from that.
 */
function confidenceOf(more: number, share: number): number {
  return (0.71 + 0.28 * share) * (1 - 0.25 * 0.5 ** (more / 1.5))
}
