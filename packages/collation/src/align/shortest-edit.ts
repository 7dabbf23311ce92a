/**
 * The shortest edit between two short runs of words: what stays, when as little as can be is cut and added.
 *
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). A step to the right cuts a
 * word of `a`, a step down adds one of `b`, a step aslant keeps one and is free; steps aslant in a row are a snake.
 * With 0, 1, 2 … cuts and additions together: how far does one get on each diagonal?
 *
 *         a →   x   y   z   y            edits   diagonal (cuts − additions) and the way that gets farthest on it
 *     b       ·───·───·───·───·              0     0: nothing
 *     ↓   y   │   │ ╲ │   │ ╲ │              1    −1: +y         1: −x y z
 *             ·───·───·───·───·              2    −2: +y +z      0: nothing better      2: −x y z −y, the far corner
 *         z   │   │   │ ╲ │   │
 *             ·───·───·───·───·            kept: the snakes on the way to the corner, here one: y z
 *
 * All snakes are noted in one list, each with the number of the one before it on its way. Of two ways to a diagonal
 * the one that is farther along `a` is taken, of two equally far the one that cuts; none leaves the picture. The `diff`
 * package (`edit-by-diff.ts`) chooses so too, and the tests hold the two against each other.
 *
 * On a diagonal each edit gets farther than the last. So `n` by `m` words take at most (n + 1) (m + 1) steps and n · m
 * snakes of four numbers: no more than half a megabyte with the largest zone of `match-words.ts`.
 */
import type { Run } from "./run.js"
import { SharedWords } from "./shared-words.js"

/** Read into anew for every zone, of which there are many. */
const shared = new SharedWords()

/**
 * What the shortest edit between two stretches of words, given by number from 0, keeps: in order, neighbours as one run.
 * Positions count from the starts of the lists. Steps and memory: words by words, so callers give small zones only.
 */
export function shortestEdit(
  a: Int32Array,
  aStart: number,
  aEnd: number,
  b: Int32Array,
  bStart: number,
  bEnd: number,
): Run[] {
  shared.read(a, aStart, aEnd, b, bStart, bEnd)
  const { words: one, count: n } = shared.a
  const { words: other, count: m } = shared.b
  let same = 0
  while (same < n && same < m && one[same] === other[same]) same++
  const kept: Run[] = []
  shared.keep(kept, 0, 0, same)
  if (same === n || same === m) return kept
  const snakes: number[] = []
  for (let at = lastSnakeBetween(one, n, other, m, same); at >= 0; at = trace[at + BEFORE]!)
    snakes.push(at)
  for (let i = snakes.length - 1; i >= 0; i--) {
    const at = snakes[i]!
    shared.keep(kept, trace[at]!, trace[at + IN_B]!, trace[at + LENGTH]!)
  }
  return kept
}

/** By diagonal: the last word of `a` that lies behind one there; `NOWHERE` where no way has led, or none leads on. */
let reached = new Int32Array(256)
const NOWHERE = -2
/** By diagonal: where in the trace the last snake on the way there begins; `NONE` without one. */
let lastSnake = new Int32Array(256)
const NONE = -1
/** All snakes: where each begins in `a` and in `b`, its length, and where in the trace the one before it begins. */
let trace = new Int32Array(1024)
const IN_B = 1
const LENGTH = 2
const BEFORE = 3
const FIELDS = 4

/** Where in the trace the last snake of the shortest edit stands, or `NONE`. The first words, which are the `same`, are kept already. */
function lastSnakeBetween(
  a: Int32Array,
  n: number,
  b: Int32Array,
  m: number,
  same: number,
): number {
  const zero = n + m + 1
  makeRoom(2 * zero + 1)
  reached[zero] = same - 1
  lastSnake[zero] = NONE
  let size = 0
  // Beyond the diagonals on which an end of a text was met, nothing is to be gained.
  let [least, most] = [-zero, zero]
  for (let edits = 1; ; edits++) {
    const to = Math.min(most, edits)
    for (let diagonal = Math.max(least, -edits); diagonal <= to; diagonal += 2) {
      const here = zero + diagonal
      const cutting = reached[here - 1]!
      const adding = reached[here + 1]!
      reached[here - 1] = NOWHERE
      const canCut = cutting !== NOWHERE && cutting + 1 < n
      const canAdd = adding !== NOWHERE && adding >= diagonal && adding - diagonal < m
      if (!canCut && !canAdd) {
        reached[here] = NOWHERE
        continue
      }
      const cuts = canCut && !(canAdd && cutting < adding)
      let snake = lastSnake[cuts ? here - 1 : here + 1]!
      const start = cuts ? cutting + 1 : adding
      let i = start
      while (i + 1 < n && i + 1 - diagonal < m && a[i + 1] === b[i + 1 - diagonal]) i++
      if (i > start) {
        if (size + FIELDS > trace.length) trace = doubled(trace)
        trace[size] = start + 1
        trace[size + IN_B] = start + 1 - diagonal
        trace[size + LENGTH] = i - start
        trace[size + BEFORE] = snake
        snake = size
        size += FIELDS
      }
      const [isEndOfA, isEndOfB] = [i + 1 >= n, i + 1 - diagonal >= m]
      if (isEndOfA && isEndOfB) return snake
      reached[here] = i
      lastSnake[here] = snake
      if (isEndOfA) most = Math.min(most, diagonal - 1)
      if (isEndOfB) least = Math.max(least, diagonal + 1)
    }
  }
}

function makeRoom(diagonals: number): void {
  if (diagonals > reached.length) {
    reached = new Int32Array(2 * diagonals)
    lastSnake = new Int32Array(2 * diagonals)
  }
  reached.fill(NOWHERE, 0, diagonals)
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length)
  wider.set(numbers)
  return wider
}
