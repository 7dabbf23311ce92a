/** Any two of several witnesses, out of the collation of all. */
import type { Change, Collation, Move, Passage, Reading, Segment } from "../collation.js"
import { extentOf } from "../passages/extent.js"
import { joinAgreed } from "../passages/join-agreed.js"
import { partsBlocks } from "../passages/parts-blocks.js"
import type { Sameness } from "../rules/sameness.js"
import { overlaps, type Span } from "../span.js"
import { prepare } from "../words/text.js"
import {
  AGREED,
  EDITORIAL,
  UNATTESTED,
  weigh,
  weighSpace,
  type Weighed,
} from "../passages/weigh.js"
import type { Witness } from "../witness.js"

/**
 * The collation of two of the witnesses, the first of them as the base: the passages and their identifiers are those
 * of the collation of all, without the passages that neither has; what happened in each is worked out anew.
 *
 * With the base of all for one of the two, it says what `collate` of the two says. Of two others it is coarser: words
 * of one stand against words of the other wherever both differ from the base. Confidences are those of all.
 *
 * Throws RangeError where the collation has no such witness, or the two are one.
 */
export function between(collation: Collation, first: number, second: number): Collation {
  const { witnesses } = collation
  const pair = [witnessAt(collation, first), witnessAt(collation, second)] as const
  if (first === second)
    throw new RangeError(`Witness ${first} cannot be compared with itself here.`)
  if (witnesses.length === 2 && first === 0) return collation
  const { rules } = collation
  const sameness = rules === undefined ? null : prepare(...pair, rules).sameness
  return {
    ...collation,
    witnesses: pair,
    base: 0,
    passages: collation.passages
      .filter(({ spans }) => isPresent(spans[first]) || isPresent(spans[second]))
      .map((passage) => passageBetween({ pair, sameness }, passage, first, second)),
    moves: collation.moves.flatMap((move) => moveBetween(move, first, second)),
  }
}

type Two = readonly [Witness, Witness]

/** The two, and what counts as the same in them; null where nothing but equal letters does. */
interface Between {
  readonly pair: Two
  readonly sameness: Sameness | null
}

function witnessAt({ witnesses }: Collation, index: number): Witness {
  const witness = witnesses[index]
  if (witness === undefined)
    throw new RangeError(`No witness ${index}: the collation has ${witnesses.length}.`)
  return witness
}

function isPresent(span: Span | null | undefined): boolean {
  return span !== null && span !== undefined
}

function passageBetween(two: Between, passage: Passage, first: number, second: number): Passage {
  const segments = segmentsBetween(two, passage.segments, first, second)
  const spans = [passage.spans[first] ?? null, passage.spans[second] ?? null] as const
  return { ...passage, spans, segments, change: changeOf(two.pair, spans, segments) }
}

/** The segments of the two alone: those that only other witnesses parted are one, and words that only others vary are shared. */
function segmentsBetween(
  within: Between,
  segments: readonly Segment[],
  first: number,
  second: number,
): Segment[] {
  const { pair } = within
  const result: Segment[] = []
  for (const { readings, ...among } of segments) {
    const two: TwoReadings = [readings[first]!, readings[second]!]
    if (two.every((reading) => lengthOf(reading) === 0)) continue
    const { class: kind } = among
    const last = result.at(-1)
    const isEditorial = kind === "editorial" || last?.class === "editorial"
    const both = last === undefined || isEditorial ? null : together(last.readings, two)
    if (both !== null) result.pop()
    const isWhole = kind === "editorial" || readings.length === 2
    const parts = both !== null ? [both] : isWhole ? [two] : unshared(pair, two)
    for (const part of parts) result.push({ readings: part, ...weighBetween(within, part, among) })
  }
  return joinAgreed(result)
}

type TwoReadings = readonly [Reading, Reading]

/** Words against words, without the whole words that both begin and end with: these stand apart. */
function unshared(pair: Two, two: TwoReadings): TwoReadings[] {
  if (two.some(({ kind }) => kind !== "words")) return [two]
  const [one, other] = two.map((reading, i) => wordsOf(pair[i]!, reading)) as [string, string]
  if (one === other) return [two]
  const { start, end } = sharedEnds(one, other)
  const [before, after] = two.map(extentOf) as [Span, Span]
  const part = (from: (span: Span) => number, to: (span: Span) => number): TwoReadings => [
    stretch(from(before), to(before)),
    stretch(from(after), to(after)),
  ]
  return [
    part(
      (span) => span.start,
      (span) => span.start + start,
    ),
    part(
      (span) => span.start + start,
      (span) => span.end - end,
    ),
    part(
      (span) => span.end - end,
      (span) => span.end,
    ),
  ].filter((each) => each.some((reading) => lengthOf(reading) > 0))
}

/**
 * How many letters two texts begin and end with alike: whole words with the space behind them. Marks of punctuation
 * count only where nothing is left of one of the texts: `it` and `it,` differ in a comma.
 */
function sharedEnds(one: string, other: string): { start: number; end: number } {
  const inMarks = sharedUpTo(one, other, isBetweenWords)
  const rest = [one, other].map((text) => text.length - inMarks.start - inMarks.end)
  return rest.includes(0) ? inMarks : sharedUpTo(one, other, isBehindSpace)
}

type IsBorder = (text: string, at: number) => boolean

