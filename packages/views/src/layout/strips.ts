import { countWords, type Witness } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { interventionAt } from "./places.js"

/**
 * Strips: which passages share a row.
 *
 *   before   It rained. We left. | It was late.
 *   after    It rained hard. We stayed. | It was late.
 *
 * Passages that both witnesses have flow together for as long as they share a paragraph on
 * either side, so that a paragraph reads as a paragraph; a new row begins where both are at
 * the beginning of a block. What only one of them has stands in a row of its own, even in the
 * middle of a paragraph, because its counterpart is a piece of paper: blank, or hatched. Of such
 * rows those of one moved block are one, over as many paragraphs as moved. The cells of one row of a table share a
 * row whatever became of them; in one text, those that the later text has.
 */
export interface Strip {
  readonly kind:
    | "heading"
    | "flow"
    | "deleted"
    | "added"
    | "unattested"
    | "moved-from"
    | "moved-to"
    | "wordless"
  readonly leaves: readonly Leaf[]
}

/** Cuts a comparison into strips, in text order. */
export function strips(comparison: Comparison, display: "columns" | "inline"): readonly Strip[] {
  const result: { kind: Strip["kind"]; leaves: Leaf[] }[] = []
  for (const leaf of comparison.leaves) {
    const kind = kindOf(comparison, leaf, display)
    const last = result.at(-1)
    const previous = last?.leaves.at(-1)
    if (last !== undefined && previous !== undefined) {
      const inline = display === "inline" && (previous.spans[1] === null || leaf.spans[1] === null)
      const joint =
        !inline && shareRow(comparison, last.kind, kind, previous, leaf)
          ? "flow"
          : join(comparison, last.kind, kind, previous, leaf)
      if (joint !== null) {
        last.kind = joint
        last.leaves.push(leaf)
        continue
      }
    }
    result.push({ kind, leaves: [leaf] })
  }
  return result
}

function kindOf(comparison: Comparison, leaf: Leaf, display: "columns" | "inline"): Strip["kind"] {
  if (leaf.kind === "moved") return leaf.spans[0] === null ? "moved-to" : "moved-from"
  // Where both leave words out, each has words that stand opposite the other's gap: one text holds them all.
  if (leaf.kind === "unattested" && display === "inline" && bothHaveWords(comparison, leaf))
    return "flow"
  if (leaf.kind === "deleted" || leaf.kind === "added" || leaf.kind === "unattested")
    return leaf.kind
  if (leaf.spans[0] === null || leaf.spans[1] === null) return "wordless"
  return isSharedHeading(comparison, leaf) ? "heading" : "flow"
}

function bothHaveWords({ witnesses }: Comparison, { spans }: Leaf): boolean {
  return spans.every((span, side) => span !== null && countWords(witnesses[side as Side], span) > 0)
}

function isSharedHeading(comparison: Comparison, leaf: Leaf): boolean {
  if (leaf.kind !== "same") return false
  const texts = leaf.spans.map((span, side) =>
    span === null ? "" : comparison.witnesses[side as Side].text.slice(span.start, span.end),
  )
  const headings = leaf.blocks.every((range, side) => {
    if (range === null || range.first !== range.last) return false
    return comparison.witnesses[side as Side].blocks[range.first]?.kind === "heading"
  })
  return headings && texts[0] === texts[1]
}

/** What a strip becomes when the next passage joins it; null when it does not. */
function join(
  comparison: Comparison,
  strip: Strip["kind"],
  kind: Strip["kind"],
  previous: Leaf,
  leaf: Leaf,
): Strip["kind"] | null {
  if (strip === "flow" && kind === "flow")
    return goesOnIn(previous, leaf, 0) || goesOnIn(previous, leaf, 1) ? "flow" : null
  if (strip === "wordless" || kind === "wordless") return joinGap(strip, kind, previous, leaf)
  if (strip !== kind || isOff(comparison, previous) !== isOff(comparison, leaf)) return null
  if (kind === "moved-from" || kind === "moved-to")
    return previous.transposition === leaf.transposition ? kind : null
  if (kind === "unattested") return isSameGap(comparison, previous, leaf) ? kind : null
  if (kind !== "deleted" && kind !== "added") return null
  const side = leaf.side
  return goesOnIn(previous, leaf, side) || areNeighbours(comparison, previous, leaf, side)
    ? kind
    : null
}

function isOff({ off }: Comparison, { passage }: Leaf): boolean {
  return off.has(passage.id)
}

/** A gap that nothing stands opposite belongs to the cut or added words of its own paragraph. */
function joinGap(
  strip: Strip["kind"],
  kind: Strip["kind"],
  previous: Leaf,
  leaf: Leaf,
): Strip["kind"] | null {
  const side = leaf.side
  const other = strip === "wordless" ? kind : strip
  const fits =
    other === "wordless" || (other === "deleted" && side === 0) || (other === "added" && side === 1)
  return fits && previous.side === side && goesOnIn(previous, leaf, side) ? other : null
}

/** True for two passages in one row of a table that both stayed where they were. */
function shareRow(
  comparison: Comparison,
  strip: Strip["kind"],
  kind: Strip["kind"],
  previous: Leaf,
  leaf: Leaf,
): boolean {
  if (previous.transposition !== null || leaf.transposition !== null) return false
  if (strip !== "flow" && kind !== "flow" && strip !== "unattested" && kind !== "unattested")
    return false
  return comparison.witnesses.some(({ blocks }, side) => {
    const one = blocks[previous.blocks[side as Side]?.last ?? -1]
    const other = blocks[leaf.blocks[side as Side]?.first ?? -1]
    return one?.kind === "cell" && other?.kind === "cell" && one.row === other.row
  })
}

/** True when a passage begins in the block where the one before it ended. */
function goesOnIn(previous: Leaf, leaf: Leaf, side: Side): boolean {
  const one = previous.blocks[side]
  const other = leaf.blocks[side]
  return one !== null && other !== null && one.last === other.first
}

/** Neighbouring whole paragraphs that were cut, or added, share a row; speakers' turns do not, nor does a fragment. */
function areNeighbours(comparison: Comparison, previous: Leaf, leaf: Leaf, side: Side): boolean {
  const witness = comparison.witnesses[side]
  return [previous, leaf].every((one) => {
    const range = one.blocks[side]
    const span = one.spans[side]
    if (range === null || span === null) return false
    const first = witness.blocks[range.first]
    const last = witness.blocks[range.last]
    const whole = first?.span.start === span.start && last?.span.end === span.end
    const open = isGapAt(witness, span.start) || isGapAt(witness, span.end - 1)
    return whole && !open && first?.kind === "paragraph" && last?.kind === "paragraph"
  })
}

function isGapAt(witness: Witness, position: number): boolean {
  const kind = interventionAt(witness, position)
  return kind === "omission" || kind === "loss"
}

/** True when a passage stands opposite the same gap as the one before it: the gap has no second sign. */
function isSameGap(comparison: Comparison, previous: Leaf, leaf: Leaf): boolean {
  const side = leaf.side
  return previous.side === side && signOf(comparison, leaf) === ""
}

/** The sign of the gap that an unattested passage stands opposite; empty where the gap goes on from before. */
export function signOf(comparison: Comparison, leaf: Leaf): string {
  const side = leaf.side === 0 ? 1 : 0
  const span = leaf.spans[side]
  return span === null ? "" : comparison.witnesses[side].text.slice(span.start, span.end)
}
