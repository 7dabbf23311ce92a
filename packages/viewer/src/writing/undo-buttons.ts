import type { Phrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import type { NotesDesk } from "./notes-desk.js"

/** Two buttons that take back what was done to notes and layers, and do it again. They stay where they are when there is nothing left, so that the focus does. */
export function drawUndo({ writing }: Phrases, desk: NotesDesk): TemplateResult {
  const button = (name: string, canBe: boolean, work: () => void) =>
    html`<button type="button" class="small-button" aria-disabled=${canBe ? "false" : "true"} @click=${work}>${name}</button>`
  return html`<div class="undo">${button(writing.undo, desk.canUndo, () => desk.undo())}${button(writing.redo, desk.canRedo, () => desk.redo())}</div>`
}
