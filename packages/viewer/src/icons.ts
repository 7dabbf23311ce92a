import type { ChangeKind } from "@variorum/views"
import { html, type TemplateResult } from "lit"

/** Signs drawn on a grid of 16: the proofreader's dele and caret for cut and added. */
const shapes = {
  deleted:
    "M1.5 10.5h6.8c3.6 0 6.1-2.1 6.1-4.8 0-2-1.2-3.4-2.9-3.4-1.6 0-2.8 1.4-2.8 3.3 0 3 2.7 5 3.6 8.2",
  added: "M2.8 12.3 8 4.2l5.2 8.1",
  reworded: "M2 6.2c1.9-2.6 3.9-2.6 6 0s4.1 2.6 6 0M2.2 11.6h11.6",
  moved: "M3 2.5v5.2c0 1.4.9 2.3 2.3 2.3h7.5M9.6 6.6 13 10l-3.4 3.4",
  unattested: "M4.6 2.6H2.4v10.8h2.2M11.4 2.6h2.2v10.8h-2.2M5.7 8h.01M8 8h.01M10.3 8h.01",
  quiet: "M8.3 6.6h.01M8.6 6.9c.7 2-.1 4-2 5.2",
  previous: "M10 3.2 5.2 8l4.8 4.8",
  next: "M6 3.2 10.8 8 6 12.8",
  opened: "M3.2 6 8 10.8 12.8 6",
  off: "M2.6 2.6l10.8 10.8M6.3 4.2A6.6 6.6 0 0 1 8 4c2.7 0 4.9 1.3 6.4 4a9 9 0 0 1-1.6 2.1M4 5.3A8.6 8.6 0 0 0 1.6 8C3.1 10.7 5.3 12 8 12c1 0 1.9-.2 2.7-.5",
  play: "M5 3.2v9.6L12.6 8Z",
  pause: "M5.4 3.4v9.2M10.6 3.4v9.2",
  link: "M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9",
  cite: "M6.6 4.4C4.4 5.2 3.2 6.8 3.2 9v2.6h3.3V8.6H4.8M13 4.4c-2.2.8-3.4 2.4-3.4 4.6v2.6h3.3V8.6h-1.7",
  pin: "M8 9.5V14M5 9.5h6c0-1.8-1-2.3-1.5-3l.3-3.2h.7V2H5.5v1.3h.7l.3 3.2c-.5.7-1.5 1.2-1.5 3z",
  locked: "M4 7.2h8v6H4ZM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8",
  close: "M4 4l8 8M12 4l-8 8",
} as const satisfies Record<ChangeKind, string> & Record<string, string>

/** One sign. It is never alone: a word stands beside it, or its button has a name. */
export function icon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[name]}></path></svg>`
}
