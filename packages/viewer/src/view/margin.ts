import { bandsOf } from "../notes/margin-now.js"
import { layOutNotes } from "../notes/lay-out-notes.js"

/** Space between the card and what stands above it in the margin, and below either, in pixels. */
const gap = 14

/**
 * Lays out the margin of a wide view. The card of the chosen change comes level with its passage, and below the panels
 * where those are open; short texts make room for both, so that neither lies over what follows on the page. In a
 * narrow view all this stands in the text. `hasCard`: whether there may be one; a search for what is not there goes through a whole book.
 */
export function layOutMargin(root: ParentNode, hasCard: boolean): void {
  const body = root.querySelector<HTMLElement>(".body")
  const texts = body?.querySelector(":scope > #texts")
  if (!body || !texts) return
  const index = body.querySelector(":scope > .index")
  const panels = bottomOf(index)
  const card = hasCard ? placeCard(root, panels) : -Infinity
  layOutNotes(sectionsNear(texts), bandsOf([index, hasCard ? root.querySelector(".card") : null]))
  const lowest = Math.max(panels, card) + gap
  // Nothing is written that is not new: it would lay out the page again.
  const isShort = lowest > texts.getBoundingClientRect().bottom
  const room = isShort ? `${Math.ceil(lowest - body.getBoundingClientRect().top)}px` : ""
  if (body.style.minHeight !== room) body.style.minHeight = room
}

/** The sections within a window's height of the window: what is further off is laid out when it comes near. */
function sectionsNear(texts: Element): readonly HTMLElement[] {
  const sections = texts.querySelector<HTMLElement>(".section")?.parentElement?.children ?? []
  return ([...sections] as HTMLElement[]).filter((section) => {
    const { top, bottom } = section.getBoundingClientRect()
    return bottom > -innerHeight && top < 2 * innerHeight
  })
}

/** Puts the card in its place, below a height; gives where it ends, and -Infinity where there is none in the margin. */
function placeCard(root: ParentNode, below: number): number {
  const card = root.querySelector<HTMLElement>(".card")
  if (card === null) return -Infinity
  card.style.removeProperty("margin-top")
  const bottom = bottomOf(card)
  if (bottom === -Infinity) return bottom
  const top = card.getBoundingClientRect().top
  const chosen = card.closest(".row")?.querySelector(".passage.chosen")
  const level = chosen?.getBoundingClientRect().top ?? top
  const wanted = Math.max(level, below + gap)
  if (wanted > top) card.style.setProperty("margin-top", `${wanted - top}px`)
  return bottomOf(card)
}

/** Where something in the margin ends, in the window; -Infinity for what stands in the text. */
function bottomOf(element: Element | null): number {
  if (element === null || getComputedStyle(element).position !== "absolute") return -Infinity
  return element.getBoundingClientRect().bottom
}
