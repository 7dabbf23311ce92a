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

/** Gives passages by their places; asked only for those that have twins, and for those beside them. */
export type PassageAt = (index: number) => Nameless

/** What stands directly beside a passage that has twins, and its name when some of that is added to its words. */
export interface Twin {
  readonly left: string
  readonly right: string
  nameWith(beside: string): string
}

/** Identifiers for all passages of a comparison, of the name that each has alone; no two are alike. */
export function identify(alone: readonly string[], passageAt: PassageAt): readonly string[] {
  const names = [...alone]
  const twinAt = (i: number) => twinOf(i, alone.length, passageAt)
  for (const [i, name] of tellApart(twinsAmong(alone), twinAt)) names[i] = name
  return names
}

/** Names for passages that have twins, by their places. `twins`: places of passages with the same words. */
export function tellApart(
  twins: Iterable<readonly number[]>,
  twinAt: (index: number) => Twin,
): ReadonlyMap<number, string> {
  const names: [number, string][] = []
  for (const places of twins) {
    const same = places.map(twinAt)
    const left = same.map((twin) => twin.left)
    const right = same.map((twin) => twin.right)
    const both = left.map((words, k) => `${words}\u0000${right[k]!}`)
    const telling = [left, right].find((words) => new Set(words).size === words.length) ?? both
    places.forEach((i, k) => names.push([i, same[k]!.nameWith(telling[k]!)]))
  }
  names.sort(([one], [other]) => one - other)
  const apart = numbered(names.map(([, name]) => name))
  return new Map(names.map(([i], k) => [i, apart[k]!]))
}

/** A passage that has twins, among `count` passages. */
export function twinOf(index: number, count: number, passageAt: PassageAt): Twin {
  return {
    left: besideOf(count, passageAt, index, "left"),
    right: besideOf(count, passageAt, index, "right"),
    nameWith(beside) {
      const content = digestOf(passageAt(index))
      content.add(`\u0000${beside}`)
      return `p${content.digits}`
    },
  }
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
  passageAt: PassageAt,
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
