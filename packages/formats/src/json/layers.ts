import {
  isUtc,
  LAYER_SHAPES,
  type Layer,
  MOTIVATIONS,
  type Note,
  type Tag,
  type Visibility,
} from "@variorum/layers"
import { notesInCircles } from "../note-import/circles.js"
import { readTarget, writeTarget } from "./anchors.js"
import {
  asBoolean,
  asCount,
  asForeign,
  asName,
  asString,
  Fields,
  fault,
  listOf,
  oneOf,
  shown,
  type Read,
} from "./fields.js"

const visibilities = ["mine", "class", "everyone"] as const satisfies readonly Visibility[]

/** The inks are numbered from 0 to this. */
const LAST_INK = 5

/**
 * The layers of an edition. Throws InvalidWitness "json-shape" with the path of the fault: a wrong shape, an identifier
 * that another layer or any other note has too, a note that answers itself by way of its own answers.
 */
export const readLayers: Read<readonly Layer[]> = (value, path) => {
  const layers = listOf(readLayer)(value, path)
  const places = new Map<string, string>()
  for (const [i, { notes }] of layers.entries())
    for (const [j, { id }] of notes.entries()) {
      const place = `${path}[${i}].notes[${j}]`
      if (places.has(id)) throw fault(`${place}.id`, "is another note's too.")
      places.set(id, place)
    }
  const [circle] = notesInCircles(layers.flatMap(({ notes }) => notes))
  if (circle !== undefined) throw fault(`${places.get(circle)}.target`, "answers itself.")
  return layers
}

const readLayer: Read<Layer> = (value, path) => {
  const fields = new Fields(value, path)
  return {
    id: fields.get("id", asName),
    label: fields.get("label", asName),
    creator: fields.get("creator", asName),
    created: fields.get("created", asUtc),
    purpose: fields.get("purpose", asString),
    visibility: fields.get("visibility", oneOf(visibilities)),
    ink: fields.get("ink", asInk),
    shape: fields.get("shape", oneOf(LAYER_SHAPES)),
    isShown: fields.get("isShown", asBoolean),
    isLocked: fields.get("isLocked", asBoolean),
    isCovered: fields.get("isCovered", asBoolean),
    notes: fields.get("notes", listOf(readNote)),
    ...fields.optional("foreign", asForeign),
  }
}

const readNote: Read<Note> = (value, path) => {
  const fields = new Fields(value, path)
  return {
    id: fields.get("id", asName),
    motivation: fields.get("motivation", oneOf(MOTIVATIONS)),
    creator: fields.get("creator", asName),
    created: fields.get("created", asUtc),
    ...fields.optional("modified", asUtc),
    target: fields.get("target", readTarget),
    body: fields.get("body", asString),
    tags: fields.get("tags", listOf(asName)),
    isResolved: fields.get("isResolved", asBoolean),
    ...fields.optional("foreign", asForeign),
  }
}

/** A reader of one tag of an edition's own list. */
export const readTag: Read<Tag> = (value, path) => {
  const fields = new Fields(value, path)
  return {
    id: fields.get("id", asName),
    label: fields.get("label", asName),
    definition: fields.get("definition", asString),
    ink: fields.get("ink", asInk),
  }
}

/** A time as notes and judgements have it. */
export function asUtc(value: unknown, path: string): string {
  const time = asString(value, path)
  if (isUtc(time)) return time
  throw fault(path, `expected a time in UTC such as 2026-11-22T06:10:00Z, found ${shown(time)}.`)
}

function asInk(value: unknown, path: string): number {
  const ink = asCount(value, path)
  if (ink <= LAST_INK) return ink
  throw fault(path, `expected an ink from 0 to ${LAST_INK}, found ${ink}.`)
}

/** The layer with its keys in the order in which they are written. */
export function writeLayer(layer: Layer): Layer {
  const { id, label, creator, created, purpose, visibility, ink, shape, notes, foreign } = layer
  return {
    id,
    label,
    creator,
    created,
    purpose,
    visibility,
    ink,
    shape,
    isShown: layer.isShown,
    isLocked: layer.isLocked,
    isCovered: layer.isCovered,
    notes: notes.map(writeNote),
    ...(foreign === undefined ? {} : { foreign }),
  }
}

function writeNote(note: Note): Note {
  const { id, motivation, creator, created, modified, target, body, tags, isResolved } = note
  return {
    id,
    motivation,
    creator,
    created,
    ...(modified === undefined ? {} : { modified }),
    target: writeTarget(target),
    body,
    tags,
    isResolved,
    ...(note.foreign === undefined ? {} : { foreign: note.foreign }),
  }
}

/** The tag with its keys in the order in which they are written. */
export function writeTag({ id, label, definition, ink }: Tag): Tag {
  return { id, label, definition, ink }
}
