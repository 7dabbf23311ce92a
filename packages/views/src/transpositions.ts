/**
 * Transpositions: sentences that moved together are one change.
 *
 *   before   A. M. N. B. C.     The collation holds a move for M and another for N, sentence by sentence.
 *   after    A. B. C. M. N.     A reader sees one thing that moved: M. N.
 *
 * Moved passages belong together for as long as they are neighbours, in the same order, at both ends.
 * What was cut or added between them parts them.
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
}

/** A move of a whole passage, with the places of both ends among all passages shown. */
interface Step {
  readonly move: Move
  readonly from: number
  readonly to: number
}

/** The same passages, those that moved now shown as moved and told what they moved with. */
export function withMoves(leaves: readonly Leaf[], moves: readonly Move[]): readonly Leaf[] {
  const result = [...leaves]
  const mark = (place: number, side: Side, move: Move, transposition: Transposition) => {
    const partner = side === 0 ? move.to.passage : move.from.passage
    const leaf = leaves[place] as Leaf
    result[place] = { ...leaf, kind: "moved", side, move, partner, transposition }
  }
  for (const steps of joined(wholeMoves(leaves, moves))) {
    const transposition: Transposition = {
      from: steps.map(({ move }) => move.from.passage),
      to: steps.map(({ move }) => move.to.passage),
      confidence: Math.min(...steps.map(({ move }) => move.confidence)),
    }
    for (const { move, from, to } of steps) {
      mark(from, 0, move, transposition)
      mark(to, 1, move, transposition)
    }
  }
  return result
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

/** Identifier of the change that a passage belongs to: of what moved, that of its first passage at the old place. */
export function changeIdOf(leaf: Leaf): string {
  return leaf.transposition?.from[0] ?? leaf.passage.id
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
