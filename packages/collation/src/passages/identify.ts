/**
 * Identifiers of passages and changes: the same on every machine, and not altered by what changes elsewhere.
 *
 *   He left. │ She stayed. │ He left. │ Nobody came.
 *   p1a…       p2b…          p3c…       p4d…
 *
 * They are made of the words alone. Where two passages have the same words, what stands beside them tells them
 * apart: the words before or, if these are the same too, those behind, or both. Only what even that does not
 * tell apart is numbered in order.
 */
import type { Collation, Passage, Reading } from "../collation.js"
import { Digest, digest } from "../pins/digest.js"
import { trimmed } from "./letters.js"
import type { Span } from "../span.js"

/** A passage that is to be given an identifier. */
export interface Nameless {
  /** What kind of plan it was made of. Not the finding of the comparison, which other rules may alter. */
  readonly kind: string
  /** One for each text; empty or null where that has nothing. */
  readonly spans: readonly (Span | null)[]
}

/** Identifiers for all passages of a comparison, in the same order; no two are alike. */
export function identify(texts: readonly string[], passages: readonly Nameless[]): string[] {
  const hashes = passages.map((passage) => hashOf(texts, passage))
  const alike = sharing(hashes)
  if (alike.length === 0) return hashes.map(nameOf)
  for (const twins of twinsAmong(texts, passages, alike)) {
    const places = placesOf(texts, passages, twins)
    twins.forEach((i, k) => hashes[i]!.add(`${BORDER}${places[k]!}`))
  }
  return numbered(hashes.map(nameOf))
}

const BORDER = "\u0000"

function nameOf(hash: Digest): string {
  return `p${hash.digits}`
}

/** The digest of a passage's content: its kind, and what each text gives to it without the white space around. */
function hashOf(texts: readonly string[], { kind, spans }: Nameless): Digest {
  const hash = new Digest()
  hash.add(kind)
  for (let i = 0; i < spans.length; i++) {
    hash.add(BORDER)
    const span = spans[i]!
    if (span === null) continue
    const { start, end } = trimmed(texts[i]!, span)
    hash.add(texts[i]!, start, end)
  }
  return hash
}

/** The indices of digests that are not the only ones of their number. */
function sharing(hashes: readonly Digest[]): number[] {
  const sorted = new Float64Array(hashes.length)
  for (let i = 0; i < hashes.length; i++) sorted[i] = hashes[i]!.number
  sorted.sort()
  const shared = new Set<number>()
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) shared.add(sorted[i]!)
  const indices: number[] = []
  if (shared.size > 0) hashes.forEach((hash, i) => shared.has(hash.number) && indices.push(i))
  return indices
}

/** Passages with the same content, wherever there are several, by their indices; they are among those with one digest, `alike`. */
function twinsAmong(
  texts: readonly string[],
  passages: readonly Nameless[],
  alike: readonly number[],
): number[][] {
  const known = new Map<string, number[]>()
  for (const i of alike) {
    const content = contentOf(texts, passages[i]!)
    const same = known.get(content)
    if (same === undefined) known.set(content, [i])
    else same.push(i)
  }
  return [...known.values()].filter((same) => same.length > 1)
}

function contentOf(texts: readonly string[], { kind, spans }: Nameless): string {
  const words = spans.map((span, i) => texts[i]!.slice(span?.start ?? 0, span?.end ?? 0).trim())
  return [kind, ...words].join(BORDER)
}

/** What is added to the content of each of some twins to tell it from the others. */
function placesOf(
  texts: readonly string[],
  passages: readonly Nameless[],
  twins: readonly number[],
): readonly string[] {
  const left = twins.map((i) => besideOf(texts, passages, i, "left"))
  const right = twins.map((i) => besideOf(texts, passages, i, "right"))
  const both = left.map((words, k) => `${words}${BORDER}${right[k]!}`)
  return [left, right].find((words) => new Set(words).size === words.length) ?? both
}

/** Enough to tell most twins apart, and little enough that an edit nearby seldom falls into it; in UTF-16 code units. */
const BESIDE = 24

/** The letters of the next passage that stand directly beside this one, in the first text that has any of it. */
function besideOf(
  texts: readonly string[],
  passages: readonly Nameless[],
  place: number,
  side: "left" | "right",
): string {
  const i = Math.max(
    0,
    passages[place]!.spans.findIndex((span) => span !== null && span.end > span.start),
  )
  const step = side === "left" ? -1 : 1
  for (let at = place + step; passages[at] !== undefined; at += step) {
    const span = passages[at]!.spans[i]!
    const words = span === null ? "" : texts[i]!.slice(span.start, span.end).trim()
    if (words !== "") return side === "left" ? words.slice(-BESIDE) : words.slice(0, BESIDE)
  }
  return ""
}

/** The same names, with a number behind each that was there before. */
function numbered(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  })
}

/**
 * The identifier of one segment of a passage: made of the passage's and of the segment's own words, so it stays
 * while these stay, whatever rules weigh it. No two segments of a collation have the same.
 *
 * Throws RangeError when the passage has no such segment.
 */
export function segmentId(collation: Collation, passage: Passage, index: number): string {
  const { segments } = passage
  if (segments[index] === undefined)
    throw new RangeError(`passage ${passage.id} has no segment ${index}; it has ${segments.length}`)
  const names = segments.slice(0, index + 1).map(({ readings }) => {
    const words = readings.map((reading, i) => wordsOf(collation.witnesses[i]!.text, reading))
    return `${passage.id}.${digest(words.join("\u0000"))}`
  })
  return numbered(names).at(-1)!
}

function wordsOf(text: string, reading: Reading): string {
  return reading.kind === "nothing"
    ? ""
    : reading.kind + text.slice(reading.span.start, reading.span.end).trim()
}
