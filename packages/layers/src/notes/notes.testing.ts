/** Notes and layers for tests. */
import type { Layer } from "./layer.js"
import { makeLayer } from "./make-layer.js"
import type { Note, NoteTarget } from "./note.js"

export const CREATED = "2026-11-22T14:00:00Z"
export const LATER = "2026-11-22T15:00:00Z"
export const READER = { creator: "a reader", created: CREATED }

export function noteOf(id: string, particulars: Partial<Note> = {}): Note {
  return {
    id,
    motivation: "commenting",
    creator: "a reader",
    created: CREATED,
    target: { kind: "witness", witness: "D" },
    body: "",
    tags: [],
    isResolved: false,
    ...particulars,
  }
}

/** A note that answers another. */
export function replyOf(id: string, answered: string): Note {
  return noteOf(id, { target: { kind: "note", note: answered } })
}

export function layerOf(notes: readonly Note[], particulars: Partial<Layer> = {}): Layer {
  return { ...makeLayer({ id: "layer", label: "A reading", ...READER }, notes), ...particulars }
}

/** A layer with a note on each of the targets. */
export function layerOn(...targets: readonly NoteTarget[]): Layer {
  return layerOf(targets.map((target, i) => noteOf(`note-${i}`, { target })))
}
