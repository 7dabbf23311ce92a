import type { ChangeEntry } from "@variorum/views"

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

declare global {
  interface HTMLElementEventMap {
    "variorum-select": VariantSelectEvent
  }
}
