/**
 * Words of a witness as the W3C says them: a SpecificResource with a TextQuoteSelector and, where the text is as it was
 * when they were chosen, a TextPositionSelector in code points. An absence is a position without length, with what
 * stands around it.
 */
import type { Quotation } from "@variorum/collation"
import type { AnchoredWords } from "@variorum/layers"
import { UnreadableNote } from "../note-import/note-import.js"
import { asObject, listed, own, ownText, type PlainObject } from "../note-import/plain-data.js"
import { isScript, OWN } from "./iri.js"
import type { AnnotatedText, AnnotatedTexts } from "./texts.js"

const STATE = `${OWN}TextState`
const START = `${OWN}start`

/** As much as is kept of what stands around quoted words, in UTF-16 code units: by others, and by ourselves. */
const CONTEXT = 32
const LONGEST_CONTEXT = 512 + 1

/** Words, or the place of an absence, as a SpecificResource. */
export function writeWords(words: AnchoredWords, texts: AnnotatedTexts): PlainObject {
  const { exact, prefix, suffix, start } = words.quotation
  const quote = {
    type: "TextQuoteSelector",
    exact,
    // Cut by code units, the context may begin or end with half a character.
    prefix: wholePrefix(prefix),
    suffix: wholeSuffix(suffix),
  }
  const position = positionOf(words, texts.of(words.witness))
  return {
    type: "SpecificResource",
    source: texts.iri(words.witness),
    selector: position === null ? quote : [quote, position],
    ...(words.digest === "" ? {} : { state: { type: STATE, value: words.digest } }),
    ...(position === null ? { [START]: start } : {}),
  }
}

function positionOf({ quotation, digest }: AnchoredWords, text: AnnotatedText | null) {
  const { exact, start } = quotation
  if (text === null || text.digest !== digest) return null
  if (!text.points.text.startsWith(exact, start)) return null
  const { points } = text
  return {
    type: "TextPositionSelector",
    start: points.before(start),
    end: points.before(start + exact.length),
  }
}

/** A target as it was read: a whole resource where it has no words. */
export interface ReadResource {
  readonly iri: string
  readonly words: AnchoredWords | null
}

/** Throws UnreadableNote for a resource that nobody can name, and for selectors that do not say any words. */
export function readResource(value: unknown, texts: AnnotatedTexts): ReadResource {
  const resource = typeof value === "string" ? { id: value } : asObject(value)
  if (resource === null) throw new UnreadableNote("Its target is no resource.")
  const named = own(resource, "source") ?? own(resource, "id")
  const source = asObject(named)
  const iri = source === null ? named : own(source, "id")
  if (typeof iri !== "string" || iri === "") throw new UnreadableNote("Its target has no name.")
  if (isScript(iri)) throw new UnreadableNote("Its target is a script.")
  const selectors = listed(own(resource, "selector"))
  if (selectors.length === 0) return { iri, words: null }
  const siglum = texts.siglum(iri)
  const state = listed(own(resource, "state"))
    .map(asObject)
    .find((one) => one !== null && own(one, "type") === STATE)
  const digest = state === undefined || state === null ? "" : ownText(state, "value")
  const quotation = quotationOf(resource, selectors, texts.of(siglum), digest)
  return { iri, words: { witness: siglum, quotation, digest } }
}

function quotationOf(
  resource: PlainObject,
  selectors: readonly unknown[],
  text: AnnotatedText | null,
  digest: string,
): Quotation {
  const quote = selectorOf(selectors, "TextQuoteSelector")
  const position = selectorOf(selectors, "TextPositionSelector")
  const span = spanOf(position, text)
  const exact = quote === null ? null : own(quote, "exact")
  if (quote !== null && typeof exact === "string") {
    // Of a note that does not say which text it was made on all of its context is asked for: more would only be lost.
    const most = digest === "" ? CONTEXT : LONGEST_CONTEXT
    const prefix = ownText(quote, "prefix").slice(-most)
    const suffix = ownText(quote, "suffix").slice(0, most)
    if (exact + prefix + suffix === "") throw new UnreadableNote("It quotes nothing.")
    const start = span?.start ?? countAt(resource, START) ?? placeIn(text, exact, prefix, suffix)
    return { exact, prefix, suffix, start }
  }
  const isOfThisState = text !== null && (digest === "" || digest === text.digest)
  if (position === null || span === null || !isOfThisState)
    throw new UnreadableNote(
      position === null
        ? "It points at its words in a way that is not read here."
        : "It says where its words stand and not what they are, and they are not there.",
    )
  const whole = text.points.text
  return {
    exact: whole.slice(span.start, span.end),
    prefix: whole.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: whole.slice(span.end, span.end + CONTEXT),
    start: span.start,
  }
}

function wholePrefix(prefix: string): string {
  return prefix.replace(/^[\udc00-\udfff]/u, "")
}

function wholeSuffix(suffix: string): string {
  return suffix.replace(/[\ud800-\udbff]$/u, "")
}

/** A selector that another one refines says more than is read here. */
function selectorOf(selectors: readonly unknown[], type: string): PlainObject | null {
  const found = selectors
    .map(asObject)
    .find((one) => one !== null && listed(own(one, "type")).includes(type))
  return found === undefined || found === null || Object.hasOwn(found, "refinedBy") ? null : found
}

function spanOf(position: PlainObject | null, text: AnnotatedText | null) {
  if (position === null || text === null) return null
  const [first, last] = [countAt(position, "start"), countAt(position, "end")]
  if (first === null || last === null || first > last) return null
  const [start, end] = [text.points.offsetAt(first), text.points.offsetAt(last)]
  return start === null || end === null ? null : { start, end }
}

function countAt(object: PlainObject, key: string): number | null {
  const value = own(object, key)
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null
}

/** Where the words stand, with what is said to stand around them; 0 where they do not. A help, for whoever hangs them. */
function placeIn(text: AnnotatedText | null, exact: string, prefix: string, suffix: string) {
  const at = text?.points.text.indexOf(prefix + exact + suffix) ?? -1
  return at < 0 ? 0 : at + prefix.length
}
