import type { DisplayName, Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { displayNamed, displays } from "../displays.js"

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

/** The ways of reading: a row of words, one of which is pressed; where there is little room a list to choose from. */
export function drawDisplays(
  { interface: words }: Phrases,
  shown: DisplayName,
  show: (display: DisplayName) => void,
): TemplateResult {
  const names = Object.keys(displays) as DisplayName[]
  const choose = ({ target }: Event) => {
    const name = target instanceof HTMLSelectElement ? displayNamed(target.value) : null
    if (name !== null) show(name)
  }
  return html`<div class="displays" part="displays" role="group" aria-label=${words.displays}>${names.map((name) => html`<button type="button" aria-pressed=${name === shown ? "true" : "false"} @click=${() => show(name)}>${words.display[name]}</button>`)}</div>
    <select class="display" part="display" aria-label=${words.displays} .value=${live(shown)} @change=${choose}>${names.map((name) => html`<option value=${name} ?selected=${name === shown}>${words.display[name]}</option>`)}</select>`
}
