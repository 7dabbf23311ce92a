import { digest, UnreadableSource } from "@variorum/collation"
import { isSameData, type Layer, makeLayer, type Note } from "@variorum/layers"
import { decode } from "../decode.js"
import { parseJson } from "../json/parse.js"
import {
  checkNote,
  earliest,
  type NoteImport,
  type NoteImportOptions,
  type Told,
  UnreadableNote,
  withoutCircles,
} from "../note-import/note-import.js"
import { asObject, depthOf, listed, ownText, type PlainObject } from "../note-import/plain-data.js"
import { TagList } from "../note-import/tags.js"
import type { Source } from "../source.js"
import { DEEPEST_KEPT, foreignIn } from "./foreign.js"
import { isA, isKnownContext, type Item, itemsOf, looseItems, pagesOf } from "./items.js"
import { readHead } from "./read-head.js"
import { readNote } from "./read-note.js"
import { readTags, TAGS } from "./tag-definitions.js"
import { AnnotationWriter } from "./write.js"

/** What a reader of annotations must know. */
export interface AnnotationImportOptions extends NoteImportOptions {
  /** The IRI of a witness by its siglum: `urn:variorum:witness:` and the siglum unless told otherwise. */
  readonly witnessIri?: (siglum: string) => string
}

/**
 * Reads W3C Web Annotations: a collection with embedded pages as a layer, a page, a single annotation or a list of them
 * as a layer with the file's name.
 *
 * Nothing is fetched: a context is a name, and the W3C's is the only one known; what stands elsewhere stays there.
 * Identifiers are kept, and so is what this program does not know. A note on a text that is not among the witnesses is
 * kept and will hang nowhere. What cannot be read is left out and told; the rest is kept.
 *
 * Throws UnreadableSource where the file is too large, no text, no JSON, nested too deeply, or holds nothing that calls
 * itself an annotation ("annotation-none").
 */
export function readAnnotations(source: Source, options: AnnotationImportOptions): NoteImport {
  const root = parseJson(decode(source), source.name)
  return new AnnotationReader(source.name, options).read(root)
}

/** What a collection says of its pages and of its notes' tags, which is made anew when it is written. */
const MADE_ANEW = new Set(["first", "last", "total", "items", TAGS])

class AnnotationReader {
  readonly #name: string
  readonly #options: AnnotationImportOptions
  readonly #writer: AnnotationWriter
  readonly #tags: TagList
  readonly #told: Told[] = []
  /** Identifiers of all annotations of the file. */
  readonly #ids = new Set<string>()
  /** Annotations that were read, by the identifier of their note. */
  readonly #read = new Map<string, PlainObject>()

