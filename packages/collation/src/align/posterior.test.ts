import { describe, expect, test } from "vitest"
import { bestStaircase, posterior, type Table } from "./posterior.js"

const table = (...rows: number[][]): Table => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  cells: Float64Array.from(rows.flat()),
})

const NO = -6

/** All staircases of a table: each a list of cells, the empty one among them. */
function staircases(rows: number, columns: number): [number, number][][] {
  const all: [number, number][][] = [[]]
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      for (const path of all.slice()) {
        const last = path.at(-1)
        if (last === undefined || mayFollow(last, [i, j])) all.push([...path, [i, j]])
      }
  return all
}

/** To the right or down by one, or anywhere beyond both. */
function mayFollow([i, j]: [number, number], [k, l]: [number, number]): boolean {
  return (k > i && l > j) || (k === i && l === j + 1) || (k === i + 1 && l === j)
}

function sumOf(
  { columns, cells }: Table,
  path: readonly [number, number][],
  threshold: number,
): number {
  return path.reduce((sum, [i, j]) => sum + cells[i * columns + j]! - threshold, 0)
}

describe("posterior", () => {
  test("thinks more of a pair that is alike than of one that is not", () => {
    const { cells } = posterior(table([3, NO], [NO, NO]))
    expect(cells[0]).toBeGreaterThan(cells[3]!)
  })

  test("thinks more of a doubtful pair whose neighbours are sure than of one that stands alone", () => {
    const among = posterior(table([6, NO, NO], [NO, -1, NO], [NO, NO, 6]))
    const against = posterior(table([NO, NO, 6], [NO, -1, NO], [6, NO, NO]))
    expect(among.cells[4]).toBeGreaterThan(against.cells[4]!)
  })

  test("thinks less of a pair that crosses a surer one", () => {
    const alone = posterior(table([NO, NO], [1, NO])).cells[2]!
    const crossing = posterior(table([NO, 6], [1, NO])).cells[2]!
    expect(crossing).toBeLessThan(alone)
  })

  test("is sure of a pair without rivals, and not of one of two that cannot both be", () => {
    expect(posterior(table([6])).cells[0]).toBeGreaterThan(3)
    for (const at of [1, 2]) expect(posterior(table([NO, 6], [6, NO])).cells[at]).toBeLessThan(0.1)
  })

  test("is the same with both texts read from the end", () => {
    const one = [2, -1, NO, 0, 3, -2]
    const forward = posterior({ rows: 2, columns: 3, cells: Float64Array.from(one) }).cells
    const backward = posterior({
      rows: 2,
      columns: 3,
      cells: Float64Array.from(one.reverse()),
    }).cells
    for (const [i, odds] of backward.reverse().entries()) expect(odds).toBeCloseTo(forward[i]!, 9)
  })

  test("is the same with the texts exchanged", () => {
    const across = posterior(table([2, -1, NO], [0, 3, -2])).cells
    const down = posterior(table([2, 0], [-1, 3], [NO, -2])).cells
    for (const [at, i] of [0, 2, 4, 1, 3, 5].entries()) expect(down[i]).toBeCloseTo(across[at]!, 9)
  })

  test("stays a number however sure or unsure the pairs are", () => {
    for (const odds of [1e9, -1e9, 0])
      for (const cell of posterior(table([odds, odds], [odds, odds])).cells)
        expect(Number.isFinite(cell), `${odds}`).toBe(true)
    expect(posterior(table([])).cells).toHaveLength(0)
  })
})

describe("bestStaircase", () => {
  test("links each sentence with its like", () =>
    expect(bestStaircase(table([4, NO], [NO, 4]), 0)).toEqual([
      [0, 0],
      [1, 1],
    ]))

  test("lets one sentence answer two, and leaves out one that answers none", () =>
    expect(bestStaircase(table([4, 4, NO], [NO, NO, NO], [NO, NO, 4]), 0)).toEqual([
      [0, 0],
      [0, 1],
      [2, 2],
    ]))

  test("links nothing that does not pass the threshold", () => {
    expect(bestStaircase(table([4, NO], [NO, 2]), 3)).toEqual([[0, 0]])
    expect(bestStaircase(table([4, NO], [NO, 2]), 5)).toEqual([])
  })

  test("takes the better of two pairs that cross", () =>
    expect(bestStaircase(table([NO, 4], [3, NO]), 0)).toEqual([[0, 1]]))

  test("finds nothing in an empty table", () => expect(bestStaircase(table([]), 0)).toEqual([]))

  test("is a staircase, and no other is better", () => {
    const paths = staircases(3, 4)
    for (let seed = 1; seed <= 40; seed++) {
      const cells = Array.from({ length: 12 }, (_, i) => (((i + 5) * seed * 7919) % 13) - 7)
      const odds = { rows: 3, columns: 4, cells: Float64Array.from(cells) }
      const best = bestStaircase(odds, -0.5)
      const isStaircase = best.every((cell, i) => i === 0 || mayFollow(best[i - 1]!, cell))
      expect(isStaircase, `seed ${seed}`).toBe(true)
      const most = Math.max(...paths.map((path) => sumOf(odds, path, -0.5)))
      expect(sumOf(odds, best, -0.5), `seed ${seed}`).toBe(most)
    }
  })
})
