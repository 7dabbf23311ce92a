import type { Cell, CellBlock, ChangeGroup, ChangeInContext, Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { icon } from "../icons.js"
import type { Taken } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawNothing, drawUnknown } from "../passage/paper.js"
import { drawMargin } from "../notes/margin.js"
import { withRowNotes } from "../notes/note-marks.js"
import { drawVoices } from "../passage/voices.js"
import { witnessHead } from "../passage/witness-head.js"

/** Every change with some words around it, before and after, under the headings of the text. */
export function drawChangesOnly(drawing: Drawing, groups: readonly ChangeGroup[]): TemplateResult {
  const taken: Taken = new Map()
  return html`<div class="sheet changes-only" part="sheet">
    <p class="column-head before" part="column-head">${witnessHead(drawing, 0)}</p>
    <p class="column-head after" part="column-head">${witnessHead(drawing, 1)}</p>
    ${groups.map(({ heading, changes }) => html`${drawHeading(drawing, heading)}${changes.map((change) => drawChange(drawing, change, taken))}`)}
  </div>`
}

function drawHeading(drawing: Drawing, heading: string): TemplateResult | typeof nothing {
  if (heading === "") return nothing
  return html`<div class="row group"><div class="block heading" role="heading" aria-level=${drawing.headingLevel} dir="auto">${heading}</div></div>`
}

function drawChange(sheet: Drawing, { entry, row }: ChangeInContext, taken: Taken): TemplateResult {
  const drawing = withRowNotes(sheet, row)
  // Blank paper says itself how much stands opposite.
  const size = row.cells.some(({ kind }) => kind === "nothing") ? "" : entry.size
  const lit = drawing.chosen?.id === entry.id ? " chosen" : ""
  return html`<div class=${`row change ${entry.kind}${lit}`}>
    <button type="button" class=${`change-head ${entry.kind}`} aria-pressed=${lit === "" ? "false" : "true"} @click=${() => drawing.choose(entry.id)}>${icon(entry.kind)}<span>${entry.label}${size === "" ? nothing : html`<small>, ${size}</small>`}</span></button>
    ${drawCell(drawing, row, 0, taken)}${drawCell(drawing, row, 1, taken)}${drawVoices(row)}${drawMargin(drawing)}${lit === "" ? nothing : drawing.card}
  </div>`
}

function drawCell(drawing: Drawing, row: Row, side: 0 | 1, taken: Taken): TemplateResult {
  const { phrases, witnesses } = drawing
  const cell = row.cells[side]
  const name = phrases.headOf(witnesses[side], side)
  const place = side === 0 ? "before" : "after"
  return html`<div class=${`cell ${place} ${cell?.kind ?? "text"}-cell`} role="group" aria-label=${name} data-witness=${name}>${contentOf(drawing, row, cell, side, taken)}</div>`
}

function contentOf(
  drawing: Drawing,
  row: Row,
  cell: Cell | undefined,
  side: 0 | 1,
  taken: Taken,
): TemplateResult | TemplateResult[] | typeof nothing {
  if (cell === undefined) return nothing
  if (cell.kind === "unknown") return drawUnknown(drawing, cell)
  if (cell.kind === "nothing") return drawNothing(drawing, cell, row.passages[0] ?? "")
  return drawBlocks(drawing, cell.blocks, (block) => ({
    row: { change: isAllOfIt(block) ? row.change : "same" },
    side,
    taken,
  }))
}

/** A paragraph without context in it is the change itself, and is marked as a whole. */
function isAllOfIt({ stretches }: CellBlock): boolean {
  return stretches.every(({ change }) => change !== "same" && change !== "reworded")
}
