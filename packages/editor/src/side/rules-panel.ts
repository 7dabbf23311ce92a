import { type PresetName, PRESETS } from "@variorum/collation"
import type { HiddenPlace } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { listRules, presetInUse, type RuleLine, switchRule, usePreset } from "../work/rules.js"
import type { SideRoom } from "./side-room.js"

/** "What counts as a difference": each rule with a switch, and how many differences it hides. */
export function drawRules(room: SideRoom): TemplateResult {
  const { phrases } = room
  const { collation, session } = room.place
  if (collation === null) return html`<p class="hint">${phrases.side.wait}</p>`
  const inUse = presetInUse(session.work)
  const names = Object.keys(PRESETS) as PresetName[]
  const choose = ({ target }: Event) => {
    const name = names[(target as HTMLSelectElement).selectedIndex - 1]
    if (name !== undefined) room.attempt("rules", (work) => usePreset(work, name))
  }
  return html`<label class="field">${phrases.side.preset}<select name="preset" @change=${choose}>
      <option .selected=${inUse === null}>${phrases.side.ownRules}</option>
      ${names.map((name) => html`<option .selected=${name === inUse}>${phrases.side.presets[name]}</option>`)}
    </select></label>
    <ul class="rules">${listRules(session.work, collation).map((line) => drawRule(room, line))}</ul>`
}

function drawRule(room: SideRoom, line: RuleLine): TemplateResult {
  const { rule, isOn, hidden, needsList, list } = line
  const { words } = room
  const toggle = ({ target }: Event) => {
    const box = target as HTMLInputElement
    if (!room.attempt("rules", (work) => switchRule(work, rule, box.checked))) box.checked = isOn
  }
  return html`<li>
    <label><input type="checkbox" .checked=${isOn} ?disabled=${needsList && list.length === 0} @change=${toggle}><span>${words.rule[rule]}</span></label>
    ${isOn ? drawHidden(room, hidden) : nothing}
  </li>`
}

/** Nobody reads through more. */
const MOST_PLACES = 100

/** How many differences a rule hides, and which: each leads to its place. */
function drawHidden({ phrases, show }: SideRoom, hidden: readonly HiddenPlace[]): TemplateResult {
  const { side } = phrases
  if (hidden.length === 0) return html`<small>${side.hides(0)}</small>`
  const drawPlace = ({ passage, before, after }: HiddenPlace) =>
    html`<li><button type="button" class="link" @click=${() => show(passage)}><span>${seen(before)} → ${seen(after)}</span></button></li>`
  const more = hidden.length - MOST_PLACES
  return html`<details><summary><small>${side.hides(hidden.length)}</small></summary>
    <ul>${hidden.slice(0, MOST_PLACES).map(drawPlace)}</ul>
    ${more > 0 ? html`<p class="hint">${side.moreHidden(more)}</p>` : nothing}
  </details>`
}

/** A reading so that one sees it: in quotation marks, white space at its ends by a sign; a dash where there is nothing. */
function seen(reading: string): TemplateResult | string {
  if (reading === "") return "–"
  return html`<q><bdi>${reading.replaceAll("\n", "↵").replaceAll(/^\s+|\s+$/gu, "␣")}</bdi></q>`
}
