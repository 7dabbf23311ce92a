import type { EditorPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { commands } from "./commands.js"
import { keysSaid } from "./keys.js"
import { nameOf } from "./name-of.js"
import type { Workbench } from "./workbench.js"

/** Every command that has keys, with them. */
export function drawSheetOfKeys(phrases: EditorPhrases, bench: Workbench): TemplateResult {
  const withKeys = commands.filter(({ keys }) => keys.length > 0)
  return html`<form method="dialog" class="keys">
    <h2 tabindex="-1" autofocus>${phrases.commands.keys}</h2>
    <dl>${withKeys.map(({ name, keys }) => html`<div><dt>${keys.map((each) => html`<kbd>${keysSaid(each)}</kbd> `)}</dt><dd>${nameOf(name, phrases, bench.names)}</dd></div>`)}</dl>
    <button class="plain">${phrases.shell.close}</button>
  </form>`
}
