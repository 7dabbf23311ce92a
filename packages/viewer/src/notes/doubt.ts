import type { Phrases, ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Writing } from "../writing/writing.js"
import type { NotesReader } from "./notes-reader.js"

/**
 * Why a note has no sure place, and where it may belong: buttons that lead there, the place where it is shown just now
 * told apart. Nothing for a note that has a sure place.
 */
export function drawDoubt(
  reader: NotesReader,
  phrases: Phrases,
  note: ShownNote,
  writing: Writing | null,
): TemplateResult | typeof nothing {
  const { state, says, candidates } = note
  if (state !== "doubtful") return nothing
  return html`<div class="doubt"><p class="note-says"><bdi>${says}</bdi></p>
    <p><bdi>${phrases.notes.candidates}</bdi></p>
    <ul class="candidates">${candidates.map(({ words, passage }, i) => {
      const act = writing?.candidateActions(phrases, note, i) ?? nothing
      const quoted = html`<q><bdi>${words}</bdi></q>`
      return passage === ""
        ? html`<li>${quoted}${act}</li>`
        : html`<li><button type="button" class="candidate" aria-current=${i === note.candidate ? "true" : nothing} @click=${() => reader.chooseCandidate(note, i)}>${quoted}</button>${act}</li>`
    })}</ul></div>`
}
