/**
 * Which sentences of the base belong to one passage among all witnesses: those that belong to one in any pair.
 *
 *   with A    |s1|s2 s3|s4|     A answers s2 and s3 with one sentence, B answers s3 and s4 with one:
 *   with B    |s1|s2|s3 s4|     all three belong together.
 *   merged    |s1|s2 s3 s4|
 */
import type { Collation } from "../collation.js"
import type { Span } from "../span.js"

/**
 * The base cut into passages: each begins with its first sentence and reaches to where the next begins; the first
 * begins with the text. Empty when no pair has a passage with words or a sign of the base.
 */
export function basePassages(text: string, pairs: readonly Collation[]): Span[] {
  const stretches = pairs
    .flatMap(({ passages }) => passages.map(({ spans }) => wordsIn(text, spans[0] ?? null)))
    .filter((span) => span !== null)
  const united = unite(stretches)
  return united.map((span, i) => ({
    start: i === 0 ? 0 : span.start,
    end: united[i + 1]?.start ?? text.length,
  }))
}

/** A stretch without the white space at its ends; null when it holds nothing else. */
export function wordsIn(text: string, span: Span | null): Span | null {
  if (span === null) return null
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  const end = span.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/** Stretches that overlap become one; those that only touch stay two. In text order. */
export function unite(stretches: readonly Span[]): Span[] {
  const united: Span[] = []
  for (const span of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = united.at(-1)
    if (last === undefined || span.start >= last.end) united.push(span)
    else united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return united
}
