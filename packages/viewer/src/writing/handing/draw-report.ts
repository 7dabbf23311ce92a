import type { HandingPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { FileReport } from "./gather.js"

/** So many remarks on single notes are shown of a file. */
const MOST_REMARKS = 20

/** What became of each file, and the way to put that away. */
export function drawReport(
  words: HandingPhrases,
  reports: readonly FileReport[],
  close: () => void,
): TemplateResult {
  return html`<div class="gathered" part="gathered" role="group" aria-label=${words.report}>
    <ul>${reports.map((report) => html`<li>${drawFile(words, report)}</li>`)}</ul>
    <button type="button" class="answer" @click=${close}>${words.closeReport}</button>
  </div>`
}

/** What readers of files say is in English, whatever the language of the room. */
function drawFile(words: HandingPhrases, report: FileReport): TemplateResult {
  const { name, refusal, counts, standing, told } = report
  const file = html`<b><bdi>${name}</bdi></b>`
  if (refusal !== "")
    return html`<p>${file} ${words.notTaken} <span class="note-says" lang="en">${refusal}</span></p>`
  const said = [...counts].map(([kind, notes]) => words.counts[kind](notes))
  return html`<p>${file} ${said.join(", ")}</p>
    ${standing === null ? nothing : html`<p class="note-says">${words.otherState(standing)}</p>`}
    ${told.length === 0 ? nothing : html`<ul class="remarks">${told.slice(0, MOST_REMARKS).map(({ note, says }) => html`<li lang="en"><bdi>${inShort(note)}</bdi>: ${says}</li>`)}</ul>`}
    ${told.length <= MOST_REMARKS ? nothing : html`<p>${words.more(told.length - MOST_REMARKS)}</p>`}`
}

/** In one sentence: how many files were taken, and how many notes are new or changed. */
export function saysGathered(words: HandingPhrases, reports: readonly FileReport[]): string {
  const taken = reports.filter(({ refusal }) => refusal === "").length
  const kinds = ["new", "changed", "two", "identifier taken"] as const
  const notes = reports.reduce(
    (sum, { counts }) => kinds.reduce((some, kind) => some + (counts.get(kind) ?? 0), sum),
    0,
  )
  return words.gathered(taken, reports.length, notes)
}

/** An identifier from elsewhere may be as long as its file. */
function inShort(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name
}
