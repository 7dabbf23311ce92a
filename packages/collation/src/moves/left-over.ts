/** The sentences that have no partner in their place, and which of them are worth a look as the two ends of a move. */
import { gapsIn, type Group } from "../align/groups.js"
import { rareRuns } from "../align/seeds.js"
import { fingerprint, UNKNOWN } from "../align/twins.js"
import { opposite, type SideName } from "../words/text.js"
import type { Unit } from "../words/unit.js"

/** A sentence without a partner. */
export interface Left {
  readonly unit: Unit
  /** How many sentences stand before it in its text. */
  readonly at: number
  /** How many groups stand before it, and half of the one within which it stands. Two that stand behind the same ones would not cross any. */
  readonly passed: number
}

/** How much of a group stands before a sentence within it. */
const WITHIN = 0.5
/** Words in a row, found nowhere else among what is left, that make two sentences worth a look. */
const SEEDS = [3, 2]

/**
 * The sentences of one text that answer nothing; `units` and `groups`: all of both texts, in order. Of those that stand
 * within a group only such as tell more than the sentence whose answers they part: for their sake it loses one.
 */
export function leftOver(
  units: Readonly<Record<SideName, readonly Unit[]>>,
  groups: readonly Group[],
  side: SideName,
): Left[] {
  const [own, others] = [units[side], units[opposite(side)]]
  const left: Left[] = []
  const add = (from: number, to: number, passed: number) => {
    for (let at = from; at < to; at++)
      if (own[at]!.compared.length > 0) left.push({ unit: own[at]!, at, passed })
  }
  let from = 0
  groups.forEach((group, i) => {
    add(from, group[side].start, i)
    for (const { start, end, shared } of gapsIn(group, side))
      if (told(own, start, end) > others[shared]!.information) add(start, end, i + WITHIN)
    from = Math.max(from, group[side].end)
  })
  add(from, own.length, groups.length)
  return left
}

function told(units: readonly Unit[], start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += units[at]!.information
  return sum
}

/** Sentences that stand once on either side, word for word, and tell enough to be known again: for each the two places in the lists. */
export function twinsAmong(
  before: readonly Left[],
  after: readonly Left[],
): [row: number, column: number][] {
  const [rows, columns] = [placesOnce(before), placesOnce(after)]
  const twins: [number, number][] = []
  for (const [words, row] of rows) {
    const column = columns.get(words) ?? REPEATED
    if (row !== REPEATED && column !== REPEATED) twins.push([row, column])
  }
  return twins
}

const REPEATED = -1

function placesOnce(list: readonly Left[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  list.forEach(({ unit }, i) => {
    const words = fingerprint(unit)
    if (words !== UNKNOWN) places.set(words, places.has(words) ? REPEATED : i)
  })
  return places
}

/** Pairs of sentences that share a run of words found nowhere else among what is left: for each the two places in the lists. */
export function pairsWithSeeds(
  before: readonly Left[],
  after: readonly Left[],
): [row: number, column: number][] {
  const [a, b] = [joined(before), joined(after)]
  const zone = { aStart: 0, aEnd: a.words.length, bStart: 0, bEnd: b.words.length }
  const known = new Set<number>()
  const pairs: [number, number][] = []
  let last = -1
  for (const seed of SEEDS)
    for (const run of rareRuns(a.words, b.words, zone, seed))
      for (let k = 0; k < run.length; k++) {
        const [row, column] = [a.owners[run.a + k]!, b.owners[run.b + k]!]
        const name = row * after.length + column
        if (name === last || row < 0 || column < 0 || known.has(name)) continue
        last = name
        known.add(name)
        pairs.push([row, column])
      }
  return pairs
}

/** The words of all units and whose each is, with a number of its own and no owner (−1) behind each unit so that no run crosses from one to the next. */
function joined(list: readonly Left[]): { words: Int32Array; owners: Int32Array } {
  const room = list.reduce((sum, { unit }) => sum + unit.compared.length + 1, 0)
  const words = new Int32Array(room)
  const owners = new Int32Array(room).fill(-1)
  let at = 0
  list.forEach((each, i) => {
    const { compared } = each.unit
    words.set(compared, at)
    owners.fill(i, at, at + compared.length)
    at += compared.length
    words[at++] = -1 - each.at
  })
  return { words, owners }
}
