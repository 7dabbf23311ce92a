import { css, html, nothing, type ReactiveController } from "lit"
import { live } from "lit/directives/live.js"
import type { ViewProperties } from "../view/view-properties.js"
import type { Writer, Writing } from "./writing.js"

/** Where the module for writing, bundled by itself, finds the lit that this element is drawn with (`scripts/bundle.mjs`). */
const LIT = Symbol.for("variorum lit")

/** Fetches the module for writing, which a browser does once. Rejected where it cannot be had. */
export function fetchWriting() {
  Reflect.set(globalThis, LIT, { css, html, live, nothing })
  return import("./writing-room.js")
}

/** Fetches what is needed for writing notes, once a page lets its readers write. */
export class WritingDoor implements ReactiveController {
  readonly #host: ViewProperties
  readonly #writer: Writer
  #writing: Writing | null = null
  #done: Promise<void> | null = null

  constructor(host: ViewProperties, writer: Writer) {
    this.#host = host
    this.#writer = writer
    host.addController(this)
  }

  hostConnected(): void {}

  hostUpdate(): void {
    if (this.#host.writable) this.#done ??= this.#open()
  }

  /** What is drawn for writing; null where nobody may write, and until it has come. */
  get writing(): Writing | null {
    return this.#host.writable ? this.#writing : null
  }

  /** Settled when it has come, or when it is known that it will not. Never rejected. */
  get done(): Promise<void> {
    return this.#done ?? Promise.resolve()
  }

  async #open(): Promise<void> {
    try {
      const { WritingRoom, writingStyles } = await fetchWriting()
      const { renderRoot } = this.#host
      if (renderRoot instanceof ShadowRoot && writingStyles.styleSheet !== undefined)
        renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, writingStyles.styleSheet]
      this.#writing = new WritingRoom(this.#writer)
      this.#host.requestUpdate()
    } catch {
      // A page may have brought the view without the module for writing: it is read, and nothing is lost.
    }
  }
}
