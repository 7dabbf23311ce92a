import { html, nothing, type TemplateResult } from "lit"
import {
  type Deleted,
  drawCondition,
  drawSaid,
  drawState,
  type KeepingWords,
  leaving,
  titleOf,
} from "./drawing.js"
import type { StoredWork } from "./kept-works.js"

export interface WorksActions {
  readonly open: (work: string) => void
  readonly delete: (work: string) => void
  /** Hands out a damaged state, by its running number, as a file. */
  readonly saveDamaged: (work: string, sequence: number) => void
  /** Asks before all is forgotten, or takes the question back. */
  readonly askToForget: (isAsked: boolean) => void
  readonly forgetAll: () => void
}

/** What the list is drawn from. */
export interface Works {
  readonly list: readonly StoredWork[]
  /** What was just done. */
  readonly said: Deleted | string | null
  /** True while it is asked whether all is to be forgotten. */
  readonly isAsked: boolean
}

/** All that is kept in this browser, the last one first. */
export function drawWorks(
  words: KeepingWords,
  { list, said, isAsked }: Works,
  actions: WorksActions,
): TemplateResult {
  const { works } = words.phrases
  return html`<section class="works" aria-labelledby="keeping-works">
    <h2 id="keeping-works" tabindex="-1">${works.heading}</h2>
    <p class="about">${list.length === 0 ? works.empty : works.where}</p>
    ${drawSaid(words, said)}
    <ul>${list.map((work) => drawWork(words, work, actions))}</ul>
    ${list.length === 0 ? nothing : drawForget(words, list.length, isAsked, actions)}
  </section>`
}

function drawWork(words: KeepingWords, kept: StoredWork, actions: WorksActions): TemplateResult {
  const { works, damagedFile } = words.phrases
  const { work, state, condition, damaged, isElsewhere } = kept
  const title = titleOf(words, state ?? { title: "" })
  const opens = state !== null && condition !== "newer"
  return html`<li>
    ${opens ? html`<button type="button" class="title" aria-label=${works.open(title)} @click=${() => actions.open(work)}>${title}</button>` : html`<span class="title">${title}</span>`}
    ${state === null ? nothing : drawState(words, state)}
    ${drawCondition(words, kept)}
    <span class="acts">
      ${damaged.map((sequence) => html`<button type="button" @click=${() => actions.saveDamaged(work, sequence)}>${damagedFile}</button>`)}
      ${isElsewhere ? nothing : html`<button type="button" aria-label=${works.deleteOne(title)} @click=${leaving(() => actions.delete(work))}>${works.delete}</button>`}
    </span>
  </li>`
}

function drawForget(
  { phrases: { works } }: KeepingWords,
  count: number,
  isAsked: boolean,
  { askToForget, forgetAll }: WorksActions,
): TemplateResult {
  if (!isAsked)
    return html`<p class="acts"><button type="button" @click=${leaving(() => askToForget(true))}>${works.forgetAll}</button></p>`
  return html`<div class="ask" role="group" aria-labelledby="keeping-forget">
    <p id="keeping-forget" role="status">${works.forgetAsk(count)}</p>
    <p class="acts"><button type="button" @click=${leaving(forgetAll)}>${works.forgetYes}</button>
    <button type="button" @click=${leaving(() => askToForget(false))}>${works.forgetNo}</button></p>
  </div>`
}
