import { KINDS, type ChangeKind, type Filter, type Phrases, type Summary } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { icon } from "../icons.js"

/** What the bar over the texts shows and does. */
export interface Bar {
  readonly phrases: Phrases
  readonly summary: Summary
  readonly hidden: Filter
  /** How many differences of spelling and pointing there are, shown or not. */
  readonly quiet: number
  readonly place: number
  readonly total: number
  readonly toggle: (kind: ChangeKind) => void
  readonly toggleAccidentals: () => void
  readonly showAll: () => void
  readonly step: (by: 1 | -1) => void
}

/** The summary as a row of switches, and the way from one change to the next. */
export function drawBar(bar: Bar): TemplateResult {
  const { phrases, summary } = bar
  const words = phrases.interface
  const absent = KINDS.filter((kind) => kind !== "unattested" && isAbsent(summary, kind))
  return html`<div class="bar" part="bar">
    <div class="switches" role="group" aria-label=${words.shown}>
      ${KINDS.filter((kind) => summary.counts[kind].passages > 0).map((kind) => drawSwitch(bar, kind))}
      ${bar.quiet === 0 ? nothing : drawQuietSwitch(bar)}
      ${drawHiddenCount(bar)}
      ${summary.hiddenByRules === "" ? nothing : html`<span class="none" part="rules">${summary.hiddenByRules}</span>`}
      ${absent.length === 0 ? nothing : html`<span class="none">${phrases.none(absent)}</span>`}
    </div>
    ${bar.total === 0 ? nothing : drawSteps(bar)}
  </div>`
}

/** True of a kind of which there is nothing. Rewordings that are left unmarked are not counted, and there all the same. */
function isAbsent({ counts, hidden }: Summary, kind: ChangeKind): boolean {
  const counted = KINDS.reduce((sum, each) => sum + counts[each].passages, 0)
  return counts[kind].passages === 0 && (kind !== "reworded" || hidden.total === counted)
}

function drawSwitch(bar: Bar, kind: ChangeKind): TemplateResult {
  const { phrases, summary, hidden } = bar
  const isOff = hidden.kinds.has(kind)
  return html`<button type="button" class=${`switch ${kind}`} part="switch" aria-pressed=${isOff ? "false" : "true"} @click=${() => bar.toggle(kind)}>${icon(isOff ? "off" : kind)}${phrases.title[kind]} <b>${summary.counts[kind].passages}</b>${isOff ? html` ${phrases.interface.hiddenCount}` : nothing}</button>`
}

function drawQuietSwitch({ phrases, hidden, quiet, toggleAccidentals }: Bar): TemplateResult {
  const isOff = hidden.weights.has("accidental")
  const words = phrases.interface
  return html`<button type="button" class="switch quiet" part="switch" aria-pressed=${isOff ? "false" : "true"} @click=${toggleAccidentals}>${icon(isOff ? "off" : "quiet")}${words.quiet} <b>${quiet}</b>${isOff ? html` ${words.hiddenCount}` : nothing}</button>`
}

/** How many changes are hidden in all, whatever hides them, and the way to see them; said aloud when it changes. */
function drawHiddenCount({ phrases, summary, quiet, showAll }: Bar): TemplateResult {
  const { says, differences } = summary.hidden
  const words = phrases.filters
  // What the switch for spelling and pointing hides stands on the switch itself.
  const unmarked = differences > quiet ? words.unmarked(differences) : ""
  const isAny = says !== "" || unmarked !== ""
  const showAndStay = ({ currentTarget }: Event) => {
    // The button goes away with what it is for; the focus stays in the bar.
    if (currentTarget instanceof Element)
      currentTarget.closest(".bar")?.querySelector<HTMLElement>(".switch")?.focus()
    showAll()
  }
  return html`<span class="hidden-count" part="hidden" aria-live="polite">${isAny ? html`<span>${says} ${unmarked}</span><button type="button" class="show-all" @click=${showAndStay}>${words.showAll}</button>` : nothing}</span>`
}

function drawSteps({ phrases, place, total, step }: Bar): TemplateResult {
  const words = phrases.interface
  return html`<div class="steps" part="steps">
    <button type="button" aria-label=${words.previous} @click=${() => step(-1)}>${icon("previous")}</button>
    <span role="status">${place === 0 ? words.howMany(total) : words.place(place, total)}</span>
    <button type="button" aria-label=${words.next} @click=${() => step(1)}>${icon("next")}</button>
  </div>`
}
