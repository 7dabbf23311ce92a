import type { Span } from "../span.js"
import type { Witness } from "../witness.js"

/** True for white space that stands between two blocks. */
export function partsBlocks({ blocks }: Witness, { start, end }: Span): boolean {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.span.end <= start) low = middle + 1
    else high = middle
  }
  return low > 0 && low < blocks.length && end > start && blocks[low]!.span.start >= end
}
