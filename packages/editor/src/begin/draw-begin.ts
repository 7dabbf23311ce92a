import type { SourceOptions } from "@variorum/formats/files"
import type { EditorPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { allowDrop } from "../element/dropping.js"
import { drawTrouble } from "../element/trouble.js"
import type { Shelf } from "../keep/shelf.js"
import type { Begin, Side } from "./begin.js"

/** The first screen: two fields, and under them what has been compared already (the page's own links). */
export function drawBegin(
  phrases: EditorPhrases,
  begin: Begin,
  shelf: Shelf,
  openFiles: () => void,
): TemplateResult {
  const words = phrases.begin
  const onDrop = (event: DragEvent, side: Side | null) => {
    // Words that are dropped are the field's own.
    if (event.dataTransfer?.types.includes("Files") !== true) return
    event.preventDefault()
    event.stopPropagation()
    over(event, false)
    void begin.take([...(event.dataTransfer?.files ?? [])], side)
  }
  return html`<section class="begin" @dragover=${allowDrop} @drop=${(event: DragEvent) => onDrop(event, null)}>
    <h1 tabindex="-1">${words.heading}</h1>
    <p class="lead">${words.lead}</p>
    ${shelf.drawOffer()}
    <div class="sheets">${([0, 1] as const).map((side) => drawSide(phrases, begin, side, onDrop))}</div>
    ${begin.trouble === null ? nothing : drawTrouble(begin.trouble)}
    <div class="go">
      <button type="button" class="main" ?disabled=${!begin.isReady} @click=${() => begin.compare()}>${words.compare}</button>
      <span role="status">${begin.reading === "" ? (begin.isReady ? "" : words.both) : begin.reading}</span>
      <button type="button" class="link" @click=${openFiles}>${words.openEdition}</button>
      <span class="private">${words.private}</span>
    </div>
    ${drawReading(phrases, begin)}
    <div class="examples"><h2>${words.examples}</h2><slot name="example"></slot></div>
    ${shelf.drawWorks()}
    <slot name="foot"></slot>
  </section>`
}

function drawSide(
  phrases: EditorPhrases,
  begin: Begin,
  side: Side,
  onDrop: (event: DragEvent, side: Side) => void,
): TemplateResult {
  const words = phrases.begin
  const name = side === 0 ? words.draft : words.final
  const says = side === 0 ? words.draftSays : words.finalSays
  const given = begin.given(side)
  const onPaste = (event: ClipboardEvent) => {
    const field = event.target as HTMLTextAreaElement
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length
    const markup = isWhole ? (event.clipboardData?.getData("text/html") ?? "") : ""
    // The browser has put the words in place by then.
    setTimeout(() => void begin.paste(side, field.value, markup))
  }
  const choose = async ({ target }: Event) => {
    const field = target as HTMLInputElement
    await begin.take([...(field.files ?? [])], side)
    field.value = ""
  }
  return html`<div class="sheet" @dragover=${allowDrop} @dragenter=${(event: DragEvent) => over(event, true)} @dragleave=${(event: DragEvent) => over(event, false)} @drop=${(event: DragEvent) => onDrop(event, side)}>
    <label for=${`side-${side}`}>${name} <small>${says}</small></label>
    ${
      given.kind === "typed"
        ? html`<textarea id=${`side-${side}`} dir="auto" spellcheck="false" placeholder=${words.empty} .value=${given.text} @input=${({ target }: Event) => begin.type(side, (target as HTMLTextAreaElement).value)} @paste=${onPaste}></textarea>`
        : html`<p class="taken" id=${`side-${side}`} tabindex="-1" dir="auto">${given.opened.edition.witnesses[0]?.text.slice(0, 400)}</p>`
    }
    <p class="from">
      <label class="file">${words.choose}<input type="file" @change=${choose}></label>
      <span>${given.words === 0 ? words.kinds : words.brought(given.words, given.kind === "read" ? given.opened.name : "")}</span>
      ${given.words === 0 ? nothing : html`<button type="button" class="link" @click=${() => begin.clear(side)}>${words.clear}</button>`}
    </p>
    <p class="let-go" aria-hidden="true">${words.letGo}</p>
  </div>`
}

/** The encodings that old files are in, as the Encoding Standard calls them, and as people do. */
const ENCODINGS = [
  ["utf-8", "UTF-8"],
  ["utf-16le", "UTF-16"],
  ["windows-1251", "Windows-1251"],
  ["koi8-r", "KOI8-R"],
  ["ibm866", "CP866"],
  ["iso-8859-5", "ISO 8859-5"],
  ["windows-1252", "Windows-1252"],
  ["iso-8859-1", "ISO 8859-1"],
  ["windows-1250", "Windows-1250"],
  ["iso-8859-2", "ISO 8859-2"],
] as const

/** What can be said of files that do not say it themselves, for those that are brought next. */
function drawReading({ begin: { files } }: EditorPhrases, begin: Begin): TemplateResult {
  const say = (said: SourceOptions) => {
    begin.reads = { ...begin.reads, ...said }
  }
  const choose = ({ target }: Event) => {
    const [name] = ENCODINGS[(target as HTMLSelectElement).selectedIndex - 1] ?? []
    const { encoding: _, ...others } = begin.reads
    begin.reads = name === undefined ? others : { ...others, encoding: name }
  }
  const isOn = (event: Event) => (event.target as HTMLInputElement).checked
  return html`<details class="reading"><summary>${files.title}</summary>
    <label class="field">${files.encoding}<select @change=${choose}><option>${files.foundOut}</option>${ENCODINGS.map(([, name]) => html`<option>${name}</option>`)}</select></label>
    <label><input type="checkbox" @change=${(event: Event) => say({ keepLines: isOn(event) })}>${files.keepLines}</label>
    <label><input type="checkbox" @change=${(event: Event) => say({ speakers: isOn(event) })}>${files.speakers}</label>
  </details>`
}

/** Shows where a file that is held over the page would go. */
function over(event: DragEvent, isOver: boolean): void {
  const sheet = (event.currentTarget as Element).closest(".sheet")
  const isInside = event.relatedTarget instanceof Node && sheet?.contains(event.relatedTarget)
  if (isOver && event.dataTransfer?.types.includes("Files")) sheet?.classList.add("dropping")
  else if (!isOver && !isInside) sheet?.classList.remove("dropping")
}
