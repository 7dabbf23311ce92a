import { type ChangeEntry, type Revision, revisionAt } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import type { Drawing } from "../drawing.js"
import { icon } from "../icons.js"
import { drawInline } from "../inline/inline.js"

/**
 * One text on its way from the earlier to the later: the chosen change is the one made last, and with none chosen it is
 * the earlier text. So everything that chooses a change goes along the way, too.
 */
export function drawRevision(drawing: Drawing, revision: Revision): TemplateResult {
  const step = stepOf(drawing, revision.steps)
  return html`${drawControls(drawing, revision.steps, step)}${drawInline(drawing, revisionAt(revision, step), "revision")}`
}

/** How many changes have been made, the chosen one among them. */
function stepOf({ entries, chosen }: Drawing, steps: readonly ChangeEntry[]): number {
  if (chosen === null) return 0
  const place = entries.findIndex(({ id }) => id === chosen.id)
  const made = new Set(entries.slice(0, place + 1).map(({ id }) => id))
  return steps.filter(({ id }) => made.has(id)).length
}

function drawControls(
  drawing: Drawing,
  steps: readonly ChangeEntry[],
  step: number,
): TemplateResult {
  const { phrases, witnesses, player } = drawing
  const { revision: words } = phrases.displays
  if (steps.length === 0) return html`<p class="state">${words.none}</p>`
  const go = (to: number) => {
    const target = steps[to - 1]
    if (target === undefined) drawing.letGo()
    else drawing.choose(target.id)
  }
  const entry = steps[step - 1]
  const says =
    entry === undefined
      ? words.beginning(phrases.headOf(witnesses[0], 0))
      : words.at(step, steps.length, entry.label, entry.size)
  const slide = (event: Event) => {
    player.pause()
    if (event.target instanceof HTMLInputElement) go(event.target.valueAsNumber)
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)
    if (!stays) player.pause()
  }
  return html`<div class="way" part="revision" role="group" aria-label=${words.controls} @focusout=${leave}>
    <button type="button" class="play" @click=${() => player.toggle()}>${icon(player.isPlaying ? "pause" : "play")}<span>${player.isPlaying ? words.pause : words.play}</span></button>
    <button type="button" aria-label=${words.back} aria-disabled=${step === 0 ? "true" : "false"} @click=${() => go(Math.max(0, step - 1))}>${icon("previous")}</button>
    <input type="range" min="0" max=${steps.length} step="1" .value=${live(String(step))} aria-label=${words.slider} aria-valuetext=${phrases.interface.cardPlace(step, steps.length)} @input=${slide}>
    <button type="button" aria-label=${words.forth} aria-disabled=${step === steps.length ? "true" : "false"} @click=${() => go(Math.min(steps.length, step + 1))}>${icon("next")}</button>
    <p class="at" role="status">${says}</p>
  </div>`
}
