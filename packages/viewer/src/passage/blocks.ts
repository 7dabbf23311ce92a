import type { CellBlock } from "@variorum/views"
import { html, type TemplateResult } from "lit"
import type { Drawing } from "../drawing.js"
import { drawBlock, type Spot } from "./block.js"

/** Draws blocks one under the other; cells of one row of a table stand beside each other, each in its column. */
export function drawBlocks(
  drawing: Drawing,
  blocks: readonly CellBlock[],
  spotOf: (block: CellBlock) => Spot,
): TemplateResult[] {
  const runs: CellBlock[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.row !== null && last?.[0]?.row === block.row) last.push(block)
    else runs.push([block])
  }
  return runs.map((run) => {
    const [first] = run
    const drawn = run.map((block) => drawBlock(drawing, block, spotOf(block)))
    return first === undefined || first.row === null
      ? html`${drawn}`
      : html`<div class=${`table-row of-${first.columns ?? 1}`}>${drawn}</div>`
  })
}
