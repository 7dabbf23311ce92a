import {
  changeLayer,
  type Layer,
  type LayerChanges,
  moveLayer,
  removeLayer,
} from "@variorum/layers"
import { focusOn } from "../focus-on.js"
import type { Writer } from "../writing.js"

/** What a person is doing with layers: which one is open to be changed, and what was deleted last. */
export class LayerDesk {
  /** True while a new layer waits for its writer's name. */
  isNaming = false
  /** The layer that was deleted last, with the layers as they were left; null once something else was done. */
  #removed: { readonly layer: Layer; readonly left: readonly Layer[] } | null = null
  readonly #writer: Writer
  /** Identifier of the layer that is open to be changed; empty for none. */
  #open = ""

  constructor(writer: Writer) {
    this.#writer = writer
  }

  isOpen({ id }: Layer): boolean {
    return id === this.#open
  }

  /** Opens what can be changed of a layer, or closes it. */
  open(id: string, isOpen: boolean): void {
    if (isOpen === (id === this.#open)) return
    this.#open = isOpen ? id : ""
    this.#writer.host.requestUpdate()
  }

  /** The layer that was deleted last and can be had back; null where there is none. */
  get removed(): Layer | null {
    const { desk } = this.#writer
    return this.#removed !== null && desk.canUndo && desk.layers === this.#removed.left
      ? this.#removed.layer
      : null
  }

  /** Makes a layer and opens it to be named; asks for the writer's name first where there is none. */
  add(label: string): void {
    const { host, desk } = this.#writer
    this.isNaming = host.writer.trim() === ""
    if (this.isNaming) {
      host.requestUpdate()
      void focusOn(this.#writer.host, '[name="layer-writer"]')
      return
    }
    const id = desk.addLayer(label)
    this.open(id, true)
    void focusOn(this.#writer.host, `${formOf(id)} [name="layer-name"]`)
  }

  /** Takes the name that was asked for, and makes the layer. */
  name(writer: string, label: string): void {
    if (writer.trim() === "") return
    this.#writer.host.writer = writer.trim()
    this.add(label)
  }

  change({ id }: Layer, changes: LayerChanges): void {
    this.#writer.desk.do((layers) => changeLayer(layers, id, changes))
  }

  /** Up (-1) or down (1) among all layers. The focus goes along. */
  move({ id }: Layer, by: -1 | 1): void {
    const { desk } = this.#writer
    const place = desk.layers.findIndex((layer) => layer.id === id)
    if (place + by < 0 || place + by >= desk.layers.length) return
    desk.do((layers) => moveLayer(layers, id, place + by))
    const buttons = by < 0 ? [".layer-up", ".layer-down"] : [".layer-down", ".layer-up"]
    void focusOn(
      this.#writer.host,
      ...buttons.map((button) => `${formOf(id)} ${button}:not(:disabled)`),
    )
  }

  remove(layer: Layer): void {
    const { desk } = this.#writer
    if (!desk.do((layers) => removeLayer(layers, layer.id))) return
    this.#open = ""
    this.#removed = { layer, left: desk.layers }
    void focusOn(this.#writer.host, ".undo-removed")
  }

  undo(): void {
    this.#writer.desk.undo()
    void focusOn(this.#writer.host, ".new-layer")
  }
}

function formOf(id: string): string {
  return `.layer-form[data-layer="${CSS.escape(id)}"]`
}
