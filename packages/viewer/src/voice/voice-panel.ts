import type { Collation } from "@variorum/collation"
import type { VoiceList } from "@variorum/layers"
import { type Phrases, voiceLines, type VoiceRow, type VoiceSummary } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { drawLine } from "./finding-line.js"
import { drawListsDialog } from "./lists-dialog.js"
import type { VoiceReader } from "./voice-reader.js"

/** What the panel is drawn from. */
export interface VoicePanel {
  readonly reader: VoiceReader
  readonly collation: Collation
  readonly lists: readonly VoiceList[]
  readonly phrases: Phrases
  /** Chooses the change that a passage belongs to; false where it belongs to none. */
  readonly choose: (passage: string) => boolean
}

/** "Voice and claims": what word lists find in both texts and what became of it. Closed, nothing is searched. */
export function drawVoicePanel(panel: VoicePanel): TemplateResult {
  const { reader, phrases } = panel
  const onToggle = (event: Event) => {
    if (event.target === event.currentTarget)
      reader.isOpen = (event.target as HTMLDetailsElement).open
  }
  return html`<details class="voice-panel" part="voice-panel" @toggle=${onToggle}>
    <summary>${phrases.voice.title}</summary>
    ${reader.isOpen ? drawOpen(panel, reader.summary(panel.collation, phrases)) : nothing}
  </details>`
}

/** The signs of the lists that are marked, as they are printed: paper cannot be asked. Nothing where none is. */
export function drawPrintedVoiceKey({
  reader,
  collation,
  phrases,
}: VoicePanel): TemplateResult | typeof nothing {
  if (!reader.isMarking) return nothing
  const rows = reader.summary(collation, phrases).rows.filter((row) => reader.isShown(row.category))
  return html`<p class="printed-key" aria-hidden="true">${rows.map(({ sign, name }) => html`<span><b>${sign}</b> ${name}. </span>`)}${phrases.voice.lines}</p>`
}

function drawOpen(panel: VoicePanel, summary: VoiceSummary): TemplateResult {
  const { reader, lists, phrases } = panel
  const { voice } = phrases
  return html`<div class="voice-body">
    <p class="voice-caution">${voice.caution}</p>
    ${summary.evidence.map((sentence) => html`<p class="voice-evidence">${sentence}</p>`)}
    ${summary.notes.map((note) => html`<p class="voice-note">${note}</p>`)}
    ${reader.isMarking ? html`<p class="voice-marks">${voice.lines}</p>` : nothing}
    <table class="voice-table">
      <thead><tr><th scope="col">${voice.heading.list}</th>${summary.witnesses.map((witness, side) => html`<th scope="col" class="figure">${phrases.headOf(witness, side)}</th>`)}<th scope="col">${voice.heading.shown}</th></tr></thead>
      ${summary.rows.map((row) => drawRow(panel, summary, row))}
    </table>
    ${summary.struck.map(({ id, says }) => html`<p class="voice-struck">${says} <button type="button" @click=${() => reader.takeBack([id])}>${voice.correction.takeBack}</button></p>`)}
    <p><button type="button" class="voice-edit" @click=${() => reader.editor.open()}>${voice.editor.open}</button></p>
    </div>${drawListsDialog(reader.editor, lists, phrases)}`
}

function drawRow(panel: VoicePanel, summary: VoiceSummary, row: VoiceRow): TemplateResult {
  const { reader, phrases } = panel
  const { category, name, sign, found, says } = row
  const isEmpty = found[0] + found[1] === 0
  const opened = isEmpty ? null : reader.opened(category)
  const title = html`${name} <span class="voice-sign" aria-hidden="true">${sign}</span>`
  return html`<tbody>
    <tr>
      <th scope="row">${isEmpty ? title : html`<button type="button" aria-expanded=${opened === null ? "false" : "true"} @click=${() => reader.unfold(category)}>${title}</button>`}</th>
      ${found.map((count) => html`<td class="figure">${count}</td>`)}
      <td class="check">${isEmpty ? nothing : html`<input type="checkbox" aria-label=${phrases.voice.show(name)} .checked=${reader.isShown(category)} @change=${() => reader.show(category)}>`}</td>
    </tr>
    <tr><td colspan="4" class="voice-says">${says}</td></tr>
    ${opened === null ? nothing : html`<tr><td colspan="4">${drawFindings(panel, summary, row, opened)}</td></tr>`}
  </tbody>`
}

function drawFindings(
  panel: VoicePanel,
  summary: VoiceSummary,
  { category, counts, rate }: VoiceRow,
  opened: { readonly kept: boolean; readonly limit: number },
): TemplateResult {
  const { reader, phrases } = panel
  const { lines, more } = voiceLines(summary, category, opened)
  return html`<p class="voice-rate">${rate}</p>
    <ol class="voice-lines">${lines.map((line) => drawLine(reader, summary, line, panel.choose))}</ol>
    ${more === 0 ? nothing : html`<button type="button" class="voice-more" @click=${() => reader.showMore(category, opened.kept)}>${phrases.voice.more(more)}</button>`}
    ${opened.kept || counts.kept === 0 ? nothing : html`<button type="button" class="voice-more" @click=${() => reader.showMore(category, true)}>${phrases.voice.showKept(counts.kept)}</button>`}`
}
