import { between } from "./between.js"
import { collate } from "../collate.js"
import type { Collation, Segment } from "../collation.js"
import { checkColumns } from "../columns.js"
import { extentOf } from "../passages/extent.js"
import { asMarked } from "../testing.js"
import type { Witness } from "../witness.js"

/**
 * The promises that a collation of several witnesses keeps, tried on one set with each of them as the base: columns
 * give back their texts, also of any two; the order of the others decides nothing but the columns; the same input
 * gives the same output, through JSON as well; equal witnesses show nothing; what is unknown beside the base in a
 * pair stays unknown. Null when all hold; otherwise one sentence.
 */
export function brokenPromiseOfMany(witnesses: readonly Witness[]): string | null {
  for (let base = 0; base < witnesses.length; base++) {
    const broken = brokenWithBase(witnesses, base)
    if (broken !== null) return `base ${base}: ${broken}`
  }
  return null
}

function brokenWithBase(witnesses: readonly Witness[], base: number): string | null {
  const collation = collate(witnesses, { base })
  const columns = checkColumns(collation)
  if (columns !== null) return columns
  const json = JSON.stringify(collation)
  if (JSON.stringify(JSON.parse(json)) !== json) return "JSON there and back is not the same"
  if (JSON.stringify(collate(witnesses, { base })) !== json)
    return "the same input gives another output"
  const names = new Set(collation.passages.map(({ id }) => id))
  if (names.size !== collation.passages.length) return "two passages have one name"
  for (const { from, to } of collation.moves)
    if (!names.has(from.passage) || !names.has(to.passage)) return "a move names no passage"
  return (
    brokenOrder(witnesses, base, collation) ??
    brokenSelf(witnesses, base) ??
    brokenPairs(collation) ??
    brokenUnknown(collation)
  )
}

/** The witnesses turned round give the same, with the columns turned round. */
function brokenOrder(
  witnesses: readonly Witness[],
  base: number,
  collation: Collation,
): string | null {
  const last = witnesses.length - 1
  const turned = collate(witnesses.toReversed(), { base: last - base })
  const back: Collation = {
    ...turned,
    witnesses: turned.witnesses.toReversed(),
    base: last - turned.base,
    passages: turned.passages.map((passage) => ({
      ...passage,
      spans: passage.spans.toReversed(),
      segments: passage.segments.map((each) => ({ ...each, readings: each.readings.toReversed() })),
    })),
    moves: turned.moves.map((move) => ({
      ...move,
      from: { ...move.from, witness: last - move.from.witness },
      to: { ...move.to, witness: last - move.to.witness },
    })),
  }
  return JSON.stringify(back) === JSON.stringify(collation)
    ? null
    : "another order of the witnesses gives another result"
}

function brokenSelf(witnesses: readonly Witness[], base: number): string | null {
  const one = witnesses[base]!
  const alike = collate(["X", "Y", "Z"].map((siglum) => ({ ...one, siglum })))
  if (alike.moves.length > 0) return "three equal witnesses show a move"
  if (alike.passages.some(({ change }) => change !== "same"))
    return "three equal witnesses show a change"
  const isMarked = [1, 2].some((other) => asMarked(between(alike, 0, other)) !== one.text)
  return isMarked ? "three equal witnesses show a difference" : null
}

function brokenPairs(collation: Collation): string | null {
  for (let one = 0; one < collation.witnesses.length; one++)
    for (let other = 0; other < collation.witnesses.length; other++) {
      const broken = one === other ? null : checkColumns(between(collation, one, other))
      if (broken !== null) return `between ${one} and ${other}: ${broken}`
    }
  return null
}

/** What stands opposite a gap in a pair must not become a finding by merging. */
function brokenUnknown(collation: Collation): string | null {
  const { witnesses, base } = collation
  for (let other = 0; other < witnesses.length; other++) {
    if (other === base) continue
    const open = placesIn(collate([witnesses[base]!, witnesses[other]!]), isUnattested)
    const claimed = placesIn(between(collation, base, other), ({ weight }) => weight !== "none")
    for (const side of [0, 1] as const)
      for (const place of open[side])
        if (claimed[side].has(place) && !isSpaceAt(witnesses[[base, other][side]!]!, place))
          return `unknown opposite ${place} of ${[base, other][side]} became a finding in ${[base, other]}`
  }
  return null
}

/** The white space around a sign is known. */
function isSpaceAt({ text }: Witness, place: number): boolean {
  return text.charAt(place).trim() === ""
}

function isUnattested({ readings }: Segment): boolean {
  const kinds = readings.map(({ kind }) => kind)
  return kinds.includes("unknown") && kinds.includes("words")
}

/** The places of either text that stand in some of the segments. */
function placesIn(
  { passages }: Collation,
  isWanted: (segment: Segment) => boolean,
): readonly [Set<number>, Set<number>] {
  const places = [new Set<number>(), new Set<number>()] as const
  for (const { readings } of passages.flatMap(({ segments }) => segments).filter(isWanted))
    for (const side of [0, 1] as const) {
      const { start, end } = extentOf(readings[side]!)
      for (let at = start; at < end; at++) places[side].add(at)
    }
  return places
}
