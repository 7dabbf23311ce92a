import type { Collation, Passage } from "@variorum/collation"
import { type Layer, type NotePlace, type PlacedNote, type Tag, threads } from "@variorum/layers"
import { trimmed } from "../layout/places.js"
import type { NotesPhrases } from "../phrases/notes.js"
import { PassageFinder } from "./passage-finder.js"
import { aroundPlaces, inOneLine, quotationOf } from "./quotations.js"
import type { LayerLine, NoteAnchor, NoteCandidate, ShownNote } from "./shown-note.js"

/** All notes on two texts, ready to be read. */
export interface NotesLaid {
  /** The two texts, compared with each other alone, and which witnesses of the collation they are. */
  readonly two: Collation
  readonly pair: readonly [number, number]
  /** Every layer, shown or not, in the order given. */
  readonly layers: readonly LayerLine[]
  /**
   * Every note of every layer, in text order, doubtful ones where they are shown, those without a place behind; answers
   * stand under their notes.
   */
  readonly all: readonly ShownNote[]
  /** The numbered notes, doubtful ones too, by the passage they are shown in, in text order. */
  readonly inPassage: ReadonlyMap<string, readonly ShownNote[]>
}

/** What notes are laid out with. */
export interface NotesOptions {
  /** Which two witnesses are read. */
  readonly pair: readonly [number, number]
  readonly phrases: NotesPhrases
  /** The tags that notes may name; a tag that is not among them is shown by its identifier. */
  readonly tags?: readonly Tag[]
  /** At which of its candidates a doubtful note is shown, by its identifier: the likeliest where nothing is said. */
  readonly candidates?: ReadonlyMap<string, number>
}

/**
 * Puts notes into text order and numbers those that have a sure place in the two texts and a shown layer; doubtful ones
 * are numbered apart, so that the numbers of the others do not hang on them. `two`: the two texts, compared with each
 * other alone; `placed`: what `placeNotes` gave for `collation` and `layers`.
 */
export function layNotes(
  collation: Collation,
  two: Collation,
  layers: readonly Layer[],
  placed: readonly PlacedNote[],
  options: NotesOptions,
): NotesLaid {
  const laying = new Laying(collation, two, layers, options)
  const found = threadsOf(placed).map(([root, ...replies]) =>
    laying.note(root as PlacedNote, replies),
  )
  const all = moved(numbered(found.sort(inTextOrder)), laying, options.candidates)
  const inPassage = new Map<string, ShownNote[]>()
  for (const shown of all) {
    if (shown.number === 0) continue
    const here = inPassage.get(shown.passage)
    if (here === undefined) inPassage.set(shown.passage, [shown])
    else here.push(shown)
  }
  const counts = new Map<string, number>()
  for (const { layer } of placed) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  const lines = layers.map((layer) => ({ layer, notes: counts.get(layer.id) ?? 0 }))
  return { two, pair: options.pair, layers: lines, all, inPassage }
}

/** With their numbers, those without a doubt in a row of their own. */
function numbered(found: readonly Placed[]): readonly Placed[] {
  const last = { placed: 0, doubtful: 0 }
  return found.map((placed) => {
    const { shown } = placed
    if (shown.passage === "" || !shown.layer.isShown) return placed
    const isDoubtful = shown.state === "doubtful"
    const number = ++last[isDoubtful ? "doubtful" : "placed"]
    return { ...placed, shown: { ...shown, number, mark: `${number}${isDoubtful ? "?" : ""}` } }
  })
}

/** Doubtful notes at the candidates where a reader looks for them; their numbers stay those of the likeliest places. */
function moved(
  found: readonly Placed[],
  laying: Laying,
  candidates: ReadonlyMap<string, number> = new Map(),
): readonly ShownNote[] {
  const isMoved = found.some(({ shown }) => candidates.has(shown.note.id))
  const placed = isMoved
    ? found
        .map((each) => laying.at(each, candidates.get(each.shown.note.id) ?? -1))
        .sort(inTextOrder)
    : found
  return placed.map(({ shown }, order) => ({ ...shown, order }))
}

function inTextOrder(one: Placed, other: Placed): number {
  return one.order - other.order || one.side - other.side || one.end - other.end
}

/** Each thread in one row: the note that begins it, then all that answer it or each other, in the order in which they were written. */
function threadsOf(placed: readonly PlacedNote[]): readonly (readonly PlacedNote[])[] {
  const byNote = new Map(placed.map((each) => [each.note, each]))
  return threads(placed.map(({ note }) => note)).threads.map((thread) => {
    const row = [thread]
    for (const { replies } of row) row.push(...replies)
    const [root, ...replies] = row.map(({ note }) => byNote.get(note) as PlacedNote)
    return [root as PlacedNote, ...replies.sort(byTime)]
  })
}

function byTime({ note: one }: PlacedNote, { note: other }: PlacedNote): number {
  return one.created < other.created ? -1 : one.created > other.created ? 1 : 0
}

