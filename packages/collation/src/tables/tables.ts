/** Tables: runs of neighbouring cells, as rows of cells that may be blank. */
import { isNumber } from "../words/numbers.js"
import { fold } from "../words/keys.js"
import type { Span } from "../span.js"
import type { Text } from "../words/text.js"
import type { Unit } from "../words/unit.js"

/** One cell that has words. A blank one is not kept: a table says nothing there. */
export interface Cell {
  readonly column: number
  /** Its sentences: a range of units, the end excluded. */
  readonly units: Span
  /** Its text, white space at the ends left out. */
  readonly text: string
  /** What it is found by: its folded words; of a number, the number. */
  readonly name: string
}

/** A row: its cells that have words, in text order, by column. */
export interface Row {
  readonly cells: ReadonlyMap<number, Cell>
  /** What it is found by: the name of its first cell or, where that is blank, all its words. */
  readonly name: string
}

/** A run of cells with no other block between. A row number that falls begins another table. */
export interface Table {
  readonly rows: readonly Row[]
  /** Every column that any of its rows has, blank cells counted, in ascending order. */
  readonly columns: readonly number[]
  readonly units: Span
}

/** True for a unit that stands in a cell. */
export function isInCell({ witness }: Text, unit: Unit): boolean {
  return witness.blocks[unit.block]?.kind === "cell"
}

/** The tables of a text, in order. One without a word is none. */
export function tablesOf(text: Text): Table[] {
  const places = placesOf(text)
  const tables: Place[][] = []
  for (const [i, place] of places.entries()) {
    const last = places[i - 1]
    const goesOn = last !== undefined && place.block === last.block + 1 && place.row >= last.row
    if (goesOn) tables.at(-1)!.push(place)
    else tables.push([place])
  }
  return tables.filter((table) => table.some(({ cell }) => cell !== null)).map(tableOf)
}

/** Where a cell stands; `cell` is null where it is blank. */
interface Place {
  readonly block: number
  readonly row: number
  readonly column: number
  readonly cell: Cell | null
}

function placesOf(text: Text): Place[] {
  const { blocks } = text.witness
  const places: Place[] = []
  let next = 0
  blocks.forEach(({ kind, row = 0, column }, block) => {
    const start = next
    while (text.units[next]?.block === block) next++
    if (kind !== "cell") return
    const last = places.at(-1)
    const follows = last !== undefined && last.block === block - 1 && last.row === row
    // Without a number, or with one that has been before, a cell stands in the next column.
    const after = follows ? last.column + 1 : 0
    const at = column === undefined || column < after ? after : column
    places.push({ block, row, column: at, cell: cellOf(text, at, { start, end: next }) })
  })
  return places
}

function cellOf(text: Text, column: number, units: Span): Cell | null {
  const own = text.units.slice(units.start, units.end)
  if (own.length === 0) return null
  const { start } = text.witness.sentences[units.start]!
  const { end } = text.witness.sentences[units.end - 1]!
  const words = text.witness.text.slice(start, end).trim()
  const letters = fold(words)
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.join(" ")
  const name = isNumber(words) || letters === undefined ? fold(words) : letters
  return { column, units, text: words, name }
}

function tableOf(places: readonly Place[]): Table {
  const rows: Place[][] = []
  for (const [i, place] of places.entries()) {
    if (place.row === places[i - 1]?.row) rows.at(-1)!.push(place)
    else rows.push([place])
  }
  const units = places.flatMap(({ cell }) => (cell === null ? [] : [cell.units]))
  return {
    rows: rows.map(rowOf),
    columns: [...new Set(places.map(({ column }) => column))].sort((x, y) => x - y),
    units: { start: units[0]!.start, end: units.at(-1)!.end },
  }
}

function rowOf(places: readonly Place[]): Row {
  const cells = new Map(places.flatMap(({ cell }) => (cell === null ? [] : [[cell.column, cell]])))
  const first = cells.get(places[0]!.column)
  const name = first?.name ?? [...cells.values()].map((cell) => cell.name).join("\t")
  return { cells, name }
}
