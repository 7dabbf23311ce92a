import { type BodyPiece, parseBody } from "@variorum/layers"
import { html, type TemplateResult } from "lit"

/** What somebody wrote: paragraphs and lists, with emphasis and links, and nothing else. A link is opened by hand only. */
export function drawBody(body: string): readonly TemplateResult[] {
  return parseBody(body).map((block) =>
    block.kind === "paragraph"
      ? html`<p dir="auto">${block.pieces.map(drawPiece)}</p>`
      : html`<ul dir="auto">${block.items.map((item) => html`<li>${item.map(drawPiece)}</li>`)}</ul>`,
  )
}

function drawPiece({ text, isEmphasised, link }: BodyPiece): TemplateResult {
  const words = isEmphasised ? html`<em>${text}</em>` : html`${text}`
  return link === null
    ? words
    : html`<a href=${link} dir="auto" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">${words}</a>`
}
