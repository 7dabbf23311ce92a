import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Under this width, in rem, one text is the display to begin with. */
const narrow = 30

/** How much room a view has. Asks its host to draw again when that becomes little, or enough. */
export class Width implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #size: ResizeObserver
  #isNarrow = false

  /** `changed` is called whenever the size of the host has changed at all. */
  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host
    this.#size = new ResizeObserver(() => {
      this.measure()
      changed()
    })
    host.addController(this)
  }

  hostConnected(): void {
    this.#size.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#size.disconnect()
  }

  /** True when there is too little room for two columns to be the first thing shown. */
  get isNarrow(): boolean {
    return this.#isNarrow
  }

  /** Takes note of the room there is now. A view that is not laid out at all has room enough. */
  measure(): void {
    const { width } = this.#host.getBoundingClientRect()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const isNarrow = width > 0 && width < narrow * rem
    if (isNarrow === this.#isNarrow) return
    this.#isNarrow = isNarrow
    this.#host.requestUpdate()
  }
}
