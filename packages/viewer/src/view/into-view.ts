/** Height, in pixels, that the bar may cover at the top of the window, and the least room wanted below. */
const covered = 60
const below = 20

/**
 * Scrolls to the first of some passages that is drawn, gliding where that is welcome, and not at all
 * when it is in view already. With `focuses` the focus goes there too.
 */
export function bringIntoView(
  root: ParentNode,
  passages: readonly string[],
  focuses: boolean,
): void {
  const found = firstOf(root, passages)
  if (found instanceof HTMLElement && focuses) found.focus({ preventScroll: true })
  if (found === undefined || isInView(found)) return
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches
  found.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" })
}

function firstOf(root: ParentNode, passages: readonly string[]): Element | undefined {
  if (passages.length === 0) return undefined
  const drawn = new Map<string | null, Element>()
  for (const element of root.querySelectorAll("[data-passage]")) {
    const passage = element.getAttribute("data-passage")
    if (!drawn.has(passage)) drawn.set(passage, element)
  }
  const shown = passages.find((passage) => drawn.has(passage))
  return shown === undefined ? undefined : drawn.get(shown)
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= covered && bottom <= innerHeight - below
}
