/** Where the witnesses differ: `app`, with the reading of each witness that has one. */
import { type Collation, overlaps, type Place, type Segment, type Span } from "@variorum/collation"
import type { NotePlace } from "@variorum/layers"
import { type Piece, piecesOf } from "../../apparatus/pieces.js"
import { type Identifiers, pointer } from "./identifiers.js"
import { Inline } from "./inline.js"
import { element } from "./markup.js"
import { Points } from "./points.js"

export type Method = "parallel-segmentation" | "double-end-point"

/** What does the comparing: nobody. */
export const PROGRAM = "Variorum"

export class Apparatus {
  readonly pieces: readonly Piece[]
  readonly points: Points
  readonly #collation: Collation
  readonly #method: Method
  readonly #sigla: readonly string[]
  readonly #identifiers: Identifiers
  readonly #inlines: readonly Inline[]
  /** The pieces of which each `app` is made: one, or, where the base stands elsewhere, all of its segment. */
  readonly #entries = new Map<Piece, readonly Piece[]>()
  readonly #ids = new Map<Piece, string>()
  /** The first pieces that differ, by passage. */
  readonly #byPassage = new Map<string, Piece[]>()
  readonly #partners = new Map<Piece, string[]>()
  #dealt: readonly ReturnType<Points["deal"]>[] = []

