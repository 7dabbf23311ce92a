import type { Collation } from "@variorum/collation"
import type { Layer } from "./layer.js"
import { NotePlacer } from "./note-placer.js"
import type { PlacedNote } from "./placement.js"

/**
 * Where every note hangs, in the order of layers and notes: a pure function of the texts and the notes. Nothing is left
 * out: what hangs nowhere is told as lost. Where the texts are edited letter by letter, `NotePlacer` is quicker.
 */
export function placeNotes(collation: Collation, layers: readonly Layer[]): readonly PlacedNote[] {
  return new NotePlacer().place(collation, layers)
}
