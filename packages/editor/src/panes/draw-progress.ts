import type { Phrases, PanesPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Comparer } from "../comparing/comparer.js"

/** How far long work has come, and what may be done about it; nothing while there is none. */
export function drawProgress(
  comparer: Comparer,
  words: Phrases,
  panes: PanesPhrases,
): TemplateResult | typeof nothing {
  const { progress, trouble } = comparer.state
  if (progress !== null)
    return html`<span class="progress running"><span>${words.interface.progress(progress)}</span><button type="button" @click=${() => comparer.cancel()}>${panes.stop}</button></span>`
  if (trouble === null) return nothing
  const says = trouble.kind === "called off" ? panes.stopped : panes.failed
  return html`<span class="progress"><span role="status">${says}</span><button type="button" @click=${() => comparer.again()}>${panes.again}</button></span>`
}
