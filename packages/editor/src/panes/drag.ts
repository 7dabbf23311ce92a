/** Dragging a ring onto a passage of the other text, by mouse, pen or finger. Escape leaves it. */
import type { Side } from "./marks.js"

/** A passage of one of the two texts. */
export interface PassageEnd {
  readonly side: Side
  readonly passage: string
}

/** What a drag looks like while it goes on. */
export interface Dragging {
  readonly from: PassageEnd
  /** Where it began and where the pointer is, in the window. */
  readonly start: { readonly x: number; readonly y: number }
  readonly at: { readonly x: number; readonly y: number }
  /** The passage under the pointer; null where there is none. */
  readonly target: PassageEnd | null
}

export interface DragHandlers {
  /** The passage of the other text at a place in the window; null where there is none. */
  readonly targetAt: (side: Side, x: number, y: number) => PassageEnd | null
  /** Called at every step, and with null at the end. */
  readonly show: (dragging: Dragging | null) => void
  readonly drop: (from: PassageEnd, to: PassageEnd) => void
  /** Scrolls a text whose edge the pointer is near, by as much as belongs to some milliseconds; false where it did not. */
  readonly creep: (side: Side, y: number, elapsed: number) => boolean
}

/** How far the pointer must go before a press is a drag, in pixels. */
const SLACK = 5

/** Begins with the press of a pointer on a ring. A press that goes nowhere stays a click. */
export function beginDrag(
  press: PointerEvent,
  from: PassageEnd,
  { targetAt, show, drop, creep }: DragHandlers,
): void {
  if (press.button !== 0) return
  const start = { x: press.clientX, y: press.clientY }
  let dragging: Dragging | null = null
  const listening = new AbortController()
  const { signal } = listening
  const end = () => {
    listening.abort()
    if (dragging === null) return
    show(null)
    // The click that follows is none of the ring's.
    const swallow = (event: Event) => event.stopPropagation()
    window.addEventListener("click", swallow, { capture: true })
    setTimeout(() => window.removeEventListener("click", swallow, { capture: true }))
  }
  const other = from.side === 0 ? 1 : 0
  const hold = (x: number, y: number) => {
    dragging = { from, start, at: { x, y }, target: targetAt(other, x, y) }
    show(dragging)
  }
  const move = ({ clientX: x, clientY: y, pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return
    if (dragging === null && Math.hypot(x - start.x, y - start.y) < SLACK) return
    if (dragging === null) requestAnimationFrame((now) => scroll(now, now))
    hold(x, y)
  }
  /** A pointer that is held still near an edge scrolls on, and the words pass under it. */
  const scroll = (now: number, last: number) => {
    if (dragging === null || signal.aborted) return
    const { x, y } = dragging.at
    if (creep(other, y, now - last)) hold(x, y)
    requestAnimationFrame((next) => scroll(next, now))
  }
  const lift = ({ pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return
    const target = dragging?.target ?? null
    end()
    if (target !== null) drop(from, target)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || dragging === null) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }
  // The ring itself may be drawn anew while the texts scroll under the pointer.
  window.addEventListener("pointermove", move, { signal })
  window.addEventListener("pointerup", lift, { signal })
  window.addEventListener("pointercancel", end, { signal })
  window.addEventListener("keydown", leave, { signal, capture: true })
}
