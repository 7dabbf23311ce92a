import type { ReactiveController, ReactiveControllerHost } from "lit"
import { fragmentOfAll, readFragment, type State } from "./fragment.js"

/** One setting that is kept in the address of the page. */
export interface Kept {
  /** Its name there; none has a dot or an equals sign in it. */
  readonly name: string
  /** What it stands at where neither page nor reader have said anything; what it stands at first when absent. */
  readonly initial?: string
  /** What it stands at, as text. */
  readonly get: () => string
  /** Sets it to what a text says; a text that says nothing sensible is ignored. */
  readonly set: (text: string) => void
}

/**
 * Keeps what a reader has set in the fragment of the page's address, so that a link opens the same view. Off unless
 * `isOn` says so. What the page sets by itself is the default, and not written.
 *
 * An address that ends in somebody else's fragment is left alone. Settings of other views on the page stay as they are.
 */
export class Linked implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #isOn: () => boolean
  readonly #kept: readonly Kept[]
  /** What the page sets by itself, by name: as it was when the view first came onto it. */
  readonly #defaults = new Map<string, string>()
  #hasRead = false

  constructor(host: ReactiveControllerHost & Element, isOn: () => boolean, kept: readonly Kept[]) {
    this.#host = host
    this.#isOn = isOn
    this.#kept = kept
    host.addController(this)
  }

  /** What differs from the default, as the address has it. */
  get state(): State {
    return new Map(
      this.#kept
        .map(({ name, get }) => [name, get()] as const)
        .filter(([name, text]) => text !== this.#defaults.get(name)),
    )
  }

  hostConnected(): void {
    if (this.#defaults.size === 0)
      for (const { name, get, initial = get() } of this.#kept) this.#defaults.set(name, initial)
    addEventListener("hashchange", this.#read)
    this.#read()
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#read)
  }

  hostUpdated(): void {
    if (!this.#isOn()) return
    // Switched on after the view came onto the page: the address is asked before it is written.
    if (!this.#hasRead) return this.#read()
    const states = readFragment(location.hash)
    if (states === null) return
    const all = new Map(states)
    all.set(this.#host.id, this.state)
    const fragment = fragmentOfAll(all)
    if (fragment === fragmentOfAll(states)) return
    try {
      history.replaceState(history.state, "", fragment || location.pathname + location.search)
    } catch {
      // A page in a sandbox has no address of its own, and browsers bear only so many changes in a time: then the link is older.
    }
  }

  readonly #read = (): void => {
    const states = this.#isOn() ? readFragment(location.hash) : null
    this.#hasRead ||= this.#isOn()
    if (states === null) return
    const state = states.get(this.#host.id)
    for (const { name, get, set } of this.#kept) {
      const text = state?.get(name) ?? this.#defaults.get(name) ?? ""
      if (text !== get()) set(text)
    }
  }
}
