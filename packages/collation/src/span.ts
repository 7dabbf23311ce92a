/** A stretch of one witness's text, in UTF-16 code units: `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when `inner` lies wholly inside `outer` (equal ends count as inside). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True when the two share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The same stretch, counted from elsewhere. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** The numbers in a range. */
export function numbersIn({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}
