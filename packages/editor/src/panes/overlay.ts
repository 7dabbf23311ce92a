/** What is drawn over the two texts while a ring is dragged: a line from the ring to the pointer, and the passage under it. */
import type { Dragging } from "./drag.js"
import type { Heights } from "./places.js"

/** Where the passage under the pointer stands, in the window. */
export interface TargetBox extends Heights {
  readonly left: number
  readonly right: number
}

/** The shapes of a drag, counted from the corner of what they are drawn over. */
export function shapesOf(
  { start, at }: Dragging,
  target: TargetBox | null,
  frame: DOMRect,
): SVGElement[] {
  const x = (value: number) => value - frame.left
  const y = (value: number) => value - frame.top
  const middle = (x(start.x) + x(at.x)) / 2
  const line = make("path", {
    class: "line",
    d: `M${x(start.x)},${y(start.y)}C${middle},${y(start.y)} ${middle},${y(at.y)} ${x(at.x)},${y(at.y)}`,
  })
  if (target === null) return [line]
  const box = make("rect", {
    class: "target",
    x: String(x(target.left) - 4),
    y: String(y(target.top) - 2),
    width: String(target.right - target.left + 8),
    height: String(target.bottom - target.top + 4),
    rx: "3",
  })
  return [box, line]
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
