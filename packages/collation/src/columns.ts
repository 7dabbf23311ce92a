import type { Collation } from "./collation.js"
import { extentOf } from "./passages/extent.js"

/**
 * Checks the column promise: each witness's readings, taken from top to bottom, are its text, letter for letter.
 *
 * Null when it holds. Otherwise one sentence that names the witness and the place of the first fault.
 */
export function checkColumns(collation: Collation): string | null {
  for (let i = 0; i < collation.witnesses.length; i++) {
    const fault = checkColumn(collation, i)
    if (fault !== null) return `Witness ${collation.witnesses[i]!.siglum}: ${fault}`
  }
  return null
}

function checkColumn(collation: Collation, i: number): string | null {
  let at = 0
  for (const passage of collation.passages) {
    const span = passage.spans[i] ?? null
    if (span !== null && span.start !== at)
      return `passage ${passage.id} begins at ${span.start}, not at ${at}`
    for (const segment of passage.segments) {
      const { start, end } = extentOf(segment.readings[i]!)
      if (start !== at || end < start)
        return `a reading of passage ${passage.id} covers ${start} to ${end} at ${at}`
      at = end
    }
    if (span !== null && span.end !== at)
      return `passage ${passage.id} ends at ${span.end}, its readings at ${at}`
  }
  const length = collation.witnesses[i]!.text.length
  return at === length ? null : `the readings end at ${at}, the text at ${length}`
}
