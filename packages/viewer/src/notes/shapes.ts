import type { Layer, LayerShape } from "@variorum/layers"
import { html, type TemplateResult } from "lit"

const shapes: Readonly<Record<LayerShape, string>> = {
  circle: "●",
  square: "■",
  diamond: "◆",
  triangle: "▲",
  star: "★",
  cross: "✚",
}

/** The sign of a layer, for the eye alone: its name always stands beside it or in the name of its number. */
export function shapeOf({ shape }: Layer): TemplateResult {
  return html`<span class="shape" aria-hidden="true">${shapes[shape]}</span>`
}
