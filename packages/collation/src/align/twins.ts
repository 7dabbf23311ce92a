/**
 * A sentence that stands unchanged elsewhere is not a rewording of what took its place.
 *
 *   before   A. T. B.        By their places A answers B and B answers A: nothing else is near. But A stands
 *   after    B. T'. A.       word for word where B was, so both have moved. The two links are undone, and
 *                            `moves.ts` finds what is free now.
 */
import { isIdentical } from "./likeness.js"
import type { Link } from "./match-sentences.js"
import { type Allowed, EVERYTHING, isFreeOf, mayMove } from "../pins/pinning.js"
import type { Span } from "../span.js"
import { opposite, type SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"

/** What a sentence must tell (in the unit of `information`) to be known again: four or five ordinary words. */
const LEAST_TOLD = 2.5
/** Share of the heavier of two linked sentences that both have: from this on they answer each other, twin or not. */
const UNLIKE = 0.5

/**
 * Where the only twin of a sentence stands, for a sentence that occurs once in either text, word for word: its index in
 * the other text of the same pair, "elsewhere" beyond it; null where there is none, or several.
 */
export type FindTwin = (side: SideName, unit: Unit) => number | "elsewhere" | null

/** The links without those between two unlike sentences of which one has its only twin elsewhere, unless a pin is against the twins. */
export function withoutTwinsElsewhere(
  links: readonly Link[],
  before: readonly Unit[],
  after: readonly Unit[],
  tells: Float64Array,
  twinOf: FindTwin,
  pinning: Allowed = EVERYTHING,
): readonly Link[] {
  const isUnlike = (link: Link) => areUnlike(before[link.before]!, after[link.after]!, tells)
  const unlike = new Set(links.filter(isUnlike))
  if (unlike.size === 0) return links
  const nameOf = (one: number, other: number) => one * after.length + other
  const linked = new Set(links.map((link) => nameOf(link.before, link.after)))
  const isElsewhere = (one: number, other: number) =>
    !linked.has(nameOf(one, other)) && mayMove(pinning, unitAt(one), unitAt(other))
  const hasTwinElsewhere = (side: SideName, unit: Unit) => {
    const twin = twinOf(side, unit)
    if (twin === null || twin === "elsewhere")
      return twin !== null && isFreeOf(pinning, side, unitAt(unit.index))
    return side === "before" ? isElsewhere(unit.index, twin) : isElsewhere(twin, unit.index)
  }
  return links.filter(
    (link) =>
      !unlike.has(link) ||
      !(
        hasTwinElsewhere("before", before[link.before]!) ||
        hasTwinElsewhere("after", after[link.after]!)
      ),
  )
}

/** The fingerprint of a sentence that tells too little to be known again. */
export const UNKNOWN = -1

/** The words of a sentence as one number, almost certainly its own: two sentences with the same words have the same. */
export function fingerprint(unit: Unit): number {
  return unit.information < LEAST_TOLD ? UNKNOWN : numberOfWords(unit)
}

/** As `fingerprint`, for any sentence. */
export function numberOfWords({ compared }: Unit): number {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let i = 0; i < compared.length; i++) {
    const key = compared[i]!
    one = Math.imul(one ^ key, 0x01000193)
    one ^= one >>> 15
    other = Math.imul(other ^ key, 0x85ebca6b)
    other ^= other >>> 13
  }
  // 53 bits are as many as a number holds exactly.
  return (one >>> 0) * 2 ** 21 + (other & 0x1fffff)
}

/** Those of some sentences, in their order. */
export function fingerprintsOf(units: readonly Unit[]): Float64Array {
  const found = new Float64Array(units.length)
  for (let i = 0; i < units.length; i++) found[i] = fingerprint(units[i]!)
  return found
}

/** Twins looked for within one pair only. */
export function twinsWithin(before: readonly Unit[], after: readonly Unit[]): FindTwin {
  const places = { before: placesByWords(before), after: placesByWords(after) }
  return (side, unit) => {
    const words = fingerprint(unit)
    if (words === UNKNOWN || places[side].get(words) === REPEATED) return null
    const twin = places[opposite(side)].get(words)
    return twin === undefined || twin === REPEATED ? null : twin
  }
}

const REPEATED = -1

function unitAt(index: number): Span {
  return { start: index, end: index + 1 }
}

function placesByWords(units: readonly Unit[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const unit of units) {
    const words = fingerprint(unit)
    if (words !== UNKNOWN) places.set(words, places.has(words) ? REPEATED : unit.index)
  }
  return places
}

function areUnlike(one: Unit, other: Unit, tells: Float64Array): boolean {
  const least = UNLIKE * Math.max(one.information, other.information)
  if (isIdentical(one, other)) return false
  return !sharesAtLeast(least, one.compared, other.compared, tells)
}

/** True when the different words that both have tell at least so much. */
function sharesAtLeast(
  least: number,
  one: Int32Array,
  other: Int32Array,
  tells: Float64Array,
): boolean {
  if (stamps.length < tells.length) stamps = new Float64Array(2 * tells.length)
  lastStamp += 2
  for (let i = 0; i < other.length; i++) stamps[other[i]!] = lastStamp
  let shared = 0
  for (let i = 0; i < one.length && shared < least; i++) {
    const key = one[i]!
    if (stamps[key] !== lastStamp) continue
    stamps[key] = lastStamp - 1
    shared += tells[key]!
  }
  return shared >= least
}

/** By key: the number of the sentence, even, that had it last; odd when the word has been counted. */
let stamps = new Float64Array(0)
let lastStamp = 0
