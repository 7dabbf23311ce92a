import { VariorumError } from "@variorum/collation"
import { html, type TemplateResult } from "lit"

/** What went wrong, where, and what to do. */
export function drawTrouble(error: unknown): TemplateResult {
  const isOurs = error instanceof VariorumError
  const what = error instanceof Error ? error.message : String(error)
  return html`<div class="trouble" role="alert"><p>${isOurs && error.where !== "" ? html`<b><bdi>${error.where}</bdi></b>: ` : ""}${what}</p>${isOurs ? html`<p>${error.advice}</p>` : ""}</div>`
}
