import type { Cell, Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Drawing, isChosen } from "../drawing.js"
import type { Taken } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawNothing, drawUnknown } from "../passage/paper.js"
import { drawVoices } from "../passage/voices.js"
import { drawMargin } from "../notes/margin.js"
import { layOutNear } from "../notes/margin-now.js"
import { withRowNotes } from "../notes/note-marks.js"
import { drawHidden } from "../passage/hidden.js"
import { drawFoldAll } from "../folds/fold.js"
import { foldsIn } from "../folds/folds.js"
import type { Entry } from "../sections/cut.js"
import { inSections, type Seen } from "../sections/sections.js"
import { drawFreeColumns } from "./free.js"
import { witnessHead } from "../passage/witness-head.js"
import { drawRibbons } from "./ribbons.js"

/** Two texts side by side: matched passages level, or each text scrolling by itself; with room for ribbons between them. */
export function drawColumns(drawing: Drawing, entries: readonly Entry[]): TemplateResult {
  return html`<div class=${`sheet columns${drawing.freeColumns ? " free" : ""}`} part="sheet">
    <div class="tools">${drawScrolling(drawing)}${drawFoldAll(drawing, foldsIn(entries))}</div>
    ${drawing.freeColumns ? html`<div class="panes" @click=${leadAlong(drawing)}>${drawFreeColumns(drawing, entries)}</div>` : drawLevel(drawing, entries)}
  </div>`
}

/** Matched passages level. */
function drawLevel(drawing: Drawing, entries: readonly Entry[]): TemplateResult {
  const rows = { drawing, entries, draw: drawRow, measured: drawMeasured, hasRibbons: true }
  return html`<div class="heads">
      <p class="column-head before" part="column-head">${witnessHead(drawing, 0)}</p>
      <p class="column-head after" part="column-head">${witnessHead(drawing, 1)}</p>
    </div>
    <div class="sections" ${inSections(rows)}></div>
    <svg class="ribbons across" aria-hidden="true" @click=${leadAlong(drawing)}></svg>`
}

function drawMeasured(sections: HTMLElement, seen: Seen): void {
  drawRibbons(sections, seen)
  layOutNear(sections, seen)
}

/** How the columns scroll: one of two ways is pressed. */
function drawScrolling({ phrases, freeColumns, setFreeColumns }: Drawing): TemplateResult {
  const words = phrases.columns
  const button = (isFree: boolean, name: string) =>
    html`<button type="button" aria-pressed=${isFree === freeColumns ? "true" : "false"} @click=${() => setFreeColumns(isFree)}>${name}</button>`
  return html`<div class="scrolling" role="group" aria-label=${words.scrolling}>${button(false, words.level)}${button(true, words.free)}</div>`
}

/** A click on the ribbon of a move leads to that of its ends which is further away. */
function leadAlong({ choose }: Drawing): (event: Event) => void {
  return ({ target }) => {
    const ribbon = target instanceof Element ? target.closest<SVGElement>(".ribbon.moved") : null
    const sheet = ribbon?.closest(".sheet")
    if (!ribbon || !sheet) return
    const ends = [ribbon.dataset["from"] ?? "", ribbon.dataset["to"] ?? ""]
    const away = ends.map((end) =>
      distanceOf(sheet.querySelector(`[data-passage="${CSS.escape(end)}"]`)),
    )
    choose((away[0] ?? 0) > (away[1] ?? 0) ? (ends[0] as string) : (ends[1] as string))
  }
}

/** How far an element is from the middle of the window, in pixels. */
function distanceOf(element: Element | null): number {
  if (element === null) return 0
  const { top, bottom } = element.getBoundingClientRect()
  return Math.abs((top + bottom - innerHeight) / 2)
}

function drawRow(sheet: Drawing, row: Row): TemplateResult {
  const drawing = withRowNotes(sheet, row)
  const taken: Taken = new Map()
  if (row.kind === "hidden") return drawHidden(row)
  const isHere = row.passages.some((passage) => isChosen(drawing, passage))
  const card = isHere && isFirstEnd(drawing, row) ? drawing.card : nothing
  const [first, second] = row.cells
  if (row.kind === "heading" && first?.kind === "text")
    return html`<div class="row group">${drawBlocks(drawing, first.blocks, () => ({ row, side: 1, taken }))}${drawMargin(drawing)}</div>`
  return html`<div class="row">
    ${drawCell(drawing, row, first, 0, taken)}${drawCell(drawing, row, second, 1, taken)}${drawVoices(row)}${drawMargin(drawing)}${card}
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
  if (cell.kind === "unknown") return drawUnknown(drawing, cell)
  if (cell.kind === "nothing") return drawNothing(drawing, cell, row.passages[0] ?? "")
  return drawBlocks(drawing, cell.blocks, () => ({ row, side, taken }))
}
