/**
 * Moves smaller than a sentence: phrases that left one place and turned up at another.
 *
 *   before   In the spring of that year, the committee met in the old hall.
 *   after    The committee met in the old hall in the spring of that year.
 *
 * Sought among the words that are left when every passage is settled, so what was kept in place is never taken
 * from there, and of two phrases that changed places the lighter is the one that moved. Runs of three words that
 * are found once in either rest are seeds; they grow over what changed on the way for as long as that brings
 * more than it costs; the heaviest is heard first, and each word moves at most once.
 *
 * A missed move is noise, a wrong one a false statement: few words, or common ones, are no evidence; nor, from one
 * passage to another, is a turn of phrase that the texts have elsewhere as well. What is most of its sentence at
 * both ends is a sentence that moved, and that is for `moves.ts` to say.
 */
import type { Budget } from "../budget.js"
import { freeWords, type FreePiece, type FreeWords } from "./free-words.js"
import { occurrences, type Trigram } from "./occurrences.js"
import { type Allowed, EVERYTHING, mayMove } from "../pins/pinning.js"
import type { Plan } from "../layout/plan.js"
import { rareRuns } from "../align/seeds.js"
import { shortestEdit, type Run } from "../align/shortest-edit.js"
import type { Span } from "../span.js"
import type { Stretch } from "../passages/stretch.js"
import { opposite, type Pair, type SideName, type Text } from "../words/text.js"
import { SIGN, type Tokens } from "../words/tokens.js"

/** Where one end of a moved phrase stands: some tokens of a passage, the end excluded. */
export interface PhraseEnd {
  /** Index of the passage's plan. */
  readonly plan: number
  readonly start: number
  readonly end: number
}

/** A phrase that moved. */
export interface PhraseMove {
  readonly before: PhraseEnd
  readonly after: PhraseEnd
  /** From 0 to 1. */
  readonly confidence: number
}

/** Words in a row that mark a place; as for `match-words.ts`. */
const SEED = 3
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
/** How many words beyond a phrase are looked at at once, on either side. */
const REACH = 24

/** Finds the phrases that moved, in the order of the text before. */
export function findPhraseMoves(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  budget: Budget,
  pinning: Allowed = EVERYTHING,
): PhraseMove[] {
  const free = freeWords(pair, plans, settled)
  const side = (name: SideName): Side => ({
    name,
    text: pair[name],
    free: free[name],
    taken: new Uint8Array(free[name].words.length),
  })
  // Ties must not depend on which text is called the draft; see `align.ts`.
  const first: SideName = pair.turned ? "after" : "before"
  const [one, other] = [side(first), side(opposite(first))]
  if (!budget.take(one.free.words.length + other.free.words.length)) return []
  const marks = new Marks(one, other)
  return new Search(one, other, pair.information, pinning, budget)
    .find()
    .map(({ a, b, confidence }): PhraseMove => {
      const [left, right] = marks.taken(endOf(one.free, a), endOf(other.free, b))
      return first === "before"
        ? { before: left, after: right, confidence }
        : { before: right, after: left, confidence }
    })
    .sort((x, y) => x.before.start - y.before.start)
}

/** One of the two texts: what is left of it, and 1 for each word there that has found its phrase. */
interface Side {
  readonly name: SideName
  readonly text: Text
  readonly free: FreeWords
  readonly taken: Uint8Array
}

function endOf({ pieces, pieceOf, tokens }: FreeWords, { start, end }: Span): PlacedEnd {
  const piece = pieces[pieceOf[start]!]!
  return { plan: piece.plan, start: tokens[start]!, end: tokens[end - 1]! + 1, piece }
}

interface PlacedEnd extends PhraseEnd {
  readonly piece: FreePiece
}

/**
 * The marks that went along: those that stand beside a phrase at both its ends, such as its commas. What ends a
 * sentence stays with the sentence.
 */
class Marks {
  readonly #a: Side
  readonly #b: Side
  /** Tokens before that went with one phrase already. */
  readonly #gone = new Set<number>()

  constructor(a: Side, b: Side) {
    this.#a = a
    this.#b = b
  }

