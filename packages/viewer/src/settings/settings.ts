import type { Phrases, Spoken, Register } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { showKeys } from "../keys/keys.js"

/** What a reader has set, and how to set it otherwise. */
export interface RoomSettings {
  readonly words: Register
  readonly spoken: Spoken
  readonly setWords: (words: Register) => void
  readonly setSpoken: (spoken: Spoken) => void
}

/** The panel of settings: which words the page uses, what is heard at a mark, and the way to the sheet of keys. */
export function drawSettings(
  { settings: says, keys }: Phrases,
  settings: RoomSettings,
): TemplateResult {
  const openKeys = ({ currentTarget }: Event) => {
    const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null
    if (root instanceof ShadowRoot) showKeys(root)
  }
  return html`<details class="settings" part="settings">
    <summary>${says.title}</summary>
    ${choice("words", says.wordsTitle, says.words, settings.words, settings.setWords)}
    ${choice("spoken", says.spokenTitle, says.spoken, settings.spoken, settings.setSpoken)}
    <button type="button" class="plain" @click=${openKeys}>${keys.title}</button>
  </details>`
}

/** One thing out of several. */
function choice<Value extends string>(
  name: string,
  title: string,
  values: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  const all = Object.entries<string>(values) as [Value, string][]
  return html`<fieldset>
    <legend>${title}</legend>
    ${all.map(([value, says]) => html`<label><input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${() => choose(value)}> ${says}</label>`)}
  </fieldset>`
}
