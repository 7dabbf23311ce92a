import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { commands } from "./commands.js"
import { keysSaid } from "./keys.js"

/** Every command that has keys, with them. */
export function drawSheetOfKeys(phrases: EditorPhrases): TemplateResult {
  const withKeys = commands.filter(({ keys }) => keys.length > 0)
  return html`<form method="dialog" class="keys">
    <h2>${phrases.shell.keys}</h2>
    <dl>${withKeys.map(({ name, keys }) => html`<div><dt>${keys.map((each) => html`<kbd>${keysSaid(each)}</kbd> `)}</dt><dd>${phrases.commands[name]}</dd></div>`)}</dl>
    <button class="plain">${phrases.shell.close}</button>
  </form>`
}
