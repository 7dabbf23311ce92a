import "../index.js"
import type { VariorumView } from "./variorum-view.js"

/** A sentence of both texts. */
export const long = "The committee met in the old hall by the river and heard the report."
/** What stands only in the draft. */
export const other = "Nobody there had seen the plans before the morning of the vote."
/** What stands opposite a gap in the draft. */
export const third = "Afterwards the members went home through the rain without a word."

/** Two short texts with one change of every kind but a move. */
export const texts = `
  <article slot="draft" data-title="First text" lang="en"><h2 data-editorial>Opening</h2>
    <p>${long}</p><p>${other}</p><p>[…]</p><p>He spoke of peace.</p></article>
  <article slot="final" lang="en"><h2 data-editorial>Opening</h2>
    <p>${long.replace("old hall", "new house")}</p><p>${third}</p><p>He spoke of peace.</p></article>`

/** Puts a view with some children into the page, as a host page would write it (so by markup), and waits until it is drawn. */
export async function view(inside: string, attributes = ""): Promise<VariorumView> {
  document.body.innerHTML = `<variorum-view ${attributes}>${inside}</variorum-view>`
  const element = document.querySelector("variorum-view") as VariorumView
  await element.updateComplete
  return element
}

/** All elements that a view has drawn for a selector. */
export function all(element: VariorumView, selector: string): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
}

/** The first of them. Throws when there is none. */
export function one(element: VariorumView, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (found === null || found === undefined) throw new Error(`Nothing matches ${selector}`)
  return found
}
