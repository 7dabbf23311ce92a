import type { Segment } from "../collation.js"
import { formattingOf } from "./formatting.js"
import { renumberingOf } from "./list-numbers.js"
import { type Extent, segmentsOf } from "./segments.js"
import type { Stretch } from "./stretch.js"
import type { Pair } from "../words/text.js"

/** Cuts stretches into segments, each weighed with regard to where it stands: in the number of a list item, or in words that look different. */
export type Segmenter = (list: readonly Stretch[], extent: Extent) => readonly Segment[]

/** The segmenter of a pair; what it needs to know of the whole texts is found out once. */
export function segmenterOf(pair: Pair): Segmenter {
  const part = formattingOf(pair)
  const renumber = renumberingOf(pair)
  return (list, extent) => {
    const cut = segmentsOf(pair, list, extent)
    const renumbered = renumber?.(cut) ?? cut
    return part?.(renumbered) ?? renumbered
  }
}
