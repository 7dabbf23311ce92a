/** Where words of a text stand in the window. */
import type { Span } from "@variorum/collation"
import type { EditorView } from "prosemirror-view"
import { offsetOf, positionOf } from "../document/positions.js"
import type { Pane } from "./pane.js"

/** A height in the window, from its top, in pixels. */
export interface Heights {
  readonly top: number
  readonly bottom: number
}

/** Where some words stand; where there are none, the line on which they would. */
export function placeOf({ view, text }: Pane, { start, end }: Span): DOMRect {
  const words = text.witness.text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  const last = start + words.trimEnd().length
  const from = view.domAtPos(positionOf(text, first, "after"))
  const to = view.domAtPos(positionOf(text, Math.max(first, last), "before"))
  const range = view.dom.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const box = range.getBoundingClientRect()
  if (box.height > 0) return box
  const element = from.node instanceof Element ? from.node : from.node.parentElement
  return (element ?? view.dom).getBoundingClientRect()
}

/** The words of the text that stand between two heights, whole blocks of them. */
export function spanBetween({ view, text }: Pane, { top, bottom }: Heights): Span {
  return {
    start: offsetOf(text, positionBefore(view, firstBelow(view.dom, top))),
    end: offsetOf(text, positionBefore(view, firstBelow(view.dom, bottom) + 1)),
  }
}

/** Number of the first block that ends at a height or below it; that of the last where none does. */
function firstBelow({ children }: Element, height: number): number {
  let [low, high] = [0, Math.max(0, children.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle]!.getBoundingClientRect().bottom >= height) high = middle
    else low = middle + 1
  }
  let number = 0
  for (let i = 0; i < low; i++) number += isStretch(children[i]) ? children[i]!.children.length : 1
  // Only the stretch in question is looked into: the browser lays out what it is asked about.
  return isStretch(children[low]) ? number + firstBelow(children[low]!, height) : number
}

function isStretch(element: Element | undefined): boolean {
  return element?.classList.contains("stretch") === true
}

function positionBefore({ state: { doc } }: EditorView, block: number): number {
  let position = 0
  for (let i = 0; i < Math.min(block, doc.childCount); i++) position += doc.child(i).nodeSize
  return position
}
