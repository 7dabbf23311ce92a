import type { ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { icon } from "../icons.js"
import { drawDoubt } from "./doubt.js"
import { classOfNote, nameOfNote, nameOfWayBack } from "./names.js"
import { drawWords } from "./note.js"
import type { NoteMarks } from "./note-marks.js"
import { shapeOf } from "./shapes.js"

/** The notes of a row: beside it in a wide view, beneath it once their numbers are pressed in a narrower one. */
export function drawMargin(drawing: Drawing): TemplateResult | typeof nothing {
  const { notes, rowNotes } = drawing
  if (notes === null || rowNotes.notes.length === 0) return nothing
  return html`<div class="margin">${rowNotes.notes.map((note) => drawNote(drawing, notes, note))}</div>`
}

function drawNote(
  { phrases, writing }: Drawing,
  { reader, hasSeveral }: NoteMarks,
  note: ShownNote,
): TemplateResult {
  const { mark, layer } = note
  const words = phrases.notes
  return html`<div class=${classOfNote("margin-note", note)} part="note" role="note" tabindex="-1" data-note=${mark} aria-label=${nameOfNote(words, note)}>
    <button type="button" class="note-back" aria-label=${nameOfWayBack(words, note)} @click=${(event: Event) => reader.goBack(event)}>${mark}${hasSeveral ? shapeOf(layer) : nothing}</button>
    <div class="note-words"><p class="note-layer" aria-hidden="true">${layer.label}</p>${drawWords(reader, words, note, (each) => writing?.noteActions(phrases, each) ?? nothing)}${drawDoubt(reader, phrases, note, writing)}</div>
    <button type="button" class="unfold" aria-label=${words.whole} @click=${(event: Event) => reader.unfold(event)}>${icon("opened")}</button>
  </div>`
}
