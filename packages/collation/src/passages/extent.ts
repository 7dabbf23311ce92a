import type { Reading } from "../collation.js"
import type { Span } from "../span.js"

/** The stretch of text that a reading covers; empty where there is nothing. */
export function extentOf(reading: Reading): Span {
  return reading.kind === "nothing" ? { start: reading.at, end: reading.at } : reading.span
}
