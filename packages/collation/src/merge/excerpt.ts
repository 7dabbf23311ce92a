import type { Span } from "../span.js"
import type { Witness } from "../witness.js"

/** A stretch of a witness as a witness of its own, with whatever of its blocks and spans lies in it. Offsets begin anew. */
export function excerpt(witness: Witness, { start, end }: Span): Witness {
  const within = (span: Span): Span => ({
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  })
  const cut = <T extends { readonly span: Span }>(list: readonly T[]): T[] =>
    list
      .filter(({ span }) => span.start < end && span.end > start)
      .map((each) => ({ ...each, span: within(each.span) }))
  return {
    ...witness,
    text: witness.text.slice(start, end),
    blocks: cut(witness.blocks),
    sentences: witness.sentences.filter((span) => span.start < end && span.end > start).map(within),
    interventions: cut(witness.interventions),
    marks: cut(witness.marks),
    revisions: cut(witness.revisions),
  }
}
