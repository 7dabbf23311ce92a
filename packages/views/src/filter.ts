import type { VariantClass, Weight } from "@variorum/collation"
import type { ChangeKind } from "./row.js"

/**
 * What a reader has switched off: everything that is in none of these sets is shown.
 *
 * A passage of a kind, or by a speaker, that is switched off becomes one line that says so; one that both texts have
 * stays, unmarked. A difference of a weight, of a class or in a hand that is switched off is left unmarked, and
 * counted. One that the eye cannot see, such as a zero-width space, is marked in any case.
 */
export interface Filter {
  readonly kinds: ReadonlySet<ChangeKind>
  /** Of differences inside passages that both texts have; whole passages that were cut or added have a kind. */
  readonly weights: ReadonlySet<Weight>
  readonly classes: ReadonlySet<VariantClass>
  /** Names, as the witnesses spell them. */
  readonly speakers: ReadonlySet<string>
  /** A passage that was cut or added in such a hand becomes one line, too. */
  readonly hands: ReadonlySet<string>
  /** Whose judgements are not told. */
  readonly people: ReadonlySet<string>
}

/** Everything is shown. */
export const NOTHING_HIDDEN: Filter = {
  kinds: new Set(),
  weights: new Set(),
  classes: new Set(),
  speakers: new Set(),
  hands: new Set(),
  people: new Set(),
}

/** The weights of spelling, pointing and spacing, which many readers leave unmarked. */
export const SLIGHT: ReadonlySet<Weight> = new Set(["accidental", "noise"])

/** The same filter, with one more thing switched off in one of its sets or, where it was off, on again. */
export function switched<Name extends keyof Filter>(
  filter: Filter,
  name: Name,
  value: Filter[Name] extends ReadonlySet<infer Value> ? Value : never,
): Filter {
  const values = new Set<unknown>(filter[name])
  if (!values.delete(value)) values.add(value)
  return { ...filter, [name]: values }
}
