import { type ApparatusNote, passageOf, type Stretch } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { isChosen } from "../drawing.js"
import { figuresOnPaper } from "../notes/figures.js"
import { chooseUnlessMarking, identifier } from "../passage/block.js"
import { drawPiece } from "../passage/pieces.js"
import { lead, type Page } from "./page.js"

/** The notes under a section; nothing where there are none. `saysName`: whether the name of the list is seen as well as heard. */
export function drawNotes(
  page: Page,
  notes: readonly ApparatusNote[],
  listName: string,
  name: string,
  saysName = false,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing
  // The numbers of what people wrote on a passage stand behind the first of its notes.
  const isFirst = (note: ApparatusNote) => {
    const passage = passageOf(note.passage)
    return notes.find((other) => passageOf(other.passage) === passage) === note
  }
  return html`<div class="notes" part="notes">
    ${saysName ? html`<p class="notes-name" aria-hidden="true">${listName}</p>` : nothing}
    <ol aria-label=${listName}>${notes.map((note) => drawNote(page, note, name, isFirst(note)))}</ol>
  </div>`
}

function drawNote(
  page: Page,
  note: ApparatusNote,
  name: string,
  hasNumbers: boolean,
): TemplateResult {
  const { drawing } = page
  const { letter, kind, passage, lemma, speaker, says, voices } = note
  const id = `${name}-${letter}`
  const lit = isChosen(drawing, passage) ? " chosen" : ""
  return html`<li class=${`note ${kind}${lit}`} @click=${() => chooseUnlessMarking(drawing, passage)}>
    <button type="button" class="letter" id=${id} aria-label=${drawing.phrases.displays.apparatus.back(letter)} @click=${(event: Event) => lead(event, `${id}-text`)}>${letter}</button>
    <span class="said"><bdi class="lemma">${lemma}</bdi> <i>${says.before}</i>${speaker === null ? nothing : html`<bdi class="who">${speaker}</bdi> `}${drawReading(page, note)}<i>${says.after}</i>${voices.map((voice) => html` <span class="voice">${voice.says}</span>`)}${hasNumbers ? figuresOnPaper(drawing, (shown) => shown.passage === passageOf(passage)) : nothing}</span>
  </li>`
}

/** What the other witness has: native marks inside of the change they belong to. */
function drawReading(
  { drawing, base, taken }: Page,
  { passage, kind, reading }: ApparatusNote,
): TemplateResult | typeof nothing {
  if (reading.length === 0) return nothing
  const stretch: Stretch = {
    passage,
    change: kind,
    partner: null,
    phrase: null,
    leads: "",
    pieces: reading,
  }
  const side = base === 0 ? 1 : 0
  return html`<span class="reading" part="change" data-change=${kind} id=${identifier(stretch, { side, taken }) ?? nothing}>${reading.map((_piece, i) => drawPiece({ ...drawing, isInOneLine: true }, stretch, i))}</span>`
}
