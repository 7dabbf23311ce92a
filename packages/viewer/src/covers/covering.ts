import { type Covered, type CoveredKind, type CoveredPlace, NOTHING_COVERED } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"
import { UncoverEvent } from "../events.js"

const KINDS: readonly CoveredKind[] = ["deleted", "added"]

/** Which covers a reader has lifted. Asks its host to draw again when that changes, and tells the page. */
export class Covering implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #covered = NOTHING_COVERED
  #places: readonly CoveredPlace[] = []
  /** The passage that was uncovered last: the focus goes to its words, as the button it was on is gone. */
  #lifted = ""

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  hostUpdated(): void {
    if (this.#lifted === "") return
    const selector = `[data-passage="${CSS.escape(this.#lifted)}"]`
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
    this.#lifted = ""
  }

  /** What is covered now: the same object for as long as that is the same. */
  get covered(): Covered {
    return this.#covered
  }

  /** Everything that is covered or was, in the display that is drawn. */
  get places(): readonly CoveredPlace[] {
    return this.#places
  }

  set places(places: readonly CoveredPlace[]) {
    this.#places = places
  }

  get uncovered(): number {
    return this.#places.filter(({ isUncovered }) => isUncovered).length
  }

  /** Covers anew what an attribute says: kinds parted by spaces, `deleted` where it says nothing, nothing for null. */
  begin(attribute: string | null): void {
    const names = attribute === null ? [] : attribute.split(/\s+/u).filter((name) => name !== "")
    const kinds = KINDS.filter((kind) => names.includes(kind))
    const isAny = attribute !== null
    this.#set(isAny && kinds.length === 0 ? ["deleted"] : kinds, [])
  }

  /** Lifts one cover. */
  uncover(id: string): void {
    const place = this.#places.find((each) => each.id === id)
    if (place === undefined) return
    this.#lifted = place.passage
    this.#lift([place])
  }

  /** Lifts all covers that are left. */
  uncoverAll(): void {
    this.#lift(this.#places.filter(({ isUncovered }) => !isUncovered))
  }

  /** Puts all covers back. */
  coverAgain(): void {
    this.#set(this.#covered.kinds, [])
  }

  #lift(places: readonly CoveredPlace[]): void {
    this.#set(this.#covered.kinds, [...this.#covered.uncovered, ...places.map(({ id }) => id)])
    const { uncovered } = this.#covered
    const count = this.#places.filter(({ id }) => uncovered.has(id)).length
    this.#host.dispatchEvent(new UncoverEvent(places, count, this.#places.length))
  }

  #set(kinds: Iterable<CoveredKind>, uncovered: Iterable<string>): void {
    this.#covered = { kinds: new Set(kinds), uncovered: new Set(uncovered) }
    this.#host.requestUpdate()
  }
}