  /** Both ends of a phrase with their marks. */
  taken(one: PlacedEnd, other: PlacedEnd): [PhraseEnd, PhraseEnd] {
    let [before, after] = [0, 0]
    while (this.#goAlong(one, one.start - before - 1, other, other.start - before - 1)) before++
    while (this.#goAlong(one, one.end + after, other, other.end + after)) after++
    const grown = ({ plan, start, end }: PlacedEnd) => ({
      plan,
      start: start - before,
      end: end + after,
    })
    const [left, right] = [grown(one), grown(other)]
    for (let i = left.start; i < left.end; i++) this.#gone.add(i)
    return [left, right]
  }

  #goAlong(one: PlacedEnd, i: number, other: PlacedEnd, j: number): boolean {
    const [a, b] = [this.#a.text.tokens, this.#b.text.tokens]
    if (this.#gone.has(i) || a.form[i] !== b.form[j]) return false
    return isMarkWithin(a, one, i) && isMarkWithin(b, other, j)
  }
}

/** Whether a token is a mark of the phrase's own sentence and piece, and not the sentence's last. */
function isMarkWithin(tokens: Tokens, { piece, start, end }: PlacedEnd, i: number): boolean {
  if (i < piece.start || i >= piece.end || tokens.kind[i] !== SIGN) return false
  const beside = i < start ? start : end - 1
  return (
    tokens.sentence[i] === tokens.sentence[beside] &&
    i + 1 < tokens.firstOfSentence[tokens.sentence[i]! + 1]!
  )
}

/** For each passage, its stretch of the free words. */
function zonesOf({ pieces, pieceOf }: FreeWords): ReadonlyMap<number, Span> {
  const zones = new Map<number, Span>()
  pieceOf.forEach((piece, i) => {
    if (piece < 0 || !pieces[piece]!.isInside) return
    const { plan } = pieces[piece]!
    zones.set(plan, { start: zones.get(plan)?.start ?? i, end: i + 1 })
  })
  return zones
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
  readonly #a: Side
  readonly #b: Side
  readonly #tells: Float64Array
  readonly #pinning: Allowed
  readonly #budget: Budget

  constructor(a: Side, b: Side, tells: Float64Array, pinning: Allowed, budget: Budget) {
    this.#a = a
    this.#b = b
    this.#tells = tells
    this.#pinning = pinning
    this.#budget = budget
  }

  find(): Claim[] {
    const { words } = this.#a.free
    return [...this.#runsWithin(), ...this.#withoutTurnsOfPhrase(this.#runsBetween())]
      .filter((run) => this.#hasMoved(run))
      .map((run) => ({ run, tells: this.#told(words, run.a, run.a + run.length) }))
      .sort((x, y) => y.tells - x.tells || x.run.a - y.run.a || x.run.b - y.run.b)
      .flatMap(({ run, tells }) => this.#claim(run, tells) ?? [])
  }

  /** Seeds within one passage: rare among its own words, so that what stands elsewhere in the texts does not matter. */
  #runsWithin(): Run[] {
    const zones = zonesOf(this.#b.free)
    return [...zonesOf(this.#a.free)].flatMap(([plan, { start, end }]) => {
      const other = zones.get(plan)
      if (other === undefined || end - start < SEED || other.end - other.start < SEED) return []
      const zone = { aStart: start, aEnd: end, bStart: other.start, bEnd: other.end }
      return rareRuns(this.#a.free.words, this.#b.free.words, zone, SEED)
    })
  }

  /** Seeds from one passage to another: rare among all that is left. */
  #runsBetween(): Run[] {
    const [a, b] = [this.#a.free, this.#b.free]
    // Without an end inside a passage there is nothing to be found.
    if (![a, b].some(({ pieces }) => pieces.some(({ isInside }) => isInside))) return []
    const zone = { aStart: 0, aEnd: a.words.length, bStart: 0, bEnd: b.words.length }
    return rareRuns(a.words, b.words, zone, SEED).filter((run) => !this.#isWithin(run))
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

  /** From one passage to another goes only what holds three words that either text has nowhere else, kept or not. */
  #withoutTurnsOfPhrase(runs: readonly Run[]): Run[] {
    const trigrams = runs.flatMap((run) => this.#trigramsOf(run))
    const inA = occurrences(this.#a.text.words, trigrams)
    const inB = occurrences(this.#b.text.words, trigrams)
    const isRare = (trigram: Trigram) => inA(trigram) === 1 && inB(trigram) === 1
    return runs.filter((run) => this.#trigramsOf(run).some(isRare))
  }

  #trigramsOf({ a, length }: Run): Trigram[] {
    const { words } = this.#a.free
    return Array.from({ length: length - SEED + 1 }, (_, k) => [
      words[a + k]!,
      words[a + k + 1]!,
      words[a + k + 2]!,
    ])
  }

  #claim(run: Run, tells: number): Claim | null {
    if (this.#isTaken(run)) return null
    const left = this.#grow(run, -1)
    const right = this.#grow(run, 1)
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
      this.#told(this.#a.free.words, a.start, a.end),
      this.#told(this.#b.free.words, b.start, b.end),
    )
  }

  /** How far the phrase reaches beyond a run, on one side of it. Null when the budget is spent. */
  #grow(run: Run, step: 1 | -1): Growth | null {
    let grown = NO_GROWTH
    for (;;) {
      const more = this.#growOnce(beyond(run, grown, step), step)
      if (more === null || more === NO_GROWTH) return more && grown
      grown = {
        a: grown.a + more.a,
        b: grown.b + more.b,
        words: grown.words + more.words,
        shared: grown.shared + more.shared,
      }
    }
  }

  /** To where, within reach, the words in common outweigh by most what was changed between. */
  #growOnce(edge: Edge, step: 1 | -1): Growth | null {
    const a = roomBeyond(this.#a, edge.a, step)
    const b = roomBeyond(this.#b, edge.b, step)
    if (a === 0 || b === 0) return NO_GROWTH
    if (!this.#budget.take(a * b)) return null
    const [aStart, bStart] = step < 0 ? [edge.a - a, edge.b - b] : [edge.a, edge.b]
    const [aWords, bWords] = [this.#a.free.words, this.#b.free.words]
    const runs = shortestEdit(aWords, aStart, aStart + a, bWords, bStart, bStart + b)
    return this.#farthestWorth(step < 0 ? runs.toReversed() : runs, edge, step)
  }

  #farthestWorth(runs: readonly Run[], edge: Edge, step: 1 | -1): Growth {
    let best = NO_GROWTH
    let [balance, bestBalance, words, shared] = [0, 0, 0, 0]
    let { a, b } = edge
    for (const run of runs) {
      const [nearA, farA] = ends(run.a, run.length, step)
      const [nearB, farB] = ends(run.b, run.length, step)
      const told = this.#told(this.#a.free.words, run.a, run.a + run.length)
      balance += told - Math.max(this.#between(this.#a, a, nearA), this.#between(this.#b, b, nearB))
      words += run.length
      shared += told
      ;[a, b] = [farA, farB]
      if (balance <= bestBalance) continue
      bestBalance = balance
      best = { a: Math.abs(a - edge.a), b: Math.abs(b - edge.b), words, shared }
    }
    return best
  }

  #between({ free }: Side, one: number, other: number): number {
    return this.#told(free.words, Math.min(one, other), Math.max(one, other))
  }

  #told(words: Int32Array, start: number, end: number): number {
    let sum = 0
    for (let i = start; i < end; i++) sum += this.#tells[words[i]!]!
    return sum
  }
}

/** A place between two words on either side: the index of the word behind it. */
interface Edge {
  readonly a: number
  readonly b: number
}

/** Where a phrase ends that has grown beyond a run. */
function beyond({ a, b, length }: Run, grown: Growth, step: 1 | -1): Edge {
  return step < 0
    ? { a: a - grown.a, b: b - grown.b }
    : { a: a + length + grown.a, b: b + length + grown.b }
}

/** How many free words there are beyond an edge, in the piece of the word before it and within reach. */
function roomBeyond({ free: { pieceOf }, taken }: Side, edge: number, step: 1 | -1): number {
  const piece = pieceOf[step < 0 ? edge : edge - 1]
  let room = 0
  for (let next = step < 0 ? edge - 1 : edge; room < REACH; next += step, room++)
    if (pieceOf[next] !== piece || taken[next] === 1) break
  return room
}

/** The sentences that some free words stand in. */
function sentencesOf({ text: { tokens }, free }: Side, { start, end }: Span): Span {
  const [first, last] = [free.tokens[start]!, free.tokens[end - 1]!]
  return { start: tokens.sentence[first]!, end: tokens.sentence[last]! + 1 }
}

/** Whether some free words are more than half of a sentence that they stand in. */
function isMostOfSentence({ text: { tokens }, free }: Side, { start, end }: Span): boolean {
  const [first, last] = [free.tokens[start]!, free.tokens[end - 1]!]
  const [from, to] = [tokens.start[first]!, tokens.end[last]!]
  for (let i = tokens.sentence[first]!; i <= tokens.sentence[last]!; i++) {
    const sentence = tokens.witness.sentences[i]!
    const covered = Math.min(sentence.end, to) - Math.max(sentence.start, from)
    if (2 * covered > sentence.end - sentence.start) return true
  }
  return false
}

/** How many words of either side a phrase takes beyond its seed, and what both have in common there. */
interface Growth {
  readonly a: number
  readonly b: number
  readonly words: number
  readonly shared: number
}

const NO_GROWTH: Growth = { a: 0, b: 0, words: 0, shared: 0 }

/** The end of a run that is met first when walking by `step`, and the one beyond. */
function ends(start: number, length: number, step: 1 | -1): [number, number] {
  return step > 0 ? [start, start + length] : [start + length, start]
}

/**
 * A phrase that tells just enough to be claimed is likely, and every ordinary word or two more halve the doubt; as for
 * sentences (`moves.ts`), half in common takes a seventh from that.
 */
function confidenceOf(more: number, share: number): number {
  return (0.71 + 0.28 * share) * (1 - 0.25 * 0.5 ** (more / 1.5))
}
