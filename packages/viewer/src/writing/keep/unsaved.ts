import type { Layer } from "@variorum/layers"
import type { ReactiveController } from "lit"
import type { LayersEvent } from "../../events.js"
import type { Writer } from "../writing.js"

/** Knows which layers stand nowhere but on this page, and has the browser ask before they are lost. */
export class UnsavedNotes implements ReactiveController {
  readonly #isKept: () => boolean
  readonly #writer: Writer
  readonly #saved = new WeakSet<Layer>()
  /** The layers as they were looked at last, and as a person made them last. */
  #seen: readonly Layer[] = []
  #made: readonly Layer[] | null = null

  /** `isKept`: true where the browser keeps all of it anyway. */
  constructor(writer: Writer, isKept: () => boolean) {
    this.#writer = writer
    this.#isKept = isKept
    writer.host.addController(this)
  }

  hostConnected(): void {
    this.#writer.host.addEventListener("variorum-layers", this.#changed)
    addEventListener("beforeunload", this.#ask)
  }

  hostDisconnected(): void {
    this.#writer.host.removeEventListener("variorum-layers", this.#changed)
    removeEventListener("beforeunload", this.#ask)
  }

  hostUpdate(): void {
    const { layers } = this.#writer.desk
    if (layers === this.#seen) return
    this.#seen = layers
    // What the page or its edition brings can be had again.
    if (layers !== this.#made) this.saved(layers)
  }

  /** Takes note of layers that stand in a file now. */
  saved(layers: readonly Layer[]): void {
    for (const layer of layers) this.#saved.add(layer)
  }

  /** True while there are notes that stand nowhere else, or a note is being written. */
  get areThere(): boolean {
    const { desk } = this.#writer
    const isWriting = desk.draft !== null && desk.draft.body.trim() !== ""
    return isWriting || desk.layers.some((layer) => !this.#saved.has(layer))
  }

  readonly #changed = ({ layers }: LayersEvent): void => {
    this.#made = layers
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.areThere && !this.#isKept()) event.preventDefault()
  }
}
