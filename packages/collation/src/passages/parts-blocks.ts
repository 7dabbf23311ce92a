import { firstEndingAfter } from "../sorted.js"
import type { Span } from "../span.js"
import type { Witness } from "../witness.js"

/** True for white space that stands between two blocks. */
export function partsBlocks({ blocks }: Witness, { start, end }: Span): boolean {
  const next = firstEndingAfter(blocks, start)
  return next > 0 && next < blocks.length && end > start && blocks[next]!.span.start >= end
}
