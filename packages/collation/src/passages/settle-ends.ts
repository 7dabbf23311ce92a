/**
 * The ends of a passage: a few kept words, or a mark, at its beginning or its end.
 *
 *   [-The process will-]{+The result would+} often be retarded   where the passage before was cut: *The* would
 *                                                                stand between two changes
 *   [-… those murders.-]{+… until spring came.+}                 no full stop stands alone behind what was replaced
 *   He left{+ with his three sisters+}.                          but it stays behind what was only cut or added
 */
import type { Walls } from "./settle.js"
import { hasWords, Size } from "./size.js"
import { isStranded } from "./stranded.js"
import { changed, joined, type Stretch } from "./stretch.js"
import type { Pair } from "../words/text.js"

/** A mark at the end of a passage goes with a replacement of at least this many words beside it. */
const CARRIES_MARK = 3

const [own, change] = [new Size(), new Size()]

/** How much is changed right before and right after a passage; null where nothing is, or where it is unknown. */
export interface Beside {
  readonly before: Size | null
  readonly after: Size | null
}

/** Drops what is stranded at either end of a settled passage. */
export function settleEnds(
  pair: Pair,
  list: readonly Stretch[],
  beside: Beside,
  walls: Walls,
): readonly Stretch[] {
  const isLoose = (end: Stretch, neighbour: Stretch, outer: Size | null) => {
    if (!end.kept || (outer === null && hasWords(pair, end)) || walls(pair, end)) return false
    own.clear().add(pair, end)
    change.clear().add(pair, neighbour)
    if (outer !== null && isStranded(own, change, outer)) return own.isWordless || change.replaces
    return own.isWordless && change.replaces && change.words >= CARRIES_MARK
  }
  const last = list.length - 1
  if (last < 1) return list
  const opens = isLoose(list[0]!, list[1]!, beside.before)
  const closes = isLoose(list[last]!, list[last - 1]!, beside.after)
  if (!opens && !closes) return list
  return joined(
    list.map((stretch, i) =>
      (i === 0 && opens) || (i === last && closes) ? changed(stretch) : stretch,
    ),
  )
}
