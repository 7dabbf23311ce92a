/** Lists of a witness, in text order, of which a part is exchanged. */
import { firstWhere } from "../sorted.js"
import { shifted, type Span } from "../span.js"

/** What was cut anew, in the text as it was, and by how much all behind it has shifted. */
export interface Area extends Span {
  readonly by: number
}

/** A list with the things that begin in an area exchanged. */
export function spliced<T extends { readonly span: Span }>(
  old: readonly T[],
  now: readonly T[],
  { start, end, by }: Area,
): T[] {
  const first = firstWhere(old.length, (i) => old[i]!.span.start >= start)
  const behind = firstWhere(old.length, (i) => old[i]!.span.start >= end)
  return splicedAt(old, now, { first, behind, by })
}

/** The same where it is known which things they are: from `first` up to `behind`. */
export function splicedAt<T extends { readonly span: Span }>(
  old: readonly T[],
  now: readonly T[],
  { first, behind, by }: { readonly first: number; readonly behind: number; readonly by: number },
): T[] {
  const list = old.slice(0, first)
  for (const thing of now) list.push(thing)
  for (let i = behind; i < old.length; i++)
    list.push(by === 0 ? old[i]! : { ...old[i]!, span: shifted(old[i]!.span, by) })
  return list
}

/** The same for bare stretches. */
export function splicedSpans(
  old: readonly Span[],
  now: readonly Span[],
  { start, end, by }: Area,
): Span[] {
  const first = firstWhere(old.length, (i) => old[i]!.start >= start)
  const behind = firstWhere(old.length, (i) => old[i]!.start >= end)
  const list = old.slice(0, first)
  for (const span of now) list.push(span)
  for (let i = behind; i < old.length; i++) list.push(by === 0 ? old[i]! : shifted(old[i]!, by))
  return list
}

/** The same for stretches that may reach over the edges of the area: what is outside it stays, and is cut off there. */
export function splicedAcross<T extends { readonly span: Span }>(
  old: readonly T[],
  now: readonly T[],
  { start, end, by }: Area,
): readonly T[] {
  if (old.length === 0) return now
  const before: T[] = []
  const behind: T[] = []
  for (const thing of old) {
    const { span } = thing
    if (span.start < start)
      before.push(span.end <= start ? thing : { ...thing, span: { start: span.start, end: start } })
    if (span.end <= end) continue
    const rest = { start: Math.max(span.start, end), end: span.end }
    behind.push(
      rest.start === span.start && by === 0 ? thing : { ...thing, span: shifted(rest, by) },
    )
  }
  return [...before, ...now, ...behind]
}
