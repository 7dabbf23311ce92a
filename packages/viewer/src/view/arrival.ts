import type { ReactiveController, ReactiveControllerHost } from "lit"
import { pairNamed } from "./pair-choice.js"
import type { State } from "./states.js"
import { bring, type Brought, type Wanted } from "./texts.js"

/** What a view says about its texts each time they are to be brought. */
export type Wish = Omit<Wanted, "host" | "signal" | "say">

/** Attributes of the child articles that say something about the texts. */
const childAttributes = [
  "slot",
  "lang",
  "data-title",
  "data-siglum",
  "data-kind",
  "data-date",
  "data-speaker",
  "data-editorial",
  "data-line",
]

/**
 * The texts on their way to a view. One journey at a time: a new one ends the one before, and so
 * does taking the view out of the page. Texts that are the view's children come again whenever
 * they change. The host is asked to draw again at every step of the way.
 */
export class Arrival implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #wish: () => Wish
  readonly #children = new MutationObserver(() => this.#beginWithChildren())
  #journey = new AbortController()
  #hasBegun = false
  #done: Promise<void> = Promise.resolve()
  #state: State = { kind: "empty" }
  #brought: Brought | null = null

  constructor(host: ReactiveControllerHost & Element, wish: () => Wish) {
    this.#host = host
    this.#wish = wish
    host.addController(this)
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: childAttributes,
    })
    // The first time the view sets out itself, when all is said.
    if (this.#hasBegun) this.begin()
  }

  hostDisconnected(): void {
    this.#children.disconnect()
    this.#journey.abort()
  }

  /** How far they have come. */
  get state(): State {
    return this.#state
  }

  /** The comparison that arrived; null while it is on its way, and where there is none. */
  get brought(): Brought | null {
    return this.#state.kind === "ready" ? this.#brought : null
  }

  /**
   * True where the comparison that has come can show two other witnesses as well as a new one could: it was made
   * elsewhere, or the earlier of the two is its base.
   */
  canShow(pair: string): boolean {
    const brought = this.brought
    const found = brought === null ? null : pairNamed(brought.collation.witnesses, pair)
    if (brought === null || found === null) return false
    return !brought.isMadeHere || found[0] === brought.collation.base
  }

  /** Settled when the texts have come, or when it is known that they will not. Never rejected. */
  get done(): Promise<void> {
    return this.#done
  }

  /** Sets out anew, for what the view says now. */
  begin(): void {
    this.#hasBegun = true
    this.#journey.abort()
    this.#journey = new AbortController()
    this.#done = this.#travel(this.#journey.signal)
  }

  #beginWithChildren(): void {
    const { src, draft, final } = this.#wish()
    if (src === "" && draft === "" && final === "") this.begin()
  }

  async #travel(signal: AbortSignal): Promise<void> {
    const reach = (state: State) => {
      if (signal.aborted) return
      this.#state = state
      this.#host.requestUpdate()
    }
    try {
      const say = (says: string) => reach({ kind: "loading", says })
      const brought = await bring({ ...this.#wish(), host: this.#host, signal, say })
      if (!signal.aborted) this.#brought = brought
      reach({ kind: brought === null ? "empty" : "ready" })
    } catch (error) {
      reach({ kind: "error", error })
    }
  }
}
