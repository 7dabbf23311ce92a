import type { Cell, Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Drawing, isChosen } from "../drawing.js"
import type { Taken } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawNothing, drawUnknown } from "../passage/paper.js"
import { drawVoices } from "../passage/voices.js"
import { drawHidden } from "../passage/hidden.js"
import { witnessHead } from "../passage/witness-head.js"

/** Two texts side by side, matched passages level, with room for ribbons between them. */
export function drawColumns(drawing: Drawing, rows: readonly Row[]): TemplateResult {
  const taken: Taken = new Map()
  return html`<div class="sheet columns" part="sheet">
    <p class="column-head before" part="column-head">${witnessHead(drawing, 0)}</p>
    <p class="column-head after" part="column-head">${witnessHead(drawing, 1)}</p>
    ${rows.map((row) => drawRow(drawing, row, taken))}
    <svg class="ribbons" aria-hidden="true"></svg>
  </div>`
}

function drawRow(drawing: Drawing, row: Row, taken: Taken): TemplateResult {
  if (row.kind === "hidden") return drawHidden(row)
  const isHere = row.passages.some((passage) => isChosen(drawing, passage))
  const card = isHere && isFirstEnd(drawing, row) ? drawing.card : nothing
  const [first, second] = row.cells
  if (row.kind === "heading" && first?.kind === "text")
    return html`<div class="row group">${drawBlocks(drawing, first.blocks, () => ({ row, side: 1, taken }))}</div>`
  return html`<div class="row">
    ${drawCell(drawing, row, first, 0, taken)}${drawCell(drawing, row, second, 1, taken)}${drawVoices(row)}${card}
  </div>`
}

/** Of a move both ends are lit, but its card stands at the first. */
function isFirstEnd({ chosen }: Drawing, row: Row): boolean {
  return chosen !== null && row.passages.includes(chosen.id)
}

function drawCell(
  drawing: Drawing,
  row: Row,
  cell: Cell | undefined,
  side: 0 | 1,
  taken: Taken,
): TemplateResult {
  const { phrases, witnesses } = drawing
  const name = phrases.headOf(witnesses[side], side)
  const place = side === 0 ? "before" : "after"
  const isBare = cell === undefined || (cell.kind === "text" && cell.blocks.length === 0)
  if (isBare) return html`<div class=${`cell ${place} bare`}></div>`
  return html`<div class=${`cell ${place} ${cell.kind}-cell`} role="group" aria-label=${name} data-witness=${name}>${contentOf(drawing, row, cell, side, taken)}</div>`
}

function contentOf(
  drawing: Drawing,
  row: Row,
  cell: Cell,
  side: 0 | 1,
  taken: Taken,
): TemplateResult | TemplateResult[] {
  if (cell.kind === "unknown") return drawUnknown(cell)
  if (cell.kind === "nothing") return drawNothing(drawing, cell, row.passages[0] ?? "")
  return drawBlocks(drawing, cell.blocks, () => ({ row, side, taken }))
}
