/**
 * Quotations: words that were pointed at, and how they are found again after the text has changed.
 *
 *   quoted     … the town. │He left the town at noon.│ Nobody saw him …
 *   now        … the town. He left the town before noon. Nobody saw him …      the same sentence, edited
 *              … the town. Nobody saw him … We left the village at noon.       another one: ours is gone
 *
 * A sentence that is there word for word is found first, told apart from its twins by what stands around it.
 * An edited one must be much alike and stand where ours stood; what merely resembles it is not taken for it.
 */
import { overlaps, type Span } from "../span.js"
import type { Witness } from "../witness.js"

/** Some words of a witness, kept so that they can be found again. Plain data; W3C calls the like a TextQuoteSelector. */
export interface Quotation {
  /** The words themselves, never empty. */
  readonly exact: string
  /** Up to 32 code units that stood before and after; empty at the ends of the text. */
  readonly prefix: string
  readonly suffix: string
  /** Where the words began in the text that they were quoted from, in UTF-16 code units. */
  readonly start: number
}

/** How much is kept of what stands around, in UTF-16 code units: about six words on either side. */
const CONTEXT = 32

/** Quotes a stretch of a text; what stands around it neither begins nor ends with half a character. */
export function quote(text: string, { start, end }: Span): Quotation {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ""),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
    start,
  }
}

/** Sentences that answer a quotation, as a range of indices (end excluded), and how they were found. */
export interface Found {
  readonly sentences: Span
  /** `elsewhere`: word for word, and neither neighbour stands beside it any more. */
  readonly how: "as quoted" | "one of several" | "elsewhere" | "edited"
}

/** Share of their runs of two letters by which two sentences are one and its edited form; see `Sentences.find`. */
const ALIKE = 0.8
const ALIKE_BETWEEN_NEIGHBOURS = 0.5
const HARDLY = 0.15
/** An edited sentence may have been parted into this many. */
const MOST_PARTS = 3
/** Letters of the context that must still stand beside a sentence for its place to be the same: about two words. */
const BESIDE = 10

/** The sentences of one witness, ready to be found by quotation. */
export class Sentences {
  readonly #text: string
  readonly #spans: readonly Span[]
  /** Made when the first edited sentence is looked for, and once. */
  #grams: readonly Grams[] | null = null

  constructor({ text, sentences }: Pick<Witness, "text" | "sentences">) {
    this.#text = text
    this.#spans = sentences
  }

  /**
   * The sentence that was quoted; null where it is gone.
   *
   * Word for word if it is there; of several, the one with most of its context around it and then the nearest.
   * Otherwise what stands between its neighbours, if half of the runs of two letters are the same, or beside one of
   * them, if four fifths are. Never what is merely alike: when a sentence was cut, another that says nearly the same
   * elsewhere is not it.
   */
  find(quotation: Quotation): Found | null {
    const exact = this.#sentencesThatRead(quotation.exact)
    if (exact.length === 0) return this.#findBetween(quotation) ?? this.#findAlike(quotation)
    const places = exact.map((i) => this.#candidate({ start: i, end: i + 1 }, 1, quotation))
    const best = places.reduce((one, other) => (isBetter(other, one) ? other : one))
    if (best.beside === 0 && best.distance > 0) {
      const wasCut = neighboursMeet(this.#text, quotation)
      return wasCut ? null : { sentences: best.sentences, how: "elsewhere" }
    }
    const twins = places.filter((place) => place.context === best.context)
    const isSure = twins.length === 1 || best.distance === 0
    return { sentences: best.sentences, how: isSure ? "as quoted" : "one of several" }
  }

  /** The sentences that the quoted words, or what came of them, are in now: an edit can take a sentence's end away. */
  #findBetween(quotation: Quotation): Found | null {
    const text = this.#text
    const { between, beside } = stretchesAt(text, quotation)
    const span =
      findWords(text, quotation) ??
      this.#mostAlike(quotation, between, ALIKE_BETWEEN_NEIGHBOURS) ??
      this.#mostAlike(
        quotation,
        beside.filter(({ start, end }) => !isNeighbour(text.slice(start, end), quotation)),
        ALIKE,
      )
    if (span === null) return null
    const start = this.#spans.findIndex((sentence) => overlaps(sentence, span))
    const end = this.#spans.findLastIndex((sentence) => overlaps(sentence, span)) + 1
    return start < 0 ? null : { sentences: { start, end }, how: "edited" }
  }

