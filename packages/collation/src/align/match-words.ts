/**
 * Which word answers which, over two whole texts.
 *
 *   1. Runs of words that occur once on either side are seeds, and the heaviest chain of them
 *      that keeps the order of both texts is the backbone.
 *   2. Long runs of the backbone stand. Between two of them lies a zone.
 *   3. In a small zone the shortest edit is found exactly; a large one is divided at its own
 *      heaviest seed, or sought again with shorter seeds.
 *
 * A block that moved stays out of the chain by itself and is left unmatched, for `moves.ts`.
 * Cost: a few linear passes, and for each zone at most `SMALL_ZONE` steps.
 */
import type { Budget } from "../budget.js"
import { heaviestChain } from "./chain.js"
import { rareRuns, type Zone } from "./seeds.js"
import type { Run } from "./run.js"
import { shortestEdit } from "./shortest-edit.js"

/** A zone with at most this many cells (words by words) is aligned exactly. More changes no result by 0.2 % (settling-findings, 1). */
const SMALL_ZONE = 1 << 14
/** A run of this many words stands without being looked at again. From 4 to 32 it makes no difference that can be measured. */
const LONG_RUN = 8
/** Lengths of the seeds tried one after the other. The long ones serve large zones of repetitive text, and only those. */
const SEEDS = [3, 2, 1]
const SEEDS_OF_REPETITIVE_TEXT = [24, 12, 6, 3, 2, 1]
const LARGE_ZONE = 1 << 22
/** Width of the window that walks through what has no seeds at all, in words. */
const WINDOW = 64

/**
 * Goes on where an earlier matching left gaps: what stands between two neighbouring mates is matched as a zone of
 * its own, by other numbers for the same words. `mates` is filled in place.
 */
export function matchBetween(
  a: Int32Array,
  b: Int32Array,
  mates: Int32Array,
  budget: Budget,
): void {
  const matcher = new Matcher(a, b, mates, budget)
  let aStart = 0
  let bStart = 0
  for (let i = 0; i < a.length; i++) {
    const j = mates[i]!
    if (j < 0) continue
    if (i > aStart && j > bStart) matcher.match({ aStart, aEnd: i, bStart, bEnd: j })
    aStart = i + 1
    bStart = j + 1
  }
  matcher.match({ aStart, aEnd: a.length, bStart, bEnd: b.length })
}

/**
 * For each word of `a` the word of `b` that answers it, or −1. Positions are indices into the lists given.
 * Nothing is matched across the borders of the `zones`, which must be in order.
 */
export function matchWords(
  a: Int32Array,
  b: Int32Array,
  zones: readonly Zone[],
  budget: Budget,
): Int32Array {
  const mates = new Int32Array(a.length).fill(-1)
  const matcher = new Matcher(a, b, mates, budget)
  for (const zone of zones) matcher.match(zone)
  return mates
}

/** Mates seen from the other side; `length` is how many words that side has. */
export function invert(mates: Int32Array, length: number): Int32Array {
  const inverted = new Int32Array(length).fill(-1)
  mates.forEach((mate, i) => {
    if (mate >= 0) inverted[mate] = i
  })
  return inverted
}

class Matcher {
  constructor(
    readonly a: Int32Array,
    readonly b: Int32Array,
    readonly mates: Int32Array,
    readonly budget: Budget,
  ) {}

  match(whole: Zone): void {
    const zone = this.#trim(whole)
    if (isEmpty(zone)) return
    if (cells(zone) <= SMALL_ZONE) return this.#alignExactly(zone)
    const seeds = cells(zone) > LARGE_ZONE ? SEEDS_OF_REPETITIVE_TEXT : SEEDS
    for (const n of seeds) {
      if (!this.budget.take(zone.aEnd - zone.aStart + zone.bEnd - zone.bStart)) return
      const chain = heaviestChain(rareRuns(this.a, this.b, zone, n))
      if (chain.length > 0) return this.#followChain(zone, chain)
    }
    this.#walk(zone)
  }

