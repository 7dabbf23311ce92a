import type { Quotation, Span } from "@variorum/collation"
import { sharedBeginning, sharedEnd } from "./likeness.js"

/** Places by how much of the old surroundings stands around them, and then by how near they are to the old place. */
export function ranked(
  text: string,
  quotation: Quotation,
  places: readonly number[],
): readonly Span[] {
  const { exact, prefix, suffix, start } = quotation
  const agreeing = (at: number) => {
    const end = at + exact.length
    return (
      sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedBeginning(text.slice(end, end + suffix.length), suffix)
    )
  }
  return places
    .map((at) => ({ at, agreeing: agreeing(at), distance: Math.abs(at - start) }))
    .sort((one, other) => other.agreeing - one.agreeing || one.distance - other.distance)
    .map(({ at }) => spanAt(quotation, at))
}

/** The stretch that quoted words have where they begin. */
export function spanAt({ exact }: Quotation, start: number): Span {
  return { start, end: start + exact.length }
}
