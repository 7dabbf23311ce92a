import { firstFrom } from "../sorted.js"
import type { Run } from "./run.js"

/**
 * Of runs that may cross each other, the heaviest chain that keeps the order of both texts.
 *
 *   runs       ab  cd  ef        in a:  1 2 3
 *              x moved block     in b:  3 1 2      the chain is 1 2; 3 is left for `moves`
 *
 * Where two runs of the chain overlap by a few words, the later one is cut.
 */
export function heaviestChain(runs: readonly Run[]): Run[] {
  return cutOverlaps(inOrder(runs) ? runs : heaviestInOrder(runs, (run) => run.length))
}

/** True where no two runs cross, as in most zones: then the chain is all of them. */
function inOrder(runs: readonly Run[]): boolean {
  return runs.every((run, i) => i === 0 || (run.a >= runs[i - 1]!.a && run.b > runs[i - 1]!.b))
}

/**
 * Of things that begin at `a` in one text and at `b` in the other, those that keep the order of both texts
 * and weigh most together. In the order of `a`, in n log n steps (a Fenwick tree over positions in `b` that
 * holds the best chain ending before each).
 */
export function heaviestInOrder<T extends Start>(
  things: readonly T[],
  weightOf: (thing: T) => number,
): T[] {
  const order = things
    .map((_, i) => i)
    .sort((x, y) => things[x]!.a - things[y]!.a || things[x]!.b - things[y]!.b)
  const rank = ranks(things.map((thing) => thing.b))
  const weight = new Float64Array(things.length)
  const previous = new Int32Array(things.length).fill(-1)
  const best = new BestBefore(things.length, weight)
  let last = -1
  for (let k = 0; k < order.length; k++) {
    const i = order[k]!
    previous[i] = best.find(rank[i]! - 1)
    weight[i] = weightOf(things[i]!) + (previous[i]! < 0 ? 0 : weight[previous[i]!]!)
    best.put(rank[i]!, i)
    if (last < 0 || weight[i]! > weight[last]!) last = i
  }
  const chain: T[] = []
  for (let i = last; i >= 0; i = previous[i]!) chain.push(things[i]!)
  return chain.reverse()
}

/** Where something begins in either text. */
interface Start {
  readonly a: number
  readonly b: number
}

/** For each value, its place (from 1) among the different values. */
function ranks(values: readonly number[]): Int32Array {
  const sorted = Int32Array.from(values).sort()
  let different = 0
  for (const value of sorted)
    if (different === 0 || value !== sorted[different - 1]) sorted[different++] = value
  const own = sorted.subarray(0, different)
  return Int32Array.from(values, (value) => firstFrom(own, value) + 1)
}

function cutOverlaps(chain: readonly Run[]): Run[] {
  const cut: Run[] = []
  let endA = 0
  let endB = 0
  for (const run of chain) {
    const over = Math.max(0, endA - run.a, endB - run.b)
    if (over >= run.length) continue
    cut.push({ a: run.a + over, b: run.b + over, length: run.length - over })
    endA = run.a + run.length
    endB = run.b + run.length
  }
  return cut
}

/** Fenwick tree: the index of the greatest weight among ranks up to a given one. */
class BestBefore {
  readonly #tree: Int32Array
  readonly #weight: Float64Array

  constructor(size: number, weight: Float64Array) {
    this.#tree = new Int32Array(size + 1).fill(-1)
    this.#weight = weight
  }

  /** −1 when there is none. */
  find(rank: number): number {
    let best = -1
    for (let at = rank; at > 0; at -= at & -at) best = this.#heavier(best, this.#tree[at]!)
    return best
  }

  put(rank: number, index: number): void {
    for (let at = rank; at < this.#tree.length; at += at & -at)
      this.#tree[at] = this.#heavier(this.#tree[at]!, index)
  }

  #heavier(one: number, other: number): number {
    if (one < 0) return other
    return other >= 0 && this.#weight[other]! > this.#weight[one]! ? other : one
  }
}
