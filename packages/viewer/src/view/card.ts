import type { Witness } from "@variorum/collation"
import {
  type ChangeEntry,
  certaintyOf,
  type Phrases,
  shownReadings,
  type Voice,
} from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { icon } from "../icons.js"
import { drawActions } from "../one-change/actions.js"
import type { OneChange } from "../one-change/one-change.js"
import type { Writing } from "../writing/writing.js"
import { drawReading } from "../one-change/readings.js"

/** The chosen change, its place among all (counted from 1), and what can be done with it. */
export interface Card {
  readonly phrases: Phrases
  readonly entry: ChangeEntry
  readonly place: number
  readonly total: number
  readonly witnesses: readonly [Witness, Witness]
  readonly oneChange: OneChange
  /** Called when a reading has been opened or closed, and the card has another height. */
  readonly unfolded: (event: Event) => void
  readonly writing: Writing | null
}

/** What is known about the chosen change: both readings, what, of what weight, how sure, who judged; and what can be done with it. */
export function drawCard(card: Card): TemplateResult {
  const { phrases, entry, place, total } = card
  const words = phrases.interface
  const note = card.oneChange.linkSays(entry, phrases)
  return html`<section class=${`card ${entry.kind}`} part="card" aria-label=${words.card}>
    <p class="card-head">${icon(entry.kind)}<b>${phrases.label[entry.kind]}</b><span class="of">${words.cardPlace(place, total)}</span></p>
    ${note === "" ? nothing : html`<p class="link-note" role="status">${note}</p>`}
    <dl class="readings" @toggle=${{ handleEvent: card.unfolded, capture: true }}>${shownReadings(entry, card.witnesses, phrases).map(drawReading)}</dl>
    <dl>
      <dt>${words.what}</dt><dd>${entry.size}${entry.remark === "" ? "" : html`: ${entry.remark}`}</dd>
      <dt>${words.weight}</dt><dd>${entry.weight}</dd>
      ${entry.classes.length === 0 ? nothing : html`<dt>${phrases.oneChange.class}</dt><dd>${entry.classes.map((kind) => phrases.class[kind]).join(", ")}</dd>`}
      <dt>${words.sure}</dt><dd>${dots(entry.confidence)}${entry.certainty}</dd>
      ${entry.voices.length === 0 ? nothing : html`<dt>${words.people}</dt>${entry.voices.map(drawVoice)}`}
    </dl>
    ${drawActions(phrases, entry, card.oneChange)}${card.writing?.changeActions(phrases, entry) ?? nothing}
  </section>`
}

/** A person's word and, where one is given, the reason for it. */
function drawVoice({ says, reason }: Voice): TemplateResult {
  return html`<dd class="voice">${says}${reason === "" ? nothing : html`: <q>${reason}</q>`}</dd>`
}

/** Three dots: sure, two: likely, one: doubtful. The words beside them say the same. */
function dots(confidence: number): TemplateResult {
  const filled = { sure: 3, likely: 2, doubtful: 1 }[certaintyOf(confidence)]
  return html`<span class="dots" aria-hidden="true">${[1, 2, 3].map((dot) => html`<i class=${dot <= filled ? "filled" : ""}></i>`)}</span>`
}
