import type { Layer } from "@variorum/layers"
import type { Phrases } from "@variorum/views"
import { html } from "lit"
import { drawHanding } from "./handing/draw-handing.js"
import { Gatherer } from "./handing/gatherer.js"
import { Saving } from "./handing/saving.js"
import { drawKeep } from "./keep/draw-keep.js"
import { Keeper } from "./keep/keeper.js"
import { UnsavedNotes } from "./keep/unsaved.js"
import { drawNewLayer } from "./layers/draw-new-layer.js"
import { LayerDesk } from "./layers/layer-desk.js"
import { drawLayerForm } from "./layers/layer-form.js"
import type { Drawn, Writer } from "./writing.js"

/** What stands in the panel of notes for those who write: layers, files out and in, and what the browser keeps. */
export class LayersRoom {
  readonly #writer: Writer
  readonly #desk: LayerDesk
  readonly #saving: Saving
  readonly #gatherer: Gatherer
  readonly #keeper: Keeper

  constructor(writer: Writer) {
    this.#writer = writer
    this.#keeper = new Keeper(writer)
    const unsaved = new UnsavedNotes(writer, () => this.#keeper.settle())
    this.#desk = new LayerDesk(writer)
    this.#saving = new Saving(writer, unsaved)
    this.#gatherer = new Gatherer(writer, unsaved)
  }

  /** At a layer. */
  layerActions(phrases: Phrases, layer: Layer): Drawn {
    const { layers } = this.#writer.desk
    const place = layers.findIndex(({ id }) => id === layer.id)
    const among = { isFirst: place === 0, isLast: place === layers.length - 1 }
    // A layer may be hidden here, and shown as it is written.
    const own = layers[place] ?? layer
    return drawLayerForm(phrases, own, among, this.#desk, this.#saving)
  }

  /** Beneath all layers. */
  panelActions(phrases: Phrases): Drawn {
    const { desk, host } = this.#writer
    const hasNotes = desk.layers.some(({ notes }) => notes.length > 0)
    return html`${drawNewLayer(phrases, this.#desk, host.writer)}
      <fieldset class="handing" part="handing"><legend>${phrases.handing.legend}</legend>
        ${drawHanding(phrases, this.#saving, this.#gatherer, hasNotes)}
        ${drawKeep(phrases.handing, this.#keeper, host.keep)}
      </fieldset>`
  }
}
