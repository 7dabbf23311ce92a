/**
 * Hangs notes on a collation, again and again while its texts are edited.
 *
 * What it remembers (where words stand) only saves time: the result is that of a placer made anew.
 */
import type { Collation } from "@variorum/collation"
import type { Layer } from "./layer.js"
import type { AnchoredWords, Note, NoteTarget } from "./note.js"
import { passagesAt } from "./passages-at.js"
import { placeWords, type WordsPlace } from "./place-words.js"
import type { NotePlace, PlacedNote, Placement } from "./placement.js"
import { TextSearch } from "./text-search.js"

/** No more ways than this are offered of putting the sides of one note together. */
const MOST_CANDIDATES = 8

export class NotePlacer {
  readonly #searches = new Map<string, TextSearch>()

  /** Where every note of every layer hangs, in the order of layers and notes. */
  place(collation: Collation, layers: readonly Layer[]): readonly PlacedNote[] {
    const placing = new Placing(collation, this.#searchesOf(collation), notesById(layers))
    return layers.flatMap((layer) =>
      layer.notes.map((note) => ({ note, layer: layer.id, placement: placing.of(note) })),
    )
  }

  /** One for each witness; of two with the same siglum the first. */
  #searchesOf({ witnesses }: Collation): ReadonlyMap<string, WitnessSearch> {
    const searches = new Map<string, WitnessSearch>()
    for (const [witness, { siglum, text }] of witnesses.entries()) {
      if (searches.has(siglum)) continue
      const search = this.#searches.get(siglum) ?? new TextSearch(text)
      search.revise(text)
      this.#searches.set(siglum, search)
      searches.set(siglum, { witness, search })
    }
    for (const siglum of this.#searches.keys())
      if (!searches.has(siglum)) this.#searches.delete(siglum)
    return searches
  }
}

interface WitnessSearch {
  /** Index of the witness. */
  readonly witness: number
  readonly search: TextSearch
}

/** Where one note of several with the same identifier is meant, it is the first. */
function notesById(layers: readonly Layer[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const layer of layers)
    for (const note of layer.notes) if (!notes.has(note.id)) notes.set(note.id, note)
  return notes
}

type Part =
  | { readonly status: "exact" | "shifted"; readonly place: NotePlace }
  | (Extract<Placement, { status: "doubtful" }> & { readonly candidates: readonly NotePlace[][] })
  | Extract<Placement, { status: "lost" }>

class Placing {
  readonly #collation: Collation
  readonly #searches: ReadonlyMap<string, WitnessSearch>
  readonly #notes: ReadonlyMap<string, Note>
  readonly #answered = new Map<Note, Placement>()

  constructor(
    collation: Collation,
    searches: ReadonlyMap<string, WitnessSearch>,
    notes: ReadonlyMap<string, Note>,
  ) {
    this.#collation = collation
    this.#searches = searches
    this.#notes = notes
  }

  /** A reply hangs where the note hangs that the first of its thread is. */
  of(note: Note): Placement {
    const chain = new Set<Note>()
    let found: Placement | undefined
    for (let one: Note | undefined = note; found === undefined; ) {
      if (one === undefined) found = { status: "lost", reason: "no such note" }
      else if (chain.has(one)) found = { status: "lost", reason: "answers itself" }
      else {
        found = this.#answered.get(one)
        if (found !== undefined) break
        chain.add(one)
        if (one.target.kind !== "note") found = this.#placementOf(one.target)
        else one = this.#notes.get(one.target.note)
      }
    }
    for (const one of chain) this.#answered.set(one, found)
    return found
  }

  #placementOf(target: Exclude<NoteTarget, { kind: "note" }>): Placement {
    switch (target.kind) {
      case "witness":
        return this.#searches.has(target.witness)
          ? { status: "exact", places: [], passages: [] }
          : { status: "lost", reason: "no such witness" }
      case "words":
        return this.#together([target.words])
      case "absence":
        return this.#together([target.at, ...target.words])
      default:
        return this.#together(target.words)
    }
  }

  #together(words: readonly AnchoredWords[]): Placement {
    const parts = words.map((one) => this.#partOf(one))
    const lost = parts.filter((part) => part.status === "lost")
    if (lost.length === parts.length) return lost[0] ?? { status: "lost", reason: "words gone" }
    const doubt = parts.find((part) => part.status === "doubtful")
    if (doubt !== undefined || lost.length > 0)
      return {
        status: "doubtful",
        candidates: combined(parts),
        reason: lost.length > 0 ? "one side gone" : doubt!.reason,
      }
    const places = parts.flatMap((part) => ("place" in part ? [part.place] : []))
    const isExact = parts.every(({ status }) => status === "exact")
    return {
      status: isExact ? "exact" : "shifted",
      places,
      passages: passagesAt(this.#collation, places),
    }
  }

  #partOf(words: AnchoredWords): Part {
    const found = this.#searches.get(words.witness)
    if (found === undefined) return { status: "lost", reason: "no such witness" }
    const { witness, search } = found
    return partOf(witness, placeWords(search, words))
  }
}

function partOf(witness: number, place: WordsPlace): Part {
  switch (place.status) {
    case "lost":
      return { status: "lost", reason: "words gone" }
    case "doubtful":
      return { ...place, candidates: place.candidates.map((span) => [{ witness, span }]) }
    default:
      return { status: place.status, place: { witness, span: place.span } }
  }
}

/** Ways to put the sides together, the likeliest first: the first candidates of all, then the others of each in turn. */
function combined(parts: readonly Part[]): readonly (readonly NotePlace[])[] {
  const choices = parts
    .map((part) =>
      part.status === "lost"
        ? []
        : part.status === "doubtful"
          ? part.candidates.map((places) => places[0]!)
          : [part.place],
    )
    .filter((choice) => choice.length > 0)
  const first = choices.map((choice) => choice[0]!)
  const others = choices.flatMap((choice, i) =>
    choice.slice(1).map((place) => first.with(i, place)),
  )
  return [first, ...others].slice(0, MOST_CANDIDATES)
}
