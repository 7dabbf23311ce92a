/** Height, in pixels, that the bar may cover at the top of the window, and the least room wanted below. */
const covered = 60
const below = 20

/**
 * Scrolls to a passage, gliding where that is welcome, and not at all when it is in view already.
 * With `focuses` the focus goes there too.
 */
export function bringIntoView(root: ParentNode, passage: string, focuses: boolean): void {
  const found = [...root.querySelectorAll("[data-passage], [data-opposite]")].find(
    (element) =>
      element.getAttribute("data-passage") === passage ||
      element.getAttribute("data-opposite") === passage,
  )
  if (found instanceof HTMLElement && focuses) found.focus({ preventScroll: true })
  if (found === undefined || isInView(found)) return
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches
  found.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" })
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= covered && bottom <= innerHeight - below
}
