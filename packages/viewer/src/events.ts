import type { ChangeEntry, CoveredPlace } from "@variorum/views"

/** A reader has chosen a change, by pointing, by key or in the list. Bubbles, and leaves the shadow tree. */
export class VariantSelectEvent extends Event {
  static readonly eventName = "variorum-select"
  /** The change that is chosen now. */
  readonly change: ChangeEntry

  constructor(change: ChangeEntry) {
    super(VariantSelectEvent.eventName, { bubbles: true, composed: true })
    this.change = change
  }
}

/** A reader has uncovered words that were to be guessed: one place, or all that were left. Bubbles, and leaves the shadow tree. */
export class UncoverEvent extends Event {
  static readonly eventName = "variorum-uncover"
  /** What was uncovered now. */
  readonly places: readonly CoveredPlace[]
  /** How many places lie open now, out of all. */
  readonly uncovered: number
  readonly total: number

  constructor(places: readonly CoveredPlace[], uncovered: number, total: number) {
    super(UncoverEvent.eventName, { bubbles: true, composed: true })
    this.places = places
    this.uncovered = uncovered
    this.total = total
  }
}

declare global {
  interface HTMLElementEventMap {
    "variorum-select": VariantSelectEvent
    "variorum-uncover": UncoverEvent
  }
}
