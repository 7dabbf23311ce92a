import type { Collation, Reading, Segment, Span } from "@variorum/collation"
import type { Judged } from "@variorum/layers"

/**
 * Judgements found in the usual comparison, hung on a coarser one of the same texts: what was said of one difference
 * hangs on the difference that it has become a part of.
 */
export function hangOnCoarser(judged: Judged, usual: Collation, coarse: Collation): Judged {
  if (usual === coarse || judged.hung.length === 0) return judged
  const segments = (collation: Collation, id: string): readonly Segment[] =>
    collation.passages.find((passage) => passage.id === id)?.segments ?? []
  const hung = judged.hung.map((one) => {
    const meant = one.segment === null ? undefined : segments(usual, one.passage)[one.segment]
    if (meant === undefined) return one
    return {
      ...one,
      segment: segments(coarse, one.passage).findIndex((each) => holds(each, meant)),
    }
  })
  return { ...judged, hung }
}

function holds(one: Segment, other: Segment): boolean {
  return one.readings.every((reading, i) => {
    const [outer, inner] = [extentOf(reading), extentOf(other.readings[i]!)]
    return outer.start <= inner.start && inner.end <= outer.end
  })
}

function extentOf(reading: Reading): Span {
  return reading.kind === "nothing" ? { start: reading.at, end: reading.at } : reading.span
}
