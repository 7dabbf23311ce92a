import { html, nothing, type TemplateResult } from "lit"
import { liftPin, listPins, type PinLine } from "../work/pins.js"
import type { SideRoom } from "./side-room.js"

/** "Paired by hand": every pin, what became of it, and the way to lift it. */
export function drawPins(room: SideRoom): TemplateResult {
  const { phrases } = room
  const { collation, session } = room.place
  if (session.work.pins.length === 0) return html`<p class="hint">${phrases.side.noPins}</p>`
  if (collation === null) return html`<p class="hint">${phrases.side.wait}</p>`
  return html`<ul class="pins">${listPins(session.work, collation).map((line) => drawPin(room, line))}</ul>`
}

function drawPin(room: SideRoom, { pin, outcome, quotes }: PinLine): TemplateResult {
  const { phrases } = room
  const { side } = phrases
  const lift = () => room.attempt("lift pin", (work) => liftPin(work, pin.id))
  const state = outcome === null ? side.notCompared : side.pinState[outcome.state]
  const reason = outcome?.reason ?? ""
  return html`<li>
    <p><b>${side.pinKind[pin.kind]}</b> ${state}${pin.by === undefined ? nothing : html` · <bdi>${pin.by}</bdi>`}</p>
    <p class="quotes">${quotes.map((quote) => html`<q><bdi>${quote}</bdi></q> `)}</p>
    ${reason === "" ? nothing : html`<p>${reason}</p>`}
    <button type="button" class="link" @click=${lift}>${side.lift}</button>
  </li>`
}
