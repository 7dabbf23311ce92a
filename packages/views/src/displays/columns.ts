import type { Collation } from "@variorum/collation"
import { Begun, ownBlocks } from "../layout/blocks.js"
import { type Comparison, compare, type Side } from "../comparison/comparison.js"
import type { ViewOptions } from "../options.js"
import type { Cell, Row } from "../row.js"
import { bare, hideRows, nothingOpposite, rowOf, unknownOpposite } from "../layout/rows.js"
import { type Strip, strips } from "../layout/strips.js"

/**
 * Lays two witnesses side by side: each row has a cell for the earlier and one for the later text.
 * A heading that both have alike has a single cell, over both columns.
 */
export function columns(collation: Collation, options: ViewOptions = {}): readonly Row[] {
  const comparison = compare(collation, options)
  const begun = new Begun(false)
  return hideRows(comparison, strips(comparison, "columns")).map((entry) => {
    if (!("leaves" in entry)) return entry
    const row = rowOf(comparison, entry, cellsOf(comparison, entry, begun))
    begun.add(entry.leaves)
    return row
  })
}

function cellsOf(comparison: Comparison, strip: Strip, begun: Begun): readonly Cell[] {
  const text = (side: Side): Cell => ({
    kind: "text",
    blocks: ownBlocks(comparison, strip.leaves, side, begun),
  })
  if (strip.kind === "heading") return [text(1)]
  if (strip.kind === "flow") return [text(0), text(1)]
  const side = (strip.leaves.find((leaf) => !leaf.wordless) ?? strip.leaves[0])?.side ?? 1
  const opposite = paperOpposite(comparison, strip, side)
  return side === 0 ? [text(0), opposite] : [opposite, text(1)]
}

function paperOpposite(comparison: Comparison, strip: Strip, side: Side): Cell {
  if (strip.kind === "wordless") return bare
  if (strip.kind === "unattested") return unknownOpposite(comparison, strip)
  return nothingOpposite(comparison, strip, side)
}
