import type { Row } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import type { Taken } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawMargin } from "../notes/margin.js"
import { layOutNear } from "../notes/margin-now.js"
import { withRowNotes } from "../notes/note-marks.js"
import { inSections } from "../sections/sections.js"
import { witnessHead } from "../passage/witness-head.js"

/** One witness alone, for reading: nothing is marked, and nothing can be chosen. */
export function drawClean(drawing: Drawing, rows: readonly Row[], side: 0 | 1): TemplateResult {
  const unchosen = { ...drawing, chosen: null, card: null }
  return html`<div class="sheet inline clean" part="sheet">
    <div class="clean-head"><p class="column-head">${witnessHead(drawing, side)}</p></div>
    <div class="sections" ${inSections({ drawing: unchosen, entries: rows, draw: drawRow(side), measured: layOutNear })}></div>
  </div>`
}

function drawRow(side: 0 | 1): (drawing: Drawing, row: Row) => TemplateResult {
  return (sheet, row) => {
    const drawing = withRowNotes(sheet, row)
    const taken: Taken = new Map()
    const spot = () => ({ row, side, taken, names: true })
    return html`<div class=${row.kind === "heading" ? "row group" : "row"}><div class="cell">${row.cells.map((cell) => (cell.kind === "text" ? drawBlocks(drawing, cell.blocks, spot) : []))}</div>${drawMargin(drawing)}</div>`
  }
}
