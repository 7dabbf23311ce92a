import type { KeysPhrases, WritingPhrases, WritingWish } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import { type Wish, wishes, writingWishes } from "../keyboard.js"

/** The sheet of keys, closed until somebody asks: a dialog that takes the focus, and gives it back. `writing`: null where nobody may write. */
export function drawKeys(
  { title, when, close, does }: KeysPhrases,
  writing: WritingPhrases | null,
): TemplateResult {
  return html`<dialog class="sheet-of-keys" part="keys" aria-labelledby="keys-title">
    <p class="title" id="keys-title">${title}</p>
    <p>${when}</p>
    <dl>${keysByWish().map(([wish, keys]) => drawLine(keys, does[wish]))}${writing === null ? nothing : keysToWrite().map(([wish, keys]) => drawLine(keys, writing.does[wish]))}</dl>
    <form method="dialog"><button class="plain">${close}</button></form>
  </dialog>`
}

function drawLine(keys: readonly string[], says: string): TemplateResult {
  return html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${says}</dd></div>`
}

/** Opens the sheet. */
export function showKeys(root: ParentNode): void {
  root.querySelector<HTMLDialogElement>(".sheet-of-keys")?.showModal()
}

function keysByWish(): readonly (readonly [Wish, readonly string[]])[] {
  const found = new Map<Wish, string[]>()
  for (const [key, wish] of Object.entries(wishes))
    found.set(wish, [...(found.get(wish) ?? []), key])
  return [...found]
}

function keysToWrite(): readonly (readonly [WritingWish, readonly string[]])[] {
  return Object.entries(writingWishes) as [WritingWish, readonly string[]][]
}
