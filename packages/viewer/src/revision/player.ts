import type { ReactiveController, ReactiveControllerHost } from "lit"

/** How long each step stands, in milliseconds: enough to find the place and read a sentence's worth of change. */
const STEP = 2000

/** Goes from change to change by itself until there is none left, it is paused, or its view leaves the page. */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #goOn: () => boolean
  readonly #begin: () => void
  #timer: ReturnType<typeof setInterval> | null = null

  /** `goOn`: takes one step; false when there was none left. `begin`: goes back to where the way begins. */
  constructor(host: ReactiveControllerHost, goOn: () => boolean, begin: () => void) {
    this.#host = host
    this.#goOn = goOn
    this.#begin = begin
    host.addController(this)
  }

  hostDisconnected(): void {
    this.pause()
  }

  get isPlaying(): boolean {
    return this.#timer !== null
  }

  /** Begins, with the first step at once; at the end of the way from its beginning. Pauses when it is playing. */
  toggle(): void {
    if (this.isPlaying) {
      this.pause()
      return
    }
    if (!this.#goOn()) this.#begin()
    this.#timer = setInterval(() => {
      if (!this.#goOn()) this.pause()
    }, STEP)
    this.#host.requestUpdate()
  }

  pause(): void {
    if (this.#timer === null) return
    clearInterval(this.#timer)
    this.#timer = null
    this.#host.requestUpdate()
  }
}
