import type { Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** What people decided or say about the passages of a row, beneath what the program found. */
export function drawVoices({ voices, cells }: Row): TemplateResult | typeof nothing {
  if (voices.length === 0) return nothing
  const [before, after] = cells
  // In columns they stand beneath the words they are about: those of the one side that has any.
  const isAfter = after?.kind === "text" && before?.kind !== "text"
  return html`<p class=${isAfter ? "voices later" : "voices"} part="voices">${voices.map(({ says }) => html`<span>${says}</span>`)}</p>`
}
