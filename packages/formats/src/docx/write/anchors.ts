/** What stands between the words without being words: the ends of comments and of moves. */
import type { Atom, Side } from "./atoms.js"
import { atomsWithin } from "./atoms.js"
import type { Layout } from "./layout.js"
import type { Markup } from "./markup.js"
import type { Piece } from "./pieces.js"
import type { Span } from "@variorum/collation"

/** Words of one side. */
export interface SideSpan {
  readonly side: Side
  readonly span: Span
}

/** A stretch of the body, from its first atom to its last; both stand between the same two tables, or in one cell. */
export interface Stretch {
  readonly first: Atom
  readonly last: Atom
  readonly isInCell: boolean
  /** The pieces it stands among, and which of them it reaches over: the first and the last. */
  readonly pieces: readonly Piece[]
  readonly start: number
  readonly end: number
}

/** True where two stretches have a piece in common. */
export function isMeeting(one: Stretch, other: Stretch): boolean {
  return one.pieces === other.pieces && one.start <= other.end && other.start <= one.end
}

interface Position {
  readonly pieces: readonly Piece[]
  readonly index: number
  readonly isCell: boolean
}

export class Anchors {
  readonly #before = new Map<Atom, Markup[]>()
  readonly #after = new Map<Atom, Markup[]>()
  readonly #atoms: readonly [readonly Atom[], readonly Atom[]]
  readonly #positions = new Map<Atom, Position>()

  /** Of a layout that is settled: the pieces do not change any more. */
  constructor(atoms: readonly [readonly Atom[], readonly Atom[]], layout: Layout) {
    this.#atoms = atoms
    const cells = layout.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    for (const { pieces, isCell } of [...layout.between, ...cells])
      pieces.forEach(({ sides }, index) => {
        for (const atom of sides)
          if (atom !== null) this.#positions.set(atom, { pieces, index, isCell })
      })
  }

  /** The stretch from the first to the last of some words, as far as they stand together with the first; null for none. */
  stretchOf(spans: readonly SideSpan[]): Stretch | null {
    const atoms = spans
      .flatMap(({ side, span }) => atomsWithin(this.#atoms[side], span))
      .filter(({ kind }) => kind !== "mark")
    return this.between(atoms)
  }

  /** The stretch that some atoms make. */
  between(atoms: readonly Atom[]): Stretch | null {
    const [one] = atoms
    const place = one === undefined ? undefined : this.#positions.get(one)
    if (place === undefined) return null
    let [first, last] = [one!, one!]
    let [start, end] = [place.index, place.index]
    for (const atom of atoms) {
      const position = this.#positions.get(atom)
      if (position?.pieces !== place.pieces) continue
      if (position.index < start) [first, start] = [atom, position.index]
      if (position.index > end) [last, end] = [atom, position.index]
    }
    return { first, last, isInCell: place.isCell, pieces: place.pieces, start, end }
  }

  /** True where all atoms stand between the same two tables, or in one cell. */
  isTogether(atoms: readonly Atom[]): boolean {
    const bins = new Set(atoms.map((atom) => this.#positions.get(atom)?.pieces))
    return bins.size === 1
  }

  /** True where an atom is written as that of its side alone. */
  isAlone(atom: Atom): boolean {
    const position = this.#positions.get(atom)
    const sides = position?.pieces[position.index]?.sides
    return sides !== undefined && (sides[0] === null || sides[1] === null)
  }

  /** The atom nearest to a place where a side has no words; null in a body without an atom. */
  near(side: Side, place: number): Atom | null {
    const atoms = this.#atoms[side]
    return (
      atomsWithin(atoms, { start: place, end: Number.POSITIVE_INFINITY })[0] ?? atoms.at(-1) ?? null
    )
  }

  set(where: "before" | "after", atom: Atom, markup: Markup): void {
    const places = where === "before" ? this.#before : this.#after
    places.set(atom, [...(places.get(atom) ?? []), markup])
  }

  at(where: "before" | "after", { sides: [before, after] }: Piece): readonly Markup[] {
    const places = where === "before" ? this.#before : this.#after
    const atoms = before === after ? [before] : [before, after]
    return atoms.flatMap((atom) => (atom === null ? [] : (places.get(atom) ?? [])))
  }
}
