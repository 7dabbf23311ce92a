import type { CommandName, EditorPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { commandNamed } from "./commands.js"
import { nameOf } from "./name-of.js"
import type { Workbench } from "./workbench.js"

/** A button that does a command and is called as the command is; greyed out while it would do nothing. */
export function drawButton(
  phrases: EditorPhrases,
  bench: Workbench,
  name: CommandName,
): TemplateResult {
  const { isPossible, run } = commandNamed(name)
  return html`<button type="button" data-command=${name} ?disabled=${!isPossible(bench)} @click=${() => run(bench)}>${nameOf(name, phrases, bench.names)}</button>`
}

/** The same where it can be done now; else nothing. */
export function drawPossible(
  phrases: EditorPhrases,
  bench: Workbench,
  name: CommandName,
): TemplateResult | typeof nothing {
  return commandNamed(name).isPossible(bench) ? drawButton(phrases, bench, name) : nothing
}
