import type { Cell, CellBlock, UnknownCell } from "@variorum/views"
import { blockRuns, type Pen } from "./draw-block.js"
import { visible } from "./visible.js"
import { wrap, type Line } from "./wrap.js"

/** One cell of a row as lines of at most `width` cells of the terminal. */
export function drawCell(cell: Cell, side: 0 | 1, width: number, pen: Pen): readonly Line[] {
  if (cell.kind === "text") return drawBlocks(cell.blocks, side, width, pen)
  const words = cell.kind === "nothing" ? [cell.says, cell.size] : unknownWords(cell)
  const said = words.filter((part) => part !== "").join(" ")
  return said === "" ? [] : wrap([{ text: visible(said), paint: pen.paint.quiet }], width)
}

/** A sign of a gap stands before what is said of it; a report behind, for it is long. */
function unknownWords({ sign, says, reported }: UnknownCell): readonly string[] {
  return reported ? [`${says}:`, sign] : [sign, says]
}

function drawBlocks(
  blocks: readonly CellBlock[],
  side: 0 | 1,
  width: number,
  pen: Pen,
): readonly Line[] {
  return tableRows(blocks).flatMap((row, i, rows) => {
    const runs = row.flatMap((block, place) => [
      ...(place === 0 ? [] : [{ text: BETWEEN_CELLS, paint: pen.paint.quiet }]),
      ...blockRuns(block, side, pen),
    ])
    const lines = wrap(runs, width)
    return isApart(rows[i - 1]?.[0], row[0]!) ? [BLANK, ...lines] : lines
  })
}

const BETWEEN_CELLS = " | "

/** Cells of one row of a table together, every other block alone. */
function tableRows(blocks: readonly CellBlock[]): readonly (readonly CellBlock[])[] {
  const rows: CellBlock[][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last !== undefined && block.row !== null && last[0]!.row === block.row) last.push(block)
    else rows.push([block])
  }
  return rows
}

const BLANK: Line = { painted: "", width: 0 }

/** Paragraphs stand apart; lines of verse, items of a list and cells of a table follow each other closely. */
function isApart(before: CellBlock | undefined, block: CellBlock): boolean {
  if (before === undefined || block.continues) return false
  const close = block.kind === "line" || block.kind === "item" || block.kind === "cell"
  return !(close && before.kind === block.kind)
}
