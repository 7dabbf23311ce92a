/** Fills the places of which no pair says anything: where the base has no words and a witness none either. */
import type { Reading } from "../collation.js"
import type { DraftSegment } from "./draft.js"

/**
 * The readings of every segment, one for each witness. A witness has nothing where the base has no words and its own
 * text goes on; but beside a gap of its own that stands opposite words of the others it is unknown there as well.
 */
export function fill(segments: readonly DraftSegment[], witnesses: number): Reading[][] {
  const columns = Array.from({ length: witnesses }, (_, i) => fillColumn(segments, i))
  return segments.map((_, place) => columns.map((column) => column[place]!))
}

function fillColumn(segments: readonly DraftSegment[], witness: number): Reading[] {
  const behind = gapsBehind(segments, witness)
  let [at, isBesideGap] = [0, false]
  return segments.map(({ readings }, place) => {
    const own = readings[witness] ?? null
    if (own !== null) {
      isBesideGap = isOpenGap(readings, witness)
      // An addition may have found its place elsewhere than its pair had it, before or behind what is lacking.
      if (own.kind === "nothing") return { kind: "nothing", at }
      at = own.span.end
      return own
    }
    if (isBesideGap || behind[place] === true)
      return { kind: "unknown", span: { start: at, end: at } }
    return { kind: "nothing", at }
  })
}

/** For each segment whether the next one of which something is known is a gap opposite words. */
function gapsBehind(segments: readonly DraftSegment[], witness: number): boolean[] {
  const behind: boolean[] = new Array(segments.length)
  let isGap = false
  for (let place = segments.length - 1; place >= 0; place--) {
    behind[place] = isGap
    const { readings } = segments[place]!
    if (readings[witness] !== null) isGap = isOpenGap(readings, witness)
  }
  return behind
}

/** True for a gap that the base has not: there the witness may have had more than the base. */
function isOpenGap(readings: readonly (Reading | null)[], witness: number): boolean {
  return readings[witness]?.kind === "unknown" && readings[0]?.kind !== "unknown"
}
