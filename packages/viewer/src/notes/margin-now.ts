import type { Seen } from "../sections/sections.js"
import { type Band, layOutNotes } from "./lay-out-notes.js"

/** Lays out the notes of sections that came near the window or changed. */
export function layOutNear(sections: HTMLElement, { near }: Seen): void {
  const body = sections.closest(".body")
  if (body === null) return
  // The card is looked for where it can be: a book is long to search.
  const card = near.find((section) => section.classList.contains("here"))?.querySelector(".card")
  layOutNotes(near, bandsOf([body.querySelector(":scope > .index"), card ?? null]))
}

/** Where things that stand in the margin are; nothing of what stands in the text. */
export function bandsOf(elements: readonly (Element | null)[]): readonly Band[] {
  return elements.flatMap((element) => {
    if (element === null || getComputedStyle(element).position !== "absolute") return []
    const { top, bottom } = element.getBoundingClientRect()
    return [{ top, bottom }]
  })
}
