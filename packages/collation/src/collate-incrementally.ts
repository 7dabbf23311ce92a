import { checkOptions, collate, type CollateOptions, measuredBy } from "./collate.js"
import type { Collation } from "./collation.js"
import { progressByPair } from "./progress.js"
import { collatePair } from "./regions/collate-pair.js"
import { Regions } from "./regions/regions.js"
import type { Rule } from "./rules/rule.js"
import type { Witness } from "./witness.js"

/** What a collation was made of and may be made of again. */
interface Made {
  readonly regions: Regions
  readonly rules: string
  readonly steps: number | null
}

const made = new WeakMap<Collation, Made>()

/**
 * Collates two witnesses as they are now, after an edit: equal to a fresh `collate` with the same options, identifiers
 * included, but only what the edit has touched is compared again.
 *
 * `previous`: what this function gave for the witnesses as they were. What it remembers goes over to the new collation: the
 * previous one stays as it is and can be read, but only from the newest can one go on quickly. With any other collation,
 * other rules or another budget, and of more than two witnesses, everything is compared anew. A rule for scanning noise learns from the
 * whole texts and so looks at everything again.
 *
 * Throws as `collate` does.
 */
export function collateIncrementally(
  previous: Collation | null,
  witnesses: readonly Witness[],
  options: CollateOptions = {},
): Collation {
  if (witnesses.length > 2) return collate(witnesses, options)
  const { base, steps, pins, rules } = checkOptions(witnesses, options)
  const known = previous === null ? undefined : made.get(previous)
  const names = nameOf(rules)
  const isSame =
    known !== undefined && known.rules === names && known.steps === steps && !known.regions.isWorn
  const regions = isSame ? known.regions : new Regions(rules, steps)
  const tell = progressByPair(options.progress, 1)()
  const pair = [witnesses[0]!, witnesses[1]!] as const
  const collation = measuredBy(base, collatePair(pair, pins, regions, rules, tell))
  if (previous !== null) made.delete(previous)
  made.set(collation, { regions, rules: names, steps })
  return collation
}

function nameOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules)
}
