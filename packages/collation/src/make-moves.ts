import type { Alignment } from "./align.js"
import type { Budget } from "./budget.js"
import { compareWithin, rangeOf } from "./compare-passages.js"
import type { Move, Passage } from "./collation.js"
import { formattingOf } from "./formatting.js"
import { renumberingOf } from "./list-numbers.js"
import type { Plan } from "./plan.js"
import { segmentsOf } from "./segments.js"
import type { Pair } from "./text.js"

/** Compares what left with what arrived, for every block that moved. In the order of the text before. */
export function makeMoves(
  pair: Pair,
  alignment: Alignment,
  plans: readonly Plan[],
  passages: readonly Passage[],
  budget: Budget,
): Move[] {
  const from = new Map(
    plans.flatMap((plan, i) => (plan.before !== null ? [[plan.moved, i] as const] : [])),
  )
  const to = new Map(
    plans.flatMap((plan, i) => (plan.after !== null ? [[plan.moved, i] as const] : [])),
  )
  const part = formattingOf(pair)
  const renumbered = renumberingOf(pair)
  return alignment.moved.map((moved, i) => {
    const [left, arrived] = [passages[from.get(i)!]!, passages[to.get(i)!]!]
    const [before, after] = [left.spans[0]!, arrived.spans[1]!]
    const kept = compareWithin(pair, rangeOf(pair, moved), alignment.mates, budget)
    const cut = segmentsOf(pair, kept, { before, after, endsApart: true, unknown: null })
    const within = renumbered?.(cut) ?? cut
    return {
      from: { witness: 0, passage: left.id, span: before },
      to: { witness: 1, passage: arrived.id, span: after },
      confidence: Math.round(moved.confidence * 1000) / 1000,
      within: part?.(within) ?? within,
    }
  })
}
