import type { Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { drawBlock, type Taken } from "../passage/block.js"
import { drawMargin } from "../notes/margin.js"
import { withRowNotes } from "../notes/note-marks.js"
import { drawHidden } from "../passage/hidden.js"
import { drawUnknown } from "../passage/paper.js"
import { drawVoices } from "../passage/voices.js"
import type { Entry } from "../sections/cut.js"
import { inSections } from "../sections/sections.js"
import { Follower } from "./follower.js"
import { witnessHead } from "../passage/witness-head.js"

/** One for each pair of columns that is in the page, by the sheet that holds them. */
const followers = new WeakMap<Element, Follower>()

function followerOf(element: Element): Follower | null {
  const sheet = element.closest<HTMLElement>(".sheet")
  if (sheet === null) return null
  const known = followers.get(sheet) ?? new Follower(sheet)
  followers.set(sheet, known)
  return known
}

/**
 * Two texts side by side, each scrolling by itself, the other following through unequal lengths. There is no blank
 * paper: where one text has nothing, its words close up, and the ribbon tapers to where it would lie.
 */
export function drawFreeColumns(drawing: Drawing, entries: readonly Entry[]): TemplateResult {
  const measured = (sections: HTMLElement) => followerOf(sections)?.drawSoon()
  const pane = (side: 0 | 1) => {
    const { phrases, witnesses } = drawing
    const draw = (current: Drawing, row: Row) => drawSide(current, row, side)
    const rows = { drawing, entries, draw, measured, hasRibbons: true }
    const scroll = ({ currentTarget }: Event) =>
      followerOf(currentTarget as Element)?.lead(currentTarget as HTMLElement)
    return html`<div class=${`pane ${side === 0 ? "earlier" : "later"}`} role="region" tabindex="0" aria-label=${phrases.headOf(witnesses[side], side)} @scroll=${scroll}>
      <p class="column-head" part="column-head">${witnessHead(drawing, side)}</p>
      <div class="sections" ${inSections(rows)}></div>
    </div>`
  }
  return html`${pane(0)}<svg class="ribbons across" aria-hidden="true"></svg>${pane(1)}
    <div class="card-place">${drawing.card}</div>`
}

/** What one text has of a row. */
function drawSide(sheet: Drawing, row: Row, side: 0 | 1): TemplateResult {
  const drawing = withRowNotes(sheet, row)
  if (row.kind === "hidden") return drawHidden(row)
  const taken = takenBefore(row, side)
  const draw = (cell: Row["cells"][number] | undefined) =>
    cell?.kind === "text"
      ? cell.blocks.map((block) => drawBlock(drawing, block, { row, side, taken }))
      : []
  if (row.kind === "heading") return html`<div class="row group">${draw(row.cells[0])}</div>`
  const place = side === 0 ? "before" : "after"
  const cell = row.cells[side]
  if (cell?.kind === "unknown")
    return html`<div class=${`row cell ${place}`}>${drawUnknown(drawing, cell)}</div>`
  if (cell?.kind !== "text" || cell.blocks.length === 0)
    return html`<div class=${`row closed-up ${place}`}></div>`
  const isOnlyText = row.cells.every((other) => other === cell || other.kind !== "text")
  const isSaid = side === 1 || isOnlyText
  const voices = isSaid ? drawVoices(row) : ""
  return html`<div class=${`row cell ${place}`}>${draw(cell)}${voices}${isSaid ? drawMargin(drawing) : nothing}</div>`
}

/** The identifiers that the other column has already given, so that the later text's are told apart. */
function takenBefore({ kind, cells }: Row, side: 0 | 1): Taken {
  const taken: Taken = new Map()
  const [before] = cells
  if (side === 0 || kind === "heading" || before?.kind !== "text") return taken
  for (const { stretches } of before.blocks)
    for (const { passage } of stretches) taken.set(passage, 0)
  return taken
}
