import { formattingOf } from "./formatting.js"
import { renumberingOf } from "./list-numbers.js"
import { type SegmentRow } from "./segment-row.js"
import { Cutter, type Extent } from "./segments.js"
import type { Stretch } from "./stretch.js"
import type { Pair } from "../words/text.js"

/** Cuts stretches into segments, each weighed with regard to where it stands: in the number of a list item, or in words that look different. */
export type Cut = (list: readonly Stretch[], extent: Extent) => void

/** What cuts the passages of a pair and puts their segments into a row; what it needs to know of the whole texts is found out once. */
export function cutterOf(pair: Pair, row: SegmentRow): Cut {
  const part = formattingOf(pair)
  const renumber = renumberingOf(pair)
  const cutter = new Cutter(pair, row)
  return (list, extent) => {
    const first = row.count
    cutter.cut(list, extent)
    if (part === null && renumber === null) return
    const { startBefore, startAfter } = extent
    const cut = row.segments(first, row.count, [startBefore, startAfter], [0, 0])
    const renumbered = renumber?.(cut) ?? cut
    row.replace(first, part?.(renumbered) ?? renumbered)
  }
}
