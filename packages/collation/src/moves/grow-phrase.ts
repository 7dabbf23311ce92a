/**
 * How far a phrase reaches beyond its seed: over what changed on the way, for as long as the words in common that
 * come behind it outweigh that.
 */
import { editByDiff } from "../align/edit-by-diff.js"
import type { Run } from "../align/run.js"
import type { Budget } from "../budget.js"
import { type Rest, toldBy } from "./rest.js"

/** How many words beyond a phrase are looked at at once, on either side. */
const REACH = 24

/** How many words of either side a phrase takes beyond its seed, and what both have in common there. */
export interface Growth {
  readonly a: number
  readonly b: number
  readonly words: number
  readonly shared: number
}

const NO_GROWTH: Growth = { a: 0, b: 0, words: 0, shared: 0 }

/** Grows phrases. The words that one has taken end the growth of the next. */
export class Grower {
  readonly #a: Rest
  readonly #b: Rest
  readonly #tells: Float64Array
  readonly #budget: Budget

  constructor(a: Rest, b: Rest, tells: Float64Array, budget: Budget) {
    this.#a = a
    this.#b = b
    this.#tells = tells
    this.#budget = budget
  }

  /** How far the phrase reaches beyond a run, on one side of it. Null when the budget is spent. */
  beyond(run: Run, step: 1 | -1): Growth | null {
    let grown = NO_GROWTH
    for (;;) {
      const more = this.#once(edgeOf(run, grown, step), step)
      if (more === null || more === NO_GROWTH) return more && grown
      grown = {
        a: grown.a + more.a,
        b: grown.b + more.b,
        words: grown.words + more.words,
        shared: grown.shared + more.shared,
      }
    }
  }

  /** To where, within reach, the words in common outweigh by most what was changed between. */
  #once(edge: Edge, step: 1 | -1): Growth | null {
    const a = roomBeyond(this.#a, edge.a, step)
    const b = roomBeyond(this.#b, edge.b, step)
    if (a === 0 || b === 0) return NO_GROWTH
    if (!this.#budget.take(a * b)) return null
    const [aStart, bStart] = step < 0 ? [edge.a - a, edge.b - b] : [edge.a, edge.b]
    const [aWords, bWords] = [this.#a.free.words, this.#b.free.words]
    const runs = editByDiff(aWords, aStart, aStart + a, bWords, bStart, bStart + b)
    return this.#farthestWorth(step < 0 ? runs.toReversed() : runs, edge, step)
  }

  #farthestWorth(runs: readonly Run[], edge: Edge, step: 1 | -1): Growth {
    let best = NO_GROWTH
    let [balance, bestBalance, words, shared] = [0, 0, 0, 0]
    let { a, b } = edge
    for (const run of runs) {
      const [nearA, farA] = ends(run.a, run.length, step)
      const [nearB, farB] = ends(run.b, run.length, step)
      const told = this.#told(this.#a.free.words, run.a, run.a + run.length)
      balance += told - Math.max(this.#between(this.#a, a, nearA), this.#between(this.#b, b, nearB))
      words += run.length
      shared += told
      ;[a, b] = [farA, farB]
      if (balance <= bestBalance) continue
      bestBalance = balance
      best = { a: Math.abs(a - edge.a), b: Math.abs(b - edge.b), words, shared }
    }
    return best
  }

  #between({ free }: Rest, one: number, other: number): number {
    return this.#told(free.words, Math.min(one, other), Math.max(one, other))
  }

  #told(words: Int32Array, start: number, end: number): number {
    return toldBy(this.#tells, words, start, end)
  }
}

/** A place between two words on either side: the index of the word behind it. */
interface Edge {
  readonly a: number
  readonly b: number
}

/** Where a phrase ends that has grown beyond a run. */
function edgeOf({ a, b, length }: Run, grown: Growth, step: 1 | -1): Edge {
  return step < 0
    ? { a: a - grown.a, b: b - grown.b }
    : { a: a + length + grown.a, b: b + length + grown.b }
}

/** How many free words there are beyond an edge, in the piece of the word before it and within reach. */
function roomBeyond({ free: { pieceOf }, taken }: Rest, edge: number, step: 1 | -1): number {
  const piece = pieceOf[step < 0 ? edge : edge - 1]
  let room = 0
  for (let next = step < 0 ? edge - 1 : edge; room < REACH; next += step, room++)
    if (pieceOf[next] !== piece || taken[next] === 1) break
  return room
}

/** The end of a run that is met first when walking by `step`, and the one beyond. */
function ends(start: number, length: number, step: 1 | -1): [number, number] {
  return step > 0 ? [start, start + length] : [start + length, start]
}
