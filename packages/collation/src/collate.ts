/** Where a comparison begins. The journey of two witnesses, a step a line: `regions/collate-pair.ts`. */
import { checkPins } from "./pins/check-pins.js"
import type { Collation } from "./collation.js"
import { InvalidWitness } from "./errors.js"
import { canonicalOrder, inGivenOrder } from "./merge/canonical-order.js"
import { type CollatePair, collateStar } from "./merge/star.js"
import type { Pin } from "./pins/pins.js"
import { collatePair } from "./regions/collate-pair.js"
import { Regions } from "./regions/regions.js"
import { type Progress, progressByPair } from "./progress.js"
import { checkRules, type Rule } from "./rules/rule.js"
import type { Witness } from "./witness.js"

/** What may be set for a comparison. */
export interface CollateOptions {
  /**
   * How many steps the comparison of two witnesses may cost (see `Budget`); a whole number above 0. Past it, passages
   * are compared as wholes. Of more than two, each comparison with the base may cost as much; of a long pair, each step
   * in each of its regions. When absent, in proportion to the words that each step looks at, so that no text costs more
   * than some times what another of its length does (see `budgetFor`).
   */
  readonly budget?: number
  /** Index of the witness that the others are measured by; 0, the first, when absent. */
  readonly base?: number
  /** What a person has decided about which sentences belong together; earlier pins are heard first. */
  readonly pins?: readonly Pin[]
  /** What counts as the same (see `RULE_NAMES`, `preset`); nothing but equal letters when absent or empty. */
  readonly rules?: readonly Rule[]
  /** Is told how far the comparison has come, some five times for each two witnesses. What it throws ends the comparison. */
  readonly progress?: (progress: Progress) => void
}

/**
 * Lays witnesses side by side: what they share, what was cut, added, reworded or moved, and what cannot be known.
 *
 * Two are compared with each other; of more, each is compared with the base, and what several have beyond the base
 * with each other (see `merge/star.ts`). What is said of two witnesses neither of which is the base is therefore
 * coarser than `collate` of these two alone.
 *
 * Pure and synchronous; the same witnesses give the same collation everywhere, and the order of those behind the base
 * decides nothing but the order of the columns. Throws RangeError for fewer than two witnesses, for a base that is
 * not one of them, and for a budget that is not a whole number above 0; InvalidWitness "sigla-alike" when of
 * more than two witnesses two have the same siglum; InvalidRules for rules that cannot be followed; InvalidPin for a
 * pin that is not as `Pin` says, or names another witness. A pin that cannot be kept is no error: `Collation.pins`.
 */
export function collate(witnesses: readonly Witness[], options: CollateOptions = {}): Collation {
  const { base, steps, pins, rules } = checkOptions(witnesses, options)
  const beginPair = progressByPair(options.progress, witnesses.length - 1)
  const collateTwo: CollatePair = (one, other, own) =>
    collatePair([one, other], own, new Regions(rules, steps), rules, beginPair())
  if (witnesses.length === 2)
    return measuredBy(base, collateTwo(witnesses[0]!, witnesses[1]!, pins))
  checkSigla(witnesses)
  checkPins(
    pins,
    witnesses.map(({ siglum }) => siglum),
  )
  const order = canonicalOrder(witnesses, base)
  const ordered = order.map((i) => witnesses[i]!)
  const star = collateStar(ordered, collateTwo, pins)
  return inGivenOrder(star, order)
}

/** As `CollateOptions`; `steps`: the budget, null where nobody has set one. */
interface CheckedOptions extends Required<Pick<CollateOptions, "base" | "pins" | "rules">> {
  readonly steps: number | null
}

/** What a comparison goes by, once it is known to make sense. Throws as `collate` does. */
export function checkOptions(
  witnesses: readonly Witness[],
  { budget, base = 0, pins = [], rules = [] }: CollateOptions,
): CheckedOptions {
  if (witnesses.length < 2)
    throw new RangeError(`collate needs two witnesses or more; it was given ${witnesses.length}`)
  if (budget !== undefined) checkBudget(budget)
  checkBase(base, witnesses.length)
  return { steps: budget ?? null, base, pins, rules: checkRules(rules) }
}

/** A collation of two with another base. The one it has is not copied: that would ask for its passages. */
export function measuredBy(base: number, collation: Collation): Collation {
  return collation.base === base ? collation : { ...collation, base }
}

function checkBudget(steps: number): void {
  if (!Number.isInteger(steps) || steps < 1)
    throw new RangeError(`the budget must be a whole number of steps above 0; it was ${steps}`)
}

function checkBase(base: number, count: number): void {
  if (!Number.isInteger(base) || base < 0 || base >= count)
    throw new RangeError(`the base must be the index of one of ${count} witnesses; it was ${base}`)
}

/** Two are told apart as draft and final text; among more, only the siglum says whose a reading is. */
function checkSigla(witnesses: readonly Witness[]): void {
  const known = new Set<string>()
  witnesses.forEach(({ siglum }, i) => {
    if (known.has(siglum))
      throw new InvalidWitness(
        "sigla-alike",
        `Two witnesses have the siglum "${siglum}".`,
        `witnesses[${i}].siglum`,
        "Give each witness a siglum of its own.",
      )
    known.add(siglum)
  })
}
