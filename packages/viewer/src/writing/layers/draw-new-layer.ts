import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { LayerDesk } from "./layer-desk.js"

/** The button that makes a layer, the question for its writer's name, and what was deleted last. */
export function drawNewLayer(
  { layerDesk: words }: Phrases,
  desk: LayerDesk,
  writer: string,
): TemplateResult {
  const { removed } = desk
  const label = words.newLayer
  const take = (event: SubmitEvent) => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("layer-writer")
    if (field instanceof HTMLInputElement) desk.name(field.value, label)
  }
  const isAsking = desk.isNaming && writer.trim() === ""
  return html`<div class="handing-row"><button type="button" class="answer new-layer" @click=${() => desk.add(label)}>${words.newLayer}</button></div>
    ${isAsking ? html`<form class="layer-writer" @submit=${take}><label class="field">${words.yourName}<input name="layer-writer" required autocomplete="name"></label><button class="answer">${words.make}</button></form>` : nothing}
    <p role="status">${removed === null ? nothing : words.removed(removed.label, removed.notes.length)}</p>
    ${removed === null ? nothing : html`<div class="handing-row"><button type="button" class="answer undo-removed" @click=${() => desk.undo()}>${words.undo}</button></div>`}`
}
