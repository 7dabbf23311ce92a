import type { Cell, CellBlock } from "@variorum/views"
import { blockRuns, type Pen } from "./draw-block.js"
import { visible } from "./visible.js"
import { wrap, type Line } from "./wrap.js"

/** One cell of a row as lines of at most `width` cells of the terminal. */
export function drawCell(cell: Cell, side: 0 | 1, width: number, pen: Pen): readonly Line[] {
  if (cell.kind === "text") return drawBlocks(cell.blocks, side, width, pen)
  const words = cell.kind === "nothing" ? [cell.says, cell.size] : [cell.sign, cell.says]
  const said = words.filter((part) => part !== "").join(" ")
  return said === "" ? [] : wrap([{ text: visible(said), paint: pen.paint.quiet }], width)
}

function drawBlocks(
  blocks: readonly CellBlock[],
  side: 0 | 1,
  width: number,
  pen: Pen,
): readonly Line[] {
  return blocks.flatMap((block, i) => {
    const lines = wrap(blockRuns(block, side, pen), width)
    return isApart(blocks[i - 1], block) ? [BLANK, ...lines] : lines
  })
}

const BLANK: Line = { painted: "", width: 0 }

/** Paragraphs stand apart; lines of verse, items of a list and cells of a table follow each other closely. */
function isApart(before: CellBlock | undefined, block: CellBlock): boolean {
  if (before === undefined || block.continues) return false
  const close = block.kind === "line" || block.kind === "item" || block.kind === "cell"
  return !(close && before.kind === block.kind)
}
