import type { Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** What people decided or say about the passages of a row, beneath what the program found. */
export function drawVoices({ voices }: Row): TemplateResult | typeof nothing {
  if (voices.length === 0) return nothing
  return html`<p class="voices" part="voices">${voices.map(({ says }) => html`<span>${says}</span>`)}</p>`
}
