import type { ViewProperties } from "../view/view-properties.js"

/** Focuses the first of some elements that is there once all is drawn: what had the focus may be gone. */
export async function focusOn(
  host: ViewProperties,
  ...selectors: readonly string[]
): Promise<void> {
  await host.updateComplete
  for (const selector of selectors) {
    const element = host.renderRoot.querySelector<HTMLElement>(selector)
    if (element !== null) return element.focus()
  }
}
