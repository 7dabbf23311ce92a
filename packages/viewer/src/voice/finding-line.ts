import type { Phrases, VoiceLine, VoiceQuote, VoiceSummary } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { VoiceReader } from "./voice-reader.js"

/** One finding in its context, a button that leads to it; pointed at, also which list and entry, and how to correct it. */
export function drawLine(
  reader: VoiceReader,
  summary: VoiceSummary,
  line: VoiceLine,
  choose: (passage: string) => boolean,
): TemplateResult {
  const isPointed = reader.isPointed(line)
  const go = () => {
    line.passages.some((passage) => choose(passage))
    reader.point(line)
  }
  return html`<li>
    <button type="button" class="voice-line" aria-current=${isPointed ? "true" : nothing} @click=${go}><b>${line.label}</b> ${line.quotes.map((quote, i) => html`${i === 0 ? "" : " → "}${drawQuote(quote)}`)}</button>
    ${isPointed ? drawDetails(reader, summary, line) : nothing}
  </li>`
}

function drawQuote({ before, words, after }: VoiceQuote): TemplateResult {
  return html`<q><bdi>${before}<mark>${words}</mark>${after}</bdi></q>`
}

function drawDetails(reader: VoiceReader, summary: VoiceSummary, line: VoiceLine): TemplateResult {
  const words = summary.phrases.voice.correction
  const { correction } = line.finding
  return html`<div class="voice-why">
    ${line.why.map((sentence) => html`<p>${sentence}</p>`)}
    ${
      correction !== undefined
        ? html`<button type="button" @click=${() => reader.takeBack([correction.id])}>${words.takeBack}</button>`
        : reader.isCorrecting
          ? drawForm(reader, summary, line)
          : html`<button type="button" @click=${() => reader.beginCorrecting()}>${words.open}</button>`
    }
  </div>`
}

function drawForm(reader: VoiceReader, summary: VoiceSummary, line: VoiceLine): TemplateResult {
  const { phrases, rows } = summary
  const words = phrases.voice.correction
  const others = rows.filter(({ category }) => category !== line.finding.category)
  return html`<form @submit=${(event: SubmitEvent) => keep(event, reader, summary, line, phrases)}>
    <label>${words.belongs}
      <select name="list"><option value="">${words.notMeant}</option>
        ${others.map(({ category, name }) => html`<option value=${`to ${category}`}>${phrases.voice.belongsTo(name)}</option>`)}
      </select></label>
    <label>${words.name} <input name="person" autocomplete="name" required .value=${reader.person}></label>
    <label>${words.reason} <input name="reason" autocomplete="off"></label>
    <button type="submit">${words.keep}</button>
  </form>`
}

function keep(
  event: SubmitEvent,
  reader: VoiceReader,
  summary: VoiceSummary,
  line: VoiceLine,
  phrases: Phrases,
): void {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const field = (name: string) => String(new FormData(form).get(name) ?? "")
  const person = form.elements.namedItem("person") as HTMLInputElement
  person.setCustomValidity(person.value.trim() === "" ? phrases.voice.correction.nameNeeded : "")
  if (!form.reportValidity()) return
  reader.person = person.value
  const list = field("list")
  reader.correct(
    summary,
    line,
    list === "" ? null : list.slice("to ".length),
    field("reason").trim(),
  )
}
