import { COARSEST } from "@variorum/collation"
import {
  type Filter,
  type FilterChoice,
  type FilterChoices,
  type Phrases,
  switched,
} from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** What the panel of filters shows and does. */
export interface Filters {
  readonly phrases: Phrases
  readonly filter: Filter
  /** From 0, the usual, to the coarsest. */
  readonly coarseness: number
  /** True where drawing again takes so long that the slider waits until it is let go. */
  readonly isLong: boolean
  /** True where words are covered, to be guessed first. */
  readonly isCovered: boolean
  /** What can be switched off; asked for only while the panel is open. */
  readonly choices: () => FilterChoices
  readonly isOpen: boolean
  readonly change: (filter: Filter) => void
  readonly coarsen: (coarseness: number) => void
  readonly cover: (isCovered: boolean) => void
}

/** What a reader can set beside the kinds: closed until somebody asks. */
export function drawFilters(filters: Filters): TemplateResult {
  const words = filters.phrases.filters
  return html`<details class="filters" part="filters" data-panel="filters">
    <summary>${words.panel}</summary>
    ${filters.isOpen ? drawContent(filters) : nothing}
  </details>`
}

function drawContent(filters: Filters): TemplateResult {
  const { phrases } = filters
  const words = phrases.filters
  const { weights, classes, speakers, hands, people } = filters.choices()
  const asIs = (name: string) => name
  return html`<div class="choices">
    ${drawSlider(filters)}
    ${drawGroup(filters, "weights", weights, words.weights, (weight) => (weight === "none" ? "" : words.weight[weight]))}
    ${drawGroup(filters, "classes", classes, words.classes, (kind) => capital(phrases.class[kind]))}
    ${drawGroup(filters, "speakers", speakers, words.speakers, asIs)}
    ${drawGroup(filters, "hands", hands, words.hands, asIs)}
    ${drawGroup(filters, "people", people, words.people, asIs)}
    <fieldset><legend>${phrases.covers.guess}</legend>
      <label><input type="checkbox" name="covered" .checked=${filters.isCovered} @change=${(event: Event) => filters.cover((event.target as HTMLInputElement).checked)}><span>${phrases.covers.guessMeaning}</span></label>
    </fieldset>
  </div>`
}

function drawSlider({ phrases, coarseness, coarsen, isLong }: Filters): TemplateResult {
  const words = phrases.filters
  const says = words.step(coarseness, COARSEST)
  const slide = (event: Event) => coarsen(Number((event.target as HTMLInputElement).value))
  return html`<fieldset class="scale"><legend>${words.coarseness}</legend>
    <div><span>${words.fine}</span><input type="range" name="coarseness" min="0" max=${COARSEST} step="1" .value=${String(coarseness)} aria-label=${words.coarseness} aria-valuetext=${says} @input=${isLong ? nothing : slide} @change=${slide}><span>${words.coarse}</span></div>
    <p class="says">${says}</p>
  </fieldset>`
}

/** A checkbox for each choice, set where it is shown; nothing where there is no choice. */
function drawGroup<Name extends keyof Filter, Value extends string>(
  { phrases, filter, change }: Filters,
  name: Name,
  choices: readonly FilterChoice<Value>[],
  title: string,
  nameOf: (value: Value) => string,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing
  const flip = (value: Value) => change(switched(filter, name, value as never))
  return html`<fieldset><legend>${title}</legend>
    ${choices.map(({ value, count, isHidden }) => html`<label><input type="checkbox" name=${name} .value=${value} .checked=${!isHidden} @change=${() => flip(value)}><span><bdi>${nameOf(value)}</bdi> <small>${phrases.filters.count(count, isHidden)}</small></span></label>`)}
  </fieldset>`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
