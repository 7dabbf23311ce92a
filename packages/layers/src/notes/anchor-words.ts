/**
 * The words that a note is about, kept so that they are found again and taken for no others.
 *
 * Of what stands around them so much is kept that half of it tells them from every other place in the text that has the
 * same words: at least 32 letters, at most 512. So an edit nearby leaves enough, and the twin of a sentence that was
 * cut is not taken for it (hypothesis/client #7571). A side that tells nothing, as in a refrain, keeps fewer than 32,
 * and `proof` never trusts it alone.
 */
import { digest, type Quotation, type Span, type Witness } from "@variorum/collation"
import { wholeGraphemes } from "./graphemes.js"
import type { AnchoredWords } from "./note.js"

/** A side with fewer letters than this proves nothing alone. */
const LEAST = 32
const MOST = 512

/**
 * Anchors a stretch of a witness, widened to whole graphemes; an empty one is the place itself.
 *
 * Throws RangeError for a stretch that is not in the text.
 */
export function anchorWords(witness: Pick<Witness, "siglum" | "text">, span: Span): AnchoredWords {
  const { siglum, text } = witness
  const isInside =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start <= span.end &&
    span.end <= text.length
  if (!isInside) throw new RangeError(`${siglum} has no words from ${span.start} to ${span.end}`)
  const { start, end } = wholeGraphemes(text, span)
  const exact = text.slice(start, end)
  const [before, after] = exact === "" ? reachAround(text, start) : reachOf(text, start, end)
  const quotation: Quotation = {
    exact,
    prefix: text.slice(wholeBefore(text, start, before), start),
    suffix: text.slice(end, wholeAfter(text, end, after)),
    start,
  }
  return { witness: siglum, quotation, digest: digestOf(text) }
}

/** What must stand before and after the words, or on one of the two sides, for a place to be theirs. */
export interface Proof {
  /** Null where what stood before proves nothing alone. */
  readonly before: string | null
  readonly after: string | null
}

/** What proves a place. Of a note from elsewhere all of its context is asked, for nobody chose how much was kept. */
export function proof({ quotation, digest: state }: AnchoredWords): Proof {
  const { prefix, suffix } = quotation
  const share = state === "" ? 1 : 2
  return {
    before: prefix.length < LEAST ? null : prefix.slice(-Math.floor(prefix.length / share)),
    after: suffix.length < LEAST ? null : suffix.slice(0, Math.floor(suffix.length / share)),
  }
}

function reachOf(text: string, start: number, end: number): [before: number, after: number] {
  const exact = text.slice(start, end)
  return [
    reach(start, (half) => isAlone(text, text.slice(start - half, start) + exact)),
    reach(text.length - end, (half) => isAlone(text, exact + text.slice(end, end + half))),
  ]
}

/** A place without words is told by both of its sides together. */
function reachAround(text: string, at: number): [before: number, after: number] {
  const most = Math.max(at, text.length - at)
  const half = reach(most, (length) =>
    isAlone(text, text.slice(Math.max(0, at - length), at + length)),
  )
  return [Math.min(at, half), Math.min(text.length - at, half)]
}

/** Where context begins that has so many letters, or one more or less where that would cut a character in two. */
function wholeBefore(text: string, start: number, letters: number): number {
  const at = start - letters
  if (!/[\udc00-\udfff]/.test(text.charAt(at))) return at
  return letters < LEAST ? at + 1 : at - 1
}

function wholeAfter(text: string, end: number, letters: number): number {
  const at = end + letters
  if (!/[\ud800-\udbff]/.test(text.charAt(at - 1))) return at
  return letters < LEAST ? at - 1 : at + 1
}

/** How much is kept of a side that has so many letters. */
function reach(there: number, isTold: (half: number) => boolean): number {
  for (let half = LEAST / 2; 2 * half <= MOST && 2 * half <= there; half *= 2)
    if (isTold(half)) return 2 * half
  return Math.min(there, LEAST - 1)
}

function isAlone(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return text.indexOf(words, first + 1) < 0
}

let known = { text: "", digest: digest("") }

/** Notes are made one after the other on the same text. */
function digestOf(text: string): string {
  if (known.text !== text) known = { text, digest: digest(text) }
  return known.digest
}
