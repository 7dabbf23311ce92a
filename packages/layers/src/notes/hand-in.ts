/**
 * Puts the layers that others hand in beside one's own. Nothing is lost, on either side:
 *
 *   a layer nobody had               is added
 *   a layer with a known identifier  its notes are added to that layer
 *   the same note once more          is one
 *   a note changed by one of the two is the changed one
 *   a note changed by both           is two, with both texts
 *   notes for a locked layer         stand in an open one beside it
 *
 * To hand in the same once more changes nothing.
 */
import { digest } from "@variorum/collation"
import type { Layer } from "./layer.js"
import type { Note } from "./note.js"
import { isSameData } from "./same-data.js"
import { threads } from "./threads.js"

export interface HandedIn {
  readonly layers: readonly Layer[]
  /** What became of every note that was handed in, in its order; then what is wrong with the whole. */
  readonly told: readonly HandInLine[]
}

/** What became of one note. `layer` and `note`: identifiers of where it stands now. */
export interface HandInLine {
  readonly kind: HandInKind
  readonly layer: string
  readonly note: string
}

/**
 * `new`: added. `same`: it was there. `changed`: it took the place of what it had been. `older`: ours was the changed one.
 * `two`: both are kept, theirs under the identifier told. `identifier taken`: another note has its identifier; it is
 * kept under the one told. `circle`: it answers itself, by whatever way round.
 */
export type HandInKind =
  | "new"
  | "same"
  | "changed"
  | "older"
  | "two"
  | "identifier taken"
  | "circle"

export function handIn(mine: readonly Layer[], theirs: readonly Layer[]): HandedIn {
  const desk = new Desk(mine)
  for (const layer of theirs) desk.take(layer)
  const layers = desk.layers
  const layerOf = new Map(layers.flatMap(({ id, notes }) => notes.map((note) => [note, id])))
  const { circular } = threads(layers.flatMap(({ notes }) => notes))
  const circles = circular.map(
    (note): HandInLine => ({
      kind: "circle",
      layer: layerOf.get(note)!,
      note: note.id,
    }),
  )
  return { layers, told: [...desk.told, ...circles] }
}

interface Known {
  readonly layer: OpenLayer
  /** Place of the note in its layer. */
  readonly index: number
}

/** A layer that is being filled. */
interface OpenLayer {
  readonly layer: Layer
  readonly notes: Note[]
  readonly isWritable: boolean
}

class Desk {
  readonly told: HandInLine[] = []
  readonly #layers: OpenLayer[]
  readonly #byId = new Map<string, OpenLayer>()
  readonly #notes = new Map<string, Known>()

  constructor(mine: readonly Layer[]) {
    this.#layers = mine.map((layer) => ({
      layer,
      notes: [...layer.notes],
      isWritable: !layer.isLocked,
    }))
    for (const open of this.#layers) {
      if (!this.#byId.has(open.layer.id)) this.#byId.set(open.layer.id, open)
      for (const [index, { id }] of open.notes.entries())
        if (!this.#notes.has(id)) this.#notes.set(id, { layer: open, index })
    }
  }

  get layers(): readonly Layer[] {
    return this.#layers.map(({ layer, notes }) =>
      isSameList(notes, layer.notes) ? layer : { ...layer, notes },
    )
  }

  take(theirs: Layer): void {
    const ours = this.#byId.get(theirs.id) ?? this.#open(theirs)
    for (const note of theirs.notes) this.#takeNote(note, ours, theirs)
  }

  #takeNote(note: Note, ours: OpenLayer, theirs: Layer): void {
    const known = this.#notes.get(note.id)
    if (known === undefined) {
      this.#add("new", note, this.#openFor(ours, theirs))
      return
    }
    const there = known.layer.notes[known.index]!
    if (isSameData(there, note)) return this.#tell("same", known.layer, note.id)
    const isOne = there.creator === note.creator && there.created === note.created
    if (isOne && there.modified !== undefined && note.modified === undefined)
      return this.#tell("older", known.layer, note.id)
    const isChanged = there.modified === undefined && note.modified !== undefined
    if (isOne && isChanged && known.layer.isWritable) {
      known.layer.notes[known.index] = note
      return this.#tell("changed", known.layer, note.id)
    }
    this.#addBeside(isOne ? "two" : "identifier taken", note, this.#openFor(ours, theirs))
  }

  /** Under an identifier made of what the note says, so that it is the same note when it is handed in again. */
  #addBeside(kind: "two" | "identifier taken", note: Note, to: OpenLayer): void {
    const { foreign: _, ...said } = note
    const id = `${note.id}~${digest(JSON.stringify(said))}`
    const known = this.#notes.get(id)
    if (known === undefined) this.#add(kind, { ...note, id }, to)
    else this.#tell("same", known.layer, id)
  }

  #add(kind: HandInKind, note: Note, to: OpenLayer): void {
    this.#notes.set(note.id, { layer: to, index: to.notes.length })
    to.notes.push(note)
    this.#tell(kind, to, note.id)
  }

  #tell(kind: HandInKind, { layer }: OpenLayer, note: string): void {
    this.told.push({ kind, layer: layer.id, note })
  }

  /** The layer itself or, where ours is locked, an open one beside it for the hand that theirs is by. */
  #openFor(ours: OpenLayer, theirs: Layer): OpenLayer {
    if (ours.isWritable) return ours
    const id = `${theirs.id}~${digest(theirs.creator)}`
    return this.#byId.get(id) ?? this.#open({ ...theirs, id, isLocked: false })
  }

  #open(layer: Layer): OpenLayer {
    const open = { layer, notes: [], isWritable: true }
    this.#layers.push(open)
    this.#byId.set(layer.id, open)
    return open
  }
}

/** The identifier of the note that one stands beside because both hands had changed it; null for a note that does not. */
export function standsBeside(id: string): string | null {
  return /^(.+)~[0-9a-z]{9,}$/su.exec(id)?.[1] ?? null
}

function isSameList(one: readonly Note[], other: readonly Note[]): boolean {
  return one.length === other.length && one.every((note, i) => note === other[i])
}
