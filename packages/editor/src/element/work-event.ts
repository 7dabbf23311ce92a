import type { Edition } from "@variorum/formats"

/** The work is another: a text, a pairing, a rule, a judgement, a note. Bubbles, and leaves the shadow tree. */
export class WorkEvent extends Event {
  static readonly eventName = "variorum-work"
  readonly #edition: () => Edition

  /** `edition`: makes the edition when a listener asks for it. */
  constructor(edition: () => Edition) {
    super(WorkEvent.eventName, { bubbles: true, composed: true })
    this.#edition = edition
  }

  /** All of it as it is now: what `writeEdition` makes a file of. */
  get edition(): Edition {
    return this.#edition()
  }
}
