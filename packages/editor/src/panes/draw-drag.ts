import type { Collation } from "@variorum/collation"
import type { PanesPhrases } from "@variorum/views"
import type { Dragging } from "./drag.js"
import { firstWords } from "./gutter.js"
import { shapesOf } from "./overlay.js"
import type { Pane } from "./pane.js"
import { placeOf } from "./places.js"

/** What stands over both texts while a ring is dragged: the line, and where it would land; `told` says it aloud. */
export function drawDrag(
  dragging: Dragging,
  [panes, collation]: readonly [readonly Pane[], Collation | null],
  [pull, told]: readonly [SVGSVGElement, HTMLElement],
  phrases: PanesPhrases,
): void {
  const { target } = dragging
  const pane = target === null ? undefined : panes[target.side]
  const passage = collation?.passages.find(({ id }) => id === target?.passage)
  const span = target === null ? null : (passage?.spans[target.side] ?? null)
  const box = pane === undefined || span === null ? null : placeOf(pane, span)
  const words =
    pane === undefined || span === null
      ? ""
      : firstWords(pane.text.witness.text.slice(span.start, span.end))
  const says = words === "" ? phrases.dragging : phrases.over(words)
  if (told.textContent !== says) told.textContent = says
  pull.replaceChildren(...shapesOf(dragging, box, pull.getBoundingClientRect()))
}
