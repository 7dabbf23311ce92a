/**
 * The overview: where in the text the changes are, and of what kind.
 *
 * A place in the text is a share of its length, from 0 to 1, measured level: where both witnesses have words, the
 * longer ones count, so that what was cut takes up room in the lane of either witness, as it does side by side.
 */
import type { Collation } from "@variorum/collation"
import { compare, type Leaf, type Side } from "./comparison/comparison.js"
import { changeIdOf } from "./comparison/transpositions.js"
import type { ViewOptions } from "./options.js"
import type { ChangeKind } from "./row.js"

/** A stretch of the text: shares of its whole length, from 0 to 1. */
export interface Share {
  readonly start: number
  readonly end: number
}

/** One change in the lane of one witness. */
export interface OverviewMark extends Share {
  /** Which witness has the words: 0 the earlier, 1 the later. */
  readonly side: Side
  readonly kind: ChangeKind
  /** Identifier of the change. */
  readonly change: string
}

/** The whole text at a glance. */
export interface Overview {
  /** In text order; changes of kinds that are switched off are left out. A reworded passage has a mark in both lanes. */
  readonly marks: readonly OverviewMark[]
  /** Where either witness has words, changed or not: the pale ground of its lane. */
  readonly lanes: readonly [readonly Share[], readonly Share[]]
  /** Where each passage stands, by its identifier, those that are the same in both among them. */
  readonly places: ReadonlyMap<string, Share>
}

/** Measures a comparison. Throws a `RangeError` when the collation has no such witnesses. */
export function overview(collation: Collation, options: ViewOptions = {}): Overview {
  const comparison = compare(collation, options)
  const { off } = comparison
  const lengths = comparison.leaves.map(lengthOf)
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  const marks: OverviewMark[] = []
  const lanes: [Share[], Share[]] = [[], []]
  const places = new Map<string, Share>()
  let at = 0
  comparison.leaves.forEach((leaf, i) => {
    const place = { start: at / whole, end: (at + (lengths[i] ?? 0)) / whole }
    at += lengths[i] ?? 0
    places.set(leaf.passage.id, place)
    for (const end of leaf.phrases) places.set(end.id, place)
    for (const side of [0, 1] as const) {
      if (leaf.spans[side] === null) continue
      extend(lanes[side], place)
      if (leaf.kind !== "same" && !off.has(leaf.passage.id) && showsIn(leaf, side))
        marks.push({ ...place, side, kind: leaf.kind, change: changeIdOf(leaf) })
    }
    for (const { side, id, partner } of leaf.phrases)
      if (!off.has(id))
        marks.push({ ...place, side, kind: "moved", change: side === 0 ? id : partner })
  })
  return { marks, lanes, places }
}

/** Unattested words stand on one side only; the gap opposite is no lane's change. */
function showsIn({ kind, side }: Leaf, lane: Side): boolean {
  return kind !== "unattested" || lane === side
}

function lengthOf({ spans }: Leaf): number {
  return Math.max(...spans.map((span) => (span === null ? 0 : span.end - span.start)))
}

/** Adds a stretch to a lane; what goes on from the one before becomes one with it. */
function extend(lane: Share[], { start, end }: Share): void {
  const last = lane.at(-1)
  if (last !== undefined && last.end === start) lane[lane.length - 1] = { start: last.start, end }
  else lane.push({ start, end })
}
