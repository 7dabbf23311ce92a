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
import { withoutSpaceBefore, withoutSpaceBehind } from "./letters.js"

/** A passage that is to be given an identifier. */
export interface Nameless {
  /** What kind of plan it was made of. Not the finding of the comparison, which other rules may alter. */
  readonly kind: string
  /** How many texts there are. */
  readonly count: number
  /** Each text, and where its words begin and end there; where that has nothing, they end where they begin. White space around them does not count. */
  textOf(witness: number): string
  startIn(witness: number): number
  endIn(witness: number): number
}

/** The name that a passage has if there is no other with the same words. */
export function nameAlone(passage: Nameless): string {
  return `p${digestOf(passage).digits}`
}

/** The digest of a passage's content: its kind and its words, with a border before each text. */
function digestOf(passage: Nameless): Digest {
  const content = new Digest()
  content.add(passage.kind)
  for (let i = 0; i < passage.count; i++) {
    content.add("\u0000")
    const [text, end] = [passage.textOf(i), passage.endIn(i)]
    const start = withoutSpaceBefore(text, passage.startIn(i), end)
    content.add(text, start, withoutSpaceBehind(text, start, end))
  }
  return content
}

/** The words that a passage has in one of the texts; empty where that has nothing. */
function wordsIn(passage: Nameless, i: number): string {
  return passage.textOf(i).slice(passage.startIn(i), passage.endIn(i)).trim()
}

/**
 * Identifiers for all passages of a comparison, of the name that each has alone; no two are alike. `passageAt` is asked
 * only for passages that have twins, and for those beside them.
 */
export function identify(
  alone: readonly string[],
  passageAt: (index: number) => Nameless,
): readonly string[] {
  const twins = twinsAmong(alone)
  if (twins.length === 0) return alone
  const names = [...alone]
  for (const places of twins) {
    const left = places.map((i) => besideOf(alone.length, passageAt, i, "left"))
    const right = places.map((i) => besideOf(alone.length, passageAt, i, "right"))
    const both = left.map((words, k) => `${words}\u0000${right[k]!}`)
    const telling = [left, right].find((words) => new Set(words).size === words.length) ?? both
    places.forEach((i, k) => {
      const content = digestOf(passageAt(i))
      content.add(`\u0000${telling[k]!}`)
      names[i] = `p${content.digits}`
    })
  }
  return numbered(names)
}

/** The indices of names that are the same, wherever there are several. */
function twinsAmong(names: readonly string[]): number[][] {
  const known = new Map<string, number>()
  const twins = new Map<string, number[]>()
  names.forEach((name, i) => {
    const first = known.get(name)
    const same = twins.get(name)
    if (first === undefined) known.set(name, i)
    else if (same === undefined) twins.set(name, [first, i])
    else same.push(i)
  })
  return [...twins.values()]
}

/** Enough to tell most twins apart, and little enough that an edit nearby seldom falls into it; in UTF-16 code units. */
const BESIDE = 24

/** The letters of the next passage that stand directly beside this one, in the first text that has any of it. */
function besideOf(
  count: number,
  passageAt: (index: number) => Nameless,
  place: number,
  side: "left" | "right",
): string {
  const own = passageAt(place)
  let i = 0
  while (i < own.count && wordsIn(own, i) === "") i++
  if (i === own.count) i = 0
  const step = side === "left" ? -1 : 1
  for (let at = place + step; at >= 0 && at < count; at += step) {
    const words = wordsIn(passageAt(at), i)
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
