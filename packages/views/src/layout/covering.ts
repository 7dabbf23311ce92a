/** Words that are covered until the reader has guessed them. */
import { countWords } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { drawnKind } from "../comparison/switched-off.js"
import type { Extent } from "../phrases/phrases.js"
import type { Cover, Piece } from "../row.js"
import { extentOf, NO_EXTENT } from "./extents.js"
import type { Difference } from "./pieces.js"

/** What can be covered: words and passages that were cut, and those that were added. */
export type CoveredKind = "deleted" | "added"

/** What is covered, and which of that a reader has uncovered. */
export interface Covered {
  readonly kinds: ReadonlySet<CoveredKind>
  /** Identifiers of covers. */
  readonly uncovered: ReadonlySet<string>
}

/** All words lie open. */
export const NOTHING_COVERED: Covered = { kinds: new Set(), uncovered: new Set() }

/** What lies over the words of one side at a difference: nothing (null), or a cover; of a covered passage only its first words have one. */
export function coverAt(
  comparison: Comparison,
  leaf: Leaf,
  difference: Difference,
  side: Side,
  kind: Piece["kind"],
): Cover | "continued" | null {
  const found = coverPlace(comparison, leaf, difference, side, kind)
  if (found === null || comparison.settings.covered.uncovered.has(found.id)) return null
  if (!found.isFirst) return "continued"
  const { covers } = comparison.settings.phrases
  const extent = extentAt(comparison, leaf, difference, side)
  return {
    id: found.id,
    words: extent.words,
    brief: comparison.settings.phrases.extent(extent),
    says: side === 0 ? covers.cut(extent) : covers.added(extent),
  }
}

/** A place that is covered, or was. */
interface Found {
  readonly id: string
  /** False for the later words of a passage that is covered as one. */
  readonly isFirst: boolean
}

/** The cover that belongs to one side of a difference, uncovered or not; null where none does. `kind`: what the words are drawn as. */
export function coverPlace(
  comparison: Comparison,
  leaf: Leaf,
  difference: Difference,
  side: Side,
  kind: Piece["kind"],
): Found | null {
  const { kinds } = comparison.settings.covered
  const reading = difference.readings[side]
  if ((kind !== "deleted" && kind !== "added") || !kinds.has(kind)) return null
  if (reading.kind !== "words" || difference.phrase !== null) return null
  const { id } = leaf.passage
  if (isWhole(comparison, leaf)) {
    const first = leaf.passage.segments.findIndex(
      ({ readings }) => readings[side]?.kind === "words",
    )
    return { id, isFirst: leaf.passage.segments[first] === difference.segment }
  }
  if (countWords(comparison.witnesses[side], reading.span) === 0) return null
  // What changed on the way of a move is drawn at one end or the other, as the display has it.
  const name = leaf.move?.from.passage ?? id
  return { id: `${name}-${kind}-${reading.span.start}`, isFirst: true }
}

/** True of a passage that is covered as one: it was cut or added whole. */
function isWhole(comparison: Comparison, leaf: Leaf): boolean {
  const kind = drawnKind(comparison, leaf)
  return kind === "deleted" || kind === "added"
}

function extentAt(
  comparison: Comparison,
  leaf: Leaf,
  { readings }: Difference,
  side: Side,
): Extent {
  const witness = comparison.witnesses[side]
  if (isWhole(comparison, leaf)) return extentOf(witness, [leaf], side)
  const reading = readings[side]
  const words = reading.kind === "words" ? countWords(witness, reading.span) : 0
  return { ...NO_EXTENT, words }
}
