import { InvalidWitness, VariorumError } from "@variorum/collation"
import type { Phrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"

/** What the view is doing while it has nothing to show, or why it shows nothing. */
export type State =
  | { readonly kind: "empty" }
  | { readonly kind: "loading"; readonly says: string }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "ready" }

/** The quiet line, the hint or the alert that stands in the place of the comparison. */
export function drawState(phrases: Phrases, state: State): TemplateResult {
  const words = phrases.interface
  if (state.kind === "loading") return html`<p class="state" role="status">${state.says}</p>`
  if (state.kind === "error") return drawTrouble(phrases, state.error)
  return html`<div class="state"><p>${words.empty}</p><p class="advice">${words.emptyAdvice}</p></div>`
}

/** What, where, and what to do. */
function drawTrouble(phrases: Phrases, error: unknown): TemplateResult {
  const words = phrases.interface
  const isOurs = error instanceof VariorumError
  const what = error instanceof Error ? error.message : String(error)
  const place = isOurs ? error.where : ""
  // A fault in a JSON document is said of its place in it: "witnesses[0]: lacks "siglum"."
  const isOfPlace = error instanceof InvalidWitness && place !== ""
  const where = isOfPlace || place === "" ? "" : html`<p class="where">${place}</p>`
  return html`<div class="state trouble" role="alert">
    <p><b>${words.trouble}</b></p><p>${isOfPlace ? html`<code>${place}</code>: ` : ""}${what}</p>${where}<p class="advice">${isOurs ? error.advice : words.troubleAdvice}</p>
  </div>`
}