function sharedUpTo(
  one: string,
  other: string,
  isBorder: IsBorder,
): { start: number; end: number } {
  if (isSpace(one) && isSpace(other)) return { start: 0, end: 0 }
  const most = Math.min(one.length, other.length)
  const space = one.length - one.trimStart().length
  let start = 0
  for (let i = 1; i <= most && one[i - 1] === other[i - 1]; i++)
    if (i > space && isBorder(one, i) && isBorder(other, i)) start = i
  return { start, end: sharedEnd(one.slice(start), other.slice(start), isBorder) }
}

/** The same for what they end with. Where one is nothing but space, it is the space that the other ends with. */
function sharedEnd(one: string, other: string, isBorder: IsBorder): number {
  if (isSpace(one)) return other.endsWith(one) ? one.length : 0
  if (isSpace(other)) return one.endsWith(other) ? other.length : 0
  let end = 0
  for (let i = 1; i < Math.min(one.length, other.length) && one.at(-i) === other.at(-i); i++)
    if (isBorder(one, one.length - i) && isBorder(other, other.length - i)) end = i
  return isSpace(one.slice(one.length - end)) ? 0 : end
}

function isBehindSpace(text: string, at: number): boolean {
  return isSpace(text.charAt(at - 1))
}

/** What may stand inside a word: no border lies between two of these. */
const WORD_PART = /[\p{L}\p{N}\p{M}'’\-‐‑\p{Cf}\p{Cs}]/u

function isBetweenWords(text: string, at: number): boolean {
  return !(WORD_PART.test(text.charAt(at - 1)) && WORD_PART.test(text.charAt(at)))
}

function isSpace(text: string): boolean {
  return text.trim() === ""
}

function stretch(start: number, end: number): Reading {
  return start === end ? { kind: "nothing", at: start } : { kind: "words", span: { start, end } }
}

function lengthOf(reading: Reading): number {
  const { start, end } = extentOf(reading)
  return end - start
}

/** Two neighbours as one, where one of the witnesses has nothing or is unknown in both; null elsewhere. */
function together(one: readonly Reading[], other: readonly Reading[]): TwoReadings | null {
  const kinds = (readings: readonly Reading[]) => readings.map(({ kind }) => kind).join()
  if (kinds(one) !== kinds(other) || one.every(({ kind }) => kind === one[0]!.kind)) return null
  const [before, after] = one.map((reading, i) => {
    const next = other[i]!
    if (reading.kind === "nothing" || next.kind === "nothing") return reading
    return { ...reading, span: { start: reading.span.start, end: next.span.end } }
  })
  return [before!, after!]
}

/** Weighs the readings of two witnesses; `among`: what the segment weighs among all. */
function weighBetween({ pair, sameness }: Between, readings: TwoReadings, among: Weighed): Weighed {
  const kinds = readings.map(({ kind }) => kind)
  if (kinds.includes("unknown")) return kinds[0] === kinds[1] ? AGREED : UNATTESTED
  const [before, after] = readings.map((reading, i) => wordsOf(pair[i]!, reading)) as [
    string,
    string,
  ]
  if (before === after) return AGREED
  if (among.class === "editorial") return EDITORIAL
  if (before.trim() !== "" || after.trim() !== "")
    return sameness?.hides(before, after) ?? weigh(before, after)
  const parts = readings.map(
    (reading, i) => reading.kind === "words" && partsBlocks(pair[i]!, reading.span),
  )
  const space = weighSpace(parts[0]!, parts[1]!)
  if (among.weight === "none") return { ...space, weight: "none" }
  return sameness?.hidesSpace(space) ?? space
}

function wordsOf({ text }: Witness, reading: Reading): string {
  return reading.kind === "nothing" ? "" : text.slice(reading.span.start, reading.span.end)
}

function changeOf(
  pair: Two,
  spans: readonly [Span | null, Span | null],
  segments: readonly Segment[],
): Change {
  const isChanged = segments.some(
    ({ weight, rules }) =>
      rules === undefined && (weight === "substantive" || weight === "accidental"),
  )
  const isUnattested = segments.some(
    ({ class: kind, readings }) =>
      kind === "unattested" && readings.some((each) => each.kind === "words"),
  )
  if (
    spans[0] !== null &&
    spans[1] !== null &&
    (isChanged || isReassigned(pair, spans as [Span, Span]))
  )
    return "reworded"
  if (isChanged) return spans[0] === null ? "added" : "deleted"
  return isUnattested ? "unattested" : "same"
}

/** True when somebody else says these words in the second witness. */
function isReassigned(pair: Two, spans: readonly [Span, Span]): boolean {
  const [before, after] = spans.map(
    (span, i) =>
      new Set(
        pair[i]!.blocks.filter((block) => overlaps(block.span, span)).map(
          ({ speaker }) => speaker ?? "",
        ),
      ),
  ) as [Set<string>, Set<string>]
  return [...before].some((speaker) => !after.has(speaker))
}

/** A move between the two, in the direction from the first to the second; none when it is between others. */
function moveBetween(move: Move, first: number, second: number): Move[] {
  const { from, to } = move
  if (from.witness === first && to.witness === second)
    return [{ ...move, from: { ...from, witness: 0 }, to: { ...to, witness: 1 } }]
  if (from.witness !== second || to.witness !== first) return []
  const within = move.within.map((segment) => ({
    ...segment,
    readings: segment.readings.toReversed(),
  }))
  return [{ ...move, from: { ...to, witness: 0 }, to: { ...from, witness: 1 }, within }]
}
