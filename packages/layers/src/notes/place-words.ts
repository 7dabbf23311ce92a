/**
 * Finds anchored words in a text as it is now.
 *
 *   exact      the words stand where they stood, among the same words
 *   shifted    they stand elsewhere, with so much around them that no others can be meant (`anchor-words.ts`)
 *   doubtful   several places have so much around them; or the same words stand somewhere with too little; or what
 *              stands between the old neighbours is much like them
 *   lost       none of this
 *
 * A pure function of the text and the words: when the text comes back, so does the place.
 */
import type { Quotation, Span } from "@variorum/collation"
import { proof } from "./anchor-words.js"
import { likeness, sharedBeginning, sharedEnd } from "./likeness.js"
import type { AnchoredWords } from "./note.js"
import type { DoubtReason } from "./placement.js"
import type { TextSearch } from "./text-search.js"

export type WordsPlace =
  | { readonly status: "exact" | "shifted"; readonly span: Span }
  | {
      readonly status: "doubtful"
      /** At least one, the likeliest first. */
      readonly candidates: readonly Span[]
      readonly reason: DoubtReason
    }
  | { readonly status: "lost" }

/** Letters of the neighbours by which a place may be theirs: about two words. */
const BESIDE = 12
/** Words shorter than this say nothing without a neighbour. */
const TELLING = 12
/** How alike words must be to be an edited form of those quoted, between both neighbours and beside one. */
const ALIKE_BETWEEN = 0.4
const ALIKE_BESIDE = 0.7

export function placeWords(search: TextSearch, anchored: AnchoredWords): WordsPlace {
  const { quotation } = anchored
  const proven = provenPlaces(search, anchored)
  const asItStood = isAsQuoted(search.text, quotation)
  if (asItStood && (isProvable(anchored) || search.digest === anchored.digest))
    return { status: "exact", span: spanAt(quotation, quotation.start) }
  const [only] = proven
  if (only !== undefined && proven.length === 1)
    return {
      status: only === quotation.start ? "exact" : "shifted",
      span: spanAt(quotation, only),
    }
  if (only !== undefined)
    return {
      status: "doubtful",
      candidates: ranked(search.text, quotation, proven),
      reason: "several alike",
    }
  return quotation.exact === "" ? doubtfulGap(search, quotation) : doubtfulWords(search, quotation)
}

/** True when the words and all that was kept of their surroundings stand where they stood. */
function isAsQuoted(text: string, { exact, prefix, suffix, start }: Quotation): boolean {
  return (
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length)
  )
}

function isProvable(anchored: AnchoredWords): boolean {
  const { before, after } = proof(anchored)
  return before !== null || after !== null
}

/** Where the words stand beside enough of what stood before them, or after them. */
function provenPlaces(search: TextSearch, anchored: AnchoredWords): readonly number[] {
  const { exact, prefix, suffix } = anchored.quotation
  const { before, after } = proof(anchored)
  const isUnproven = before === null && after === null
  if (exact === "" || isUnproven)
    return provenByAll(search, [before ?? prefix, exact, after ?? suffix], isUnproven)
  const byBefore =
    before === null ? [] : search.find(before + exact).map((at) => at + before.length)
  const byAfter = after === null ? [] : search.find(exact + after)
  return [...new Set([...byBefore, ...byAfter])].sort((one, other) => one - other)
}

/** Where both sides stand. Where they are short because the text was, it must still begin or end there. */
function provenByAll(
  search: TextSearch,
  [before, exact, after]: readonly [before: string, exact: string, after: string],
  isUnproven: boolean,
): readonly number[] {
  const whole = before + exact + after
  const { length } = search.text
  const isShort = isUnproven || before.length < BESIDE || after.length < BESIDE
  return search
    .find(whole)
    .filter((at) => !isShort || at === 0 || at + whole.length === length)
    .map((at) => at + before.length)
}

