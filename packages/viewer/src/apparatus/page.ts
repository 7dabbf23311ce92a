import type { Drawing } from "../drawing.js"
import type { Taken } from "../passage/block.js"

/** What is handed down while one apparatus is drawn. */
export interface Page {
  readonly drawing: Drawing
  /** Whose text runs. */
  readonly base: 0 | 1
  readonly taken: Taken
}

/** Takes the focus to the other end of a letter: from the text to its note, or back. */
export function lead(event: Event, id: string): void {
  event.stopPropagation()
  const { currentTarget } = event
  if (!(currentTarget instanceof Element)) return
  const root = currentTarget.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  const target = root.getElementById(id)
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: "nearest" })
}
