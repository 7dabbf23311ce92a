import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Which panels are open, so that what stands in a closed one is not worked out. Asks its host to draw again when one opens. */
export class Panels implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #open = new Set<string>()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** True while the panel of that name (`data-panel`) is open. */
  isOpen(name: string): boolean {
    return this.#open.has(name)
  }

  /** Takes note of a panel that was opened or closed. */
  toggled(event: Event): void {
    const { target } = event
    if (!(target instanceof HTMLDetailsElement)) return
    const name = target.dataset["panel"]
    if (name === undefined) return
    if (target.open) this.#open.add(name)
    else this.#open.delete(name)
    this.#host.requestUpdate()
  }
}
