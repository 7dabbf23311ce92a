import { html, type TemplateResult } from "lit"
import { drawChosen } from "./chosen-card.js"
import { drawPins } from "./pins-panel.js"
import { drawRules } from "./rules-panel.js"
import type { SideRoom } from "./side-room.js"
import { drawTexts } from "./texts-panel.js"

/** Beside the texts: the chosen change, what counts as a difference, what was paired by hand, which texts there are. */
export function drawSide(room: SideRoom): TemplateResult {
  const { side } = room.phrases
  const { pins, texts, rules } = room.place.session.work
  const panel = (
    name: string,
    title: string,
    count: number,
    draw: (room: SideRoom) => TemplateResult,
  ) =>
    html`<details data-panel=${name}><summary>${title} ${count === 0 ? "" : html`<small>${count}</small>`}</summary>${room.isOpen(name) ? draw(room) : ""}</details>`
  return html`<aside class="side" aria-label=${side.region}>
    ${drawChosen(room)}
    ${panel("rules", side.rules, rules.length, drawRules)}
    ${panel("pins", side.pins, pins.length, drawPins)}
    ${panel("texts", side.texts, texts.length, drawTexts)}
    ${panel("versions", room.phrases.keeping.versions.heading, 0, () => room.shelf.drawVersions())}
  </aside>`
}
