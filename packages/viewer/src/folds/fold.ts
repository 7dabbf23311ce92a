import type { Fold, Row } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { icon } from "../icons.js"

/**
 * An unchanged stretch as one line, and its rows, which the browser's own search finds and opens where it can
 * (`hidden="until-found"`).
 */
export function drawFold(
  { folds, witnesses, language }: Drawing,
  fold: Fold,
  drawRow: (row: Row) => TemplateResult,
): TemplateResult {
  const isOpen = folds.isOpen(fold)
  return html`<div class="fold" part="fold">
      <button type="button" aria-expanded=${isOpen ? "true" : "false"} @click=${() => folds.set(fold, !isOpen)}>${icon(isOpen ? "opened" : "next")}<span>${fold.says} <i dir="auto" lang=${witnesses[1].language || language}>${fold.first} … ${fold.last}</i></span></button>
    </div>
    <div class="folded" .hidden=${isOpen ? false : "until-found"} @beforematch=${() => folds.set(fold, true)}>${fold.rows.map(drawRow)}</div>`
}

/** Opens all, or folds all again; nothing where there is nothing to fold. */
export function drawFoldAll(
  { folds, phrases }: Drawing,
  all: readonly Fold[],
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  const isOpen = folds.isAllOpen
  const words = phrases.folds
  return html`<button type="button" class="fold-all" @click=${() => folds.setAll(all, !isOpen)}>${isOpen ? words.foldAll : words.openAll}</button>`
}