  constructor(
    collation: Collation,
    method: Method,
    sigla: readonly string[],
    identifiers: Identifiers,
  ) {
    this.#collation = collation
    this.#method = method
    this.#sigla = sigla
    this.#identifiers = identifiers
    this.#inlines = collation.witnesses.map((witness) => new Inline(witness, identifiers))
    this.points = new Points(collation, sigla, identifiers)
    this.pieces = piecesOf(collation, (segment) => this.#isShared(segment))
    let entry: Piece[] = []
    for (const piece of this.pieces) {
      if (piece.isShared) continue
      if (method === "double-end-point" && piece.part > 0) entry.push(piece)
      else {
        entry = [piece]
        this.#entries.set(piece, entry)
        const { passage, index, part } = piece
        const name = [`app-${passage.id}`, index, ...(part > 0 ? [part] : [])].join(".")
        this.#ids.set(piece, identifiers.fresh(name))
        const others = this.#byPassage.get(passage.id)
        if (others === undefined) this.#byPassage.set(passage.id, [piece])
        else others.push(piece)
      }
    }
    for (const { from, to } of collation.moves) {
      const ends = [this.#piecesAt(from.passage, [from]), this.#piecesAt(to.passage, [to])] as const
      for (const [one, other] of [ends, ends.toReversed()])
        for (const piece of one!)
          this.#partners.set(
            piece,
            other!.map((end) => this.#pointer(end)),
          )
    }
  }

  /** Pointers to the entries in which some words stand; of each segment the first. */
  entriesAt(passage: string, places: readonly NotePlace[]): readonly string[] {
    return this.#piecesAt(passage, places)
      .filter(({ part }) => part === 0)
      .map((piece) => this.#pointer(piece))
  }

  /** Pointers to the entries of a passage, or to that of one of its segments; none where it does not differ. */
  entriesOf(passage: string, segment: number | null): readonly string[] {
    return (this.#byPassage.get(passage) ?? [])
      .filter(({ index, part }) => part === 0 && (segment === null || index === segment))
      .map((piece) => this.#pointer(piece))
  }

  /** Pointers to all entries of one end of a move. */
  entriesOfMove(place: Place): readonly string[] {
    return this.#piecesAt(place.passage, [place]).map((piece) => this.#pointer(piece))
  }

  /** Call when all anchors are set, before anything is written. */
  dealPoints(): void {
    this.#dealt = this.#collation.witnesses.map((_, i) => this.points.deal(i, this.pieces))
  }

  /** What stands in the text at a piece. */
  inText(piece: Piece): string {
    const { base } = this.#collation
    if (piece.isShared) return this.#inText(piece, this.#named(piece))
    if (this.#method === "parallel-segmentation") return this.#app(piece)
    const content = piece.stretches[base] === null ? "" : this.#inText(piece, [base])
    const start = this.#ids.has(piece) ? this.#end(piece, "from") : ""
    return start + content + (this.#isLast(piece) ? this.#end(piece, "to") : "")
  }

  /** All entries, where they stand apart from the text; in text order. */
  get apart(): readonly string[] {
    return [...this.#entries.keys()].map((piece) => this.#app(piece))
  }

  #app(piece: Piece): string {
    const { segment, passage } = piece
    const isApart = this.#method === "double-end-point"
    const partners = (this.#partners.get(piece) ?? []).join(" ")
    const ana = [
      ...(segment.weight === "none" ? [] : [this.#identifiers.category("weight", segment.weight)]),
      ...(segment.class === null ? [] : [this.#identifiers.category("class", segment.class)]),
      ...(segment.rules ?? []).map((rule) => this.#identifiers.category("rule", rule)),
    ]
    const attributes = {
      "xml:id": this.#ids.get(piece)!,
      type: segment.class ?? undefined,
      ana: ana.join(" "),
      resp: pointer(this.#identifiers.of("program", PROGRAM, "variorum")),
      cert: String(Math.round(passage.confidence * 100) / 100),
      from: isApart ? pointer(this.#endId(piece, "from")) : undefined,
      to: isApart ? pointer(this.#endId(piece, "to")) : undefined,
      prev: isApart ? undefined : this.#neighbour(piece, -1),
      next: isApart ? undefined : this.#neighbour(piece, 1),
      exclude: partners,
      corresp: partners,
    }
    return element("app", attributes, this.#readings(piece))
  }

  /** Witnesses that have the same here share a reading. */
  #readings(piece: Piece): string {
    const groups = new Map<string, number[]>()
    for (const witness of this.#named(piece)) {
      const markup = this.#inlines[witness]!.markup(this.#stretch(piece, witness), [])
      groups.set(markup, [...(groups.get(markup) ?? []), witness])
    }
    return [...groups.values()]
      .map((group) => {
        const wit = group.map((witness) => pointer(this.#sigla[witness]!)).join(" ")
        const content =
          this.#method === "double-end-point"
            ? this.#besideText(piece, group)
            : this.#inText(piece, group)
        return element("rdg", { wit }, content)
      })
      .join("")
  }

  /** What of a piece stands in the text, by some witnesses who have the same there. */
  #inText(piece: Piece, group: readonly number[]): string {
    return this.#written(
      group.map((witness) => ({
        witness,
        stretch: piece.stretches[witness]!,
        points: this.#dealt[witness]?.get(piece) ?? [],
      })),
    )
  }

  /** The same beside the text: all of it, and without the points of the base, which stand in the text. */
  #besideText(piece: Piece, group: readonly number[]): string {
    return this.#written(
      group.map((witness) => ({
        witness,
        stretch: this.#stretch(piece, witness),
        points: witness === this.#collation.base ? [] : (this.#dealt[witness]?.get(piece) ?? []),
      })),
    )
  }

  #written(shared: Parameters<Points["merged"]>[0]): string {
    const [first] = shared
    if (first === undefined) return ""
    return this.#inlines[first.witness]!.markup(first.stretch, this.points.merged(shared))
  }

  /** All that a witness has at an entry. */
  #stretch(piece: Piece, witness: number): Span {
    const parts = this.#entries.get(piece) ?? [piece]
    const { start } = parts[0]!.stretches[witness]!
    const end = Math.max(...parts.map(({ stretches }) => stretches[witness]?.end ?? start))
    return { start, end }
  }

  /** The witnesses of whom something can be said here. */
  #named({ stretches }: Piece): readonly number[] {
    return stretches.flatMap((stretch, witness) => (stretch === null ? [] : [witness]))
  }

  #isShared(segment: Segment): boolean {
    const { readings } = segment
    const first = readings[0]!
    if (segment.class !== null || readings.some(({ kind }) => kind !== first.kind)) return false
    const markup = readings.map((reading, i) =>
      reading.kind === "nothing" ? "" : this.#inlines[i]!.markup(reading.span, []),
    )
    return markup.every((one) => one === markup[0])
  }

  #piecesAt(passage: string, places: readonly NotePlace[]): readonly Piece[] {
    return (this.#byPassage.get(passage) ?? []).filter((piece) =>
      places.some(({ witness, span }) => {
        const isNamed = (piece.stretches[witness] ?? null) !== null
        return isNamed && overlaps(this.#stretch(piece, witness), span)
      }),
    )
  }

  #pointer(piece: Piece): string {
    return pointer(this.#ids.get(piece)!)
  }

  /** Another piece of the same segment. */
  #neighbour({ passage, index, part }: Piece, by: number): string | undefined {
    const found = this.#byPassage
      .get(passage.id)!
      .find((other) => other.index === index && other.part === part + by)
    return found === undefined ? undefined : this.#pointer(found)
  }

  #first({ passage, index }: Piece): Piece {
    return this.#byPassage.get(passage.id)!.find((other) => other.index === index)!
  }

  #isLast(piece: Piece): boolean {
    return this.#entries.get(this.#first(piece))!.at(-1) === piece
  }

  #endId(piece: Piece, end: "from" | "to"): string {
    return this.#identifiers.of(end, this.#ids.get(this.#first(piece))!)
  }

  #end(piece: Piece, end: "from" | "to"): string {
    return element("anchor", { "xml:id": this.#endId(piece, end) })
  }
}
