/** What stands among the words of each witness and has none itself: where its blocks begin, and where notes hang. */
import type { Block, Collation, Span } from "@variorum/collation"
import type { NotePlace } from "@variorum/layers"
import type { Piece } from "../../apparatus/pieces.js"
import { type Identifiers, pointer } from "./identifiers.js"
import type { Point } from "./inline.js"
import { type Attributes, element } from "./markup.js"

/** One of them: an anchor has an identifier, and the beginning of a block says what block it is. */
type WitnessPoint = Pick<Point, "at" | "isEnd"> &
  ({ readonly anchor: string } | { readonly block: Attributes })

/** What a block of any witness says of itself: who speaks, where in a table it stands, whether it is an editor's. */
export function natureOf(block: Block, identifiers: Identifiers): Attributes {
  const { speaker, editorial, reported, row, column } = block
  const is = [editorial && "editorial", reported && "reported"].filter((one) => one !== undefined)
  return {
    n:
      block.kind === "cell"
        ? [row, column].map((number) => (number ?? 0) + 1).join(".")
        : undefined,
    corresp: speaker ? pointer(identifiers.of("speaker", speaker)) : undefined,
    ana: is.map((name) => identifiers.category("block", String(name))).join(" "),
  }
}

export class Points {
  readonly #identifiers: Identifiers
  readonly #sigla: readonly string[]
  readonly #points: WitnessPoint[][]

  /** `sigla`: the identifiers of the witnesses. Blocks of the base are elements, and have no points. */
  constructor({ witnesses, base }: Collation, sigla: readonly string[], identifiers: Identifiers) {
    this.#identifiers = identifiers
    this.#sigla = sigla
    this.#points = witnesses.map(({ blocks }, i) =>
      i === base
        ? []
        : blocks.map((block) => ({
            at: block.span.start,
            isEnd: false,
            block: { unit: block.kind, ...natureOf(block, identifiers) },
          })),
    )
  }

  /** Sets anchors around some words, or one where there are none; gives pointers to the first and the last. */
  anchor({ witness, span }: NotePlace): { readonly from: string; readonly to: string } {
    const [start, end] = [this.#identifiers.fresh("a"), span.start < span.end]
    this.#points[witness]!.push({ at: span.start, isEnd: false, anchor: start })
    const stop = end ? this.#identifiers.fresh("a") : start
    if (end) this.#points[witness]!.push({ at: span.end, isEnd: true, anchor: stop })
    return { from: pointer(start), to: pointer(stop) }
  }

  /** Deals the points of a witness out among the pieces of the collation, each to the piece in whose stretch it is. */
  deal(witness: number, pieces: readonly Piece[]): ReadonlyMap<Piece, readonly WitnessPoint[]> {
    const points = this.#points[witness]!.toSorted(inTextOrder)
    const dealt = new Map<Piece, WitnessPoint[]>()
    let next = 0
    let last: WitnessPoint[] = []
    for (const piece of pieces) {
      const stretch = piece.stretches[witness] ?? null
      if (stretch === null) continue
      last = []
      dealt.set(piece, last)
      while (next < points.length && isIn(points[next]!, stretch)) last.push(points[next++]!)
    }
    last.push(...points.slice(next))
    return dealt
  }

  /** The points of some witnesses that share a stretch, as they stand in that of the first; milestones alike are one. */
  merged(
    shared: readonly {
      readonly witness: number
      readonly stretch: Span
      readonly points: readonly WitnessPoint[]
    }[],
  ): readonly Point[] {
    const origin = shared[0]?.stretch.start ?? 0
    const moved = shared.flatMap(({ witness, stretch, points }) =>
      points.map((point) => ({ ...point, at: point.at - stretch.start + origin, witness })),
    )
    const editions = new Map<string, number[]>()
    for (const point of moved)
      if ("block" in point) {
        const alike = editions.get(keyOf(point)) ?? []
        editions.set(keyOf(point), [...alike, point.witness])
      }
    return moved.toSorted(inTextOrder).flatMap((point) => {
      const { at, isEnd } = point
      if ("anchor" in point)
        return [{ at, isEnd, markup: element("anchor", { "xml:id": point.anchor }) }]
      const of = editions.get(keyOf(point))!
      if (of[0] !== point.witness) return []
      const edRef = of.map((witness) => pointer(this.#sigla[witness]!)).join(" ")
      return [{ at, isEnd, markup: element("milestone", { ...point.block, edRef }) }]
    })
  }
}

function keyOf(point: Pick<Point, "at"> & { readonly block: Attributes }): string {
  return JSON.stringify([point.at, point.block])
}

function isIn({ at, isEnd }: WitnessPoint, { start, end }: Span): boolean {
  return at < end || (isEnd && at === end && start < end)
}

function inTextOrder(one: WitnessPoint, other: WitnessPoint): number {
  return one.at - other.at || rank(one) - rank(other)
}

function rank(point: WitnessPoint): number {
  if (point.isEnd) return 0
  return "block" in point ? 1 : 2
}
