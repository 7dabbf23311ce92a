import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type DisplayName, displays } from "../displays.js"

/** The title and who is quoted; nothing where the page says neither. */
export function drawHead(
  title: string,
  level: number,
  source: string,
): TemplateResult | typeof nothing {
  if (title === "" && source === "") return nothing
  return html`<header class="head" part="head">
    ${title === "" ? nothing : html`<div class="title" role="heading" aria-level=${level}>${title}</div>`}
    ${source === "" ? nothing : html`<p class="source">${source}</p>`}
  </header>`
}

/** The ways of reading: one of them is pressed. */
export function drawDisplays(
  { interface: words }: Phrases,
  shown: DisplayName,
  show: (display: DisplayName) => void,
): TemplateResult {
  const names = Object.keys(displays) as DisplayName[]
  return html`<div class="displays" part="displays" role="group" aria-label=${words.displays}>${names.map((name) => html`<button type="button" aria-pressed=${name === shown ? "true" : "false"} @click=${() => show(name)}>${words.display[name]}</button>`)}</div>`
}
