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
import { doubtfulPlace } from "./doubtful-place.js"
import type { AnchoredWords } from "./note.js"
import type { DoubtReason } from "./placement.js"
import { isProvable, provenPlaces } from "./proven-places.js"
import { ranked, spanAt } from "./ranked-places.js"
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
  const { candidates, reason } = doubtfulPlace(search, quotation)
  return candidates.length === 0 ? { status: "lost" } : { status: "doubtful", candidates, reason }
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
