import type { Layer } from "@variorum/layers"
import type { ChangeEntry, Phrases, ShownNote } from "@variorum/views"
import { nothing } from "lit"
import { LayersRoom } from "./layers-room.js"
import type { Drawn, Writer, Writing } from "./writing.js"

export { writingStyles } from "./writing.styles.js"

/** Everything that is drawn for those who write. */
export class WritingRoom implements Writing {
  readonly #writer: Writer
  readonly #layers: LayersRoom

  constructor(writer: Writer) {
    this.#writer = writer
    this.#layers = new LayersRoom(writer)
  }

  noteActions(_phrases: Phrases, _note: ShownNote): Drawn {
    return nothing
  }

  changeActions(_phrases: Phrases, _entry: ChangeEntry): Drawn {
    return nothing
  }

  composer(_phrases: Phrases): Drawn {
    return nothing
  }

  layerActions(phrases: Phrases, layer: Layer): Drawn {
    return this.#layers.layerActions(phrases, layer)
  }

  panelActions(phrases: Phrases): Drawn {
    return this.#layers.panelActions(phrases)
  }

  onKey(_event: KeyboardEvent): boolean {
    return this.#writer.shown() === null
  }
}
