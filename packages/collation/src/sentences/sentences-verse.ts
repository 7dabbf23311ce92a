import { firstEndingAfter } from "../sorted.js"
import type { Span } from "../span.js"
import type { Intervention } from "../witness.js"
import { LineEnd, Word, kindAt, trimWhite } from "./sentences-characters.js"
import { whatFollows } from "./sentences-following.js"

/** Prose is set wider than verse; in Whitman, whose lines are long, half stay under 100. */
const shortLine = 100

/** So many capitals in a row do not happen to hard-wrapped prose, not even in German. */
const lineCountBeyondChance = 8

/**
 * The lines of a block when it looks like verse, so that each is cut for itself; else null.
 *
 * Verse: two lines or more; each begins with a capital letter (behind quotes, dashes, brackets)
 * or is only a gap; more than half are short; and most lines but the last end in a mark. Prose
 * wrapped by hand breaks at any word: its lines mostly begin small and end in a letter. Verse
 * whose sentences run over the line has few marks at line ends, so the last test is dropped
 * where there are many lines. Scripts without capitals give no such sign and count as prose.
 */
export function verseLines(
  text: string,
  block: Span,
  interventions: readonly Intervention[],
): Span[] | null {
  const lines: Span[] = []
  let short = 0
  let marked = 0
  for (let start = block.start; start < block.end; ) {
    const end = lineEnd(text, start, block.end, interventions)
    const last = trimWhite(text, start, end)
    if (last > start) {
      const { next } = whatFollows(text, start, end, interventions)
      if (next !== "upper" && next !== "gap") return null
      if (last - start < shortLine) short++
      if (kindAt(text, last - 1) !== Word) marked++
      lines.push({ start, end })
    }
    start = end + 1
  }
  return isVerse(lines, short, marked, text, block.end) ? lines : null
}

function isVerse(
  lines: readonly Span[],
  short: number,
  marked: number,
  text: string,
  blockEnd: number,
): boolean {
  const count = lines.length
  if (count < 2 || short * 2 <= count) return false
  if (count >= lineCountBeyondChance) return true
  const lastLine = lines[count - 1] ?? { start: blockEnd, end: blockEnd }
  const lastMarked = kindAt(text, trimWhite(text, lastLine.start, lastLine.end) - 1) !== Word
  return (marked - (lastMarked ? 1 : 0)) * 2 >= count - 1
}

/** A line end inside an intervention is the editor's, and ends no line of the text. */
function lineEnd(
  text: string,
  start: number,
  limit: number,
  interventions: readonly Intervention[],
): number {
  let index = firstEndingAfter(interventions, start)
  let i = start
  while (i < limit) {
    const span = interventions[index]?.span
    if (span !== undefined && span.start <= i) {
      i = Math.max(i, Math.min(limit, span.end))
      index++
    } else if (kindAt(text, i) === LineEnd) return i
    else i++
  }
  return limit
}
