/** What comes of gathering the notes of others: pure, so that it can be done at once, and undone at once. */
import { type Collation, digest } from "@variorum/collation"
import type { NoteImport, Told } from "@variorum/formats/web-annotation"
import {
  type AnchoredWords,
  handIn,
  type HandInLine,
  type Layer,
  type Note,
  placeNotes,
  type Placement,
  tellApart,
} from "@variorum/layers"
import type { GatheredKind, StandingAgain } from "@variorum/views"

/** A file that was read, or why it was not. */
export interface ReadFile {
  readonly name: string
  /** Null where it is not taken. */
  readonly notes: NoteImport | null
  /** Why it is not taken; empty where it is. */
  readonly refusal: string
}

/** What became of one file. */
export interface FileReport {
  readonly name: string
  readonly refusal: string
  /** How many notes, by what became of them; none of those that there are none of. */
  readonly counts: ReadonlyMap<GatheredKind, number>
  /** Where its notes stand that were written on another state of the text; null where there are none. */
  readonly standing: StandingAgain | null
  /** What is to be said of single notes. */
  readonly told: readonly Told[]
}

export interface Gathered {
  readonly layers: readonly Layer[]
  readonly reports: readonly FileReport[]
  /** Identifiers of the layers that nobody had. */
  readonly newcomers: ReadonlySet<string>
}

/** Puts the notes of some files beside those there are, and tells where they stand. */
export function gather(
  mine: readonly Layer[],
  files: readonly ReadFile[],
  collation: Collation,
): Gathered {
  let layers = mine
  const lines = files.map(({ notes }) => {
    if (notes === null) return []
    const handedIn = handIn(layers, apart(layers, notes.layers))
    layers = handedIn.layers
    return handedIn.told
  })
  const known = new Set(mine.map(({ id }) => id))
  const newcomers = new Set(layers.map(({ id }) => id).filter((id) => !known.has(id)))
  const shown = layers.map((layer) =>
    newcomers.has(layer.id) && !layer.isShown ? { ...layer, isShown: true } : layer,
  )
  const all = newcomers.size === 0 ? shown : tellApart(shown, newcomers)
  const reporter = new Reporter(all, collation)
  const reports = files.map((file, i) => reporter.report(file, lines[i] ?? []))
  return { layers: all, reports, newcomers }
}

/** Two hands may have given their layers one identifier, made of a file's name: the second has its own, always the same. */
function apart(mine: readonly Layer[], theirs: readonly Layer[]): readonly Layer[] {
  return theirs.map((layer) => {
    const known = mine.find(({ id }) => id === layer.id)
    return known === undefined || known.creator === layer.creator
      ? layer
      : { ...layer, id: `${layer.id}~${digest(layer.creator)}` }
  })
}

/** In this order the counts are told. */
const ORDER: readonly GatheredKind[] = [
  "new",
  "changed",
  "two",
  "identifier taken",
  "same",
  "older",
  "circle",
  "unsure",
  "told",
]

class Reporter {
  readonly #notes: ReadonlyMap<string, Note>
  readonly #placements: ReadonlyMap<string, Placement>
  readonly #digests: ReadonlyMap<string, string>

  constructor(layers: readonly Layer[], collation: Collation) {
    this.#notes = new Map(layers.flatMap(({ notes }) => notes.map((note) => [note.id, note])))
    const placed = placeNotes(collation, layers)
    this.#placements = new Map(placed.map(({ note, placement }) => [note.id, placement]))
    this.#digests = new Map(collation.witnesses.map(({ siglum, text }) => [siglum, digest(text)]))
  }

  report({ name, notes, refusal }: ReadFile, lines: readonly HandInLine[]): FileReport {
    const told = notes?.told ?? []
    const found = new Map<GatheredKind, number>(told.length === 0 ? [] : [["told", told.length]])
    const add = (kind: GatheredKind) => found.set(kind, (found.get(kind) ?? 0) + 1)
    const standing = { exact: 0, shifted: 0, doubtful: 0, lost: 0 }
    let moved = 0
    for (const { kind, note } of lines) {
      add(kind)
      const status = this.#placements.get(note)?.status
      if (kind === "circle" || status === undefined) continue
      if (status === "doubtful" || status === "lost") add("unsure")
      if (!this.#isOfAnotherState(note)) continue
      standing[status]++
      moved++
    }
    const counts = new Map(ORDER.flatMap((kind) => entryOf(found, kind)))
    return { name, refusal, counts, standing: moved === 0 ? null : standing, told }
  }

  /** True for a note that was written when one of its texts read otherwise. */
  #isOfAnotherState(id: string): boolean {
    const note = this.#notes.get(id)
    return (
      note !== undefined &&
      wordsOf(note).some(({ witness, digest: then }) => {
        const now = this.#digests.get(witness)
        return then !== "" && now !== undefined && then !== now
      })
    )
  }
}

function entryOf(found: ReadonlyMap<GatheredKind, number>, kind: GatheredKind) {
  const count = found.get(kind)
  return count === undefined ? [] : [[kind, count] as const]
}

function wordsOf({ target }: Note): readonly AnchoredWords[] {
  if (target.kind === "words") return [target.words]
  if (target.kind === "absence") return [target.at, ...target.words]
  return target.kind === "witness" || target.kind === "note" ? [] : target.words
}
