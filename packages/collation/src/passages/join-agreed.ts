import type { Segment } from "../collation.js"

/** Joins neighbouring segments in which the witnesses agree. */
export function joinAgreed(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const both = last === undefined ? null : bothAgreed(last, segment)
    if (both === null) joined.push(segment)
    else joined[joined.length - 1] = both
  }
  return joined
}

function bothAgreed(one: Segment, other: Segment): Segment | null {
  if (
    one.weight !== "none" ||
    one.class !== null ||
    other.weight !== "none" ||
    other.class !== null
  )
    return null
  const readings = one.readings.map((first, i) => {
    const second = other.readings[i]!
    if (first.kind !== "words" || second.kind !== "words") return null
    return { kind: "words" as const, span: { start: first.span.start, end: second.span.end } }
  })
  return readings.every((joint) => joint !== null) ? { ...one, readings } : null
}
