import type { Phrases, WritingPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { NotesDesk } from "./notes-desk.js"

/** What can be done about it. */
export interface TellingActs {
  readonly undo: () => void
  readonly restore: () => void
  readonly dismiss: () => void
}

/** What was done last, said once to those who listen, with what takes it back. */
export function drawTold(
  { writing }: Phrases,
  desk: NotesDesk,
  { undo, restore, dismiss }: TellingActs,
): TemplateResult {
  const says = saysOf(writing, desk)
  const { told } = desk
  const back =
    told === "deleted"
      ? takeBack(writing.undo, undo)
      : told === "discarded"
        ? takeBack(writing.restore, restore)
        : nothing
  const close =
    says === ""
      ? nothing
      : html`<button type="button" class="dismiss" aria-label=${writing.dismiss} @click=${dismiss}><span aria-hidden="true">×</span></button>`
  // The line itself is always there: what comes into it is heard.
  return html`<div class=${says === "" ? "told silent" : "told"}><p role="status">${says}</p>${back}${close}</div>`
}

function takeBack(name: string, work: () => void): TemplateResult {
  return html`<button type="button" class="small-button take-back" @click=${work}>${name}</button>`
}

/** Empty where nothing is to be told. A refusal stands at the form while there is one. */
function saysOf(writing: WritingPhrases, { told, refusal, draft }: NotesDesk): string {
  if (typeof told === "string") return writing.done[told]
  if (told !== null) return writing[told.kind](told.left)
  return refusal === null || draft !== null ? "" : writing.refused[refusal]
}
