import type { Span } from "@variorum/collation"

/** What a reader takes for one letter is looked for this far around a place. */
const AROUND = 256

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/**
 * The stretch widened to whole graphemes: no letter is parted from its accent, no emoji cut in two. An empty stretch
 * stays empty and goes to where its grapheme begins. A heap of more than 256 marks on one letter is cut.
 */
export function wholeGraphemes(text: string, { start, end }: Span): Span {
  const from = graphemeAt(text, start).start
  return end <= start
    ? { start: from, end: from }
    : { start: from, end: graphemeAt(text, end - 1).end }
}

function graphemeAt(text: string, at: number): Span {
  if (at >= text.length) return { start: text.length, end: text.length }
  let from = Math.max(0, at - AROUND)
  if (isSecondHalf(text, from)) from--
  const around = text.slice(from, at + AROUND)
  const { index, segment } = segmenter.segment(around).containing(at - from)!
  return { start: from + index, end: from + index + segment.length }
}

function isSecondHalf(text: string, at: number): boolean {
  return (
    at > 0 &&
    /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) &&
    /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1))
  )
}
