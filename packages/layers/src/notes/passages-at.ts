import { type Collation, overlaps, type Span } from "@variorum/collation"
import type { NotePlace } from "./placement.js"

/** Identifiers of the passages that some places stand in, in text order. A place without length stands in that which holds it. */
export function passagesAt(
  { passages }: Pick<Collation, "passages">,
  places: readonly NotePlace[],
): readonly string[] {
  const found = new Set<number>()
  for (const { witness, span } of places) {
    const spanOf = (index: number) => passages[index]!.spans[witness] ?? null
    for (let i = firstFrom(passages.length, span.start, spanOf); i < passages.length; i++) {
      const there = spanOf(i)
      if (there === null) continue
      if (there.start >= span.end && there.start > span.start) break
      if (overlaps(there, span) || (span.start === span.end && holds(there, span.start)))
        found.add(i)
    }
  }
  return [...found].sort((one, other) => one - other).map((index) => passages[index]!.id)
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end
}

/** Index of the first passage that ends behind a place, or of one without words just before it. */
function firstFrom(count: number, at: number, spanOf: (index: number) => Span | null): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    let index = middle
    while (index < high && spanOf(index) === null) index++
    const span = index < high ? spanOf(index) : null
    if (span === null || span.end > at) high = middle
    else low = index + 1
  }
  return low
}
