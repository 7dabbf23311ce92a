import { handIn } from "./hand-in.js"
import type { Layer } from "./layer.js"
import type { Note } from "./note.js"
import { isSameData } from "./same-data.js"

/**
 * What became of the same layers in two places, put together: what only one of the two has changed, deleted or put in
 * another order is as that one has it, a note that both have changed is kept as two (`handIn`). `base` is what both began
 * with. A lock does not hinder it: this is one person's work in two windows, not what others hand in.
 */
export function mergeLayers(
  base: readonly Layer[],
  ours: readonly Layer[],
  theirs: readonly Layer[],
): readonly Layer[] {
  if (isSameData(ours, theirs) || isSameData(base, theirs)) return ours
  if (isSameData(base, ours)) return theirs
  return new Merging(base, ours, theirs).layers()
}

class Merging {
  readonly #base: readonly Layer[]
  readonly #ours: readonly Layer[]
  readonly #theirs: readonly Layer[]
  readonly #notes: Readonly<Record<"base" | "ours" | "theirs", ReadonlyMap<string, Note>>>
  readonly #changedInBoth: Layer[] = []

  constructor(base: readonly Layer[], ours: readonly Layer[], theirs: readonly Layer[]) {
    this.#base = base
    this.#ours = ours
    this.#theirs = theirs
    this.#notes = { base: notesById(base), ours: notesById(ours), theirs: notesById(theirs) }
  }

  layers(): readonly Layer[] {
    const kept = this.#ours.flatMap((layer) => this.#kept(layer))
    const added = this.#theirs.flatMap((layer) => this.#added(layer))
    const merged = this.#inOrder([...kept, ...added])
    if (this.#changedInBoth.length === 0) return merged
    const open = merged.map((layer) => ({ ...layer, isLocked: false }))
    const locks = new Map(merged.map(({ id, isLocked }) => [id, isLocked]))
    return handIn(open, this.#changedInBoth).layers.map((layer) => ({
      ...layer,
      isLocked: locks.get(layer.id) ?? layer.isLocked,
    }))
  }

  /** A layer of ours, with what they made of it; none where they deleted it and we have left it as it was. */
  #kept(ours: Layer): Layer[] {
    const base = this.#base.find(({ id }) => id === ours.id)
    const theirs = this.#theirs.find(({ id }) => id === ours.id)
    if (theirs === undefined && base !== undefined && isSameData(base, ours)) return []
    const isOurHead = base === undefined || !isSameData(headOf(base), headOf(ours))
    const head = theirs === undefined || isOurHead ? ours : theirs
    const notes = ours.notes.flatMap((note) => this.#note(note, theirs))
    const more = (theirs?.notes ?? []).filter((note) => this.#isNew(note))
    return [{ ...head, notes: [...notes, ...more] }]
  }

  /** A layer that only they have; none where we deleted it and they have left it as it was. */
  #added(theirs: Layer): Layer[] {
    if (this.#ours.some(({ id }) => id === theirs.id)) return []
    const base = this.#base.find(({ id }) => id === theirs.id)
    if (base !== undefined && isSameData(base, theirs)) return []
    return [{ ...theirs, notes: theirs.notes.filter((note) => this.#isNew(note)) }]
  }

  #note(ours: Note, layer: Layer | undefined): Note[] {
    const base = this.#notes.base.get(ours.id)
    const theirs = this.#notes.theirs.get(ours.id)
    const isOurs = base === undefined || !isSameData(base, ours)
    if (theirs === undefined) return isOurs ? [ours] : []
    if (isSameData(ours, theirs)) return [ours]
    if (!isOurs) return [theirs]
    const isTheirs = base === undefined || !isSameData(base, theirs)
    if (isTheirs && layer !== undefined) this.#changedInBoth.push({ ...layer, notes: [theirs] })
    return [ours]
  }

  /** True for a note of theirs that we have not, unless that is because we deleted it. */
  #isNew(theirs: Note): boolean {
    if (this.#notes.ours.has(theirs.id)) return false
    const base = this.#notes.base.get(theirs.id)
    return base === undefined || !isSameData(base, theirs)
  }

  /** In our order where it is we who changed it, else in theirs; what one side does not have stays behind. */
  #inOrder(layers: readonly Layer[]): readonly Layer[] {
    const ids = (some: readonly Layer[]) => some.map(({ id }) => id)
    if (!isSameData(ids(this.#base), ids(this.#ours))) return layers
    const places = new Map(ids(this.#theirs).map((id, place) => [id, place]))
    const placeOf = ({ id }: Layer) => places.get(id) ?? places.size
    return layers.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

/** A layer without its notes. */
function headOf(layer: Layer): Layer {
  return { ...layer, notes: [] }
}

function notesById(layers: readonly Layer[]): ReadonlyMap<string, Note> {
  return new Map(layers.flatMap(({ notes }) => notes.map((note) => [note.id, note])))
}
