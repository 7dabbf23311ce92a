/** Reads tables: rows, cells, what was done to them. A table in a cell becomes lines of that cell. */
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { changedBy, type Presence } from "./changes.js"
import { isWord, valueOf, wordChild } from "./names.js"
import type { Reading } from "./reading.js"

/** Word has no more columns than this; a cell that says it is wider is not believed. */
const MOST_COLUMNS = 63

type ReadBlocks = (parent: XmlElement, reading: Reading, presence: Presence) => void

export function readTable(
  table: XmlElement,
  reading: Reading,
  presence: Presence,
  readCell: ReadBlocks,
): void {
  if (reading.sides.some(({ isInCell }) => isInCell)) reading.tally.add("elements", "w:tbl")
  for (const side of reading.sides) side.tableStart()
  eachOf("tr", table, (row) => readRow(row, reading, presence, readCell))
}

/** The elements of a name, also within controls and other wrappers. */
function eachOf(name: string, parent: XmlElement, visit: (element: XmlElement) => void): void {
  for (const element of elementsOf(parent)) {
    if (isWord(element, name)) visit(element)
    else if (!isWord(element) || !element.name.endsWith("Pr")) eachOf(name, element, visit)
  }
}

function readRow(
  row: XmlElement,
  reading: Reading,
  container: Presence,
  readCell: ReadBlocks,
): void {
  const properties = wordChild(row, "trPr")
  const presence = changedBy(container, properties)
  const sides = reading.sides.filter((side) => side.has(presence))
  for (const side of sides) side.rowStart(columns(valueOf(properties, "gridBefore"), 0))
  eachOf("tc", row, (cell) => readTableCell(cell, reading, presence, readCell))
  for (const side of sides) side.rowEnd()
}

function readTableCell(
  cell: XmlElement,
  reading: Reading,
  container: Presence,
  readCell: ReadBlocks,
): void {
  const properties = wordChild(cell, "tcPr")
  const presence = changedBy(container, properties)
  const width = columns(valueOf(properties, "gridSpan"), 1)
  tellMerged(properties, width, reading)
  const sides = reading.sides.filter((side) => side.has(presence))
  for (const side of sides) side.cellStart()
  readCell(cell, reading, presence)
  for (const side of sides) side.cellEnd(width)
}

function tellMerged(properties: XmlElement | null, width: number, { tally }: Reading): void {
  const isUpper = valueOf(properties, "vMerge") === "restart"
  if (width > 1 || isUpper || wordChild(properties, "cellMerge") !== null) tally.add("merged")
}

function columns(said: string | undefined, least: number): number {
  const count = Number(said)
  return Number.isInteger(count) ? Math.min(Math.max(count, least), MOST_COLUMNS) : least
}
