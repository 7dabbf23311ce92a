/** The tables of a witness: runs of neighbouring cells as rows and columns. */
import type { Block } from "@variorum/collation"

/** A row: which column each of its cells (indices of blocks) stands in. */
export type GridRow = ReadonlyMap<number, number>

export interface Grid {
  /** Its blocks: the first, and the one behind the last. */
  readonly start: number
  readonly end: number
  readonly rows: readonly GridRow[]
  /** How many columns it has, blank ones counted; at most `MOST_COLUMNS`. */
  readonly width: number
}

/** Word has no more columns than these in a table; a cell that says it stands farther to the right stands in the next one. */
const MOST_COLUMNS = 63

/** The tables of a witness, in order. A row number that falls, or another block between, begins another table. */
export function gridsOf(blocks: readonly Block[]): readonly Grid[] {
  const grids: Grid[] = []
  for (let start = 0; start < blocks.length; ) {
    if (blocks[start]!.kind !== "cell") {
      start++
      continue
    }
    let end = start + 1
    while (blocks[end]?.kind === "cell" && rowAt(blocks, end) >= rowAt(blocks, end - 1)) end++
    grids.push(gridOf(blocks, start, end))
    start = end
  }
  return grids
}

function rowAt(blocks: readonly Block[], block: number): number {
  return blocks[block]!.row ?? 0
}

function gridOf(blocks: readonly Block[], start: number, end: number): Grid {
  const rows: Map<number, number>[] = []
  let next = 0
  for (let block = start; block < end; block++) {
    const isNewRow = block === start || rowAt(blocks, block) !== rowAt(blocks, block - 1)
    if (isNewRow || next >= MOST_COLUMNS) {
      rows.push(new Map())
      next = 0
    }
    const { column = next } = blocks[block]!
    const at = column < next || column >= MOST_COLUMNS ? next : column
    rows.at(-1)!.set(at, block)
    next = at + 1
  }
  const width = Math.max(...rows.map((row) => Math.max(...row.keys()) + 1))
  return { start, end, rows, width }
}

/**
 * Puts together what answers each other, one to one: of the links between two lists, in the order of both, those that
 * are met most often.
 */
export function pairUp(links: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const counts = new Map<string, { before: number; after: number; count: number }>()
  for (const [before, after] of links) {
    const key = `${before} ${after}`
    const known = counts.get(key) ?? { before, after, count: 0 }
    known.count++
    counts.set(key, known)
  }
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { before, after } of [...counts.values()].sort((x, y) => y.count - x.count)) {
    if (pairs.has(before) || taken.has(after)) continue
    pairs.set(before, after)
    taken.add(after)
  }
  return pairs
}

/** Two lists as one, in the order of both: paired ones together, of others those before that come first by `isFirst`. */
export function merged(
  counts: readonly [number, number],
  pairs: ReadonlyMap<number, number>,
  isFirst: (before: number, after: number) => boolean,
): readonly (readonly [number | null, number | null])[] {
  const taken = new Set(pairs.values())
  const list: [number | null, number | null][] = []
  let [i, j] = [0, 0]
  while (i < counts[0] || j < counts[1]) {
    const isBeforeOpen = i < counts[0] && !pairs.has(i)
    const isAfterOpen = j < counts[1] && !taken.has(j)
    if (isBeforeOpen && (!isAfterOpen || isFirst(i, j))) list.push([i++, null])
    else if (isAfterOpen) list.push([null, j++])
    else list.push([i++, j++])
  }
  return list
}
