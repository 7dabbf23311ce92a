import type { Row } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/** The one line that stands where changes are switched off. */
export function drawHidden(row: Row): TemplateResult {
  return html`<p class="row switched-off">${icon("off")}<span>${row.says}</span></p>`
}
