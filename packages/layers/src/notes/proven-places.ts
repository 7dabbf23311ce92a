/** Places with so much around them that no other words can be meant. */
import type { Quotation } from "@variorum/collation"
import { proof } from "./anchor-words.js"
import type { AnchoredWords } from "./note.js"
import type { TextSearch } from "./text-search.js"

/** A side of a place without words that is shorter than this tells little. */
const TELLING = 12

/** What is looked for in a text. */
interface Patterns {
  /** The words with what must stand before them, or after them; null where that side proves nothing alone. */
  readonly byBefore: string | null
  readonly byAfter: string | null
  /** How many letters of `byBefore` and `byBoth` stand before the words. */
  readonly before: number
  /** Both sides, where one alone proves nothing; null where one does. */
  readonly byBoth: string | null
  /** True where both sides are short because the text was: it must still begin or end there. */
  readonly isAtEnd: boolean
}

/** Made once for all the letters that are typed. */
const known = new WeakMap<AnchoredWords, Patterns>()

/** True for words that one of their sides proves. */
export function isProvable(anchored: AnchoredWords): boolean {
  const { byBefore, byAfter, byBoth, isAtEnd } = patternsOf(anchored)
  return byBefore !== null || byAfter !== null || (byBoth !== null && !isAtEnd)
}

/** Where the words stand beside enough of what stood before them, or after them, in text order. */
export function provenPlaces(search: TextSearch, anchored: AnchoredWords): readonly number[] {
  const { byBefore, byAfter, before, byBoth, isAtEnd } = patternsOf(anchored)
  if (byBoth !== null) {
    const places = search.find(byBoth)
    const [only] = places
    const isElsewhere =
      isAtEnd && places.length === 1 && only !== 0 && only! + byBoth.length !== search.text.length
    return isElsewhere ? [] : places.map((at) => at + before)
  }
  const byOne = byBefore === null ? [] : search.find(byBefore).map((at) => at + before)
  const byOther = byAfter === null ? [] : search.find(byAfter)
  return [...new Set([...byOne, ...byOther])]
    .filter((at) => isPartedAlike(search.text, anchored.quotation, at))
    .sort((one, other) => one - other)
}

function patternsOf(anchored: AnchoredWords): Patterns {
  const there = known.get(anchored)
  if (there !== undefined) return there
  const made = makePatterns(anchored)
  known.set(anchored, made)
  return made
}

function makePatterns(anchored: AnchoredWords): Patterns {
  const { exact, prefix, suffix } = anchored.quotation
  const { before, after } = proof(anchored)
  const isUnproven = before === null && after === null
  if (exact !== "" && !isUnproven)
    return {
      byBefore: before === null ? null : before + exact,
      byAfter: after === null ? null : exact + after,
      before: before?.length ?? 0,
      byBoth: null,
      isAtEnd: false,
    }
  const [left, right] = [before ?? prefix, after ?? suffix]
  return {
    byBefore: null,
    byAfter: null,
    before: left.length,
    byBoth: left + exact + right,
    isAtEnd: isUnproven || left.length < TELLING || right.length < TELLING,
  }
}

/** True where words end as the quoted did: "the" is not the beginning of "these". */
function isPartedAlike(text: string, { exact, prefix, suffix }: Quotation, at: number): boolean {
  const end = at + exact.length
  return (
    areJoined(text.charAt(at - 1), exact.charAt(0)) ===
      areJoined(prefix.slice(-1), exact.charAt(0)) &&
    areJoined(exact.slice(-1), text.charAt(end)) === areJoined(exact.slice(-1), suffix.charAt(0))
  )
}

/** Letters of scripts that put spaces between words. */
const LETTER =
  /^(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}]$/u

function areJoined(one: string, other: string): boolean {
  return LETTER.test(one) && LETTER.test(other)
}
