import type { Collation } from "@variorum/collation"
import { Begun, ownBlocks, Sheaf } from "../layout/blocks.js"
import { type Comparison, compare, isReported, type Leaf } from "../comparison/comparison.js"
import type { ViewOptions } from "../options.js"
import { blockAt } from "../layout/places.js"
import { type Difference, differencesOf, piecesAt } from "../layout/pieces.js"
import type { Cell, CellBlock, Piece, Row } from "../row.js"
import { hideRows, moved, rowOf } from "../layout/rows.js"
import { type Strip, strips } from "../layout/strips.js"

/**
 * One text with its corrections: the later text's paragraphs, in which the earlier words
 * stand before the later ones. Each row has a single cell.
 */
export function inline(collation: Collation, options: ViewOptions = {}): readonly Row[] {
  const comparison = compare(collation, options)
  const begun = new Begun(true)
  return hideRows(comparison, strips(comparison, "inline")).map((entry) => {
    if (!("leaves" in entry)) return entry
    const row = inlineRow(comparison, entry, begun)
    begun.add(entry.leaves)
    return row
  })
}

/** One strip as a row of one text. */
export function inlineRow(comparison: Comparison, strip: Strip, begun: Begun): Row {
  return rowOf(comparison, strip, [cellOf(comparison, strip, begun)])
}

function cellOf(comparison: Comparison, strip: Strip, begun: Begun): Cell {
  if (strip.kind === "moved-from") return moved(comparison, strip)
  if (strip.leaves.some((leaf) => isReported(comparison, leaf)))
    return { kind: "text", blocks: reports(comparison, strip.leaves, begun) }
  if (strip.kind === "flow" || strip.kind === "moved-to")
    return { kind: "text", blocks: merged(comparison, strip.leaves, begun) }
  const side = (strip.leaves.find((leaf) => !leaf.wordless) ?? strip.leaves[0])?.side ?? 1
  return { kind: "text", blocks: ownBlocks(comparison, strip.leaves, side, begun) }
}

/** A report and what stands opposite it, one behind the other; two reports that say the same, once. */
function reports(
  comparison: Comparison,
  leaves: readonly Leaf[],
  begun: Begun,
): readonly CellBlock[] {
  const sides = leaves.every((leaf) => leaf.passage.change === "same" && leaf.spans[1] !== null)
    ? ([1] as const)
    : ([0, 1] as const)
  return sides.flatMap((side) => ownBlocks(comparison, leaves, side, begun))
}

/** The paragraphs of the later text, with the earlier words in the places where they stood. */
function merged(
  comparison: Comparison,
  leaves: readonly Leaf[],
  begun: Begun,
): readonly CellBlock[] {
  const sheaf = new Sheaf(comparison, 1)
  for (const leaf of leaves) {
    let block = leaf.blocks[1]?.first ?? 0
    for (const difference of differencesOf(comparison, leaf)) {
      block = mergeOne(comparison, sheaf, leaf, difference, block)
    }
  }
  return sheaf.cellBlocks(begun)
}

/** Puts one segment into the sheaf and gives the block that the next one goes on in. */
function mergeOne(
  comparison: Comparison,
  sheaf: Sheaf,
  leaf: Leaf,
  difference: Difference,
  block: number,
): number {
  const [before, after] = difference.readings
  const at = after.kind === "words" ? block : Math.max(block, blockAtReading(comparison, after))
  if (before.kind === "words" && showsBefore(difference))
    for (const piece of piecesAt(comparison, leaf, difference, 0))
      sheaf.put(leaf, at, piece, difference.phrase)
  const turn =
    endsTransposition(leaf) || difference.phrase !== null || isCell(comparison, leaf)
      ? null
      : paragraphTurn(comparison, difference)
  if (turn !== null) sheaf.put(leaf, block, turn, null)
  let last = at
  for (const piece of piecesAt(comparison, leaf, difference, 1))
    last = sheaf.place(leaf, piece, difference.phrase) ?? last
  return last
}

/** The earlier words are shown too where they are marked, where they moved away, where the later are unknown, and where they are an editor's. */
function showsBefore({ readings, marked, segment, phrase }: Difference): boolean {
  return (
    marked || phrase !== null || readings[1].kind === "unknown" || segment.class === "editorial"
  )
}

function blockAtReading(comparison: Comparison, reading: Difference["readings"][1]): number {
  const position = reading.kind === "nothing" ? reading.at : reading.span.start
  return blockAt(comparison.witnesses[1], Math.max(0, position - 1))
}

/** True of the last passage of a moved block: whether its paragraph ends there is a matter of the place, not of the words. */
function endsTransposition({ transposition, passage }: Leaf): boolean {
  return transposition?.to.at(-1) === passage.id
}

/** What parts two cells is no matter of paragraphs. */
function isCell({ witnesses }: Comparison, { blocks }: Leaf): boolean {
  return witnesses[1].blocks[blocks[1]?.first ?? -1]?.kind === "cell"
}

/** A quiet sign where two paragraphs were joined, or one was parted; null elsewhere, and where such things are not marked. */
function paragraphTurn(comparison: Comparison, { segment, readings }: Difference): Piece | null {
  if (segment.class !== "paragraphing" || segment.rules !== undefined) return null
  if (comparison.settings.accidentals === "unmarked") return null
  const [breaks, brokeBefore] = [
    breaksIn(comparison, readings, 1),
    breaksIn(comparison, readings, 0),
  ]
  const reading = readings[1]
  const { invisible } = comparison.settings.phrases
  return {
    kind: "kept",
    text: "",
    witness: comparison.pair[1],
    start: reading.kind === "nothing" ? reading.at : reading.span.start,
    weight: segment.weight,
    marks: [],
    remark: "",
    unseen: breaks > brokeBefore ? invisible["new paragraph"] : invisible["paragraphs joined"],
  }
}

function breaksIn(comparison: Comparison, readings: Difference["readings"], side: 0 | 1): number {
  const reading = readings[side]
  if (reading.kind === "nothing") return 0
  const text = comparison.witnesses[side].text.slice(reading.span.start, reading.span.end)
  return text.split("\n").length - 1
}