  /** Keeps the words that both texts begin and end with. */
  #trim(zone: Zone): Zone {
    let { aStart, aEnd, bStart, bEnd } = zone
    while (aStart < aEnd && bStart < bEnd && this.a[aStart] === this.b[bStart])
      this.mates[aStart++] = bStart++
    while (aStart < aEnd && bStart < bEnd && this.a[aEnd - 1] === this.b[bEnd - 1])
      this.mates[--aEnd] = --bEnd
    return { aStart, aEnd, bStart, bEnd }
  }

  #keep(run: Run): void {
    for (let k = 0; k < run.length; k++) this.mates[run.a + k] = run.b + k
  }

  #alignExactly(zone: Zone): void {
    if (!this.budget.take(cells(zone))) return
    const { aStart, aEnd, bStart, bEnd } = zone
    for (const run of shortestEdit(this.a, aStart, aEnd, this.b, bStart, bEnd)) this.#keep(run)
  }

  /** Long runs of the chain stand; what lies between two of them is a zone with the short runs as its seeds. */
  #followChain(zone: Zone, chain: readonly Run[]): void {
    let { aStart, bStart } = zone
    let between: Run[] = []
    for (const run of chain) {
      if (run.length < LONG_RUN) {
        between.push(run)
        continue
      }
      this.#keep(run)
      this.#divide({ aStart, aEnd: run.a, bStart, bEnd: run.b }, between)
      aStart = run.a + run.length
      bStart = run.b + run.length
      between = []
    }
    this.#divide({ aStart, aEnd: zone.aEnd, bStart, bEnd: zone.bEnd }, between)
  }

  /** Aligns a zone exactly if it is small; otherwise divides it at a long seed near its middle, again and again. */
  #divide(whole: Zone, seeds: readonly Run[]): void {
    const pending = [{ zone: whole, from: 0, to: seeds.length }]
    for (let work = pending.pop(); work !== undefined; work = pending.pop()) {
      const { zone, from, to } = work
      if (isEmpty(zone)) continue
      if (cells(zone) <= SMALL_ZONE || from === to) {
        this.match(zone)
        continue
      }
      const middle = longestNearMiddle(seeds, from, to)
      const { a, b, length } = seeds[middle]!
      this.#keep(seeds[middle]!)
      pending.push({ zone: { ...zone, aEnd: a, bEnd: b }, from, to: middle })
      pending.push({
        zone: { ...zone, aStart: a + length, bStart: b + length },
        from: middle + 1,
        to,
      })
    }
  }

  /** The last resort, for what repeats itself without end: a window slides along and keeps what it sees. */
  #walk(zone: Zone): void {
    let { aStart, bStart } = zone
    while (aStart < zone.aEnd && bStart < zone.bEnd) {
      const aEnd = Math.min(zone.aEnd, aStart + WINDOW)
      const bEnd = Math.min(zone.bEnd, bStart + WINDOW)
      if (!this.budget.take((aEnd - aStart) * (bEnd - bStart))) return
      const kept = shortestEdit(this.a, aStart, aEnd, this.b, bStart, bEnd)
      for (const run of kept) this.#keep(run)
      const last = kept.at(-1)
      aStart = last === undefined ? aStart + WINDOW / 2 : last.a + last.length
      bStart = last === undefined ? bStart + WINDOW / 2 : last.b + last.length
    }
  }
}

function cells(zone: Zone): number {
  return (zone.aEnd - zone.aStart) * (zone.bEnd - zone.bStart)
}

function isEmpty(zone: Zone): boolean {
  return zone.aStart >= zone.aEnd || zone.bStart >= zone.bEnd
}

/** How many seeds are looked at to divide a zone. Looking at all of them would be quadratic; near the middle keeps the halves even. */
const LOOKED_AT = 64

function longestNearMiddle(runs: readonly Run[], from: number, to: number): number {
  const middle = (from + to) >> 1
  let best = middle
  for (
    let i = Math.max(from, middle - LOOKED_AT / 2);
    i < Math.min(to, middle + LOOKED_AT / 2);
    i++
  )
    if (runs[i]!.length > runs[best]!.length) best = i
  return best
}
