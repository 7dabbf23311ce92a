import { html, nothing, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"

/** What a witness is called over its text, with what else is known of it. */
export function witnessHead({ phrases, witnesses }: Drawing, side: 0 | 1): TemplateResult {
  const { title, kind, date } = witnesses[side]
  const head = phrases.headOf(witnesses[side], side)
  const note = [title === head ? undefined : title, kind, date]
    .filter((words) => words !== undefined)
    .join(", ")
  return html`<b>${head}</b>${note === "" ? nothing : html` <small>${note}</small>`}`
}
