import type { Reading, Segment, VariantClass } from "../collation.js"
import { extentOf } from "../passages/extent.js"
import { holdsWhole } from "../passages/settle-passages.js"
import { settle } from "../passages/settle.js"
import type { Stretch } from "../passages/stretch.js"
import { weigh } from "../passages/weigh.js"
import { contains, type Span } from "../span.js"
import type { Pair, Text } from "../words/text.js"
import type { Phrases } from "./coarser.js"

/**
 * The segments of one passage, changes joined where the words between them are not worth showing as kept under this
 * weight. The same list where nothing was joined.
 */
export function joinAcrossIslands(
  pair: Pair,
  segments: readonly Segment[],
  phrases: Phrases,
  weight: number,
): readonly Segment[] {
  if (!hasSeveralChanges(segments)) return segments
  const joined: Segment[] = []
  let open: Segment[] = []
  const close = () => {
    joined.push(...joinWithin(pair, open, weight))
    open = []
  }
  for (const segment of segments) {
    if (isApart(segment, phrases)) {
      close()
      joined.push(segment)
    } else open.push(segment)
  }
  close()
  return joined.length === segments.length ? segments : joined
}

/** An island needs a change on either side. */
function hasSeveralChanges(segments: readonly Segment[]): boolean {
  let changes = 0
  for (let i = 0; i < segments.length && changes < 2; i++) if (isChange(segments[i]!)) changes++
  return changes > 1
}

/** True of what is never joined with a change: gaps, what stands opposite them, editors' words, phrases that moved. */
function isApart({ readings, class: kind }: Segment, phrases: Phrases): boolean {
  if (kind === "editorial" || kind === "unattested") return true
  return readings.some((reading, side) => {
    if (reading.kind !== "words") return reading.kind === "unknown"
    return phrases[side === 0 ? 0 : 1].some((phrase) => contains(phrase, reading.span))
  })
}

/** Neighbouring segments that are kept, or changed, alike. */
interface Run {
  readonly segments: readonly Segment[]
  readonly stretch: Stretch
}

function joinWithin(pair: Pair, segments: readonly Segment[], weight: number): readonly Segment[] {
  if (!hasSeveralChanges(segments)) return segments
  const runs = runsOf(pair, segments)
  const settled = settle(
    pair,
    runs.map(({ stretch }) => stretch),
    holdsWhole,
    weight,
  )
  if (settled.length === runs.length) return segments
  let next = 0
  return settled.flatMap((stretch) => {
    const first = next
    while (next < runs.length && endsWithin(runs[next]!.stretch, stretch)) next++
    const covered = runs.slice(first, next)
    const own = covered.flatMap((run) => run.segments)
    return covered.length < 2 ? own : (together(pair, own) ?? own)
  })
}

function runsOf(pair: Pair, segments: readonly Segment[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < segments.length) {
    const kept = !isChange(segments[at]!)
    let end = at + 1
    while (end < segments.length && !isChange(segments[end]!) === kept) end++
    const own = segments.slice(at, end)
    runs.push({ segments: own, stretch: stretchOf(pair, own, kept) })
    at = end
  }
  return runs
}

/** Differences in words that were matched all the same (a capital, white space, another look) are no change of their own. */
const MATCHED: ReadonlySet<VariantClass | null> = new Set<VariantClass | null>([
  null,
  "case",
  "spacing",
  "paragraphing",
  "formatting",
])

function isChange({ class: kind, rules }: Segment): boolean {
  return rules === undefined && !MATCHED.has(kind)
}

function stretchOf({ before, after }: Pair, segments: readonly Segment[], kept: boolean): Stretch {
  const [a, b] = [extentOfSide(segments, 0), extentOfSide(segments, 1)]
  return {
    kept,
    aStart: tokenAt(before, a.start),
    aEnd: tokenAt(before, a.end),
    bStart: tokenAt(after, b.start),
    bEnd: tokenAt(after, b.end),
  }
}

/** The first token that begins at a position or behind it. */
function tokenAt({ tokens }: Text, position: number): number {
  let [low, high] = [0, tokens.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < position) low = middle + 1
    else high = middle
  }
  return low
}

function endsWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.aEnd <= outer.aEnd && inner.bEnd <= outer.bEnd
}

/** Some neighbouring segments as one change; null where nothing would differ in it. */
function together({ before, after }: Pair, segments: readonly Segment[]): Segment | null {
  const [one, other] = [extentOfSide(segments, 0), extentOfSide(segments, 1)]
  const weighed = weigh(
    before.witness.text,
    after.witness.text,
    one.start,
    one.end,
    other.start,
    other.end,
  )
  if (weighed.class === null) return null
  return { readings: [readingOf(one), readingOf(other)], ...weighed }
}

function extentOfSide(segments: readonly Segment[], side: 0 | 1): Span {
  const { start } = extentOf(segments[0]!.readings[side]!)
  return { start, end: extentOf(segments.at(-1)!.readings[side]!).end }
}

function readingOf(span: Span): Reading {
  return span.start === span.end ? { kind: "nothing", at: span.start } : { kind: "words", span }
}
