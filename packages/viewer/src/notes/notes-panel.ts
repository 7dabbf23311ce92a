import { type Layer, type Motivation, standsBeside } from "@variorum/layers"
import {
  type LayerLine,
  listNotes,
  NOTE_ORDERS,
  type NoteChoices,
  noteChoices,
  type NoteFilter,
  type NotesPhrases,
  type Phrases,
  type ShownNote,
} from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { drawDoubt } from "./doubt.js"
import { drawWords } from "./note.js"
import type { NoteMarks } from "./note-marks.js"
import type { Writing } from "../writing/writing.js"
import { shapeOf } from "./shapes.js"

/** What the panel of notes shows and does. */
export interface NotesPanel {
  readonly marks: NoteMarks
  readonly phrases: Phrases
  /** What stands in it is worked out only while it is open. */
  readonly isOpen: boolean
  /** Chooses the change that a passage belongs to. */
  readonly choose: (passage: string) => boolean
  readonly writing: Writing | null
}

/** "Notes": whose they are, all of them in a list, and those that have no sure place. Closed until somebody asks. */
export function drawNotesPanel(panel: NotesPanel): TemplateResult {
  const { marks, phrases, isOpen } = panel
  const words = phrases.notes
  return html`<details class="notes-panel" part="notes-panel" data-panel="notes">
    <summary>${words.panel} <small class="note-hands">${handsOf(marks.laid.layers, words)}</small></summary>
    ${isOpen ? drawContent(panel) : nothing}
  </details>`
}

/** Over the margin, once for all notes: the name of the one shown layer, or how many there are. */
function handsOf(lines: readonly LayerLine[], words: NotesPhrases): string {
  const shown = lines.filter(({ layer }) => layer.isShown)
  const notes = shown.reduce((sum, line) => sum + line.notes, 0)
  const [only] = shown
  return shown.length === 1 && only !== undefined
    ? `${only.layer.label} · ${words.count(notes)}`
    : words.layerCount(shown.length, notes)
}

function drawContent(panel: NotesPanel): TemplateResult {
  const { marks, phrases, writing } = panel
  const { laid, reader } = marks
  const words = phrases.notes
  const unsettled = laid.all.filter(({ state }) => state === "doubtful" || state === "lost")
  const versions = versionsIn(laid.all)
  const listed = listNotes(laid, reader.filter, reader.order)
  return html`<div class="choices">
    <fieldset><legend>${words.layers}</legend>${laid.layers.map((line) => html`<div class="layer">${drawLayer(line, words, (layer) => reader.show(layer))}${writing?.layerActions(phrases, line.layer) ?? nothing}</div>`)}${writing?.panelActions(phrases) ?? nothing}</fieldset>
    ${drawUnsettled(panel, unsettled, versions)}
    <fieldset class="note-filters"><legend>${words.list}</legend>
      ${drawFilters(panel, noteChoices(laid))}
      <p role="status">${words.found(listed.length, laid.all.length)}</p>
      <ol class="note-list">${listed.map((note) => html`<li>${drawEntry(panel, note, versions)}</li>`)}</ol>
    </fieldset>
  </div>`
}

function drawLayer(
  { layer, notes }: LayerLine,
  words: NotesPhrases,
  show: (layer: Layer) => void,
): TemplateResult {
  // A layer that was named after its writer says who that is.
  const by = layer.label.includes(layer.creator) ? "" : `${words.by(layer.creator)}, `
  return html`<label title=${layer.purpose || nothing}><input type="checkbox" name="layer" .checked=${layer.isShown} @change=${() => show(layer)}><span class=${`ink-${layer.ink}`}>${shapeOf(layer)} <bdi>${layer.label}</bdi> <small>${by}${words.count(notes)}</small></span></label>`
}

function drawUnsettled(
  panel: NotesPanel,
  notes: readonly ShownNote[],
  versions: Versions,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing
  const words = panel.phrases.notes
  return html`<fieldset><legend>${words.unsettled}</legend><ul class="note-list">${notes.map(
    (note) =>
      html`<li class="unsettled">${drawEntry(panel, note, versions)}${drawDoubt(panel.marks.reader, panel.phrases, note, panel.writing)}</li>`,
  )}</ul></fieldset>`
}

