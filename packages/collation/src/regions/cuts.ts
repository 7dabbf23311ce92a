/**
 * Where a long pair of texts is cut into regions: at paragraphs that begin alike.
 *
 *   before   A. b. c. │ D. e. │ G. h.        A paragraph whose first sentence stands once in either text, the same
 *   after    A. b'.   │ D. f. │ G. i.        to the letter, begins a region. Every region is compared for itself;
 *                                            only moves are looked for across them.
 *
 * So a long comparison costs what its regions cost, and an edit in one of them leaves the others as they were.
 */
import { heaviestInOrder } from "../align/chain.js"
import { ownLetters } from "../own-letters.js"
import { firstEndingAfter, firstWhere } from "../sorted.js"
import type { Witness } from "../witness.js"

/** Pairs of sentences up to which two texts are one region: a short pair is looked at as a whole. */
const SHORT = 4000
/** A region is likely to be longer than this (in UTF-16 code units): each costs something, however short it is. */
const LIKELY_LENGTH = 2000
/** Of the cuts that stand nearer to the one before, one in so many is kept: chosen by their own words, so that an edit elsewhere does not move them. */
const ONE_IN = 4
/** A first sentence shorter than this (in UTF-16 code units) begins no region: "Yes, he said." may stand anywhere. */
const LEAST_LENGTH = 24

/** Where a region begins: indices of a block of either witness. */
export interface Cut {
  readonly before: number
  readonly after: number
}

/** How two witnesses stand to each other, and what their blocks begin with. */
export interface Opened {
  readonly before: Witness
  readonly after: Witness
  /** See `openingsOf`; numbered by the same `Openings`. */
  readonly openings: Readonly<Record<"before" | "after", Int32Array>>
  /** As `Pair.turned`: ties must not depend on which text is called the draft. */
  readonly turned: boolean
}

/** Numbers of the sentences that blocks begin with: the same for the same letters. */
export class Openings {
  readonly #numbers = new Map<string, number>()
  /** By number, in UTF-16 code units. */
  readonly #lengths: number[] = [0]
  #last: {
    readonly shared: readonly Shared[]
    turned: boolean
    inOrder: readonly Shared[]
  } | null = null

  /** From 1. */
  numberOf(sentence: string): number {
    const known = this.#numbers.get(sentence)
    if (known !== undefined) return known
    this.#lengths.push(sentence.length)
    this.#numbers.set(sentence, this.#numbers.size + 1)
    return this.#numbers.size
  }

  /** How long a sentence is, by its number. */
  lengthOf(opening: number): number {
    return this.#lengths[opening]!
  }

  /** How many have been numbered. */
  get count(): number {
    return this.#numbers.size
  }

  /** What `inOrder` makes of the blocks that begin alike, or made of them when it was last asked about the same ones. */
  inOrder(shared: readonly Shared[], turned: boolean): readonly Shared[] {
    const last = this.#last
    if (last !== null && last.turned === turned && areSame(shared, last.shared)) return last.inOrder
    this.#last = { shared, turned, inOrder: inOrder(shared, turned) }
    return this.#last.inOrder
  }
}

/** Two blocks that begin with the same sentence, its number, and its length in UTF-16 code units. */
interface Shared extends Cut {
  readonly opening: number
  readonly length: number
}

function areSame(one: readonly Shared[], other: readonly Shared[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ before, after, opening }, i) => {
      const { before: x, after: y, opening: z } = other[i]!
      return before === x && after === y && opening === z
    })
  )
}

/** True for two texts that are one region, however they begin. */
export function isShort(before: Witness, after: Witness): boolean {
  return before.sentences.length * after.sentences.length <= SHORT
}

/** Where the regions of two witnesses begin, in the order of both; the first is the beginning of either. */
export function cutsOf(opened: Opened, openings: Openings): Cut[] {
  const { before, after, turned } = opened
  const start: Cut = { before: 0, after: 0 }
  if (isShort(before, after)) return [start]
  const shared = sharedOpenings(opened.openings.before, opened.openings.after, openings)
  const chain = worthTheirPrice(openings.inOrder(shared, turned), before, after)
  return [
    start,
    ...chain.filter((cut, i) => isFarEnough(before, after, chain[i - 1] ?? start, cut)),
  ]
}

/**
 * The number of the sentence that each block of a witness begins with, for the blocks from `from` to `to` (excluded); 0
 * where no region may begin. A table is never cut off from what stands around it, nor what stands at an editor's
 * intervention: what is missing may belong to either side.
 */
