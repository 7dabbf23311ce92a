/** Tables: rows of cells that hold words. */
import type { Node, ResolvedPos } from "prosemirror-model"
import { type Command, Selection, TextSelection } from "prosemirror-state"
import { schema } from "../schema.js"

const { table, row, cell, paragraph } = schema.nodes

/** Puts an empty table behind the block at the caret, the caret in its first cell. Not within a table. */
export function putTable(rows: number, columns: number): Command {
  return ({ selection, tr }, dispatch) => {
    const { $to } = selection
    if ($to.depth !== 1) return false
    const at = $to.after(1)
    const made = table.create(
      null,
      Array.from({ length: rows }, () => rowOf(columns)),
    )
    tr.insert(at, made)
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 3))).scrollIntoView())
    return true
  }
}

/** An empty row below the one at the caret, the caret in its first cell. */
export const addRow: Command = ({ selection, tr }, dispatch) => {
  const { $head: $cell } = selection
  if (!inCell($cell)) return false
  const at = $cell.after(2)
  tr.insert(at, rowOf($cell.node(2).childCount))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView())
  return true
}

/** Takes out the row at the caret; with its last row the table goes, and where nothing else stands, a paragraph comes. */
export const deleteRow: Command = ({ selection, tr }, dispatch) => {
  const { $head: $cell } = selection
  if (!inCell($cell)) return false
  const isLast = $cell.node(1).childCount === 1
  const depth = isLast ? 1 : 2
  const [start, end] = [$cell.before(depth), $cell.after(depth)]
  if (isLast && $cell.node(0).childCount === 1) tr.replaceWith(start, end, paragraph.create())
  else tr.delete(start, end)
  const near = Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)))
  dispatch?.(tr.setSelection(near).scrollIntoView())
  return true
}

/** Moves to the next cell (1) or the one before (-1). In the last, or the first, it does nothing, so that nobody is kept in. */
export function moveByCell(by: 1 | -1): Command {
  return ({ selection, tr, doc }, dispatch) => {
    const { $head: $cell } = selection
    if (!inCell($cell)) return false
    const cells = cellsOf($cell)
    const here = cells.findIndex(({ start }) => start === $cell.start(3))
    const next = cells[here + by]
    if (next === undefined) return false
    const chosen = TextSelection.create(doc, next.start, next.start + next.node.content.size)
    dispatch?.(tr.setSelection(chosen).scrollIntoView())
    return true
  }
}

/** From a cell to the one below it; from the last row to the block behind the table, which is made if there is none. */
export const moveDown: Command = ({ selection, tr, doc }, dispatch) => {
  const { $head: $cell } = selection
  if (!inCell($cell)) return false
  const below = $cell.index(1) + 1
  if (below < $cell.node(1).childCount) {
    const column = Math.min($cell.index(2), $cell.node(1).child(below).childCount - 1)
    const next = cellsOf($cell).filter((each) => each.row === below)[column]
    if (next !== undefined) tr.setSelection(TextSelection.create(doc, next.start))
  } else {
    const at = $cell.after(1)
    if (doc.resolve(at).nodeAfter?.isTextblock !== true) tr.insert(at, paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, at + 1))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

/** At the start of a cell going back deletes nothing: cells are not joined by a key. */
export const stayInCell: Command = ({ selection }) =>
  selection.empty && inCell(selection.$head) && selection.$head.parentOffset === 0

/** The same at its end, going forward. */
export const stayInCellForward: Command = ({ selection: { $head, empty } }) =>
  empty && inCell($head) && $head.parentOffset === $head.parent.content.size

function rowOf(columns: number): Node {
  return row.create(
    null,
    Array.from({ length: columns }, () => cell.create()),
  )
}

/** True for a place in a cell. Its depths: document 0, table 1, row 2, cell 3. */
function inCell($place: ResolvedPos): boolean {
  return $place.depth === 3 && $place.parent.type === cell
}

interface CellPlace {
  readonly node: Node
  /** The position before its first letter. */
  readonly start: number
  readonly row: number
}

/** The cells of the table that a place is in, in order. */
function cellsOf($cell: ResolvedPos): readonly CellPlace[] {
  const cells: CellPlace[] = []
  const first = $cell.start(1)
  $cell.node(1).forEach((each, rowAt, i) => {
    each.forEach((node, cellAt) => cells.push({ node, start: first + rowAt + cellAt + 2, row: i }))
  })
  return cells
}
