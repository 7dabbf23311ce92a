/**
 * The whole journey, a step a line.
 *
 *   prepare       each witness is cut into words and sentences, and the words of both are numbered alike
 *   align         words find each other over the whole text; their votes pair the sentences; what is left
 *                 over in both is paired by likeness, and then looked for elsewhere: moves
 *   layOut        sentences that answer each other become passages; what has no partner is cut, added or,
 *                 opposite words that the source leaves out, unattested
 *   settlePassages  within each passage words are matched again, settled and slid into place; among what that
 *                 leaves, phrases are looked for elsewhere: moves smaller than a sentence
 *   makePassages  every passage is cut into segments, each weighed
 *   makeMoves     what left one place and turned up at another is compared with itself
 */
import { align } from "./align.js"
import { Budget, DEFAULT_BUDGET } from "./budget.js"
import type { Collation } from "./collation.js"
import { layOut } from "./layout.js"
import { makeMoves } from "./make-moves.js"
import { partStretches } from "./part-stretches.js"
import { makePassages } from "./passages.js"
import { findPhraseMoves } from "./phrase-moves.js"
import { checkRules, type Rule } from "./rules/rule.js"
import { compareWithin, settlePassages } from "./settle-passages.js"
import { prepare } from "./text.js"
import type { Witness } from "./witness.js"

/** What may be set for a comparison. */
export interface CollateOptions {
  /** How many steps it may cost (see `Budget`); a whole number above 0. Past it, passages are compared as wholes. */
  readonly budget?: number
  /** What counts as the same (see `RULE_NAMES`, `preset`); nothing but equal letters when absent or empty. */
  readonly rules?: readonly Rule[]
}

/**
 * Lays witnesses side by side: what they share, what was cut, added, reworded or moved, and what cannot be known.
 *
 * Pure and synchronous; the same witnesses give the same collation everywhere. The first witness is the base.
 * Throws RangeError for fewer or more than two witnesses, and for a budget that is not a whole number above 0;
 * InvalidRules for rules that cannot be followed.
 */
export function collate(witnesses: readonly Witness[], options: CollateOptions = {}): Collation {
  const [before, after] = witnesses
  if (before === undefined || after === undefined || witnesses.length > 2)
    throw new RangeError(`collate needs two witnesses; it was given ${witnesses.length}`)
  const budget = new Budget(checkBudget(options.budget ?? DEFAULT_BUDGET))
  const rules = checkRules(options.rules ?? [])
  const pair = prepare(before, after, rules)
  const alignment = align(pair, budget)
  const plans = layOut(pair, alignment)
  const settled = settlePassages(pair, alignment.mates, plans, budget)
  const phrases = findPhraseMoves(pair, plans, settled, budget)
  const parted = partStretches(pair, settled, phrases, (range) =>
    compareWithin(pair, range, alignment.mates, budget),
  )
  const passages = makePassages(pair, plans, parted)
  const moves = makeMoves(pair, alignment, plans, passages, phrases, budget)
  const collation = { witnesses: [before, after], passages, moves, complete: !budget.exhausted }
  return rules.length === 0 ? collation : { ...collation, rules }
}

function checkBudget(steps: number): number {
  if (!Number.isInteger(steps) || steps < 1)
    throw new RangeError(`the budget must be a whole number of steps above 0; it was ${steps}`)
  return steps
}
