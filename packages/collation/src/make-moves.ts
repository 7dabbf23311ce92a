import { isTurned, type Alignment } from "./align.js"
import type { Budget } from "./budget.js"
import type { Move, Passage } from "./collation.js"
import type { Plan } from "./layout.js"
import { compareWithin, rangeOf } from "./passages.js"
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
  return alignment.moved.map((moved, i) => {
    const from = passages[plans.findIndex((plan) => plan.moved === i && plan.before !== null)]!
    const to = passages[plans.findIndex((plan) => plan.moved === i && plan.after !== null)]!
    const [before, after] = [from.spans[0]!, to.spans[1]!]
    const kept = compareWithin(pair, rangeOf(pair, moved), alignment.mates, budget)
    return {
      from: { passage: from.id, span: before },
      to: { passage: to.id, span: after },
      confidence: Math.round(moved.confidence * 1000) / 1000,
      within: segmentsOf(pair, kept, {
        before,
        after,
        endsApart: true,
        unknown: null,
        turned: isTurned(pair),
      }),
    }
  })
}
