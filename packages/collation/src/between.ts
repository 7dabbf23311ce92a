/** Any two of several witnesses, out of the collation of all. */
import type { Change, Collation, Move, Passage, Reading, Segment } from "./collation.js"
import { joinAgreed } from "./join-agreed.js"
import { partsBlocks } from "./parts-blocks.js"
import { overlaps, type Span } from "./span.js"
import { AGREED, EDITORIAL, UNATTESTED, weigh, weighSpace, type Weighed } from "./weigh.js"
import type { Witness } from "./witness.js"

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
  if (first === second) throw new RangeError(`Witness ${first} cannot be compared with itself here.`)
  if (witnesses.length === 2 && first === 0) return collation
  return {
    ...collation,
    witnesses: pair,
    base: 0,
    passages: collation.passages
      .filter(({ spans }) => isPresent(spans[first]) || isPresent(spans[second]))
      .map((passage) => passageBetween(pair, passage, first, second)),
    moves: collation.moves.flatMap((move) => moveBetween(move, first, second)),
  }
}

type Two = readonly [Witness, Witness]

function witnessAt({ witnesses }: Collation, index: number): Witness {
  const witness = witnesses[index]
  if (witness === undefined)
    throw new RangeError(`No witness ${index}: the collation has ${witnesses.length}.`)
  return witness
}

function isPresent(span: Span | null | undefined): boolean {
  return span !== null && span !== undefined
}

function passageBetween(pair: Two, passage: Passage, first: number, second: number): Passage {
  const segments = joined(pair, passage.segments, first, second)
  const spans = [passage.spans[first] ?? null, passage.spans[second] ?? null] as const
  return { ...passage, spans, segments, change: changeOf(pair, spans, segments) }
}

/** The segments of the two alone, those that only other witnesses parted in one. */
function joined(
  pair: Two,
  segments: readonly Segment[],
  first: number,
  second: number,
): Segment[] {
  const result: Segment[] = []
  for (const { readings, weight, class: kind } of segments) {
    const two = [readings[first]!, readings[second]!] as const
    if (two.every((reading) => lengthOf(reading) === 0)) continue
    const last = result.at(-1)
    const both = last === undefined ? null : together(last.readings, two)
    if (both !== null && kind !== "editorial" && last!.class !== "editorial")
      result[result.length - 1] = { readings: both, ...weighBetween(pair, both, { weight, class: kind }) }
    else result.push({ readings: two, ...weighBetween(pair, two, { weight, class: kind }) })
  }
  return joinAgreed(result)
}

function lengthOf(reading: Reading): number {
  return reading.kind === "nothing" ? 0 : reading.span.end - reading.span.start
}

/** Two neighbours as one, where one of the witnesses has nothing or is unknown in both; null elsewhere. */
function together(
  one: readonly Reading[],
  other: readonly Reading[],
): readonly [Reading, Reading] | null {
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
function weighBetween(pair: Two, readings: readonly [Reading, Reading], among: Weighed): Weighed {
  const kinds = readings.map(({ kind }) => kind)
  if (kinds.includes("unknown")) return kinds[0] === kinds[1] ? AGREED : UNATTESTED
  const [before, after] = readings.map((reading, i) => wordsOf(pair[i]!, reading)) as [string, string]
  if (before === after) return AGREED
  if (among.class === "editorial") return EDITORIAL
  if (before.trim() !== "" || after.trim() !== "") return weigh(before, after)
  const parts = readings.map(
    (reading, i) => reading.kind === "words" && partsBlocks(pair[i]!, reading.span),
  )
  const space = weighSpace(parts[0]!, parts[1]!)
  return among.weight === "none" ? { ...space, weight: "none" } : space
}

function wordsOf({ text }: Witness, reading: Reading): string {
  return reading.kind === "nothing" ? "" : text.slice(reading.span.start, reading.span.end)
}

function changeOf(
  pair: Two,
  spans: readonly [Span | null, Span | null],
  segments: readonly Segment[],
): Change {
  const isChanged = segments.some(({ weight }) => weight === "substantive" || weight === "accidental")
  const isUnattested = segments.some(
    ({ class: kind, readings }) => kind === "unattested" && readings.some((each) => each.kind === "words"),
  )
  if (spans[0] !== null && spans[1] !== null && (isChanged || isReassigned(pair, spans as [Span, Span])))
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
