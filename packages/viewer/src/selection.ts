import type { ChangeEntry } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Which change is chosen: the same for all that one view draws. Asks its host to draw again when that changes. */
export class Selection implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #entries: readonly ChangeEntry[] = []
  #id: string | null = null
  /** The passage by which it was chosen. */
  #passage = ""

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** All changes that can be chosen, in text order. */
  get entries(): readonly ChangeEntry[] {
    return this.#entries
  }

  /** Takes a new list of changes. A chosen change that is no longer among them is let go. */
  set entries(entries: readonly ChangeEntry[]) {
    this.#entries = entries
    if (this.entry === null) this.#id = null
  }

  /** The chosen change, or null. */
  get entry(): ChangeEntry | null {
    return this.#entries.find((entry) => entry.id === this.#id) ?? null
  }

  /** Its place in the list, counted from 1; 0 when nothing is chosen. */
  get place(): number {
    return this.#entries.findIndex((entry) => entry.id === this.#id) + 1
  }

  /** Chooses the change that a passage belongs to: of what moved, any at either end will do. Gives null when there is none. */
  choose(passage: string): ChangeEntry | null {
    const found = this.#entries.find(({ passages }) => passages.includes(passage))
    if (found === undefined) return null
    this.#id = found.id
    this.#passage = passage
    this.#host.requestUpdate()
    return found
  }

  /** Of a chosen move, the first passage at the end that was not asked for last; null where nothing that moved is chosen. */
  get otherEnd(): string | null {
    const { entry } = this
    if (entry === null || entry.partner === null) return null
    const isNew = entry.passages.indexOf(this.#passage) >= entry.passages.indexOf(entry.partner)
    return isNew ? entry.id : entry.partner
  }

  /** Goes to the next change, or with -1 to the one before; round again at either end. Null when there is none at all. */
  step(by: 1 | -1): ChangeEntry | null {
    const total = this.#entries.length
    if (total === 0) return null
    const from = this.place === 0 ? (by === 1 ? -1 : total) : this.place - 1
    const next = this.#entries[(from + by + total) % total]
    return next === undefined ? null : this.choose(next.id)
  }

  /** Lets the chosen change go. */
  clear(): void {
    this.#id = null
    this.#host.requestUpdate()
  }
}