  constructor(name: string, options: AnnotationImportOptions) {
    const { witnesses, witnessIri, tags = [] } = options
    this.#name = name
    this.#options = options
    this.#tags = new TagList(tags)
    this.#writer = new AnnotationWriter({
      witnesses,
      tags,
      ...(witnessIri === undefined ? {} : { witnessIri }),
    })
  }

  read(root: unknown): NoteImport {
    const objects = listed(root).map(asObject)
    const collections = objects.filter((one) => one !== null && isA("AnnotationCollection", one))
    const items = objects.map((one, i) => (collections.includes(one) ? [] : looseItems(one, i)))
    const loose = items.flat()
    if (collections.length + loose.length === 0) throw nothingIn(this.#name)
    for (const [i, one] of collections.entries()) this.#note(itemsOf(one!, `${i}`))
    this.#note(loose)
    const layers = collections.flatMap((one, i) => this.#collection(one!, `${i}`))
    if (loose.length > 0) layers.push(...this.#looseLayer(loose))
    return { layers, tags: this.#tags.added, told: this.#told }
  }

  #note(items: readonly Item[]): void {
    for (const { value } of items) {
      const id = ownText(asObject(value) ?? {}, "id")
      if (id !== "") this.#ids.add(id)
    }
  }

  #collection(collection: PlainObject, place: string): Layer[] {
    const { now, nobody = "unknown" } = this.#options
    const name = ownText(collection, "id") || `${this.#name}, collection ${place}`
    if (!isKnownContext(collection)) {
      this.#tell(name, "It names a context that is not the W3C's, which is never fetched.")
      return []
    }
    if (pagesOf(collection).some((page) => typeof page === "string"))
      this.#tell(name, "Some of its pages stand elsewhere and are not fetched.")
    const fallback = { id: this.#nameOfFile(), label: this.#label(), creator: nobody, created: now }
    const head = readHead(collection, makeLayer(fallback))
    for (const tag of readTags(collection)) this.#tags.explain(tag)
    const notes = this.#notes(itemsOf(collection, place), head)
    const layer = { ...head, notes }
    const rest = Object.entries(collection).filter(([key]) => !MADE_ANEW.has(key))
    const kept = foreignIn(
      Object.fromEntries(rest),
      this.#writer.collection({ ...head, notes: [] }),
    )
    if (depthOf(kept) <= DEEPEST_KEPT) return [{ ...layer, ...kept }]
    this.#tell(name, "It is nested too deeply: what this program does not know of it was left out.")
    return [layer]
  }

  #looseLayer(items: readonly Item[]): Layer[] {
    const { now, nobody = "unknown" } = this.#options
    const fallback = { creator: nobody, created: now }
    const notes = this.#notes(items, fallback)
    const [first] = notes
    if (first === undefined) return []
    const isOneHand = notes.every(({ creator }) => creator === first.creator)
    const head = {
      id: this.#nameOfFile(),
      label: this.#label(),
      creator: isOneHand ? first.creator : nobody,
      created: earliest(notes),
    }
    return [makeLayer(head, notes)]
  }

  #notes(items: readonly Item[], fallback: Pick<Note, "creator" | "created">): readonly Note[] {
    const notes = items.flatMap(({ value, place }) => {
      const annotation = asObject(value)
      const name = annotation === null ? place : ownText(annotation, "id") || place
      try {
        if (annotation === null) throw new UnreadableNote("It is no annotation.")
        return this.#oneNote(annotation, name, fallback)
      } catch (error) {
        if (!(error instanceof UnreadableNote)) throw error
        this.#tell(name, `${error.message} It was left out.`)
        return []
      }
    })
    return withoutCircles(notes, this.#told)
  }

  #oneNote(
    annotation: PlainObject,
    name: string,
    fallback: Pick<Note, "creator" | "created">,
  ): Note[] {
    if (!isA("Annotation", annotation))
      throw new UnreadableNote("It does not call itself an annotation.")
    if (!isKnownContext(annotation))
      throw new UnreadableNote("It names a context that is not the W3C's, which is never fetched.")
    if (/\p{Cc}/u.test(ownText(annotation, "id")))
      throw new UnreadableNote("Its identifier holds signs that no identifier may hold.")
    const id = `note-${digest(JSON.stringify(annotation))}`
    const { texts } = this.#writer
    const context = { texts, tags: this.#tags, fallback: { ...fallback, id }, ids: this.#ids }
    const { note, told } = readNote(annotation, context)
    checkNote(note, this.#options.now)
    const unique = this.#uniqueId(note.id, id, annotation)
    if (unique === null) return []
    for (const says of told) this.#tell(name, says)
    const named = { ...note, id: unique }
    const kept = foreignIn(annotation, this.#writer.bareAnnotation(named))
    if (depthOf(kept) <= DEEPEST_KEPT) return [{ ...named, ...kept }]
    this.#tell(name, "It is nested too deeply: what this program does not know of it was left out.")
    return [named]
  }

  /** The same annotation twice is one (null); another one of the same name gets a name of its own, and is told. */
  #uniqueId(id: string, ownId: string, annotation: PlainObject): string | null {
    const other = this.#read.get(id)
    if (other !== undefined && isSameData(other, annotation)) return null
    const unique = other === undefined ? id : ownId
    if (this.#read.has(unique)) return null
    if (other !== undefined)
      this.#tell(id, "Another note has this identifier too: this one was given one of its own.")
    this.#read.set(unique, annotation)
    return unique
  }

  #tell(note: string, says: string): void {
    this.#told.push({ note, says })
  }

  #nameOfFile(): string {
    return `layer-${digest(this.#name)}`
  }

  #label(): string {
    return this.#name.replace(/\.[a-z]{2,6}$/iu, "") || this.#name
  }
}

function nothingIn(name: string): UnreadableSource {
  return new UnreadableSource(
    "annotation-none",
    "The file holds no annotation.",
    name,
    "Choose a file of W3C Web Annotations: a collection, a page, an annotation or a list of them.",
  )
}
