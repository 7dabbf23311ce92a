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
  if (found !== undefined) leadTo(root, found, focuses)
}

/** The same for an element. */
export function leadTo(root: ParentNode, found: Element, focuses: boolean): void {
  if (found instanceof HTMLElement && focuses) found.focus({ preventScroll: true })
  if (isInView(found, coveredBy(root))) return
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches || isFar(found)
  found.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" })
  if (isCalm) holdInView(root, found)
}

/** Further than one glides: what lies between is laid out only as it comes past, and would shift the aim. */
function isFar(element: Element): boolean {
  const { top } = element.getBoundingClientRect()
  return Math.abs(top - innerHeight / 2) > 2 * innerHeight
}

/** For so many frames a far place is held in view: sections around it come to be drawn in one of the first of them. */
const HELD = 6

/** What stands around a far place takes its true height once it is in view: then it is brought there again. */
function holdInView(root: ParentNode, element: Element, frames = HELD): void {
  requestAnimationFrame(() => {
    if (!element.isConnected) return
    if (!isInView(element, coveredBy(root))) element.scrollIntoView({ block: "center" })
    if (frames > 1) holdInView(root, element, frames - 1)
  })
}

function firstOf(root: ParentNode, passages: readonly string[]): Element | undefined {
  for (const passage of passages) {
    const found = root.querySelector(`[data-passage="${CSS.escape(passage)}"]`)
    if (found !== null) return found
  }
  return undefined
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
  const pane = element.closest(".pane")?.getBoundingClientRect()
  const [above, under] = [pane?.top ?? 0, pane?.bottom ?? innerHeight]
  return top >= Math.max(covered + room, above) && bottom <= Math.min(innerHeight - room, under)
}
