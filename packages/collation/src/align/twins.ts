/**
 * A sentence that stands unchanged elsewhere is not a rewording of what took its place.
 *
 *   before   A. T. B.        By their places A answers B and B answers A: nothing else is near. But A stands
 *   after    B. T'. A.       word for word where B was, so both have moved. The two links are undone, and
 *                            `moves.ts` finds what is free now.
 */
import { isIdentical } from "./likeness.js"
import type { Link } from "./match-sentences.js"
import { type Allowed, EVERYTHING, mayMove } from "../pins/pinning.js"
import type { Span } from "../span.js"
import type { Unit } from "../words/unit.js"

/** What a sentence must tell (in the unit of `information`) to be known again: four or five ordinary words. */
const LEAST_TOLD = 2.5
/** Share of the heavier of two linked sentences that both have: from this on they answer each other, twin or not. */
const UNLIKE = 0.5

/** The links without those between two unlike sentences of which one has its only twin elsewhere, unless a pin is against the twins. */
export function withoutTwinsElsewhere(
  links: readonly Link[],
  before: readonly Unit[],
  after: readonly Unit[],
  tells: Float64Array,
  pinning: Allowed = EVERYTHING,
): Link[] {
  const unlike = new Set(
    links.filter((link) => areUnlike(before[link.before]!, after[link.after]!, tells)),
  )
  if (unlike.size === 0) return [...links]
  const twinOf = twins(before, after, pinning)
  const linked = new Set(links.map((link) => `${link.before} ${link.after}`))
  const isElsewhere = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && !linked.has(`${one} ${other}`)
  return links.filter(
    (link) =>
      !unlike.has(link) ||
      !(
        isElsewhere(link.before, twinOf.before.get(link.before)) ||
        isElsewhere(twinOf.after.get(link.after), link.after)
      ),
  )
}

/** Sentences that occur once in either text, word for word. */
function twins(
  before: readonly Unit[],
  after: readonly Unit[],
  pinning: Allowed,
): { before: Map<number, number>; after: Map<number, number> } {
  const places = placesByWords(after)
  const found = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const [words, one] of placesByWords(before)) {
    const other = places.get(words)
    if (one === REPEATED || other === undefined || other === REPEATED) continue
    if (!mayMove(pinning, unitAt(one), unitAt(other))) continue
    found.before.set(one, other)
    found.after.set(other, one)
  }
  return found
}

const REPEATED = -1

function unitAt(index: number): Span {
  return { start: index, end: index + 1 }
}

function placesByWords(units: readonly Unit[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const { compared, information, index } of units) {
    if (information < LEAST_TOLD) continue
    const words = compared.join()
    places.set(words, places.has(words) ? REPEATED : index)
  }
  return places
}

function areUnlike(one: Unit, other: Unit, tells: Float64Array): boolean {
  if (isIdentical(one, other)) return false
  const words = new Set(other.compared)
  let shared = 0
  for (const key of new Set(one.compared)) if (words.has(key)) shared += tells[key]!
  return shared < UNLIKE * Math.max(one.information, other.information)
}
