/**
 * Which cell of a table answers which: tables in their order, rows by their first cell, columns by their heads.
 *
 *   before   Reason   1935        after    Reason   1937
 *            Spies    1.0                  Spies    0.9       1.0 answers 0.9
 *            Other                         Other    17.7      17.7 stands opposite a blank: unattested
 *
 * A blank cell says that nothing was recorded there, not that there was nothing: what stands opposite one is
 * neither cut nor added. Words inside cells never vote for sentences outside, nor the other way round.
 * What a person has pinned goes before rows and columns: those cells stand aside, and what a pin crosses has moved.
 */
import type { Budget } from "../budget.js"
import { heaviestChain } from "../align/chain.js"
import type { Group } from "../align/groups.js"
import type { Link } from "../align/match-sentences.js"
import { matchNames, type Named, type NamePair } from "./match-names.js"
import type { Moved } from "../moves/moves.js"
import { isNumber } from "../words/numbers.js"
import { type Allowed, isFreeOf, mayMove } from "../pins/pinning.js"
import type { Span } from "../span.js"
import { type Cell, isInCell, type Row, type Table, tablesOf } from "./tables.js"
import type { Pair, SideName, Text } from "../words/text.js"

/** What is known of the cells of one text, by index of their units. */
export interface CellFates {
  /** Units that stand opposite a blank cell. */
  readonly oppositeBlank: ReadonlySet<number>
  /** The number of the row that a unit stands in, counted through all tables. */
  readonly rows: ReadonlyMap<number, number>
}

/** What the tables of a pair of texts give to its alignment. */
export interface TableMatch {
  /** Cell against cell, in the order of both texts. */
  readonly groups: readonly Group[]
  readonly moved: readonly Moved[]
  readonly cells: Readonly<Record<SideName, CellFates>>
}

/** Where neither text, or only one of them, has a table. */
export const NO_TABLES: TableMatch = {
  groups: [],
  moved: [],
  cells: {
    before: { oppositeBlank: new Set(), rows: new Map() },
    after: { oppositeBlank: new Set(), rows: new Map() },
  },
}

/** Two tables that answer each other, and which of their rows and columns do. */
interface TablePair {
  readonly before: Table
  readonly after: Table
  readonly rows: readonly NamePair[]
  readonly columns: ReadonlyMap<number, number>
}

/** The tables of two texts, before it is known where they stand among the sentences around them. */
export class Tables {
  /** The pair with the words in its cells made unlike all others, so that nothing outside is matched with them. */
  readonly prose: Pair
  readonly #pair: Pair
  readonly #tables: Readonly<Record<SideName, readonly Table[]>>
  readonly #matched: readonly TablePair[]

