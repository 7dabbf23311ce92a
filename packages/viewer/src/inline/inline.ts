import type { ChangeKind, Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { icon } from "../icons.js"
import type { Taken } from "../passage/block.js"
import { drawBlocks } from "../passage/blocks.js"
import { drawMargin } from "../notes/margin.js"
import { layOutNear } from "../notes/margin-now.js"
import { withRowNotes } from "../notes/note-marks.js"
import { drawHidden } from "../passage/hidden.js"
import { drawFoldAll } from "../folds/fold.js"
import { foldsIn } from "../folds/folds.js"
import type { Entry } from "../sections/cut.js"
import { inSections } from "../sections/sections.js"
import { drawVoices } from "../passage/voices.js"
import { drawNothing, drawUnknown } from "../passage/paper.js"

/** One text with its corrections; the word for each change stands in the margin. `name`: which display it is drawn for. */
export function drawInline(
  drawing: Drawing,
  entries: readonly Entry[],
  name: "" | "revision" = "",
): TemplateResult {
  return html`<div class=${`sheet inline ${name}`} part="sheet">
    <div class="tools">${drawFoldAll(drawing, foldsIn(entries))}</div>
    <div class="sections" ${inSections({ drawing, entries, draw: drawRow, measured: layOutNear })}></div>
  </div>`
}

function drawRow(sheet: Drawing, row: Row): TemplateResult {
  const drawing = withRowNotes(sheet, row)
  const taken: Taken = new Map()
  if (row.kind === "hidden") return drawHidden(row)
  const group = row.kind === "heading" ? " group" : ""
  const isHere = row.passages.some((passage) => passage === drawing.chosen?.id)
  return html`<div class=${`row${group}`}>
    ${label(row)}<div class="cell">${contentOf(drawing, row, taken)}${drawVoices(row)}</div>${drawMargin(drawing)}${isHere ? drawing.card : nothing}
  </div>`
}

function label(row: Row): TemplateResult | typeof nothing {
  if (row.label === "" || row.cells[0]?.kind === "nothing") return nothing
  const kind = kindOf(row)
  return html`<p class=${`label ${kind}`}>${icon(kind)} ${row.label}${row.size === "" ? nothing : html` <small>${row.size}</small>`}</p>`
}

/** A row that holds unchanged passages too is labelled for the first one that changed; for a moved phrase only where nothing else did. */
function kindOf(row: Row): ChangeKind {
  if (row.change !== "same") return row.change
  const [cell] = row.cells
  const stretches = cell?.kind === "text" ? cell.blocks.flatMap((block) => block.stretches) : []
  const all = stretches.filter((stretch) => stretch.change !== "same")
  const changed = (all.find((stretch) => stretch.phrase === null) ?? all[0])?.change
  return changed === undefined || changed === "same" ? "reworded" : changed
}

function contentOf(drawing: Drawing, row: Row, taken: Taken): TemplateResult | TemplateResult[] {
  const [cell] = row.cells
  if (cell === undefined) return []
  if (cell.kind === "unknown") return drawUnknown(drawing, cell)
  if (cell.kind === "nothing") return drawNothing(drawing, cell, row.passages[0] ?? "", true)
  return drawBlocks(drawing, cell.blocks, () => ({ row, side: 1, taken }))
}
