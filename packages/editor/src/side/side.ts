import { html, type TemplateResult } from "lit"
import { drawChosen } from "./chosen-card.js"
import { PANELS, type PanelName } from "../commands/workbench.js"
import { drawNotes } from "./notes-panel.js"
import { drawPins } from "./pins-panel.js"
import { drawRules } from "./rules-panel.js"
import type { SideRoom } from "./side-room.js"
import { drawTexts } from "./texts-panel.js"

const DRAW: Readonly<Record<PanelName, (room: SideRoom) => TemplateResult>> = {
  rules: drawRules,
  pins: drawPins,
  notes: drawNotes,
  texts: drawTexts,
  versions: ({ shelf }) => shelf.drawVersions(),
}

/** Beside the texts: the chosen change, and under it the panels, each closed until somebody asks. */
export function drawSide(room: SideRoom): TemplateResult {
  const { commands, side } = room.phrases
  const { pins, texts, rules, layers } = room.place.session.work
  const notes = layers.reduce((sum, layer) => sum + layer.notes.length, 0)
  const counts: Readonly<Record<PanelName, number>> = {
    rules: rules.length,
    pins: pins.length,
    notes,
    texts: texts.length,
    versions: 0,
  }
  return html`<aside class="side" aria-label=${side.region}>
    ${drawChosen(room)}
    ${PANELS.map((name) => html`<details data-panel=${name}><summary>${commands[name]} ${counts[name] === 0 ? "" : html`<small>${counts[name]}</small>`}</summary>${room.isOpen(name) ? DRAW[name](room) : ""}</details>`)}
  </aside>`
}
