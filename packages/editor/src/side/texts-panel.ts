import { html, nothing, type TemplateResult } from "lit"
import { drawButton } from "../commands/button.js"
import { aboutText, removeText } from "../work/texts.js"
import type { SideRoom } from "./side-room.js"

/** "Texts": which two stand side by side, and which there are. */
export function drawTexts(room: SideRoom): TemplateResult {
  const { phrases } = room
  const { session, comparer } = room.place
  const { side } = phrases
  const { texts } = session.work
  const names = texts.map(({ witness }) => witness.title ?? witness.siglum)
  const choose = (place: 0 | 1) => (event: Event) => {
    const index = (event.target as HTMLSelectElement).selectedIndex
    const kept = comparer.pair[place === 0 ? 1 : 0]
    // The other text gives way where the same is asked for twice.
    const free = kept === index ? comparer.pair[place] : kept
    comparer.pair = place === 0 ? [index, free] : [free, index]
  }
  const pick = (label: string, place: 0 | 1) =>
    html`<label class="field">${label}<select @change=${choose(place)}>${names.map((name, i) => html`<option .selected=${i === comparer.pair[place]}>${name}</option>`)}</select></label>`
  return html`${pick(side.earlier, 0)}${pick(side.later, 1)}
    <div class="acts">
      ${drawButton(phrases, room.bench, "exchange")}
      ${drawButton(phrases, room.bench, "add-text")}
      ${drawButton(phrases, room.bench, "particulars")}
    </div>
    ${texts.length < 3 ? nothing : html`<ul class="texts-list">${texts.map((_, index) => drawText(room, index, names[index] ?? ""))}</ul>`}`
}

function drawText(room: SideRoom, index: number, name: string): TemplateResult {
  const { side } = room.phrases
  const { pins, judgements, notes } = aboutText(room.place.session.work, index)
  const remove = ({ currentTarget }: Event) => {
    // The button goes with its text; the focus stays in the panel.
    ;(currentTarget as Element).closest("details")?.querySelector("summary")?.focus()
    const { comparer, session } = room.place
    const { pair } = comparer
    // In its place stands the first text that is not shown yet; those behind it go up by one.
    const free = session.work.texts.findIndex((_, i) => i !== index && !pair.includes(i))
    const [one, other] = pair.map((each) => (each === index ? free : each)) as [number, number]
    comparer.pair = [one, other]
    if (!room.attempt("remove text", (work) => removeText(work, index))) return
    comparer.pair = [one > index ? one - 1 : one, other > index ? other - 1 : other]
  }
  return html`<li><bdi>${name}</bdi> <small>${side.about(pins.length + judgements.length, notes.length)}</small> <button type="button" class="link" @click=${remove}>${side.remove}</button></li>`
}