  private constructor(
    pair: Pair,
    tables: Readonly<Record<SideName, readonly Table[]>>,
    budget: Budget,
  ) {
    this.prose = proseOf(pair)
    this.#pair = pair
    this.#tables = tables
    this.#matched = pairTables(tables.before, tables.after).map(([before, after]) =>
      matchTable(before, after, budget),
    )
  }

  /** Null unless both texts have a table: a table that became prose is compared as prose. */
  static of(pair: Pair, budget: Budget): Tables | null {
    if (!hasCells(pair.before) || !hasCells(pair.after)) return null
    const tables = { before: tablesOf(pair.before), after: tablesOf(pair.after) }
    return tables.before.length * tables.after.length === 0
      ? null
      : new Tables(pair, tables, budget)
  }

  /** Those links that lead from what stands before a table to what stands before its partner, or from behind to behind. */
  withoutCrossing(links: readonly Link[]): Link[] {
    const inPlace = this.#inPlace(links)
    const kept = links.filter((link) => inPlace.every((table) => !crosses(link, table)))
    return this.#withoutStraddling(kept)
  }

  /** The cells, once it is known which sentences around them answer each other. */
  match(links: readonly Link[], pinning: Allowed): TableMatch {
    const inPlace = new Set(this.#inPlace(links))
    const groups: Group[] = []
    const moved: Moved[] = []
    const opposite = { before: new Set<number>(), after: new Set<number>() }
    for (const table of this.#matched)
      for (const row of table.rows) {
        const [one, other] = [table.before.rows[row.before]!, table.after.rows[row.after]!]
        const stays =
          inPlace.has(table) && row.inPlace && !isTorn(table.columns, one, other, pinning)
        if (stays) matchCells(table.columns, one, other, row, pinning, { groups, moved, opposite })
        else moved.push(...movedRow(table.columns, one, other, row, pinning))
      }
    return {
      groups,
      moved: moved.sort((x, y) => x.before.start - y.before.start),
      cells: {
        before: { oppositeBlank: opposite.before, rows: rowNumbers(this.#tables.before) },
        after: { oppositeBlank: opposite.after, rows: rowNumbers(this.#tables.after) },
      },
    }
  }

  /** A table stands where it stood unless more was said around it that now stands on its other side. */
  #inPlace(links: readonly Link[]): TablePair[] {
    return this.#matched.filter((table) => {
      const crossing = links.filter((link) => crosses(link, table))
      const weight = crossing.reduce((sum, link) => sum + this.#tells(link), 0)
      return weight <= this.#tellsOf(table)
    })
  }

  #tells({ before, after }: Link): number {
    const { units: one } = this.#pair.before
    const { units: other } = this.#pair.after
    return Math.min(one[before]!.information, other[after]!.information)
  }

  #tellsOf({ before, after }: TablePair): number {
    const sum = (text: Text, { start, end }: Span) =>
      text.units.slice(start, end).reduce((total, unit) => total + unit.information, 0)
    return Math.min(sum(this.#pair.before, before.units), sum(this.#pair.after, after.units))
  }

  /** No sentence answers one before a table and another behind it: the table would be swallowed. */
  #withoutStraddling(links: readonly Link[]): Link[] {
    const last = { before: new Map<number, number>(), after: new Map<number, number>() }
    const stretchOf = {
      before: stretches(this.#tables.before),
      after: stretches(this.#tables.after),
    }
    return links.filter(({ before, after }) => {
      const [one, other] = [stretchOf.before(before), stretchOf.after(after)]
      const [knownBefore, knownAfter] = [last.before.get(before), last.after.get(after)]
      if ((knownBefore ?? other) !== other || (knownAfter ?? one) !== one) return false
      last.before.set(before, other)
      last.after.set(after, one)
      return true
    })
  }
}

function proseOf(pair: Pair): Pair {
  let next = pair.words.length
  const apart = (text: Text): Text => {
    const isCell = text.units.map((unit) => isInCell(text, unit))
    return {
      ...text,
      words: text.words.map((key, i) => (isCell[text.unitOf[i]!] === true ? next++ : key)),
      units: text.units.map((unit, i) =>
        isCell[i] === true ? { ...unit, compared: NO_WORDS, information: 0 } : unit,
      ),
    }
  }
  return { ...pair, before: apart(pair.before), after: apart(pair.after) }
}

const NO_WORDS = new Int32Array(0)

function hasCells({ witness }: Text): boolean {
  return witness.blocks.some(({ kind }) => kind === "cell")
}

function crosses(link: Link, { before, after }: TablePair): boolean {
  return link.before < before.units.start !== link.after < after.units.start
}

/** How many tables end before a unit. */
function stretches(tables: readonly Table[]): (unit: number) => number {
  return (unit) => {
    let [low, high] = [0, tables.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (tables[middle]!.units.end <= unit) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** More pairs of tables than this are not weighed against each other: the first answers the first. */
const MANY_TABLES = 4096

/** Tables in the order of both texts, so that the most rows have a partner of the same name. */
function pairTables(before: readonly Table[], after: readonly Table[]): [Table, Table][] {
  if (before.length * after.length > MANY_TABLES)
    return before.slice(0, after.length).map((table, i) => [table, after[i]!])
  const names = after.map((table) => new Set(table.rows.map(({ name }) => name)))
  const shared = before.map(({ rows }) => {
    const own = new Set(rows.map(({ name }) => name))
    return names.map((others) => 1 + 2 * [...own].filter((name) => others.has(name)).length)
  })
  const best = before.map(() => new Array<number>(after.length + 1).fill(0))
  best.push(new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        shared[i]![j]! + best[i + 1]![j + 1]!,
      )
  const pairs: [Table, Table][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (best[i]![j] === shared[i]![j]! + best[i + 1]![j + 1]!)
      pairs.push([before[i++]!, after[j++]!])
    else if (best[i]![j] === best[i + 1]![j]) i++
    else j++
  }
  return pairs
}

function matchTable(before: Table, after: Table, budget: Budget): TablePair {
  const columns = matchColumns(before, after, budget)
  const [one, other] = [before.rows.map(namedRow), after.rows.map(namedRow)]
  if (!columns.byHeads)
    return { before, after, rows: matchNames(one, other, budget), columns: columns.mates }
  const body = matchNames(one.slice(1), other.slice(1), budget).map((pair) => ({
    ...pair,
    before: pair.before + 1,
    after: pair.after + 1,
  }))
  const heads = { before: 0, after: 0, inPlace: true, likeness: 1 }
  return { before, after, rows: [heads, ...body], columns: columns.mates }
}

function namedRow({ name, cells }: Row): Named {
  const rest = [...cells.values()].slice(1).map(({ column, text }) => `\t${column} ${text}`)
  return { name, whole: name + rest.join("") }
}

interface ColumnMatch {
  readonly mates: ReadonlyMap<number, number>
  /** True where the tables have heads by which their columns were found. */
  readonly byHeads: boolean
}

/** Share of the heads that two tables must have in common for their columns to be found by them. */
const ENOUGH_HEADS = 0.5

/** Columns by the words of their heads where both tables have such a row, and by number otherwise. */
function matchColumns(before: Table, after: Table, budget: Budget): ColumnMatch {
  const [one, other] = [headsOf(before), headsOf(after)]
  const byNumber = new Map(
    before.columns.filter((column) => after.columns.includes(column)).map((c) => [c, c] as const),
  )
  if (one === null || other === null) return { mates: byNumber, byHeads: false }
  const names = new Set(other.map(({ name }) => name))
  const shared = one.filter(({ name }) => names.has(name)).length
  if (shared < ENOUGH_HEADS * Math.max(one.length, other.length))
    return { mates: byNumber, byHeads: false }
  const mates = new Map(
    matchNames(one, other, budget).map((pair) => [
      before.columns[pair.before]!,
      after.columns[pair.after]!,
    ]),
  )
  // A head that was reworded beyond likeness: where as many are left over in both, they answer each other.
  const taken = new Set(mates.values())
  const left = before.columns.filter((column) => !mates.has(column))
  const right = after.columns.filter((column) => !taken.has(column))
  if (left.length === right.length) left.forEach((column, i) => mates.set(column, right[i]!))
  return { mates, byHeads: true }
}

/** What stands over the columns of a table, or null where its first row has numbers or is the only one. */
function headsOf({ rows, columns }: Table): Named[] | null {
  const cells = rows[0]!.cells
  if (rows.length < 2 || [...cells.values()].some(({ text }) => isNumber(text))) return null
  return columns.map((column) => {
    const name = cells.get(column)?.name ?? ""
    return { name, whole: name }
  })
}

interface Found {
  readonly groups: Group[]
  readonly moved: Moved[]
  readonly opposite: Readonly<Record<SideName, Set<number>>>
}

/** The cells of two rows: what answers what, what moved with its column, what stands opposite a blank. */
function matchCells(
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
function isTorn(
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
function movedRow(
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

function rowNumbers(tables: readonly Table[]): Map<number, number> {
  const numbers = new Map<number, number>()
  tables
    .flatMap(({ rows }) => rows)
    .forEach((row, number) => {
      for (const { units } of row.cells.values())
        for (let i = units.start; i < units.end; i++) numbers.set(i, number)
    })
  return numbers
}
