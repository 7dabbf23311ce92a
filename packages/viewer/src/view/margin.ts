/** Space between the card and what stands above it in the margin, in pixels. */
const gap = 14

/**
 * Puts the card of the chosen change level with its passage, in the margin of a wide view,
 * and below the key and the list where those are open. In a narrow view it stands in the text.
 */
export function placeCard(root: ParentNode): void {
  const body = root.querySelector<HTMLElement>(".body")
  const card = root.querySelector<HTMLElement>(".card")
  body?.style.removeProperty("min-height")
  if (body === null || card === null) return
  card.style.removeProperty("margin-top")
  if (getComputedStyle(card).position !== "absolute") return
  const top = card.getBoundingClientRect().top
  const chosen = card.closest(".row")?.querySelector(".passage.chosen")
  const level = chosen?.getBoundingClientRect().top ?? top
  const index = root.querySelector(".index")?.getBoundingClientRect().bottom ?? top
  const wanted = Math.max(level, index + gap)
  if (wanted > top) card.style.setProperty("margin-top", `${wanted - top}px`)
  // Short texts make room for it, so that it does not lie over what follows on the page.
  const height = card.getBoundingClientRect().bottom - body.getBoundingClientRect().top
  body.style.setProperty("min-height", `${height + gap}px`)
}
