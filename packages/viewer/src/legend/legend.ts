import { KINDS, type Phrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/** The key: what the marks mean, each with its shape, its sign and its word. */
export function drawLegend(phrases: Phrases): TemplateResult {
  const words = phrases.interface
  return html`<details class="key" part="key">
    <summary>${words.key}</summary>
    <dl>
      ${KINDS.map((kind) => entry(html`<span class=${`sample ${kind}`}>${icon(kind)} ${phrases.label[kind]}</span>`, phrases.meaning[kind]))}
      ${entry(html`<span class="sample paper">${words.keyUnknown}</span>`, words.keyUnknownMeaning)}
      ${entry(html`<span class="omission">[…]</span> ${words.keyOmission}`, words.keyOmissionMeaning)}
      ${entry(html`<span class="insertion">[…]</span> ${words.keyEditorial}`, words.keyEditorialMeaning)}
      ${entry(html`<span class="sample quiet">${words.keyQuiet}</span>`, words.keyQuietMeaning)}
    </dl>
  </details>`
}

function entry(term: TemplateResult, meaning: string): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`
}

/** The key as it is printed: one line, because paper cannot be asked. */
export function drawPrintedKey(phrases: Phrases): TemplateResult {
  return html`<p class="printed-key" aria-hidden="true">${KINDS.map((kind) => html`<span>${icon(kind)} ${phrases.label[kind]}: ${phrases.meaning[kind]}. </span>`)}</p>`
}
