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
  /** One for each text; empty where that has nothing. */
  readonly spans: readonly Span[]
}

/** Identifiers for all passages of a comparison, in the same order; no two are alike. */
export function identify(texts: readonly string[], passages: readonly Nameless[]): string[] {
  const hashes = passages.map((passage) => hashOf(texts, passage))
  const places = placesOf(texts, passages, hashes)
  return numbered(
    hashes.map((hash, i) => {
      hash.add(places.get(i) ?? "")
      return `p${hash.digits}`
    }),
  )
}

const BORDER = "\u0000"

/** The digest of a passage's content: its kind, and what each text gives to it without the white space around. */
function hashOf(texts: readonly string[], { kind, spans }: Nameless): Digest {
  const hash = new Digest()
  hash.add(kind)
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = trimmed(texts[i]!, spans[i]!)
    hash.add(BORDER)
    hash.add(texts[i]!, start, end)
  }
  return hash
}

function contentOf(texts: readonly string[], { kind, spans }: Nameless): string {
  return [kind, ...spans.map(({ start, end }, i) => texts[i]!.slice(start, end).trim())].join(BORDER)
}

/** What is added to the content of each passage, by its index, to tell it from its twins; nothing for one that has none. */
function placesOf(
  texts: readonly string[],
  passages: readonly Nameless[],
  hashes: readonly Digest[],
): ReadonlyMap<number, string> {
  const places = new Map<number, string>()
  for (const twins of twinsAmong(texts, passages, hashes)) {
    const left = twins.map((i) => besideOf(texts, passages, i, "left"))
    const right = twins.map((i) => besideOf(texts, passages, i, "right"))
    const both = left.map((words, k) => `${words}${BORDER}${right[k]!}`)
    const telling = [left, right].find((words) => new Set(words).size === words.length) ?? both
    twins.forEach((i, k) => places.set(i, `${BORDER}${telling[k]!}`))
  }
  return places
}

/** The indices of passages with the same content, wherever there are several. Contents are read only where digests agree. */
function twinsAmong(
  texts: readonly string[],
  passages: readonly Nameless[],
  hashes: readonly Digest[],
): number[][] {
  const alike = groupsOf(hashes.keys(), (i) => hashes[i]!.number)
  return alike.flatMap((some) => groupsOf(some, (i) => contentOf(texts, passages[i]!)))
}

/** Indices that share what is found of them, in groups of two and more. */
function groupsOf(indices: Iterable<number>, find: (index: number) => number | string): number[][] {
  const first = new Map<number | string, number>()
  const groups = new Map<number, number[]>()
  for (const i of indices) {
    const found = find(i)
    const known = first.get(found)
    if (known === undefined) first.set(found, i)
    else {
      const group = groups.get(known)
      if (group === undefined) groups.set(known, [known, i])
      else group.push(i)
    }
  }
  return [...groups.values()]
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
    passages[place]!.spans.findIndex(({ start, end }) => end > start),
  )
  const step = side === "left" ? -1 : 1
  for (let at = place + step; passages[at] !== undefined; at += step) {
    const { start, end } = passages[at]!.spans[i]!
    const words = texts[i]!.slice(start, end).trim()
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
