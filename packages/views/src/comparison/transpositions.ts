/**
 * Transpositions: sentences that moved together are one change.
 *
 *   before   A. M. N. B. C.     The collation holds a move for M and another for N, sentence by sentence.
 *   after    A. B. C. M. N.     A reader sees one thing that moved: M. N.
 *
 * Moved passages belong together for as long as they are neighbours, in the same order, at both ends.
 * What was cut or added between them parts them.
 *
 * Two blocks that changed places are one change as well, whatever stands between them:
 *
 *   before   A. T. B.           Neither can be said to have moved around T more than the other.
 *   after    B. T'. A.
 */
import type { Move } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "./comparison.js"

/** Passages that moved side by side. Both lists are in text order and equally long. */
export interface Transposition {
  /** Identifiers of the passages at the old place. */
  readonly from: readonly string[]
  /** Identifiers of the passages at the new place. */
  readonly to: readonly string[]
  /** From 0 to 1: the doubt about any of its sentences is a doubt about the whole. */
  readonly confidence: number
  /** Identifier of the change: that of its first passage at the old place or, of two that changed places, of the earlier one's. */
  readonly change: string
  /** Identifiers of the passages that it changed places with, at both their places; empty where it did not. */
  readonly exchanged: readonly string[]
}

/** A move of a whole passage, with the places of both ends among all passages shown. */
interface Step {
  readonly move: Move
  readonly from: number
  readonly to: number
}

/** The moves of one block, in text order. */
type Block = readonly Step[]

/** The same passages, those that moved now shown as moved and told what they moved with. */
export function withMoves(leaves: readonly Leaf[], moves: readonly Move[]): readonly Leaf[] {
  const result = [...leaves]
  const mark = (place: number, side: Side, move: Move, transposition: Transposition) => {
    const partner = side === 0 ? move.to.passage : move.from.passage
    const leaf = leaves[place] as Leaf
    result[place] = { ...leaf, kind: "moved", side, move, partner, transposition }
  }
  const blocks = joined(wholeMoves(leaves, moves))
  for (const steps of blocks) {
    const other = blocks.find((block) => changedPlaces(steps, block))
    const transposition = transpositionOf(steps, other ?? null)
    for (const { move, from, to } of steps) {
      mark(from, 0, move, transposition)
      mark(to, 1, move, transposition)
    }
  }
  return result
}

function transpositionOf(steps: Block, other: Block | null): Transposition {
  const from = passagesOf(steps, "from")
  const isEarlier = other === null || steps[0]!.from < other[0]!.from
  return {
    from,
    to: passagesOf(steps, "to"),
    confidence: Math.min(...[...steps, ...(other ?? [])].map(({ move }) => move.confidence)),
    change: isEarlier ? from[0]! : passagesOf(other, "from")[0]!,
    exchanged: other === null ? [] : [...passagesOf(other, "from"), ...passagesOf(other, "to")],
  }
}

function passagesOf(steps: Block, end: "from" | "to"): string[] {
  return steps.map(({ move }) => move[end].passage)
}

/** True when each of two blocks arrived where the other left. */
function changedPlaces(one: Block, other: Block): boolean {
  return one !== other && meet(one, "from", other, "to") && meet(one, "to", other, "from")
}

/** True when the end of one block stands directly before or behind the end of the other. */
function meet(one: Block, end: "from" | "to", other: Block, otherEnd: "from" | "to"): boolean {
  const [first, last] = [one[0]![end], one.at(-1)![end]]
  return other.at(-1)![otherEnd] === first - 1 || other[0]![otherEnd] === last + 1
}

/** The passages at the old place and those at the new one. */
export function endsOf(
  { leaves }: Comparison,
  { from, to }: Transposition,
): readonly [readonly Leaf[], readonly Leaf[]] {
  const end = (ids: readonly string[]) => {
    const start = leaves.findIndex((leaf) => leaf.passage.id === ids[0])
    return leaves.slice(start, start + ids.length)
  }
  return [end(from), end(to)]
}

/** Identifier of the change that a passage belongs to; see `Transposition.change`. */
export function changeIdOf(leaf: Leaf): string {
  return leaf.transposition?.change ?? leaf.passage.id
}

/** Moves of whole passages; of phrases see `moved-phrases.ts`. */
function wholeMoves(leaves: readonly Leaf[], moves: readonly Move[]): readonly Step[] {
  const places = new Map(leaves.map((leaf, place) => [leaf.passage.id, place]))
  const taken = new Set<string>()
  return moves.flatMap((move) => {
    const ends = [move.from, move.to] as const
    const [from, to] = ends.map(({ passage }) => places.get(passage))
    if (from === undefined || to === undefined) return []
    if (!isWhole(leaves[from] as Leaf, move.from, 0) || !isWhole(leaves[to] as Leaf, move.to, 1))
      return []
    if (ends.some(({ passage }) => taken.has(passage))) return []
    for (const { passage } of ends) taken.add(passage)
    return [{ move, from, to }]
  })
}

function isWhole(leaf: Leaf, place: Move["from"], side: Side): boolean {
  const span = leaf.spans[side]
  if (span === null || leaf.spans[side === 0 ? 1 : 0] !== null || leaf.wordless) return false
  return place.span.start <= span.start && place.span.end >= span.end
}

function joined(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = []
  for (const step of steps.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last !== undefined && step.from === last.from + 1 && step.to === last.to + 1
    if (goesOn) runs.at(-1)?.push(step)
    else runs.push([step])
  }
  return runs
}
