import type { KeepingPhrases } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { StoredWork } from "./kept-works.js"
import { moment } from "./moment.js"

/** What the drawn parts of keeping speak with. */
export interface KeepingWords {
  readonly phrases: KeepingPhrases
  /** BCP 47 tag of the language of the phrases: how times are written. */
  readonly language: string
}

/** What was just deleted, with the way back; drawn until something else is done. */
export interface Deleted {
  readonly says: string
  readonly undo: () => void
}

/** A line for those who hear it too, always there so that it is heard when it fills. */
export function drawSaid({ phrases }: KeepingWords, said: Deleted | string | null): TemplateResult {
  const undo = typeof said === "object" && said !== null ? said.undo : null
  return html`<p class="shelf-said"><span role="status">${typeof said === "string" ? said : said?.says}</span>
    ${undo === null ? nothing : html`<button type="button" @click=${leaving(undo)}>${phrases.undo}</button>`}</p>`
}

/** Does what a button is for that goes away with it: the focus goes to the heading first, and is not lost. */
export function leaving(act: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof Element)
      currentTarget.closest("section")?.querySelector<HTMLElement>("h2")?.focus()
    act()
  }
}

/** A person's own words inside ours, in their own direction. */
export function titleOf({ phrases }: KeepingWords, { title }: { readonly title: string }): string {
  return title === "" ? phrases.untitled : `\u2068${title}\u2069`
}

/** "kept 14:02 · 1,204 words" */
export function drawState(
  { phrases, language }: KeepingWords,
  { when, words }: { readonly when: number; readonly words: number },
): TemplateResult {
  return html`<small>${phrases.works.keptAt(moment(when, language))} · ${phrases.words(words)}</small>`
}

/** What is amiss with a work in the list, and what to do about it; nothing where all is well. */
export function drawCondition(
  { phrases }: KeepingWords,
  { condition, state, isElsewhere }: StoredWork,
): TemplateResult | typeof nothing {
  const { works } = phrases
  if (condition === "newer") return html`<p class="amiss">${works.newer}</p>`
  if (condition === "damaged")
    return html`<p class="amiss">${state === null ? works.lost : works.damaged}</p>`
  return isElsewhere ? html`<p class="amiss">${works.elsewhere}</p>` : nothing
}
