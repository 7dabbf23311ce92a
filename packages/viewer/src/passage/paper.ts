import type { NothingCell, UnknownCell } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { type Drawing, isChosen } from "../drawing.js"
import { icon } from "../icons.js"
import { figuresOnPaper } from "../notes/figures.js"

/**
 * Blank paper: the writer left nothing here. At a move it is a button that leads to the other end.
 * `standsForIt` is true where nothing else on the page shows this passage, so that its identifier belongs here.
 */
export function drawNothing(
  drawing: Drawing,
  cell: NothingCell,
  passage: string,
  standsForIt = false,
): TemplateResult {
  const words = html`${icon(cell.change)}<span>${cell.says} <span class="size">${cell.size}</span></span>`
  const name = `nothing ${cell.change}${isChosen(drawing, passage) ? " chosen" : ""}`
  const { partner } = cell
  const figures = figuresOnPaper(drawing)
  if (partner === null)
    return html`<p class=${name} @click=${() => drawing.choose(passage)}>${words}${figures}</p>`
  const leadAway = () => drawing.choose(partner)
  const button = html`<button type="button" class=${name} data-partner=${partner} @click=${leadAway}>${words}</button>${figures}`
  if (!standsForIt) return button
  return html`<span part="change" data-change=${cell.change} data-passage=${passage} id=${passage} tabindex="-1">${button}</span>`
}

/** Hatched paper: nobody knows what stood here. */
export function drawUnknown(drawing: Drawing, cell: UnknownCell): TemplateResult {
  const sign = cell.sign === "" ? "" : html`<span class="omission">${cell.sign}</span> `
  const says = html`<span class="says">${cell.says}</span>`
  return html`<div class="unknown"><p>${cell.reported ? html`${says}: ${sign}` : html`${sign}${says}`}${figuresOnPaper(drawing)}</p></div>`
}
