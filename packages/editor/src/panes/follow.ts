/**
 * Two texts of unequal length, each in a scroll area of its own: one leads, the other follows.
 *
 * What stands on a line across both is to be the same passage. The line lies at the top when the leading text is at its
 * top, at the bottom when it is at its end, and between in proportion, so that both reach their ends together. Inside a
 * passage the place is in proportion too; where the other text has nothing, it waits.
 */
import type { Passage } from "@variorum/collation"
import type { Side } from "./marks.js"
import type { Pane } from "./pane.js"
import { passagesWithin } from "./passages.js"
import { placeOf, spanBetween } from "./places.js"

/** A text and the area in which it scrolls. */
export interface Scrolled {
  readonly pane: Pane
  readonly area: HTMLElement
}

/** So long, in milliseconds, a text that was scrolled by us does not lead itself. */
const ECHO = 120

/** Keeps two texts together while they are scrolled. */
export class Follower {
  readonly #both: () => readonly Scrolled[]
  /** The area that leads; null while we scroll both. */
  #leading: HTMLElement | null = null
  /** Until then, what any other area reports is an echo of our own scrolling. */
  #until = 0

  /** `both`: the two texts, the earlier one first; fewer while they are not drawn. */
  constructor(both: () => readonly Scrolled[]) {
    this.#both = both
  }

  /** A text was scrolled: the other follows, unless it was we who scrolled it. */
  lead(side: Side, passages: readonly Passage[]): void {
    const [leading, other] = side === 0 ? this.#both() : this.#both().toReversed()
    if (leading === undefined || other === undefined || other.area.clientHeight === 0) return
    if (performance.now() < this.#until && this.#leading !== leading.area) return
    this.#hold(leading.area)
    follow(leading, other, passages)
  }

  /** Brings a passage into view in both texts. */
  bring(index: number, passages: readonly Passage[]): void {
    const bring = () => {
      this.#hold(null)
      bringBoth(this.#both(), index, passages)
    }
    bring()
    // What lies far away takes its true height only when it is in view.
    requestAnimationFrame(bring)
  }

  #hold(leading: HTMLElement | null): void {
    this.#leading = leading
    this.#until = performance.now() + ECHO
  }
}

/** Scrolls one text to where the other is. */
function follow(leading: Scrolled, other: Scrolled, passages: readonly Passage[]): void {
  const { area } = leading
  const way = area.scrollHeight - area.clientHeight
  const share = way <= 0 ? 0 : area.scrollTop / way
  const lineIn = (one: HTMLElement) => one.getBoundingClientRect().top + share * one.clientHeight
  const height = heightIn(other.pane, placeAt(leading.pane, lineIn(area), passages), passages)
  if (height !== null) other.area.scrollTop += height - lineIn(other.area)
}

/** Scrolls both texts to a passage, so that it stands in the middle; one that lacks it, to where it would stand. */
function bringBoth(both: readonly Scrolled[], index: number, passages: readonly Passage[]): void {
  for (const { pane, area } of both) {
    const height = heightIn(pane, { index, part: 0 }, passages)
    const box = area.getBoundingClientRect()
    if (height !== null && box.height > 0) area.scrollTop += height - (box.top + box.height / 3)
  }
}

/** A place in a comparison: which passage, and how far down in it, from 0 to 1. */
interface Place {
  readonly index: number
  readonly part: number
}

function placeAt(pane: Pane, height: number, passages: readonly Passage[]): Place {
  const near = passagesWithin(
    passages,
    pane.side,
    spanBetween(pane, { top: height, bottom: height + 1 }),
  )
  let place: Place = { index: near[0] ?? 0, part: 0 }
  for (const index of near) {
    const box = placeOf(pane, passages[index]!.spans[pane.side]!)
    if (box.top > height) break
    place = { index, part: box.height === 0 ? 0 : Math.min(1, (height - box.top) / box.height) }
  }
  return place
}

/** How high in the window a place stands in a text; null where the text has no passage at all. */
function heightIn(pane: Pane, { index, part }: Place, passages: readonly Passage[]): number | null {
  const own = passages[index]?.spans[pane.side] ?? null
  if (own !== null) {
    const box = placeOf(pane, own)
    return box.top + part * box.height
  }
  return pointOf(pane, index, passages)
}

/** How high the place stands at which a passage is that the text lacks; null where the text has none at all. */
export function pointOf(pane: Pane, index: number, passages: readonly Passage[]): number | null {
  const side: Side = pane.side
  for (let i = index + 1; i < passages.length; i++) {
    const span = passages[i]?.spans[side] ?? null
    if (span !== null) return placeOf(pane, span).top
  }
  for (let i = index - 1; i >= 0; i--) {
    const span = passages[i]?.spans[side] ?? null
    if (span !== null) return placeOf(pane, span).bottom
  }
  return null
}
