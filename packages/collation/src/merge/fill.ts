/** Fills the places of which no pair says anything: where the base has no words and a witness none either. */
import type { Reading } from "../collation.js"
import type { Witness } from "../witness.js"
import type { DraftSegment } from "./draft.js"

/**
 * The readings of every segment, one for each witness. A witness has nothing where the base has no words and its own
 * text goes on; but beside a gap of its own that stands opposite words of the others it is unknown there as well.
 */
export function fill(
  segments: readonly DraftSegment[],
  witnesses: readonly Witness[],
): Reading[][] {
  const columns = witnesses.map(({ text }, i) => fillColumn(segments, i, text))
  return segments.map((_, place) => columns.map((column) => column[place]!))
}

function fillColumn(segments: readonly DraftSegment[], witness: number, text: string): Reading[] {
  const behind = gapsBehind(segments, witness, text)
  let [at, isBesideGap] = [0, false]
  return segments.map(({ readings }, place) => {
    const own = readings[witness] ?? null
    if (own !== null) {
      if (!isSpace(own, text)) isBesideGap = isOpenGap(readings, witness)
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
function gapsBehind(segments: readonly DraftSegment[], witness: number, text: string): boolean[] {
  const behind: boolean[] = new Array(segments.length)
  let isGap = false
  for (let place = segments.length - 1; place >= 0; place--) {
    behind[place] = isGap
    const { readings } = segments[place]!
    const own = readings[witness] ?? null
    if (own !== null && !isSpace(own, text)) isGap = isOpenGap(readings, witness)
  }
  return behind
}

/** The white space behind a gap does not part it from what follows. */
function isSpace(reading: Reading, text: string): boolean {
  return reading.kind === "words" && text.slice(reading.span.start, reading.span.end).trim() === ""
}

/** True for a gap that the base has not: there the witness may have had more than the base. */
function isOpenGap(readings: readonly (Reading | null)[], witness: number): boolean {
  return readings[witness]?.kind === "unknown" && readings[0]?.kind !== "unknown"
}
