/** Least room wanted above and below what is in view, in pixels. */
const room = 20

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
  if (found === undefined || isInView(found, coveredBy(root))) return
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

/** Height, in pixels, that what stays at the top of the window covers. */
function coveredBy(root: ParentNode): number {
  const heights = [...root.querySelectorAll(".bar, .way, .sheet.table thead th")]
    .filter((element) => getComputedStyle(element).position === "sticky")
    .map((element) => element.getBoundingClientRect().height)
  return Math.max(0, ...heights)
}

function isInView(element: Element, covered: number): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= covered + room && bottom <= innerHeight - room
}
