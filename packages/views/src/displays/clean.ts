import type { Collation } from "@variorum/collation"
import { compare, type Comparison, type Leaf, type Side } from "../comparison/comparison.js"
import { Begun, Sheaf } from "../layout/blocks.js"
import { plainPieces } from "../layout/pieces.js"
import type { ViewOptions } from "../options.js"
import type { CellBlock, Row } from "../row.js"

/**
 * The clean text of one witness of the pair, for reading: headings, speakers and paragraphs, with what is left out shown
 * as such, and no mark of any change. A row for each heading, and one for all that stands under it. Its stretches
 * are told by passage, so that a place in the comparison can be found in the text.
 */
export function clean(collation: Collation, side: Side, options: ViewOptions = {}): readonly Row[] {
  const comparison = compare(collation, options)
  const sheaf = new Sheaf(comparison, side)
  for (const leaf of comparison.leaves) put(comparison, sheaf, leaf)
  const rows: { heading: boolean; blocks: CellBlock[] }[] = []
  for (const block of sheaf.cellBlocks(new Begun(false))) {
    const heading = block.kind === "heading"
    const last = rows.at(-1)
    const unmarked = withoutMarks(block)
    if (last === undefined || heading || last.heading) rows.push({ heading, blocks: [unmarked] })
    else last.blocks.push(unmarked)
  }
  return rows.map(({ heading, blocks }) => ({
    kind: heading ? "heading" : "text",
    change: "same",
    passages: blocks.flatMap(({ stretches }) => stretches.map(({ passage }) => passage)),
    cells: [{ kind: "text", blocks }],
    label: "",
    size: "",
    says: "",
    voices: [],
  }))
}

/** The white space at the ends of a passage is put in as well: it parts the passage from its neighbours. */
function put(comparison: Comparison, sheaf: Sheaf, leaf: Leaf): void {
  const span = leaf.passage.spans[sheaf.side] ?? null
  if (span === null) return
  for (const piece of plainPieces(comparison, sheaf.side, span)) sheaf.place(leaf, piece, null)
}

function withoutMarks(block: CellBlock): CellBlock {
  return {
    ...block,
    otherSpeaker: null,
    stretches: block.stretches.map((stretch) => ({
      ...stretch,
      change: "same",
      partner: null,
      phrase: null,
      leads: "",
    })),
  }
}