export function openingsOf(
  { text, blocks, sentences, interventions }: Witness,
  openings: Openings,
  from = 0,
  to = blocks.length,
): Int32Array {
  const found = new Int32Array(Math.max(0, to - from))
  if (blocks.some(({ kind }) => kind === "cell")) return found
  const start = blocks[Math.max(0, from - 1)]?.span.start ?? 0
  let sentence = firstWhere(sentences.length, (i) => sentences[i]!.start >= start)
  let intervention = firstEndingAfter(interventions, start)
  // What is read after an edit must not keep all of the text as it was then; to copy what is read at first costs too much.
  const lettersOf = to - from < blocks.length ? ownLetters : (letters: string) => letters
  // The first block of all begins a region anyway.
  for (let i = Math.max(1, from); i < to; i++) {
    const { span } = blocks[i]!
    const behind = blocks[i - 1]!.span.start
    while (sentences[sentence] !== undefined && sentences[sentence]!.start < span.start) sentence++
    while (
      interventions[intervention] !== undefined &&
      interventions[intervention]!.span.end <= behind
    )
      intervention++
    const first = sentences[sentence]
    if (first === undefined || first.start !== span.start || first.end > span.end) continue
    const isWhole = (interventions[intervention]?.span.start ?? text.length) >= first.end
    if (isWhole && first.end - first.start >= LEAST_LENGTH)
      found[i - from] = openings.numberOf(lettersOf(text.slice(first.start, first.end)))
  }
  return found
}

/** The blocks that begin with the same sentence and are the only ones of their text to do so, in the order of the text before. */
function sharedOpenings(before: Int32Array, after: Int32Array, openings: Openings): Shared[] {
  const { count } = openings
  const [inBefore, inAfter] = [placesOnce(before, count), placesOnce(after, count)]
  const shared: Shared[] = []
  before.forEach((opening, place) => {
    if (opening > 0 && inBefore[opening] === place && inAfter[opening]! >= 0)
      shared.push({
        before: place,
        after: inAfter[opening]!,
        opening,
        length: openings.lengthOf(opening),
      })
  })
  return shared
}

const NOWHERE = -1
const REPEATED = -2

/** For each opening the one block that has it; negative where none has, or several. */
function placesOnce(openings: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count + 1).fill(NOWHERE)
  openings.forEach((opening, i) => {
    places[opening] = places[opening] === NOWHERE ? i : REPEATED
  })
  return places
}

/** Of places that may cross each other, those that keep the order of both texts; the more words they begin with, the sooner. */
function inOrder(shared: readonly Shared[], turned: boolean): readonly Shared[] {
  if (shared.every((cut, i) => i === 0 || cut.after > shared[i - 1]!.after)) return shared
  const things = shared.map((cut) => ({
    cut,
    a: turned ? cut.after : cut.before,
    b: turned ? cut.before : cut.after,
  }))
  const chain = heaviestInOrder(things, ({ cut }) => cut.length)
  return chain.map(({ cut }) => cut)
}

/** True for a cut that does not make a small region, or is one of the few that may. */
function isFarEnough(before: Witness, after: Witness, last: Cut, cut: Shared): boolean {
  const length = Math.max(
    before.blocks[cut.before]!.span.start - before.blocks[last.before]!.span.start,
    after.blocks[cut.after]!.span.start - after.blocks[last.after]!.span.start,
  )
  return length >= LIKELY_LENGTH || cut.length % ONE_IN === 0
}

/**
 * Those cuts that do not ask for more than they keep. Where one makes the text before the longer by so much on its left
 * and the text after the longer by as much on its right, it may stand at a paragraph that moved past all that: then
 * it is no border, unless what moved is longer.
 */
function worthTheirPrice(chain: readonly Shared[], before: Witness, after: Witness): Shared[] {
  const kept: Shared[] = []
  const placeOf = (cut: Cut | undefined) => ({
    before: cut === undefined ? before.text.length : before.blocks[cut.before]!.span.start,
    after: cut === undefined ? after.text.length : after.blocks[cut.after]!.span.start,
  })
  let last = { before: 0, after: 0 }
  chain.forEach((cut, i) => {
    const [here, next] = [placeOf(cut), placeOf(chain[i + 1])]
    const left = here.before - last.before - (here.after - last.after)
    const right = next.before - here.before - (next.after - here.after)
    const asked = left * right < 0 ? Math.min(Math.abs(left), Math.abs(right)) : 0
    if (asked > LEAST_LENGTH && asked > cut.length) return
    kept.push(cut)
    last = here
  })
  return kept
}
