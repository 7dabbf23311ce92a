import type { EditorPhrases, ExportName } from "@variorum/views"
import { html, type TemplateResult } from "lit"

/** Every form in which the work can be handed on, with what it carries. */
export function drawExports(
  phrases: EditorPhrases,
  run: (name: ExportName) => void,
): TemplateResult {
  const { files, shell } = phrases
  const names = Object.keys(files.exports) as ExportName[]
  return html`<form method="dialog" class="exports">
    <h2 tabindex="-1" autofocus>${files.exportTitle}</h2>
    <p>${files.exportLead}</p>
    <ul>${names.map((name) => html`<li><button @click=${() => run(name)}>${files.exports[name].name}</button><p>${files.exports[name].says}</p></li>`)}</ul>
    <button class="plain">${shell.close}</button>
  </form>`
}
