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
import type { Witness } from "../witness.js"

/** Pairs of sentences up to which two texts are one region: a short pair is looked at as a whole. */
const SHORT = 4000
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
  /** See `openingsOf`. */
  readonly openings: Readonly<Record<"before" | "after", readonly string[]>>
  /** As `Pair.turned`: ties must not depend on which text is called the draft. */
  readonly turned: boolean
}

/** True for two texts that are one region, however they begin. */
export function isShort(before: Witness, after: Witness): boolean {
  return before.sentences.length * after.sentences.length <= SHORT
}

/** Where the regions of two witnesses begin, in the order of both; the first is the beginning of either. */
export function cutsOf({ before, after, openings, turned }: Opened): Cut[] {
  const start: Cut = { before: 0, after: 0 }
  if (isShort(before, after)) return [start]
  const shared = sharedOpenings(openings.before, openings.after)
  const things = shared.map((cut) => ({
    cut,
    a: turned ? cut.after : cut.before,
    b: turned ? cut.before : cut.after,
    length: openings.before[cut.before]!.length,
  }))
  const chain = heaviestInOrder(things, ({ length }) => length).map(({ cut }) => cut)
  return [start, ...worthTheirPrice(chain, before, after, openings.before)]
}

/**
 * The sentence that each block of a witness begins with; empty where no region may begin. A table is never cut off from
 * what stands around it, nor what stands at an editor's intervention: what is missing may belong to either side.
 */
export function openingsOf({ text, blocks, sentences, interventions }: Witness): string[] {
  if (blocks.some(({ kind }) => kind === "cell")) return blocks.map(() => "")
  let sentence = 0
  let intervention = 0
  return blocks.map(({ span }, i) => {
    while (sentences[sentence] !== undefined && sentences[sentence]!.start < span.start) sentence++
    const first = sentences[sentence]
    const behind = blocks[i - 1]?.span.start ?? 0
    while ((interventions[intervention]?.span.end ?? Number.POSITIVE_INFINITY) <= behind)
      intervention++
    const isWhole =
      (interventions[intervention]?.span.start ?? Number.POSITIVE_INFINITY) >= (first?.end ?? 0)
    const isOpening =
      i > 0 && isWhole && first !== undefined && first.start === span.start && first.end <= span.end
    return isOpening && first.end - first.start >= LEAST_LENGTH
      ? text.slice(first.start, first.end)
      : ""
  })
}

/** The blocks that begin with the same sentence and are the only ones of their text to do so, in the order of the text before. */
function sharedOpenings(before: readonly string[], after: readonly string[]): Cut[] {
  const inAfter = placesOnce(after)
  return [...placesOnce(before)].flatMap(([opening, place]) => {
    const other = inAfter.get(opening)
    return place === REPEATED || other === undefined || other === REPEATED
      ? []
      : [{ before: place, after: other }]
  })
}

const REPEATED = -1

function placesOnce(openings: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  openings.forEach((opening, i) => {
    if (opening !== "") places.set(opening, places.has(opening) ? REPEATED : i)
  })
  return places
}

/**
 * Those cuts that do not ask for more than they keep. Where one makes the text before the longer by so much on its left
 * and the text after the longer by as much on its right, it may stand at a paragraph that moved past all that: then
 * it is no border, unless what moved is longer.
 */
function worthTheirPrice(
  chain: readonly Cut[],
  before: Witness,
  after: Witness,
  openings: readonly string[],
): Cut[] {
  const kept: Cut[] = []
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
    if (asked > openings[cut.before]!.length) return
    kept.push(cut)
    last = here
  })
  return kept
}
