import { firstEndingAfter } from "../sorted.js"
import type { Span } from "../span.js"
import type { Intervention } from "../witness.js"
import { skipWhite, trimWhite } from "./sentences-characters.js"
import { isGap } from "./sentences-interventions.js"

/** Made when first needed; of one locale, so that the result never depends on the machine's. */
let segmenter: Intl.Segmenter | null = null

/**
 * How much is given to the platform at once, in code units. It takes quadratic time: 17,000
 * short sentences at once need 0.2 s, 33,000 need 7 s (Node 20). Larger is slower, smaller
 * grows the window more often.
 */
const window = 2_000

/**
 * The sentences of one block by the platform's own rules, for scripts that do not mark where
 * sentences end. No end falls inside an intervention, and a gap that begins where the platform
 * begins a sentence is one for itself.
 */
export function cutBySegmenter(
  text: string,
  block: Span,
  interventions: readonly Intervention[],
): Span[] {
  const spans: Span[] = []
  let start = block.start
  for (const end of boundaries(text, block, interventions)) {
    const from = skipWhite(text, start, end)
    const to = trimWhite(text, from, end)
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  return spans
}

function* boundaries(
  text: string,
  block: Span,
  interventions: readonly Intervention[],
): Generator<number> {
  let from = block.start
  for (const end of platformEnds(text, block)) {
    const around = interventions[firstEndingAfter(interventions, end)]?.span
    if (around !== undefined && around.start < end) continue
    yield* gapEnds(text, { start: from, end }, interventions)
    yield end
    from = end
  }
  yield block.end
}

/**
 * Where the platform ends sentences, window by window. The last sentence of a window may go on
 * behind it and is read again with the next; a sentence longer than the window makes it grow.
 */
function* platformEnds(text: string, block: Span): Generator<number> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" })
  let from = block.start
  for (let size = window; from < block.end; ) {
    const limit = Math.min(block.end, from + size)
    const start = from
    for (const { index, segment } of segmenter.segment(text.slice(start, limit))) {
      const end = start + index + segment.length
      if (end === limit && limit < block.end) break
      yield end
      from = end
      if (size > window) break
    }
    size = from === start ? size * 2 : window
  }
}

/** The ends of the gaps with which a segment begins. */
function* gapEnds(
  text: string,
  segment: Span,
  interventions: readonly Intervention[],
): Generator<number> {
  let at = skipWhite(text, segment.start, segment.end)
  for (let index = firstEndingAfter(interventions, at); ; index++) {
    const gap = interventions[index]
    if (gap === undefined || at >= segment.end) return
    if (gap.span.start !== at || !isGap(gap)) return
    yield gap.span.end
    at = skipWhite(text, gap.span.end, segment.end)
  }
}
