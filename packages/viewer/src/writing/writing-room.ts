import type { Layer } from "@variorum/layers"
import type { ChangeEntry, Phrases, ShownNote } from "@variorum/views"
import { nothing } from "lit"
import type { Drawn, Writer, Writing } from "./writing.js"

export { writingStyles } from "./writing.styles.js"

/** Everything that is drawn for those who write. */
export class WritingRoom implements Writing {
  readonly #writer: Writer

  constructor(writer: Writer) {
    this.#writer = writer
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

  layerActions(_phrases: Phrases, _layer: Layer): Drawn {
    return nothing
  }

  panelActions(_phrases: Phrases): Drawn {
    return nothing
  }

  onKey(_event: KeyboardEvent): boolean {
    return this.#writer.shown() === null
  }
}