function doubtfulGap(search: TextSearch, { prefix, suffix, start }: Quotation): WordsPlace {
  const left = prefix.slice(-BESIDE)
  const right = suffix.slice(0, BESIDE)
  const places = [...search.find(left).map((at) => at + left.length), ...search.find(right)]
  const candidates = [...new Set(places)]
    .sort((one, other) => Math.abs(one - start) - Math.abs(other - start))
    .map((at) => ({ start: at, end: at }))
  return candidates.length === 0
    ? { status: "lost" }
    : { status: "doubtful", candidates, reason: "words changed" }
}

function doubtfulWords(search: TextSearch, quotation: Quotation): WordsPlace {
  const edited = editedPlaces(search, quotation)
  const elsewhere = samePlaces(search, quotation).map((at) => spanAt(quotation, at))
  const known = new Set(edited.map(({ start }) => start))
  const candidates = [...edited, ...elsewhere.filter(({ start }) => !known.has(start))]
  if (candidates.length === 0) return { status: "lost" }
  const isEdited = edited.some(
    ({ start, end }) => search.text.slice(start, end) !== quotation.exact,
  )
  const reason = isEdited ? "words changed" : candidates.length > 1 ? "several alike" : "elsewhere"
  return { status: "doubtful", candidates, reason }
}

/** Where the very words stand, with little or nothing around them that stood there. */
function samePlaces(search: TextSearch, quotation: Quotation): readonly number[] {
  const { exact, prefix, suffix } = quotation
  if (exact.length >= TELLING)
    return ranked(search.text, quotation, search.find(exact)).map(startOf)
  const left = prefix.slice(-BESIDE)
  const right = suffix.slice(0, BESIDE)
  const places = [
    ...(left === "" ? [] : search.find(left + exact).map((at) => at + left.length)),
    ...(right === "" ? [] : search.find(exact + right)),
  ]
  return ranked(search.text, quotation, [...new Set(places)]).map(startOf)
}

/** What stands between the old neighbours, or beside one of them, and is much like the words. */
function editedPlaces(search: TextSearch, { exact, prefix, suffix }: Quotation): readonly Span[] {
  const { text } = search
  const left = prefix.slice(-BESIDE)
  const right = suffix.slice(0, BESIDE)
  const starts = left === "" ? [0] : search.find(left).map((at) => at + left.length)
  const ends = right === "" ? [text.length] : search.find(right)
  const most = 2 * exact.length + 2 * BESIDE
  const between = starts.flatMap((start) => {
    const end = ends.find((at) => at >= start)
    return end === undefined || end - start > most ? [] : [{ start, end }]
  })
  const found = alike(text, exact, between, ALIKE_BETWEEN)
  if (found.length > 0) return found
  const beside = [
    ...starts.map((start) => ({ start, end: Math.min(text.length, start + exact.length) })),
    ...ends.map((end) => ({ start: Math.max(0, end - exact.length), end })),
  ]
  return alike(text, exact, beside, ALIKE_BESIDE)
}

function alike(
  text: string,
  exact: string,
  spans: readonly Span[],
  least: number,
): readonly Span[] {
  return spans
    .map((span) => ({ span, alike: likeness(exact, text.slice(span.start, span.end)) }))
    .filter((one) => one.alike >= least)
    .sort((one, other) => other.alike - one.alike)
    .map(({ span }) => span)
}

/** Places by how much of the old surroundings stands around them, and then by how near they are to the old place. */
function ranked(text: string, quotation: Quotation, places: readonly number[]): readonly Span[] {
  const { exact, prefix, suffix, start } = quotation
  const agreeing = (at: number) => {
    const end = at + exact.length
    return (
      sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedBeginning(text.slice(end, end + suffix.length), suffix)
    )
  }
  return places
    .map((at) => ({ at, agreeing: agreeing(at), distance: Math.abs(at - start) }))
    .sort((one, other) => other.agreeing - one.agreeing || one.distance - other.distance)
    .map(({ at }) => spanAt(quotation, at))
}

function spanAt({ exact }: Quotation, start: number): Span {
  return { start, end: start + exact.length }
}

function startOf({ start }: Span): number {
  return start
}
