import { html, nothing, type TemplateResult } from "lit"
import { type KeepingWords, titleOf } from "./drawing.js"
import type { StoredWork } from "./kept-works.js"
import { moment } from "./moment.js"

/** What a person may answer. */
export interface OfferActions {
  readonly goOn: (work: string) => void
  readonly notNow: () => void
  /** Hands out a damaged state, by its running number, as a file. */
  readonly saveDamaged: (work: string, sequence: number) => void
}

/** The work that nobody was done with, offered back: nothing happens until it is asked for. */
export function drawOffer(
  words: KeepingWords,
  { work, state, condition, damaged }: StoredWork,
  actions: OfferActions,
): TemplateResult | typeof nothing {
  if (state === null) return nothing
  const { offer, damagedFile } = words.phrases
  const last = damaged.at(-1)
  const isDamaged = condition === "damaged" && last !== undefined
  return html`<section class="offer" aria-labelledby="keeping-offer">
    <h2 id="keeping-offer">${offer.heading}</h2>
    <p>${offer.says(titleOf(words, state), moment(state.when, words.language))} <small>${words.phrases.words(state.words)}</small></p>
    ${isDamaged ? html`<p class="amiss">${offer.damaged}</p>` : nothing}
    <p class="acts">
      <button type="button" class="first" @click=${() => actions.goOn(work)}>${offer.goOn}</button>
      <button type="button" @click=${actions.notNow}>${offer.notNow}</button>
      ${isDamaged ? html`<button type="button" @click=${() => actions.saveDamaged(work, last)}>${damagedFile}</button>` : nothing}
    </p>
  </section>`
}
