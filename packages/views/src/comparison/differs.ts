import type { Reading, Segment, Span } from "@variorum/collation"
import type { Bare, Side } from "./comparison.js"
import { disguises } from "../layout/invisibles.js"
import { isLeftUnmarked } from "./switched-off.js"

/** The readings of a segment on the two sides. */
export function readingsOf({ readings: [before, after] }: Segment): readonly [Reading, Reading] {
  return [before!, after!]
}

/** True where words were taken out or put in, and not only made to look different. */
export function rewords(bare: Bare, segment: Segment): boolean {
  return segment.class !== "formatting" && differs(bare, segment)
}

/** True where the two sides differ in a way that is to be marked. What rules hide never is. */
export function differs(bare: Bare, segment: Segment): boolean {
  const { class: kind, weight } = segment
  if (kind === null || kind === "editorial" || kind === "unattested" || kind === "paragraphing")
    return false
  if (weight === "none" || segment.rules !== undefined) return false
  return !isLeftUnmarked(bare, segment) || isDisguised(bare, segment)
}

/** True where one side has something that the eye cannot see, such as a zero-width space. */
export function isDisguised(bare: Bare, segment: Segment): boolean {
  return readingsOf(segment).some(
    (reading, side) =>
      reading.kind === "words" && disguises(wordsOf(bare, side as Side, reading.span)).length > 0,
  )
}

function wordsOf(bare: Bare, side: Side, span: Span): string {
  return bare.witnesses[side].text.slice(span.start, span.end)
}
