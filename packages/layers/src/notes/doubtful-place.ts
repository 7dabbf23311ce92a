/** Where words may be whose place nothing proves. */
import type { Quotation, Span } from "@variorum/collation"
import { likeness } from "./likeness.js"
import type { DoubtReason } from "./placement.js"
import { ranked, spanAt } from "./ranked-places.js"
import type { TextSearch } from "./text-search.js"

/** Letters of the neighbours by which a place may be theirs: about two words. */
const BESIDE = 12
/** Words shorter than this say nothing without a neighbour. */
const TELLING = 12
/** How alike words must be to be an edited form of those quoted, between both neighbours and beside one. */
const ALIKE_BETWEEN = 0.4
const ALIKE_BESIDE = 0.7
/** Nobody chooses among more. */
const MOST_CANDIDATES = 8

export interface Doubt {
  /** The likeliest first; none where the words are lost. */
  readonly candidates: readonly Span[]
  readonly reason: DoubtReason
}

/** What may have become of the words; of a place without words, where one of its sides still stands. */
export function doubtfulPlace(search: TextSearch, quotation: Quotation): Doubt {
  return quotation.exact === "" ? doubtfulGap(search, quotation) : doubtfulWords(search, quotation)
}

function doubtfulGap(search: TextSearch, { prefix, suffix, start }: Quotation): Doubt {
  const left = prefix.slice(-BESIDE)
  const right = suffix.slice(0, BESIDE)
  const places = [...search.find(left).map((at) => at + left.length), ...search.find(right)]
  const candidates = [...new Set(places)]
    .sort((one, other) => Math.abs(one - start) - Math.abs(other - start))
    .slice(0, MOST_CANDIDATES)
    .map((at) => ({ start: at, end: at }))
  return { candidates, reason: "words changed" }
}

function doubtfulWords(search: TextSearch, quotation: Quotation): Doubt {
  const edited = editedPlaces(search, quotation)
  const elsewhere = samePlaces(search, quotation).map((at) => spanAt(quotation, at))
  const known = new Set(edited.map(({ start }) => start))
  const candidates = [...edited, ...elsewhere.filter(({ start }) => !known.has(start))]
  const isEdited = edited.some(
    ({ start, end }) => search.text.slice(start, end) !== quotation.exact,
  )
  const reason = isEdited ? "words changed" : candidates.length > 1 ? "several alike" : "elsewhere"
  return { candidates, reason }
}

/** Where the very words stand, with little or nothing around them that stood there. */
function samePlaces(search: TextSearch, quotation: Quotation): readonly number[] {
  const { exact, prefix, suffix } = quotation
  if (exact.length >= TELLING)
    return ranked(search.text, quotation, search.find(exact)).map(({ start }) => start)
  const left = prefix.slice(-BESIDE)
  const right = suffix.slice(0, BESIDE)
  const places = [
    ...(left === "" ? [] : search.find(left + exact).map((at) => at + left.length)),
    ...(right === "" ? [] : search.find(exact + right)),
  ]
  return ranked(search.text, quotation, [...new Set(places)]).map(({ start }) => start)
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
