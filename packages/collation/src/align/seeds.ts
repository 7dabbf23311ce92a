import { Room } from "../words/room.js"
import type { Run } from "./run.js"

/** A window of two runs of numbers: `a` from `aStart` to `aEnd`, `b` from `bStart` to `bEnd` (ends excluded). */
export interface Zone {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/**
 * Runs of words that a reader would recognise anywhere: they begin at an n-gram that occurs once
 * in either text of the zone, and reach as far as the words stay equal. In the order of `a`.
 *
 * Linear in the zone's length. A maximal run is reported once, however many rare n-grams it holds.
 */
export function rareRuns(a: Int32Array, b: Int32Array, zone: Zone, n: number): Run[] {
  const answers = onceInEither(a, b, zone, n)
  const runs: Run[] = []
  let end = zone.aStart
  let diagonal = Number.NaN
  for (let k = 0; k < answers.length; k++) {
    const i = zone.aStart + k
    const j = answers[k]!
    if (j < 0 || (i < end && j - i === diagonal)) continue
    const run = extend(a, b, zone, i, j)
    runs.push(run)
    end = run.a + run.length
    diagonal = j - i
  }
  return runs
}

function extend(a: Int32Array, b: Int32Array, zone: Zone, i: number, j: number): Run {
  let before = 0
  while (
    i - before > zone.aStart &&
    j - before > zone.bStart &&
    a[i - before - 1] === b[j - before - 1]
  )
    before++
  let after = 0
  while (i + after < zone.aEnd && j + after < zone.bEnd && a[i + after] === b[j + after]) after++
  return { a: i - before, b: j - before, length: before + after }
}

/*
 *   a's n-grams   ── hashed ──▶  met: a bit for each          Most n-grams of unrelated texts end here: b's are
 *   b's n-grams   ── met? ────▶  candidates                   looked up among the bits, and only those that may
 *                                    │                        stand in `a` get a place in the table.
 *                                    ▼
 *   table         two numbers a slot: where it stands in b (from 1), how often in a
 *                 (0: free)           (below 0: more than once)
 */

/** What the search needs for one zone at a time: zones are many, and most are small. */
const rooms = {
  ofA: new Room(),
  met: new Room(),
  places: new Room(),
  hashes: new Room(),
  table: new Room(),
}
const NOWHERE = new Int32Array(0)

/** For each n-gram of `a` that stands once in either text, where it stands in `b`; −1 for all others. Valid until the next call. */
function onceInEither(a: Int32Array, b: Int32Array, zone: Zone, n: number): Int32Array {
  const countA = zone.aEnd - zone.aStart - n + 1
  const countB = zone.bEnd - zone.bStart - n + 1
  if (countA <= 0 || countB <= 0) return NOWHERE
  // In turn the hashes of a's n-grams, their slots and what is asked for.
  const ofA = rooms.ofA.take(countA)
  hashAll(a, zone.aStart, n, ofA)
  const met = rooms.met.take(roomFor(countA) / 4).fill(0)
  const bits = met.length * 32 - 1
  for (let i = 0; i < countA; i++) {
    const bit = ofA[i]! & bits
    met[bit >>> 5]! |= 1 << (bit & 31)
  }
  const hashes = rooms.hashes.take(countB)
  const places = rooms.places.take(countB)
  hashAll(b, zone.bStart, n, hashes)
  let candidates = 0
  for (let j = 0; j < countB; j++) {
    const hash = hashes[j]!
    const bit = hash & bits
    if ((met[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    hashes[candidates] = hash
    places[candidates++] = zone.bStart + j
  }
  if (candidates === 0) return NOWHERE
  const table = rooms.table.take(2 * roomFor(candidates)).fill(0)
  let once = 0
  for (let k = 0; k < candidates; k++) {
    const j = places[k]!
    const slot = slotOf(table, hashes[k]!, b, j, b, n)
    if (table[slot] === 0) {
      table[slot] = j + 1
      once++
    } else if (table[slot + 1] === 0) {
      table[slot + 1] = REPEATED
      once--
    }
  }
  if (once === 0) return NOWHERE
  for (let i = 0; i < countA; i++) {
    const slot = slotOf(table, ofA[i]!, a, zone.aStart + i, b, n)
    ofA[i] = slot
    if (table[slot] !== 0 && table[slot + 1]! >= 0) table[slot + 1]!++
  }
  for (let i = 0; i < countA; i++) {
    const slot = ofA[i]!
    ofA[i] = table[slot + 1] === 1 ? table[slot]! - 1 : -1
  }
  return ofA
}

const REPEATED = -1

/** Twice as many slots as there are things, or more; a power of two. */
function roomFor(things: number): number {
  return 1 << Math.max(4, 33 - Math.clz32(things))
}

/** Where in the table the n-gram lives that stands at `i` in `words`, or may live; `b` has those that are there. */
function slotOf(
  table: Int32Array,
  hash: number,
  words: Int32Array,
  i: number,
  b: Int32Array,
  n: number,
): number {
  const last = table.length - 1
  let slot = (hash << 1) & last
  while (table[slot] !== 0 && !areSame(words, i, b, table[slot]! - 1, n)) slot = (slot + 2) & last
  return slot
}

function areSame(one: Int32Array, i: number, other: Int32Array, j: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (one[i + k] !== other[j + k]) return false
  return true
}

const BASE = 0x2c1b3c6d

/** A number for each n-gram of a text from `start` on, into `hashes`: equal ones for equal n-grams. Each follows from the one before. */
function hashAll(text: Int32Array, start: number, n: number, hashes: Int32Array): void {
  let highest = 1
  let sum = 0
  for (let k = 0; k < n; k++) {
    if (k > 0) highest = Math.imul(highest, BASE)
    sum = (Math.imul(sum, BASE) + text[start + k]!) | 0
  }
  hashes[0] = scattered(sum)
  for (let i = 1; i < hashes.length; i++) {
    const rest = sum - Math.imul(text[start + i - 1]!, highest)
    sum = (Math.imul(rest, BASE) + text[start + i + n - 1]!) | 0
    hashes[i] = scattered(sum)
  }
}

/** Lets the high bits of a hash have a say in the low ones, by which a slot is chosen. */
function scattered(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b5)
  return mixed ^ (mixed >>> 15)
}