/** A note, and where it stands among the others. */
interface Placed {
  readonly shown: ShownNote
  /** Index of its passage. */
  readonly order: number
  readonly side: number
  readonly end: number
}

class Laying {
  readonly #collation: Collation
  readonly #finder: PassageFinder
  readonly #layers: ReadonlyMap<string, Layer>
  readonly #tags: ReadonlyMap<string, Tag>
  readonly #options: NotesOptions

  constructor(
    collation: Collation,
    two: Collation,
    layers: readonly Layer[],
    options: NotesOptions,
  ) {
    this.#collation = collation
    this.#finder = new PassageFinder(two)
    this.#layers = new Map(layers.map((layer) => [layer.id, layer]))
    this.#tags = new Map((options.tags ?? []).map((tag) => [tag.id, tag]))
    this.#options = options
  }

  note(placed: PlacedNote, answers: readonly PlacedNote[]): Placed {
    const { placement } = placed
    const places = "places" in placement ? placement.places : []
    const anchors = places.map((place) => this.#anchor(place))
    const stands = this.#standsAt(anchors)
    const replies = answers.map((answer) => this.#shown(answer, [], "", []))
    const shown = this.#shown(placed, anchors, this.#passageAt(stands), replies)
    const likeliest = shown.candidates.findIndex(({ passage }) => passage !== "")
    return this.at({ shown, ...(stands ?? NOWHERE) }, likeliest)
  }

  /** A doubtful note at one of its candidates; the same where it has none of that index in the two texts. */
  at(placed: Placed, index: number): Placed {
    const { shown } = placed
    const { passage = "", anchors = [] } = shown.candidates[index] ?? {}
    if (passage === "") return placed
    const stands = this.#standsAt(anchors) ?? NOWHERE
    return { shown: { ...shown, candidate: index, passage, anchors }, ...stands }
  }

  #shown(
    { note, layer: layerId, placement }: PlacedNote,
    anchors: readonly NoteAnchor[],
    passage: string,
    replies: readonly ShownNote[],
  ): ShownNote {
    const layer = this.#layers.get(layerId)
    if (layer === undefined) throw new RangeError(`there is no layer ${layerId}`)
    return {
      note,
      layer,
      number: 0,
      mark: "",
      order: 0,
      author: note.creator === layer.creator ? "" : note.creator,
      tags: note.tags.map((id) => this.#tags.get(id) ?? { id, label: id, definition: "", ink: 0 }),
      quotation: quotationOf(note),
      state: placement.status,
      says: this.#says({ note, layer: layerId, placement }, anchors, passage),
      candidates:
        placement.status === "doubtful"
          ? placement.candidates.map((places) => this.#candidate(places))
          : [],
      candidate: -1,
      passage,
      anchors,
      replies,
    }
  }

  #says({ note, placement }: PlacedNote, anchors: readonly NoteAnchor[], passage: string): string {
    const { phrases } = this.#options
    if (placement.status === "doubtful") return phrases.doubt[placement.reason]
    if (placement.status === "lost") return phrases.loss[placement.reason]
    if (note.target.kind === "witness") return phrases.wholeText(note.target.witness)
    if (passage !== "" || anchors.length === 0) return ""
    const sigla = anchors.map(({ witness }) => this.#collation.witnesses[witness]?.siglum ?? "")
    return phrases.elsewhere([...new Set(sigla)])
  }

  #anchor({ witness, span }: NotePlace): NoteAnchor {
    const text = this.#collation.witnesses[witness]?.text ?? ""
    return { witness, span: span.start === span.end ? span : trimmed(text, span) }
  }

  #candidate(places: readonly NotePlace[]): NoteCandidate {
    const anchors = places.map((place) => this.#anchor(place))
    return {
      words: inOneLine(aroundPlaces(this.#collation, anchors)),
      passage: this.#passageAt(this.#standsAt(anchors)),
      anchors,
    }
  }

  #passageAt(stands: Omit<Placed, "shown"> | null): string {
    return stands === null ? "" : (this.#finder.at(stands.order)?.id ?? "")
  }

  /** Words decide before an empty place, which may lie at the border of two passages; of several, the last ones. */
  #standsAt(anchors: readonly NoteAnchor[]): Omit<Placed, "shown"> | null {
    const here = anchors.filter(({ witness }) => this.#options.pair.includes(witness))
    const words = here.filter(({ span }) => span.end > span.start)
    const places = (words.length > 0 ? words : here).map(({ witness, span }) => {
      const side: 0 | 1 = this.#options.pair[0] === witness ? 0 : 1
      const order = this.#finder.indexAt(side, Math.max(span.start, span.end - 1))
      return { side, order, end: span.end }
    })
    return places.filter(({ order }) => order >= 0).at(-1) ?? null
  }
}

/** Behind everything that has a place. */
const NOWHERE = { order: Number.MAX_SAFE_INTEGER, side: 0, end: 0 } as const

/** The passage of the two texts with that identifier. */
export function passageNamed({ two }: NotesLaid, id: string): Passage | undefined {
  return two.passages.find((passage) => passage.id === id)
}
