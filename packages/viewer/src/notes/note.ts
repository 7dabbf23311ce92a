import type { NotesPhrases, ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawn } from "../writing/writing.js"
import { drawBody } from "./body.js"
import type { NotesReader } from "./notes-reader.js"

/**
 * What somebody wrote, who where that is not the hand of the layer, and the answers to it. `acts`: what can be done with
 * each of them.
 */
export function drawWords(
  reader: NotesReader,
  phrases: NotesPhrases,
  shown: ShownNote,
  acts: (note: ShownNote) => Drawn,
): TemplateResult {
  const number = shown.state === "doubtful" ? 0 : shown.number
  const answers = shown.replies.filter(({ layer }) => layer.isShown)
  return html`${drawSaid(reader, phrases, shown, number)}${reader.isCovered(shown) ? nothing : acts(shown)}
    ${answers.map((answer) => html`<div class=${reader.isCovered(answer) ? "reply covered" : "reply"}>${drawSaid(reader, phrases, { ...answer, author: answer.note.creator }, number)}${reader.isCovered(answer) ? nothing : acts(answer)}</div>`)}`
}

function drawSaid(
  reader: NotesReader,
  phrases: NotesPhrases,
  shown: ShownNote,
  number: number,
): TemplateResult {
  const { note, author, tags } = shown
  const name = author === "" ? nothing : html`<bdi class="note-author">${author}</bdi> `
  const settled = note.isResolved
    ? html` <small class="settled">${phrases.resolved}</small>`
    : nothing
  const labels =
    tags.length === 0
      ? nothing
      : html`<p class="note-tags">${tags.map(({ label, definition }) => html`<span title=${definition || nothing}><bdi>${label}</bdi></span> `)}</p>`
  if (reader.isCovered(shown))
    return html`<p class="covered">${name}<button type="button" class="answer" aria-label=${phrases.answerTo(number)} @click=${(event: Event) => reader.reveal(shown, event)}>${phrases.answer}</button></p>`
  return html`<div class=${note.isResolved ? "said resolved" : "said"}>${name}${note.body.trim() === "" ? html`<i>${phrases.motivation[note.motivation]}</i>` : drawBody(note.body)}${settled}${labels}</div>`
}
