import { icon } from "@variorum/viewer"
import type { PanesPhrases } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import { ref } from "lit/directives/ref.js"
import { repeat } from "lit/directives/repeat.js"
import type { PassageEnd } from "./drag.js"
import type { Between, Ring } from "./gutter.js"

/** What a ring does when it is pressed and when it is chosen, by a click or a key. */
export interface RingHandlers {
  readonly press: (event: PointerEvent, end: PassageEnd) => void
  readonly ask: (end: PassageEnd, ring: HTMLElement) => void
}

/** The rings and pins in view. A ring keeps its element while it is in view, and with it the focus. */
export function drawRings(
  { rings, pins }: Between,
  names: readonly [string, string],
  phrases: PanesPhrases,
  { press, ask }: RingHandlers,
): TemplateResult {
  const drawRing = ({ side, passage, words, top, isPinned }: Ring) => {
    const end = { side, passage }
    return html`<button
      type="button"
      class=${`ring ${side === 0 ? "earlier" : "later"}${isPinned ? " pinned" : ""}`}
      aria-label=${phrases.align(words, names[side])}
      aria-haspopup="menu"
      ${ref(atHeight(top))}
      @pointerdown=${(event: PointerEvent) => press(event, end)}
      @click=${(event: Event) => ask(end, event.currentTarget as HTMLElement)}
    ></button>`
  }
  return html`${repeat(rings, ({ side, passage }) => `${side} ${passage}`, drawRing)}${pins.map(
    (top) =>
      html`<span class="pin" role="img" aria-label=${phrases.pinned} title=${phrases.pinned} ${ref(atHeight(top))}>${icon("pin")}</span>`,
  )}`
}

/** Puts an element at a height, from the top of the gutter. Not by an attribute, which a strict page does not allow. */
function atHeight(top: number): (element: Element | undefined) => void {
  return (element) => {
    if (element instanceof HTMLElement) element.style.transform = `translateY(${Math.round(top)}px)`
  }
}
