import type { KeysPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { type Wish, wishes } from "../keyboard.js"

/** The sheet of keys, closed until somebody asks: a dialog that takes the focus, and gives it back. */
export function drawKeys({ title, when, close, does }: KeysPhrases): TemplateResult {
  return html`<dialog class="sheet-of-keys" part="keys" aria-labelledby="keys-title">
    <p class="title" id="keys-title">${title}</p>
    <p>${when}</p>
    <dl>${keysByWish().map(([wish, keys]) => html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does[wish]}</dd></div>`)}</dl>
    <form method="dialog"><button class="plain">${close}</button></form>
  </dialog>`
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
