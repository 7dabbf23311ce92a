import type { ShownReading } from "@variorum/views"
import { html, nothing, type TemplateResult } from "lit"

/** What one text has where the change is: shortened, and opened whole where somebody asks for it. */
export function drawReading({ name, short, whole, says, language }: ShownReading): TemplateResult {
  return html`<dt>${name}</dt><dd class="reading">${says === "" ? drawWords(short, whole, language) : html`<span class="says">${says}</span>`}</dd>`
}

/** A long reading scrolls in its place, so it can be reached by keyboard. */
function drawWords(short: string, whole: string, language: string): TemplateResult {
  const lang = language === "" ? nothing : language
  if (whole === "") return html`<span dir="auto" lang=${lang}>${short}</span>`
  return html`<details><summary><span dir="auto" lang=${lang}>${short}</span></summary><div class="all-words" tabindex="0" dir="auto" lang=${lang}>${whole}</div></details>`
}
