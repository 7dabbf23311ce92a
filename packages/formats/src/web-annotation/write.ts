import type { Witness } from "@variorum/collation"
import { isSameData, type Layer, type Note, type NoteTarget, type Tag } from "@variorum/layers"
import { UnreadableNote } from "../note-import/note-import.js"
import type { PlainObject } from "../note-import/plain-data.js"
import { TagList } from "../note-import/tags.js"
import { writeBodies } from "./bodies.js"
import { withForeign } from "./foreign.js"
import { iriOf, OWN } from "./iri.js"
import { readHead } from "./read-head.js"
import { type ReadingContext, readNote } from "./read-note.js"
import { brokenInAnnotation, brokenRules } from "./rules.js"
import { CONTEXT } from "./rules-of-annotations.js"
import { writeWords } from "./selectors.js"
import { writeTags } from "./tag-definitions.js"
import { AnnotatedTexts } from "./texts.js"
import { toTheSecond } from "./times.js"

/** What a writer of annotations must know. */
export interface AnnotationOptions {
  /** The witnesses that the notes are about: their texts are needed to count in code points. */
  readonly witnesses: readonly Witness[]
  /** The edition's tags: a note's tags are written by their labels. */
  readonly tags?: readonly Tag[]
  /** The IRI of a witness by its siglum: `urn:variorum:witness:` and the siglum unless told otherwise. */
  readonly witnessIri?: (siglum: string) => string
}

/**
 * A layer as a W3C AnnotationCollection with one page: JSON-LD that keeps the model's MUST rules, properties kept from
 * elsewhere among it. Read again by `readAnnotations`, the layer is equal. The same layer gives the same bytes.
 */
export function writeAnnotations(layer: Layer, options: AnnotationOptions): string {
  return printed(new AnnotationWriter(options).collection(layer))
}

/**
 * Layers in one file: one as `writeAnnotations` has it, several as a list of such collections, none as an empty list.
 * Read again by `readAnnotations`, the layers are equal.
 */
export function writeLayers(layers: readonly Layer[], options: AnnotationOptions): string {
  const writer = new AnnotationWriter(options)
  const [first, ...others] = layers.map((layer) => writer.collection(layer))
  if (first === undefined) return printed([])
  return printed(others.length === 0 ? first : [first, ...others])
}

function printed(document: unknown): string {
  return `${JSON.stringify(document, null, 1)}\n`
}

/** Writes notes as annotations. */
export class AnnotationWriter {
  readonly texts: AnnotatedTexts
  readonly #tags: Map<string, Tag>

  constructor({ witnesses, tags = [], witnessIri }: AnnotationOptions) {
    this.texts = new AnnotatedTexts(witnesses, witnessIri)
    this.#tags = new Map(tags.map((tag) => [tag.id, tag]))
  }

  collection(layer: Layer): PlainObject {
    const { notes } = layer
    const head = headOf(layer)
    const pageId = `${String(head["id"])}${String(head["id"]).includes("#") ? "-" : "#"}page`
    const page = {
      id: pageId,
      type: "AnnotationPage",
      partOf: head["id"],
      startIndex: 0,
      items: notes.map((note) => this.annotation(note)),
    }
    const written = {
      "@context": CONTEXT,
      ...head,
      ...writeTags(notes, this.#tags),
      total: notes.length,
      ...(notes.length === 0 ? {} : { first: page, last: pageId }),
    }
    const plain = readHead(head, layer)
    return withForeign(
      written,
      layer.foreign,
      (candidate) =>
        isSameData(readHead(candidate, layer), plain) &&
        isSameData(candidate["first"], written.first) &&
        brokenRules({ ...candidate, ...(notes.length === 0 ? {} : { first: pageId }) }).length ===
          0,
    )
  }

  annotation(note: Note): PlainObject {
    const written = this.bareAnnotation(note)
    if (note.foreign === undefined) return written
    const context = this.#contextOf(note)
    const plain = readNote(written, context).note
    const saysTheSame = (candidate: PlainObject) => {
      try {
        return isSameData(readNote(candidate, context).note, plain)
      } catch (error) {
        if (error instanceof UnreadableNote) return false
        throw error
      }
    }
    return withForeign(
      written,
      note.foreign,
      (candidate) => brokenInAnnotation(candidate).length === 0 && saysTheSame(candidate),
    )
  }

  /** Without what was kept from elsewhere. */
  bareAnnotation(note: Note): PlainObject {
    const { id, motivation, creator, created, modified, target, body, tags, isResolved } = note
    const bodies = writeBodies(body, purposeOf(note), tags, this.#tags)
    return {
      id: iriOf("note", id),
      type: "Annotation",
      motivation,
      creator: { name: creator },
      created: toTheSecond(created),
      ...(modified === undefined ? {} : { modified: toTheSecond(modified) }),
      ...(bodies.length === 0 ? {} : { body: bodies }),
      ...this.#target(target),
      ...(isResolved ? { [`${OWN}isResolved`]: true } : {}),
    }
  }

  #target(target: NoteTarget): PlainObject {
    if (target.kind === "words") return { target: writeWords(target.words, this.texts) }
    if (target.kind === "witness") return { target: this.texts.iri(target.witness) }
    const kind = { [`${OWN}target`]: target.kind }
    if (target.kind === "note") return { target: iriOf("note", target.note), ...kind }
    const places = target.kind === "absence" ? [target.at, ...target.words] : target.words
    return {
      target: places.map((words) => writeWords(words, this.texts)),
      ...kind,
      ...(target.change === "" ? {} : { [`${OWN}change`]: target.change }),
    }
  }

  #contextOf(note: Note): ReadingContext {
    const tags = note.tags.map(
      (id) => this.#tags.get(id) ?? { id, label: id, definition: "", ink: 0 },
    )
    return { texts: this.texts, tags: new TagList(tags), fallback: note, ids: new Set() }
  }
}

/** A layer as a collection without its pages. */
function headOf(layer: Layer): PlainObject {
  return {
    id: iriOf("layer", layer.id),
    type: "AnnotationCollection",
    label: layer.label,
    creator: { name: layer.creator },
    created: toTheSecond(layer.created),
    [`${OWN}purpose`]: layer.purpose,
    [`${OWN}visibility`]: layer.visibility,
    [`${OWN}ink`]: layer.ink,
    [`${OWN}shape`]: layer.shape,
    [`${OWN}isShown`]: layer.isShown,
    [`${OWN}isLocked`]: layer.isLocked,
    [`${OWN}isCovered`]: layer.isCovered,
  }
}

/** What a body is for: what the note is for, unless that is said by a tag or by nothing at all. */
function purposeOf({ motivation }: Note): string {
  return motivation === "tagging" || motivation === "highlighting" ? "commenting" : motivation
}