/** A note with what it is about; a button where it leads somewhere. */
function drawEntry(
  { marks, phrases, choose, writing }: NotesPanel,
  note: ShownNote,
  versions: Versions,
): TemplateResult {
  const { reader } = marks
  const { mark, layer, quotation, says, passage, state } = note
  const sign = html`<b class=${`ink-${layer.ink}`}>${mark}${marks.hasSeveral || mark === "" ? shapeOf(layer) : nothing}</b>`
  const quoted = quotation === "" ? nothing : html`<q><bdi>${quotation}</bdi></q>`
  const go = () => {
    if (!reader.goTo(note)) choose(passage)
  }
  return html`<div class="note-entry" tabindex="-1">
    ${passage === "" ? html`<p>${sign} ${quoted}</p>` : html`<button type="button" class="note-lead" @click=${go}>${sign} ${quoted === nothing ? phrases.notes.motivation[note.note.motivation] : quoted}</button>`}
    ${drawVersion(versions, note, phrases)}
    ${says === "" || state === "doubtful" ? nothing : html`<p class="note-says"><bdi>${says}</bdi></p>`}
    <div class="note-words">${drawWords(reader, phrases.notes, note, (each) => writing?.noteActions(phrases, each) ?? nothing)}</div>
  </div>`
}

/** Notes of which there are two versions, by identifier: as they stood here, and as they were handed in. */
interface Versions {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

function versionsIn(all: readonly ShownNote[]): Versions {
  const known = new Set(all.map(({ note }) => note.id))
  const ours = new Set<string>()
  const theirs = new Set<string>()
  for (const { note } of all) {
    const beside = standsBeside(note.id)
    if (beside === null || !known.has(beside)) continue
    ours.add(beside)
    theirs.add(note.id)
  }
  return { ours, theirs }
}

/** Which of two versions a note is that two hands had changed; nothing for any other. */
function drawVersion(
  { ours, theirs }: Versions,
  { note }: ShownNote,
  { handing }: Phrases,
): TemplateResult | typeof nothing {
  if (theirs.has(note.id)) return html`<p class="note-says">${handing.handedIn}</p>`
  return ours.has(note.id) ? html`<p class="note-says">${handing.stoodHere}</p>` : nothing
}

function drawFilters({ marks, phrases }: NotesPanel, choices: NoteChoices): TemplateResult {
  const { reader, laid } = marks
  const words = phrases.notes
  const { filter } = reader
  const set = (part: Partial<NoteFilter>) => {
    reader.filter = { ...reader.filter, ...part }
  }
  const layers = laid.layers.map(({ layer }) => [layer.id, layer.label] as const)
  const tags = choices.tags.map(({ id, label }) => [id, label] as const)
  const authors = choices.authors.map((name) => [name, name] as const)
  const purposes = choices.motivations.map((each) => [each, words.motivation[each]] as const)
  return html`<label class="field">${words.search}<input type="search" name="note-text" .value=${filter.text} @input=${(event: Event) => set({ text: (event.target as HTMLInputElement).value })}></label>
    ${drawChoice(words, "layer", words.layer, layers, filter.layer, (layer) => set({ layer }))}
    ${drawChoice(words, "author", words.author, authors, filter.author, (author) => set({ author }))}
    ${drawChoice(words, "tag", words.tag, tags, filter.tag, (tag) => set({ tag }))}
    ${drawChoice(words, "motivation", words.purpose, purposes, filter.motivation, (motivation) => set({ motivation: motivation as Motivation | "" }))}
    <label class="field">${words.sortBy}<select name="note-order" @change=${(event: Event) => {
      reader.order = NOTE_ORDERS[(event.target as HTMLSelectElement).selectedIndex] ?? "place"
    }}>${NOTE_ORDERS.map((order) => html`<option .selected=${order === reader.order}>${words.order[order]}</option>`)}</select></label>`
}

/** A list to choose from; nothing where there is no choice. The first asks for nothing. */
function drawChoice(
  { any }: NotesPhrases,
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  set: (value: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing
  const change = (event: Event) => {
    const place = (event.target as HTMLSelectElement).selectedIndex
    set(choices[place - 1]?.[0] ?? "")
  }
  return html`<label class="field">${label}<select name=${`note-${name}`} @change=${change}>
    <option .selected=${chosen === ""}>${any}</option>
    ${choices.map(([value, text]) => html`<option .selected=${value === chosen}>${text}</option>`)}
  </select></label>`
}
