import { type ChangeEntry, certaintyOf, type Phrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/** What is known about the chosen change: what, of what weight, how sure. */
export function drawCard(
  phrases: Phrases,
  entry: ChangeEntry,
  place: number,
  total: number,
): TemplateResult {
  const words = phrases.interface
  return html`<section class=${`card ${entry.kind}`} part="card" aria-label=${words.card}>
    <p class="card-head">${icon(entry.kind)}<b>${phrases.label[entry.kind]}</b><span class="of">${words.cardPlace(place, total)}</span></p>
    <dl>
      <dt>${words.what}</dt><dd>${entry.size}${entry.remark === "" ? "" : html`: ${entry.remark}`}</dd>
      <dt>${words.weight}</dt><dd>${entry.weight}</dd>
      <dt>${words.sure}</dt><dd>${dots(entry.confidence)}${entry.certainty}</dd>
    </dl>
  </section>`
}

/** Three dots: sure, two: likely, one: doubtful. The words beside them say the same. */
function dots(confidence: number): TemplateResult {
  const filled = { sure: 3, likely: 2, doubtful: 1 }[certaintyOf(confidence)]
  return html`<span class="dots" aria-hidden="true">${[1, 2, 3].map((dot) => html`<i class=${dot <= filled ? "filled" : ""}></i>`)}</span>`
}
