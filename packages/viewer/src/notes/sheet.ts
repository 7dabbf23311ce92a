import type { Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { drawDoubt } from "./doubt.js"
import { classOfNote, nameOfNote } from "./names.js"
import { drawWords } from "./note.js"
import type { NotesReader } from "./notes-reader.js"
import type { Writing } from "../writing/writing.js"
import { shapeOf } from "./shapes.js"

/** One note at the foot of the window, where there is no margin; nothing until a number is pressed. */
export function drawSheet(
  reader: NotesReader,
  phrases: Phrases,
  writing: Writing | null,
): TemplateResult | typeof nothing {
  const note = reader.opened
  if (note === null) return nothing
  const { mark, layer } = note
  const words = phrases.notes
  return html`<dialog class=${classOfNote("note-sheet", note)} part="note-sheet" aria-label=${nameOfNote(words, note)} @close=${() => reader.close()} @keydown=${keepKeys}>
    <p class="note-sheet-head"><b>${mark}</b> ${shapeOf(layer)} <bdi>${layer.label}</bdi></p>
    <div class="note-words" tabindex="-1">${drawWords(reader, words, note, (each) => writing?.noteActions(phrases, each) ?? nothing)}${drawDoubt(reader, phrases, note, writing)}</div>
    <form method="dialog"><button class="plain">${words.close}</button></form>
  </dialog>`
}

/** Keys are the dialog's while it is open: Escape closes it, and does not let the chosen change go. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation()
}
