import type { Layer } from "./layer.js"
import type { LayerLook } from "./layer-look.js"
import type { Note } from "./note.js"

/** What must be said of a new layer. */
export type LayerHead = Pick<Layer, "id" | "label" | "creator" | "created">

const FIRST_LOOK: LayerLook = { ink: 0, shape: "circle" }

/**
 * A new layer: its writer's alone, shown, open, uncovered, without a purpose. Without notes and in the first ink and
 * shape unless told otherwise.
 */
export function makeLayer(
  head: LayerHead,
  notes: readonly Note[] = [],
  look: LayerLook = FIRST_LOOK,
): Layer {
  return {
    ...head,
    purpose: "",
    visibility: "mine",
    ...look,
    isShown: true,
    isLocked: false,
    isCovered: false,
    notes,
  }
}
