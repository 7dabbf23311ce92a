import { html, type TemplateResult } from "lit"

/** What somebody wrote, as paragraphs. */
export function drawBody(body: string): TemplateResult {
  return html`${body.split(/\n{2,}/u).map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}`
}
