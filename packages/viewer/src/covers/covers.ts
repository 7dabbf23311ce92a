import type { Cover, Phrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Covering } from "./covering.js"

/** What lies over words that are to be guessed: a button that says how much, and that lifts it. `isPassage`: over a whole passage. */
export function drawCover(
  phrases: Phrases,
  cover: Cover,
  isPassage: boolean,
  uncover: (id: string) => void,
): TemplateResult {
  const lift = (event: Event) => {
    event.stopPropagation()
    uncover(cover.id)
  }
  const size = isPassage ? "passage-cover" : `width-${Math.min(WIDEST, cover.words)}`
  return html`<button type="button" class=${`cover ${size}`} part="cover" data-cover=${cover.id} aria-label=${phrases.covers.uncover(cover.says)} @click=${lift}>${isPassage ? cover.says : cover.brief}</button>`
}

/** The cover over so many words and more is as wide as a cover gets. */
const WIDEST = 8

/** How many covers are lifted, and what lifts them all or puts them back; nothing where there are none. */
export function drawCovering(
  phrases: Phrases,
  covering: Covering,
): TemplateResult | typeof nothing {
  const total = covering.places.length
  if (total === 0) return nothing
  const { uncovered } = covering
  const words = phrases.covers
  // A button that has done its work goes away: the focus goes to the line it stood in.
  const andStay =
    (work: () => void) =>
    ({ currentTarget }: Event) => {
      if (currentTarget instanceof Element)
        currentTarget.closest<HTMLElement>(".covering")?.focus({ preventScroll: true })
      work()
    }
  return html`<p class="covering" part="covering" tabindex="-1">
    <span aria-live="polite">${words.uncovered(uncovered, total)}</span>
    ${uncovered === total ? nothing : html`<button type="button" class="show-all" @click=${andStay(() => covering.uncoverAll())}>${words.uncoverAll}</button>`}
    ${uncovered === 0 ? nothing : html`<button type="button" class="show-all" @click=${andStay(() => covering.coverAgain())}>${words.coverAgain}</button>`}
  </p>`
}
