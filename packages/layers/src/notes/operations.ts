/** What can be done with layers: each gives new layers and leaves the old ones as they were, for undo and redo. */
import type { Judge } from "../judgement.js"
import { isBodyTooLong } from "./body.js"
import type { Layer } from "./layer.js"
import { makeNote, type Written } from "./make-note.js"
import type { Note } from "./note.js"
import { replyTarget } from "./targets.js"

/** The layers as they are then, or why nothing was done. */
export type Outcome =
  | { readonly kind: "done"; readonly layers: readonly Layer[] }
  | { readonly kind: "refused"; readonly reason: Refusal }

export type Refusal =
  | "no such layer"
  | "no such note"
  | "layer is locked"
  | "identifier is taken"
  | "text is too long"

/** One note of one layer, by their identifiers. */
export interface NoteAddress {
  readonly layer: string
  readonly note: string
}

/** What of a note can be changed. */
export type NoteChanges = Partial<Pick<Note, "motivation" | "target" | "body" | "tags">>

/** What of a layer can be changed; that includes its lock. */
export type LayerChanges = Partial<Omit<Layer, "id" | "notes" | "foreign">>

/** The note at the end of the layer. */
export function addNote(layers: readonly Layer[], layer: string, note: Note): Outcome {
  if (isBodyTooLong(note.body)) return refused("text is too long")
  const isTaken = layers.some(({ notes }) => notes.some(({ id }) => id === note.id))
  if (isTaken) return refused("identifier is taken")
  return inLayer(layers, layer, (notes) => [...notes, note])
}

/** A reply to a note of any layer, written into the given one. Throws RangeError as `makeNote` does. */
export function replyToNote(
  layers: readonly Layer[],
  answered: NoteAddress,
  layer: string,
  who: Judge,
  written: Written,
  unique: string,
): Outcome {
  if (noteAt(layers, answered) === undefined) return refused("no such note")
  return addNote(layers, layer, makeNote(replyTarget({ id: answered.note }), who, written, unique))
}

/** The note changed, and when (`modified`: ISO 8601, in UTC). */
export function changeNote(
  layers: readonly Layer[],
  address: NoteAddress,
  changes: NoteChanges,
  modified: string,
): Outcome {
  if (isBodyTooLong(changes.body ?? "")) return refused("text is too long")
  return onNote(layers, address, (note) => [{ ...note, ...changes, modified }])
}

/** The note settled, or open again. */
export function resolveNote(
  layers: readonly Layer[],
  address: NoteAddress,
  isResolved: boolean,
  modified: string,
): Outcome {
  return onNote(layers, address, (note) => [{ ...note, isResolved, modified }])
}

/** Without the note. Replies to it stay, and are told as lost (`placeNotes`) or adrift (`threads`). */
export function removeNote(layers: readonly Layer[], address: NoteAddress): Outcome {
  return onNote(layers, address, () => [])
}

/** The layer after all others. */
export function addLayer(layers: readonly Layer[], layer: Layer): Outcome {
  if (layers.some(({ id }) => id === layer.id)) return refused("identifier is taken")
  return done([...layers, layer])
}

/** The layer shown or hidden, locked or open, named otherwise. */
export function changeLayer(
  layers: readonly Layer[],
  layer: string,
  changes: LayerChanges,
): Outcome {
  const index = layers.findIndex(({ id }) => id === layer)
  if (index < 0) return refused("no such layer")
  return done(layers.with(index, { ...layers[index]!, ...changes }))
}

/** Without the layer and its notes. */
export function removeLayer(layers: readonly Layer[], layer: string): Outcome {
  const found = layers.find(({ id }) => id === layer)
  if (found === undefined) return refused("no such layer")
  if (found.isLocked) return refused("layer is locked")
  return done(layers.filter((one) => one !== found))
}

/** The layer at another place in the order, counted from 0; beyond the ends it is the first or the last. */
export function moveLayer(layers: readonly Layer[], layer: string, to: number): Outcome {
  const found = layers.find(({ id }) => id === layer)
  if (found === undefined) return refused("no such layer")
  const others = layers.filter((one) => one !== found)
  return done(others.toSpliced(Math.max(0, to), 0, found))
}

function noteAt(layers: readonly Layer[], { layer, note }: NoteAddress): Note | undefined {
  return layers.find(({ id }) => id === layer)?.notes.find(({ id }) => id === note)
}

function onNote(
  layers: readonly Layer[],
  address: NoteAddress,
  change: (note: Note) => readonly Note[],
): Outcome {
  const found = noteAt(layers, address)
  const isThere = layers.some(({ id }) => id === address.layer)
  if (isThere && found === undefined) return refused("no such note")
  return inLayer(layers, address.layer, (notes) =>
    notes.flatMap((note) => (note === found ? change(note) : [note])),
  )
}

function inLayer(
  layers: readonly Layer[],
  layer: string,
  change: (notes: readonly Note[]) => readonly Note[],
): Outcome {
  const index = layers.findIndex(({ id }) => id === layer)
  const found = layers[index]
  if (found === undefined) return refused("no such layer")
  if (found.isLocked) return refused("layer is locked")
  return done(layers.with(index, { ...found, notes: change(found.notes) }))
}

function done(layers: readonly Layer[]): Outcome {
  return { kind: "done", layers }
}

function refused(reason: Refusal): Outcome {
  return { kind: "refused", reason }
}
