/** Which cell of two rows answers which, and what became of a row that stands elsewhere. */
import { heaviestChain } from "../align/chain.js"
import type { Group } from "../align/groups.js"
import type { Moved } from "../moves/moves.js"
import { type Allowed, isFreeOf, mayMove } from "../pins/pinning.js"
import type { Span } from "../span.js"
import type { SideName } from "../words/text.js"
import type { NamePair } from "./match-names.js"
import type { Cell, Row } from "./tables.js"

/** What comes of the cells of many rows. */
export interface Found {
  readonly groups: Group[]
  readonly moved: Moved[]
  readonly opposite: Readonly<Record<SideName, Set<number>>>
}

/** The cells of two rows: what answers what, what moved with its column, what stands opposite a blank. */
export function matchCells(
  columns: ReadonlyMap<number, number>,
  one: Row,
  other: Row,
  row: NamePair,
  pinning: Allowed,
  found: Found,
): void {
  const answered = new Set<Cell>()
  const isFree = (side: SideName, cell: Cell) => isFreeOf(pinning, side, cell.units)
  for (const cell of one.cells.values()) {
    const mate = columns.get(cell.column)
    if (mate === undefined) continue
    const answer = other.cells.get(mate)
    if (answer !== undefined) answered.add(answer)
    else if (isFree("before", cell)) addUnits(found.opposite.before, cell)
  }
  const mated = new Set(columns.values())
  for (const cell of other.cells.values())
    if (mated.has(cell.column) && !answered.has(cell) && isFree("after", cell))
      addUnits(found.opposite.after, cell)
  const pairs = cellPairs(columns, one, other, pinning)
  const runs = pairs.map(([x, y]) => ({ a: x.units.start, b: y.units.start, length: 1 }))
  const inPlace = new Set(heaviestChain(runs).map(({ a }) => a))
  for (const [x, y] of pairs) {
    const pair = { before: x.units, after: y.units, confidence: confidenceOf(x, y, row) }
    const stays = inPlace.has(x.units.start) && pinning.allows(x.units.start, y.units.start)
    if (stays) found.groups.push(pair)
    else found.moved.push(pair)
  }
}

/** The cells of two rows that answer each other by their columns, without those that a pin has or keeps apart. */
function cellPairs(
  columns: ReadonlyMap<number, number>,
  one: Row,
  other: Row,
  pinning: Allowed,
): [Cell, Cell][] {
  return [...one.cells.values()].flatMap((cell): [Cell, Cell][] => {
    const mate = columns.get(cell.column)
    const answer = mate === undefined ? undefined : other.cells.get(mate)
    if (answer === undefined || !mayMove(pinning, cell.units, answer.units)) return []
    return [[cell, answer]]
  })
}

/** True when a pin crosses two rows, so that none of their cells can answer each other in place. */
export function isTorn(
  columns: ReadonlyMap<number, number>,
  one: Row,
  other: Row,
  pinning: Allowed,
): boolean {
  const pairs = cellPairs(columns, one, other, pinning)
  return pairs.length > 0 && pairs.every(([x, y]) => !pinning.allows(x.units.start, y.units.start))
}

function addUnits(set: Set<number>, { units }: Cell): void {
  for (let i = units.start; i < units.end; i++) set.add(i)
}

/** Rows of one name answer each other for certain; of two that are merely alike, half is likely and all is sure. */
const BY_NAME = 0.99
const LEAST_BY_LIKENESS = 0.55
const MORE_BY_LIKENESS = 0.4

function confidenceOf(one: Cell, other: Cell, { likeness }: NamePair): number {
  if (likeness < 1) return LEAST_BY_LIKENESS + MORE_BY_LIKENESS * likeness
  return one.text === other.text ? 1 : BY_NAME
}

/** A row that stands elsewhere, as one, or cell by cell where a pin has some; nothing where one of the two is blank throughout. */
export function movedRow(
  columns: ReadonlyMap<number, number>,
  one: Row,
  other: Row,
  row: NamePair,
  pinning: Allowed,
): Moved[] {
  const [before, after] = [unitsOf(one), unitsOf(other)]
  if (before === null || after === null) return []
  const confidence = (LEAST_BY_LIKENESS + MORE_BY_LIKENESS) * row.likeness
  if (mayMove(pinning, before, after)) return [{ before, after, confidence }]
  return cellPairs(columns, one, other, pinning).map(([x, y]) => ({
    before: x.units,
    after: y.units,
    confidence,
  }))
}

function unitsOf({ cells }: Row): Span | null {
  const spans = [...cells.values()].map(({ units }) => units)
  return spans.length === 0 ? null : { start: spans[0]!.start, end: spans.at(-1)!.end }
}