  /** The stretch that is most like the quoted words, the nearest of several; null where none is enough so. */
  #mostAlike({ exact, start }: Quotation, stretches: readonly Span[], least: number): Span | null {
    const quoted = gramsOf(exact)
    const alike = (span: Span) => share(quoted, [gramsOf(this.#text.slice(span.start, span.end))])
    const ranked = stretches
      .map((span) => ({ span, alike: alike(span), distance: Math.abs(span.start - start) }))
      .filter((one) => one.alike >= least)
      .sort((x, y) => y.alike - x.alike || x.distance - y.distance)
    return ranked[0]?.span ?? null
  }

  #findAlike(quotation: Quotation): Found | null {
    const quoted = gramsOf(quotation.exact)
    this.#grams ??= this.#spans.map(({ start, end }) => gramsOf(this.#text.slice(start, end)))
    const candidates: Candidate[] = []
    for (let start = 0; start < this.#spans.length; start++)
      for (let end = start + 1; end <= Math.min(start + MOST_PARTS, this.#spans.length); end++) {
        const parts = this.#grams.slice(start, end)
        // Too long to be much alike, or begun with a sentence that has hardly anything in common with the quoted one.
        if (parts.reduce((sum, { total }) => sum + total, 0) > 2 * quoted.total) break
        const alike = share(quoted, parts)
        if (alike < HARDLY) break
        if (alike < ALIKE || isNeighbour(this.#words(start, end), quotation)) continue
        const candidate = this.#candidate({ start, end }, alike, quotation)
        if (candidate.beside > 0) candidates.push(candidate)
      }
    const [best] = candidates.toSorted(
      (x, y) => y.alike + y.context - (x.alike + x.context) || x.distance - y.distance,
    )
    return best === undefined ? null : { sentences: best.sentences, how: "edited" }
  }

  /** Looked for one by one: there are few pins, and an index of all sentences would be made for every letter typed. */
  #sentencesThatRead(words: string): number[] {
    const found: number[] = []
    for (let i = 0; i < this.#spans.length; i++) {
      const { start, end } = this.#spans[i]!
      if (end - start === words.length && this.#text.startsWith(words, start)) found.push(i)
    }
    return found
  }

  #words(start: number, end: number): string {
    return this.#text.slice(this.#spans[start]!.start, this.#spans[end - 1]!.end)
  }

  #candidate(sentences: Span, alike: number, quotation: Quotation): Candidate {
    const start = this.#spans[sentences.start]!.start
    const end = this.#spans[sentences.end - 1]!.end
    const around = contextAt(this.#text, { start, end }, quotation)
    return { sentences, alike, ...around, distance: Math.abs(start - quotation.start) }
  }
}

interface Candidate {
  readonly sentences: Span
  readonly alike: number
  /** Share of the quoted context that stands around it, from 0 to 1. */
  readonly context: number
  /** On how many of its two sides the neighbour still stands beside it. */
  readonly beside: number
  readonly distance: number
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.context === other.context ? one.distance < other.distance : one.context > other.context
}

/**
 * Where the quoted words stand in a text, letter for letter, with most of their context around them; null where they
 * are gone, or stand beside neither of their neighbours.
 */
export function findWords(text: string, quotation: Quotation): Span | null {
  const { exact } = quotation
  const places = placesOf(text, exact)
    .map((start) => {
      const span = { start, end: start + exact.length }
      const distance = Math.abs(start - quotation.start)
      return { span, distance, ...contextAt(text, span, quotation) }
    })
    .filter(({ beside }) => beside > 0)
  places.sort((one, other) => other.context - one.context || one.distance - other.distance)
  return places[0]?.span ?? null
}

/**
 * What stands between the words that were quoted as neighbours, wherever both are there and not too far apart; and
 * what stands beside one of them, as long as the quoted words.
 */
function stretchesAt(text: string, { exact, prefix, suffix }: Quotation) {
  const [left, right] = [prefix.slice(-BESIDE), suffix.slice(0, BESIDE)]
  const most = 2 * exact.length + CONTEXT
  const starts = left === "" ? [0] : placesOf(text, left).map((at) => at + left.length)
  const ends = right === "" ? [text.length] : placesOf(text, right)
  return {
    between: starts.flatMap((start) => {
      const end = ends.find((at) => at >= start)
      return end === undefined || end - start > most ? [] : [{ start, end }]
    }),
    beside: [
      ...starts.map((start) => ({ start, end: start + exact.length })),
      ...ends.map((end) => ({ start: Math.max(0, end - exact.length), end })),
    ],
  }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How much of the quoted context stands around a stretch. White space is left out: a new paragraph moves nothing. */
function contextAt(text: string, { start, end }: Span, { prefix, suffix }: Quotation) {
  const before = letters(text.slice(Math.max(0, start - 2 * CONTEXT), start))
  const after = letters(text.slice(end, end + 2 * CONTEXT))
  const [head, tail] = [letters(prefix), letters(suffix)]
  const [left, right] = [sharedEnd(before, head), sharedBeginning(after, tail)]
  const isBeside = (shared: number, quoted: string, there: string) =>
    quoted === "" ? there === "" : shared >= Math.min(BESIDE, quoted.length)
  const sides = [isBeside(left, head, before), isBeside(right, tail, after)]
  const whole = head.length + tail.length
  return {
    context: whole === 0 ? 1 : (left + right) / whole,
    beside: sides.filter(Boolean).length,
  }
}

/** True when what stood before the quoted words and what stood behind them now touch: the words were cut there. */
function neighboursMeet(text: string, { prefix, suffix }: Quotation): boolean {
  const [last, next] = [letters(prefix).slice(-BESIDE), letters(suffix).slice(0, BESIDE)]
  return last !== "" && next !== "" && letters(text).includes(last + next)
}

/**
 * True for the sentence that stood beside the quoted one: its words are in the quoted context, further than the
 * quoted words themselves agree with that. It is alike by chance, and the quoted one is gone.
 */
function isNeighbour(words: string, { exact, prefix, suffix }: Quotation): boolean {
  const [own, quoted, last, next] = [words, exact, prefix, suffix].map(letters) as [
    string,
    string,
    string,
    string,
  ]
  const isMore = (shared: (one: string, other: string) => number, context: string) =>
    shared(own, context) >= BESIDE && shared(own, context) > shared(quoted, context)
  return isMore(sharedBeginning, next) || isMore(sharedEnd, last)
}

function letters(text: string): string {
  return text.replace(/\s+/gu, "")
}

function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (
    length < one.length &&
    length < other.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length++
  return length
}

/** Runs of two letters: they need no list of words and know every script. */
interface Grams {
  /** How often each of them occurs, by the two code units as one number. */
  readonly counts: ReadonlyMap<number, number>
  readonly total: number
}

function gramsOf(text: string): Grams {
  const bare = letters(text)
  const counts = new Map<number, number>()
  const total = Math.max(1, bare.length - 1)
  for (let i = 0; i < total; i++) {
    const gram = bare.charCodeAt(i) * 0x10000 + (bare.charCodeAt(i + 1) || 0)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total }
}

/** Share of their runs that a sentence has in common with some others taken together, from 0 to 1. */
function share(one: Grams, others: readonly Grams[]): number {
  let both = 0
  for (const [gram, count] of one.counts) {
    let there = 0
    for (const { counts } of others) there += counts.get(gram) ?? 0
    both += Math.min(count, there)
  }
  return (2 * both) / others.reduce((sum, { total }) => sum + total, one.total)
}
