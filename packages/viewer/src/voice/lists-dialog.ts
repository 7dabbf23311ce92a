import type { VoiceList } from "@variorum/layers"
import { listName, type Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { ListsEditor } from "./lists-editor.js"

/** How many faults are told before the rest is only counted. */
const FAULTS_TOLD = 8

/** The word lists, to be read and changed; nothing while it is closed. */
export function drawListsDialog(
  editor: ListsEditor,
  lists: readonly VoiceList[],
  phrases: Phrases,
): TemplateResult | typeof nothing {
  if (!editor.isOpen) return nothing
  const words = phrases.voice.editor
  const list = lists[editor.place]
  const language = list?.language ?? nothing
  return html`<dialog class="voice-lists" part="voice-lists" aria-label=${words.title} @close=${() => editor.close()} @keydown=${keepKeys}>
    <h2>${words.title}</h2>
    <p id="voice-help">${words.help}</p>
    <label>${words.list}
      <select @change=${(event: Event) => editor.choose((event.target as HTMLSelectElement).selectedIndex)}>
        ${lists.map((each, i) => html`<option .selected=${i === editor.place}>${words.option(listName(phrases.voice, each.category), each.language)}</option>`)}
      </select></label>
    <label>${words.entries}
      <textarea rows="12" spellcheck="false" dir="auto" lang=${language} aria-describedby="voice-help"
        .value=${editor.text}
        @input=${(event: Event) => {
          editor.text = (event.target as HTMLTextAreaElement).value
        }}></textarea></label>
    <div role="status" class="voice-status">${drawStatus(editor, phrases)}</div>
    <div class="voice-actions">
      <button type="button" class="main" @click=${() => editor.apply()}>${words.apply}</button>
      <button type="button" @click=${() => editor.reset()}>${words.reset}</button>
      <button type="button" @click=${() => editor.download(words.fileName)}>${words.download}</button>
    </div>
    <label>${words.upload}
      <input type="file" accept=".json,application/json" @change=${(event: Event) => upload(editor, event)}></label>
    ${drawNewList(editor, phrases)}
    <form method="dialog"><button class="main">${words.close}</button></form>
  </dialog>`
}

/** Keys are the dialog's while it is open: Escape closes it, and does not let the chosen change go. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation()
}

function drawStatus(editor: ListsEditor, phrases: Phrases): TemplateResult | string {
  const words = phrases.voice.editor
  if (editor.inUse !== null) return words.sound(editor.inUse)
  const told = editor.faults.slice(0, FAULTS_TOLD)
  if (told.length === 0) return ""
  const more = editor.faults.length - told.length
  return html`<ul>${told.map((fault) => html`<li>${words.fault(fault, listName(phrases.voice, editor.categoryOf(fault)))}</li>`)}${more > 0 ? html`<li>${words.moreFaults(more)}</li>` : nothing}</ul>`
}

function drawNewList(editor: ListsEditor, { voice }: Phrases): TemplateResult {
  const words = voice.editor
  return html`<form class="voice-new" @submit=${(event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    editor.add(String(form.get("name")), String(form.get("language")))
  }}>
    <label>${words.newName} <input name="name" autocomplete="off"></label>
    <label>${words.newLanguage} <input name="language" size="4" autocomplete="off"></label>
    <button type="submit">${words.add}</button>
  </form>`
}

function upload(editor: ListsEditor, event: Event): void {
  const input = event.target as HTMLInputElement
  const file = input.files?.[0]
  if (file !== undefined) void editor.upload(file)
  // So that the same file may be opened again after it was mended.
  input.value = ""
}
