/** Looking things up in lists that are in order. */
import type { Span } from "./span.js"

/** How many of `count` things stand before the first for which `isThere` is true; it is true of all behind that one. */
export function firstWhere(count: number, isThere: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the last of `count` places, in order, that is not beyond `at`; −1 when all are. */
export function lastUpTo(count: number, placeOf: (index: number) => number, at: number): number {
  return firstWhere(count, (i) => placeOf(i) > at) - 1
}

/** Index of the first of sorted numbers that is at least `value`; their count when there is none. */
export function firstFrom(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  // As `firstWhere`, without asking a function: this one is called for every change.
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! >= value) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first of some things in text order that ends behind `at`; their count when none does. */
export function firstEndingAfter(things: readonly { readonly span: Span }[], at: number): number {
  return firstWhere(things.length, (i) => things[i]!.span.end > at)
}

/** How much stands before each of some lengths that follow one another. */
export function running(lengths: readonly number[]): number[] {
  let sum = 0
  return lengths.map((length) => (sum += length) - length)
}
