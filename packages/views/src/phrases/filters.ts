import type { Weight } from "@variorum/collation"

/** What is said about what a reader has switched off, and about how coarsely changes are marked. */
export interface FilterPhrases {
  /** Name of the panel. */
  readonly panel: string
  /** Headings of its groups. */
  readonly weights: string
  readonly classes: string
  readonly speakers: string
  readonly hands: string
  readonly people: string
  readonly weight: Readonly<Record<Exclude<Weight, "none">, string>>
  /** Behind a name in the panel: how many there are or, switched off, how many that hides. */
  readonly count: (count: number, isHidden: boolean) => string
  /** That so many changes of all are hidden, as a sentence. */
  readonly hidden: (changes: number, total: number) => string
  /** That so many differences stand unmarked, as a sentence. */
  readonly unmarked: (differences: number) => string
  readonly showAll: string
  /** Name of the slider, of its two ends, and what it stands at: `step` from 0, the usual, to `steps`. */
  readonly coarseness: string
  readonly fine: string
  readonly coarse: string
  readonly step: (step: number, steps: number) => string
}
