/**
 * Where in the Word file each piece stands: between the tables, or in a cell of one.
 *
 * A table that answers another is one table, a row that answers another one row. A table or a row of one side alone
 * stands where that side has it. Words that one side has in a paragraph and the other in a cell stand in both places,
 * deleted here and added there.
 */
import type { Block, Collation, Passage, Witness } from "@variorum/collation"
import { type Grid, type GridRow, gridsOf, merged, pairUp } from "./grid.js"
import type { Piece } from "./pieces.js"

/** Pieces that stand together, in the order of either side: the paragraphs between two tables, or those of a cell. */
export interface Bin {
  readonly isCell: boolean
  readonly pieces: Piece[]
}

/** Whether both sides have it, or only that before, or only that after. */
export type Fate = "kept" | "deleted" | "added"

export interface LaidRow {
  readonly fate: Fate
  /** One for each column of the table. */
  readonly cells: readonly Bin[]
}

export interface LaidTable {
  readonly rows: readonly LaidRow[]
}

/** A file's body: paragraphs, table, paragraphs, table, paragraphs … */
export interface Layout {
  /** One more than there are tables; empty bins among them. */
  readonly between: readonly Bin[]
  readonly tables: readonly LaidTable[]
}

type Sides<T> = readonly [T, T]

/** Lays the pieces out. `passages` say which cells answer each other; none for a single witness, whose cells answer themselves. */
export function layOut(
  witnesses: Sides<Witness>,
  pieces: readonly Piece[],
  passages: Collation["passages"] | null,
): Layout {
  const blocks = witnesses.map((witness) => witness.blocks) as unknown as Sides<readonly Block[]>
  const grids = blocks.map(gridsOf) as unknown as Sides<readonly Grid[]>
  const firstPieces = [0, 1].map((side) => firstPieceOf(pieces, side)) as unknown as Sides<
    ReadonlyMap<number, number>
  >
  const links = linksBetween(blocks, passages)
  const first = (side: 0 | 1, block: number) => firstPieces[side].get(block) ?? 0
  const order = merged(
    [grids[0].length, grids[1].length],
    pairUp(linked(links, [ownersOf(grids[0]), ownersOf(grids[1])])),
    (before, after) => first(0, grids[0][before]!.start) <= first(1, grids[1][after]!.start),
  )
  const bins: Sides<(Bin | undefined)[]> = [[], []]
  const tables = order.map(([before, after]) =>
    laidTable(
      [before === null ? null : grids[0][before]!, after === null ? null : grids[1][after]!],
      links,
      bins,
    ),
  )
  const between = Array.from({ length: tables.length + 1 }, newRegion)
  for (const side of [0, 1] as const) {
    const starts = order.map((pair) => {
      const own = pair[side]
      const other = pair[1 - side] ?? null
      return own === null
        ? { isOwn: false, at: first(side === 0 ? 1 : 0, grids[1 - side]![other!]!.start) }
        : { isOwn: true, at: grids[side][own]!.start }
    })
    let slot = 0
    blocks[side].forEach(({ kind }, block) => {
      if (kind === "cell") return
      for (let start = starts[slot]; start !== undefined; start = starts[++slot])
        if (start.isOwn ? block < start.at : first(side, block) < start.at) break
      bins[side][block] = between[slot]!
    })
  }
  fill(pieces, bins)
  return { between, tables }
}

function newRegion(): Bin {
  return { isCell: false, pieces: [] }
}

/** Where the first piece of each block stands in the row of all pieces. */
function firstPieceOf(pieces: readonly Piece[], side: number): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>()
  pieces.forEach(({ sides }, i) => {
    const block = sides[side]?.block
    if (block !== undefined && !firsts.has(block)) firsts.set(block, i)
  })
  return firsts
}

type Links = readonly (readonly [number, number])[]

/** Blocks that answer each other, by their indices. */
function linksBetween(
  [before, after]: Sides<readonly Block[]>,
  passages: readonly Passage[] | null,
): Links {
  if (passages === null) return before.map((_, i) => [i, i] as const)
  const next = [0, 0]
  const blockAt = (blocks: readonly Block[], side: number, place: number) => {
    while (next[side]! < blocks.length && blocks[next[side]!]!.span.end <= place) next[side]!++
    return next[side]!
  }
  return passages.flatMap(({ spans: [x, y] }) =>
    x === null || x === undefined || y === null || y === undefined
      ? []
      : [[blockAt(before, 0, x.start), blockAt(after, 1, y.start)] as const],
  )
}

/** Links between what the blocks belong to; those of blocks that belong to nothing are left out. */
function linked(links: Links, owners: Sides<ReadonlyMap<number, number>>): Links {
  return links.flatMap(([before, after]) => {
    const [x, y] = [owners[0].get(before), owners[1].get(after)]
    return x === undefined || y === undefined ? [] : [[x, y] as const]
  })
}

/** Which table, by its index, each block belongs to. */
function ownersOf(grids: readonly Grid[]): ReadonlyMap<number, number> {
  return new Map(
    grids.flatMap(({ start, end }, i) =>
      Array.from({ length: end - start }, (_, k) => [start + k, i] as const),
    ),
  )
}

function rowOwnersOf(grid: Grid | null): ReadonlyMap<number, number> {
  return new Map(
    (grid?.rows ?? []).flatMap((row, i) => [...row.values()].map((block) => [block, i] as const)),
  )
}

/** A table with its rows, still empty; says in `bins` where its blocks belong. */
function laidTable(
  [before, after]: Sides<Grid | null>,
  links: Links,
  bins: Sides<(Bin | undefined)[]>,
): LaidTable {
  const width = Math.max(before?.width ?? 0, after?.width ?? 0)
  const pairs = pairUp(linked(links, [rowOwnersOf(before), rowOwnersOf(after)]))
  const order = merged([before?.rows.length ?? 0, after?.rows.length ?? 0], pairs, () => true)
  return {
    rows: order.map(([x, y]) => {
      const cells = Array.from({ length: width }, (): Bin => ({ isCell: true, pieces: [] }))
      const put = (side: 0 | 1, row: GridRow | undefined) => {
        for (const [column, block] of row ?? []) bins[side][block] = cells[column]!
      }
      if (x !== null) put(0, before!.rows[x])
      if (y !== null) put(1, after!.rows[y])
      return { fate: x === null ? "added" : y === null ? "deleted" : "kept", cells }
    }),
  }
}

/** Puts every piece where its blocks belong; one whose sides belong to two places is parted. */
function fill(pieces: readonly Piece[], bins: Sides<readonly (Bin | undefined)[]>): void {
  for (const piece of pieces) {
    const [before, after] = piece.sides
    const [x, y] = [before && bins[0][before.block]!, after && bins[1][after.block]!]
    if (x === null || y === null || x === y) (x ?? y)!.pieces.push(piece)
    else {
      x.pieces.push({ ...piece, sides: [before, null] })
      y.pieces.push({ ...piece, sides: [null, after] })
    }
  }
}
