import { LAYER_SHAPES, type Layer } from "@variorum/layers"
import type { LayerDeskPhrases, Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { icon } from "../../icons.js"
import { shapeOf } from "../../notes/shapes.js"
import type { Saving } from "../handing/saving.js"
import type { LayerDesk } from "./layer-desk.js"

const VISIBILITIES = ["mine", "class", "everyone"] as const

/** Where a layer stands among all. */
export interface LayerPlace {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** At a layer: what is to be known before writing into it, and a disclosure with all that can be changed of it. */
export function drawLayerForm(
  phrases: Phrases,
  layer: Layer,
  place: LayerPlace,
  desk: LayerDesk,
  saving: Saving,
): TemplateResult {
  const words = phrases.layerDesk
  const toggle = ({ currentTarget }: Event) =>
    desk.open(layer.id, (currentTarget as HTMLDetailsElement).open)
  return html`<div class="layer-states">${layer.isLocked ? html`<span class="layer-state">${icon("locked")} ${words.isLocked}</span>` : nothing}${layer.isCovered ? html`<span class="layer-state">${icon("off")} ${words.isCovered}</span>` : nothing}</div>
    <details class="layer-form" part="layer-form" data-layer=${layer.id} .open=${desk.isOpen(layer)} @toggle=${toggle}>
      <summary aria-label=${words.changeOf(layer.label)}>${words.change}</summary>
      ${desk.isOpen(layer) ? drawContent(phrases, layer, place, desk, saving) : nothing}
    </details>`
}

function drawContent(
  phrases: Phrases,
  layer: Layer,
  { isFirst, isLast }: LayerPlace,
  desk: LayerDesk,
  saving: Saving,
): TemplateResult {
  const words = phrases.layerDesk
  return html`<div class="layer-fields">
    <label class="field">${words.name}<input name="layer-name" required .value=${layer.label} @change=${(event: Event) => rename(event, layer, desk)}></label>
    <label class="field">${words.purpose}<input name="layer-purpose" .value=${layer.purpose} @change=${(event: Event) => desk.change(layer, { purpose: textOf(event) })}></label>
    ${drawVisibility(words, layer, desk)}
    ${drawLooks(words, layer, desk)}
    <label><input type="checkbox" name="layer-locked" .checked=${layer.isLocked} @change=${() => desk.change(layer, { isLocked: !layer.isLocked })}> ${words.lock}</label>
    <label><input type="checkbox" name="layer-covered" .checked=${layer.isCovered} @change=${() => desk.change(layer, { isCovered: !layer.isCovered })}> ${words.cover}</label>
    <div class="handing-row">
      <button type="button" class="answer layer-up" ?disabled=${isFirst} @click=${() => desk.move(layer, -1)}>${words.up}</button>
      <button type="button" class="answer layer-down" ?disabled=${isLast} @click=${() => desk.move(layer, 1)}>${words.down}</button>
      <button type="button" class="answer save-layer" @click=${() => saving.saveLayer(phrases, layer)}>${phrases.handing.saveLayer}</button>
      ${layer.isLocked ? html`<span class="layer-state">${words.unlockFirst}</span>` : html`<button type="button" class="answer remove-layer" @click=${() => desk.remove(layer)}>${words.remove}</button>`}
    </div>
  </div>`
}

function drawVisibility(words: LayerDeskPhrases, layer: Layer, desk: LayerDesk): TemplateResult {
  return html`<fieldset><legend>${words.visibility}</legend>
    ${VISIBILITIES.map((each) => html`<label><input type="radio" name=${`layer-visibility-${layer.id}`} .value=${each} .checked=${layer.visibility === each} @change=${() => desk.change(layer, { visibility: each })}> <span>${words.visible[each]}: <small>${words.visibleMeans[each]}</small></span></label>`)}
    <p class="handing-how">${words.promise}</p></fieldset>`
}

/** Swatches with their names: no colour or sign stands alone. */
function drawLooks(words: LayerDeskPhrases, layer: Layer, desk: LayerDesk): TemplateResult {
  return html`<fieldset><legend>${words.ink}</legend><div class="swatches">${words.inks.map(
    (name, ink) =>
      html`<label class=${`ink-${ink}`}><input type="radio" name=${`layer-ink-${layer.id}`} .value=${`${ink}`} .checked=${layer.ink === ink} @change=${() => desk.change(layer, { ink })}> <span><i class="swatch" aria-hidden="true"></i> ${name}</span></label>`,
  )}</div></fieldset>
  <fieldset><legend>${words.shape}</legend><div class="swatches">${LAYER_SHAPES.map(
    (shape) =>
      html`<label class=${`ink-${layer.ink}`}><input type="radio" name=${`layer-shape-${layer.id}`} .value=${shape} .checked=${layer.shape === shape} @change=${() => desk.change(layer, { shape })}> <span>${shapeOf({ ...layer, shape })} ${words.shapes[shape]}</span></label>`,
  )}</div></fieldset>`
}

/** A layer must be called something: an empty name is the old one. */
function rename(event: Event, layer: Layer, desk: LayerDesk): void {
  const label = textOf(event)
  if (label === "") (event.target as HTMLInputElement).value = layer.label
  else desk.change(layer, { label })
}

function textOf({ target }: Event): string {
  return (target as HTMLInputElement).value.trim()
}
