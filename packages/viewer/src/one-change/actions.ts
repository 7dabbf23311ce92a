import { CITATION_STYLES, type CitationStyle } from "@variorum/formats/citation"
import type { ChangeEntry, Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { keyed } from "lit/directives/keyed.js"
import { icon } from "../icons.js"
import { copyFrom } from "./copy.js"
import type { OneChange } from "./one-change.js"

/** What can be done with the chosen change: copy a link to it, and cite it. */
export function drawActions(
  phrases: Phrases,
  entry: ChangeEntry,
  oneChange: OneChange,
): TemplateResult {
  const words = phrases.oneChange
  const link = oneChange.linkTo(entry)
  // What is to be guessed is not cited yet.
  const isCiting = oneChange.isCiting(entry) && !entry.isCovered
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isCiting) return
    // The citation closes first; pressed again, Escape lets the change go.
    event.preventDefault()
    within(event).querySelector<HTMLElement>(".cite")?.focus()
    void oneChange.toggleCiting(entry)
  }
  // What was said of one change ("Copied") is not said of the next.
  return html`${keyed(
    entry.id,
    html`<div class="actions" @keydown=${onKey}>
      ${link === null ? nothing : html`<button type="button" class="copy-link" @click=${(event: Event) => copy(event, "input", phrases)}>${icon("link")}${words.copyLink}</button>`}
      ${entry.isCovered ? nothing : html`<button type="button" class="cite" aria-expanded=${isCiting ? "true" : "false"} @click=${() => oneChange.toggleCiting(entry)}>${icon("cite")}${words.cite}</button>`}
      <span class="said" role="status"></span>
      ${link === null ? nothing : html`<input class="link" readonly hidden aria-label=${words.link} .value=${link}>`}
      ${isCiting ? drawCitation(phrases, entry, oneChange) : nothing}
    </div>`,
  )}`
}

function drawCitation(phrases: Phrases, entry: ChangeEntry, oneChange: OneChange): TemplateResult {
  const words = phrases.oneChange
  const text = oneChange.citationOf(entry)
  const onStyle = (event: Event) => {
    oneChange.style = (event.currentTarget as HTMLSelectElement).value as CitationStyle
  }
  return html`<div class="citation" part="citation">
    <select aria-label=${words.style} @change=${onStyle}>${CITATION_STYLES.map((style) => html`<option value=${style} ?selected=${style === oneChange.style}>${words.styles[style]}</option>`)}</select>
    <button type="button" @click=${(event: Event) => copy(event, "textarea", phrases)}>${words.copy}</button>
    <textarea class=${oneChange.style} readonly lang="en" dir="ltr" spellcheck="false" rows=${linesOf(text)} aria-label=${words.citation} .value=${text}></textarea>
  </div>`
}

/** How many lines a text may take, where the browser cannot fit a field to what stands in it. */
function linesOf(text: string): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / 34)))
  return Math.min(
    14,
    lines.reduce((sum, count) => sum + count),
  )
}

/** Copies what stands in a field of the card, and says how that went. */
async function copy(
  event: Event,
  field: "input" | "textarea",
  { oneChange }: Phrases,
): Promise<void> {
  const actions = within(event)
  const found = actions.querySelector<HTMLInputElement | HTMLTextAreaElement>(field)
  const said = actions.querySelector(".said")
  if (found === null || said === null) return
  said.textContent = ""
  said.textContent = (await copyFrom(found)) ? oneChange.copied : oneChange.notCopied
}

function within(event: Event): Element {
  return (event.currentTarget as Element).closest(".actions") as Element
}
