import type { Note } from "@variorum/layers"
import type { ShownNote } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { textsOf } from "../work/texts.js"
import { drawPossible } from "../commands/button.js"
import type { SideRoom } from "./side-room.js"

/** "Notes": each by its number, the words it is about, what it says, and what is to be known of its place. */
export function drawNotes(room: SideRoom): TemplateResult {
  const { phrases, place, bench } = room
  const { notesList, side } = phrases
  const write = html`<p class="acts">${drawPossible(phrases, bench, "note")}</p>`
  const laid = place.rest.told?.notes ?? null
  if (place.session.work.layers.every(({ notes }) => notes.length === 0))
    return html`<p class="hint">${notesList.none}</p>${write}`
  if (laid === null) return html`<p class="hint">${side.wait}</p>`
  return html`<ol class="notes-list">${laid.all.map((note) => drawNote(room, note))}</ol>${write}`
}

function drawNote(room: SideRoom, shown: ShownNote): TemplateResult {
  const { note, mark, quotation, replies, layer, anchors } = shown
  const { notesList } = room.phrases
  const state = stateOf(room, shown)
  const isThere = anchors.length > 0
  const words =
    quotation === "" ? html`<bdi>${layer.label}</bdi>` : html`<q><bdi>${quotation}</bdi></q>`
  return html`<li id=${idOfNote(note)} tabindex="-1">
    <p class="quotes">${mark === "" ? nothing : html`<b class="number">${mark}</b> `}${isThere ? html`<button type="button" class="link" title=${notesList.lead} @click=${() => room.lead(shown)}>${words}</button>` : words}</p>
    ${note.body === "" ? nothing : html`<p class="body" dir="auto">${note.body}</p>`}
    ${state === "" ? nothing : html`<p><small>${state}</small></p>`}
    ${replies.length === 0 ? nothing : html`<p><small>${room.words.notes.count(replies.length)}</small></p>`}
  </li>`
}

/** What is to be known of a note's place; nothing where it stands in its place and is shown. */
function stateOf(
  { phrases: { notesList }, place }: SideRoom,
  { note, state, layer }: ShownNote,
): string {
  const { texts } = place.session.work
  const pair = place.comparer.pair.map((index) => texts[index]?.witness.siglum)
  const known = new Set(texts.map(({ witness }) => witness.siglum))
  const elsewhere = textsOf(note.target).filter(
    (siglum) => known.has(siglum) && !pair.includes(siglum),
  )
  if (state === "lost" && elsewhere.length > 0)
    return notesList.elsewhere([...new Set(elsewhere)].join(", "))
  if (state === "lost") return notesList.lost
  if (state === "doubtful") return notesList.doubtful
  return layer.isShown ? "" : notesList.hidden
}

/** Where a note stands in the list; its identifier may be anything. */
export function idOfNote({ id }: Pick<Note, "id">): string {
  return `note-${id}`
}
