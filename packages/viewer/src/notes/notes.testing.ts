import { quote } from "@variorum/collation"
import { type AnchoredWords, type Layer, makeLayer, type Note } from "@variorum/layers"
import { all, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

const kept = "The committee met in the old hall by the river and heard the report."
const cut = "Nobody there had seen the plans before the morning of the vote."
/** The two texts. */
export const texts = {
  D: `${kept}\n\n${cut}\n\nHe spoke of peace.`,
  F: `${kept.replace("old hall", "new house")}\n\nHe spoke of peace.`,
}

/** Words of one of the two texts, as a note quotes them. */
export function words(siglum: "D" | "F", exact: string): AnchoredWords {
  const start = texts[siglum].indexOf(exact)
  const quotation = quote(texts[siglum], { start, end: start + exact.length })
  return { witness: siglum, quotation, digest: "" }
}

/** A note on words of one of the two texts. */
export function on(id: string, siglum: "D" | "F", exact: string, more: Partial<Note> = {}): Note {
  return {
    id,
    motivation: "commenting",
    creator: "A. Historian",
    created: "2026-11-22T06:10:00Z",
    target: { kind: "words", words: words(siglum, exact) },
    body: `On ${id}.`,
    tags: [],
    isResolved: false,
    ...more,
  }
}

/** A note whose word may be either of two: "met in the old", "by the river". */
export function doubtful(id: string, more: Partial<Note> = {}): Note {
  const quotation = { exact: "the", prefix: "met in ", suffix: " river and", start: 0 }
  return on(id, "D", "the", {
    target: { kind: "words", words: { witness: "D", quotation, digest: "" } },
    ...more,
  })
}

/** A layer that is shown. */
export function layer(id: string, notes: readonly Note[], more: Partial<Layer> = {}): Layer {
  const who = { creator: "A. Historian", created: "2026-11-22T06:00:00Z" }
  const made = makeLayer({ id, label: `Layer ${id}`, ...who }, notes)
  return { ...made, visibility: "everyone", ...more }
}

/** A view of the two texts, so many pixels wide, with notes. */
export async function withLayers(
  layers: readonly Layer[],
  width = 1300,
  attributes = "",
): Promise<VariorumView> {
  const article = (slot: string, text: string) =>
    `<article slot="${slot}" lang="en">${text
      .split("\n\n")
      .map((one) => `<p>${one}</p>`)
      .join("")}</article>`
  const element = await view(article("draft", texts.D) + article("final", texts.F), attributes)
  element.style.setProperty("width", `${width}px`)
  element.layers = layers
  await element.updateComplete
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return element
}

/** Words of all elements for a selector, in one line each. */
export function said(element: VariorumView, selector: string): string[] {
  return all(element, selector).map((each) => (each.textContent ?? "").replace(/\s+/gu, " ").trim())
}
