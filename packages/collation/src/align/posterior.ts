/**
 * Which cells of a table are linked, given all the ways in which the two texts can keep their order.
 *
 *          f1 f2 f3          A *staircase* is a chain of linked cells that goes right, down or
 *      d1   #  #             diagonally: d1 answers f1 and f2 (a split), d2 is left out,
 *      d2                    d3 answers f3. Splits, merges and shifted sentence ends
 *      d3         #          are staircases as well and need no case of their own.
 *
 * The likeness of two sentences says how well they fit each other; how well they fit the whole is
 * a sum over all staircases (forward and backward). The choice is made on that, not on likeness alone.
 * Method and constants: alignment-findings, steps 5 and 6 (worth 1.3 points of F1 over the single best staircase).
 */

/** A table of numbers, a row for each sentence before and a column for each after, row by row. */
export interface Table {
  readonly rows: number
  readonly columns: number
  readonly cells: Float64Array
}

/** Added to every log-odds inside the posterior: an ordinary pair of neighbours is likelier linked than not. */
const SHIFT = 2
/** No single cell may decide everything. */
const MOST = 8
/** What it costs to link a sentence a second time. */
const AGAIN = -1

/** The probability of each cell, as log-odds, given the log-odds of each pair by itself. */
export function posterior({ rows, columns, cells: odds }: Table): Table {
  const score = new Float64Array(odds.length)
  for (let at = 0; at < score.length; at++) score[at] = Math.min(MOST, odds[at]! + SHIFT)
  const forward = ending(score, rows, columns)
  // The same sums from the other end: the table turned by half a circle.
  const backward = ending(score.slice().reverse(), rows, columns).reverse()
  let total = 0
  for (let at = 0; at < forward.length; at++) total = logAdd(total, forward[at]!)
  const cells = new Float64Array(score.length)
  for (let at = 0; at < cells.length; at++)
    cells[at] = logit(forward[at]! + backward[at]! - score[at]! - total)
  return { rows, columns, cells }
}

/** For each cell, the logarithm of the weight of all staircases that end there. */
function ending(score: Float64Array, rows: number, columns: number): Float64Array {
  const ends = new Float64Array(score.length)
  // By column: all staircases that end above the current row and left of or at that column, the empty one among them.
  const above = new Float64Array(columns)
  for (let i = 0; i < rows; i++) {
    let inRow = Number.NEGATIVE_INFINITY
    let aboveLeft = 0
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      let sum = aboveLeft
      if (j > 0) sum = logAdd(sum, ends[at - 1]! + AGAIN)
      if (i > 0) sum = logAdd(sum, ends[at - columns]! + AGAIN)
      ends[at] = score[at]! + sum
      inRow = logAdd(inRow, ends[at]!)
      aboveLeft = above[j]!
      above[j] = logAdd(aboveLeft, inRow)
    }
  }
  return ends
}

/** The staircase whose cells' log-odds, each less `threshold`, add up to most. Pairs of row and column, in order. */
export function bestStaircase(odds: Table, threshold: number): [number, number][] {
  const { rows, columns, cells } = odds
  const width = columns + 1
  // linked: the best that ends with this cell linked; best: the best up to this row and column.
  const linked = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const best = new Float64Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j
      const start = Math.max(best[at - width - 1]!, linked[at - 1]!, linked[at - width]!)
      linked[at] = start + cells[(i - 1) * columns + j - 1]! - threshold
      best[at] = Math.max(best[at - 1]!, best[at - width]!, linked[at]!)
    }
  return traceBack(best, linked, rows, columns)
}

function traceBack(
  best: Float64Array,
  linked: Float64Array,
  rows: number,
  columns: number,
): [number, number][] {
  const width = columns + 1
  const path: [number, number][] = []
  let i = rows
  let j = columns
  let onLink = false
  while (i > 0 && j > 0) {
    const at = i * width + j
    if (!onLink && best[at] !== linked[at]) {
      if (best[at] === best[at - 1]) j--
      else i--
      continue
    }
    path.push([i - 1, j - 1])
    const diagonal = best[at - width - 1]!
    const start = Math.max(diagonal, linked[at - 1]!, linked[at - width]!)
    onLink = start !== diagonal
    if (!onLink) {
      i--
      j--
    } else if (start === linked[at - 1]) j--
    else i--
  }
  return path.reverse()
}

function logAdd(x: number, y: number): number {
  const high = Math.max(x, y)
  const low = Math.min(x, y)
  // What is so much smaller adds nothing; this holds for two infinities as well.
  return low - high > NEGLIGIBLE ? high + Math.log1p(Math.exp(low - high)) : high
}

/** The logarithm of a number that, added to 1, alters nothing that is shown: two in a thousand millions. */
const NEGLIGIBLE = -20

/** Log-odds of a probability given as its logarithm, kept within ±20. */
function logit(logProbability: number): number {
  const probability = Math.exp(Math.min(0, logProbability))
  const odds = Math.log(probability) - Math.log1p(-Math.min(probability, 1 - 1e-12))
  return Math.max(-20, Math.min(20, odds))
}
