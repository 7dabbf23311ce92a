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
import type { Group } from "../align/groups.js"
import type { Link } from "../align/match-sentences.js"
import { matchCells, isTorn, movedRow } from "./match-cells.js"
import { pairTables, type TablePair } from "./pair-tables.js"
import type { Moved } from "../moves/moves.js"
import type { Allowed } from "../pins/pinning.js"
import { firstWhere } from "../sorted.js"
import type { Span } from "../span.js"
import { isInCell, type Table, tablesOf } from "./tables.js"
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
    this.#matched = pairTables(tables.before, tables.after, budget)
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
  return (unit) => firstWhere(tables.length, (i) => tables[i]!.units.end > unit)
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
