import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { closing } from "./closing.js"

/** Asked before a work is left that is kept nowhere: nothing is lost without a word. */
export function drawLeave(
  { shell, commands }: EditorPhrases,
  save: () => void,
  go: () => void,
): TemplateResult {
  const { title, says, yes, no } = shell.leave
  return html`<form method="dialog">
    <h2>${title}</h2>
    <p>${says}</p>
    <div class="dialog-acts">
      <button class="plain" autofocus>${no}</button>
      <button class="plain" @click=${save}>${commands.save}</button>
      <button type="button" class="plain" @click=${closing(go)}>${yes}</button>
    </div>
  </form>`
}
