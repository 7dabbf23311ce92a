import type { Witness } from "@variorum/collation"

/** A place in blocks that are being read: in which block, counted from 0, and behind how many UTF-16 units of it. */
export interface BlockPlace {
  readonly block: number
  readonly offset: number
}

/** Words in blocks that are being read. */
export interface BlockRange {
  readonly start: BlockPlace
  readonly end: BlockPlace
}

/** The same place in the text of the witness that the blocks became. In a block that is none it is the text's end. */
export function offsetIn({ text, blocks }: Witness, { block, offset }: BlockPlace): number {
  const span = blocks[block]?.span
  return span === undefined ? text.length : Math.min(span.start + offset, span.end)
}
