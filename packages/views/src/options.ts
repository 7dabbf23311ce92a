import type { Judgement } from "@variorum/layers"
import { type Covered, NOTHING_COVERED } from "./layout/covering.js"
import { type Filter, NOTHING_HIDDEN } from "./filter.js"
import { plain } from "./phrases/english/plain.js"
import type { Phrases } from "./phrases/phrases.js"

/** How a collation is to be laid out. Everything may be left out. */
export interface ViewOptions {
  /** The words to use; `plain` English when absent. */
  readonly phrases?: Phrases
  /** What is switched off; sets that are left out switch nothing off. */
  readonly hidden?: Partial<Filter>
  /** Which two witnesses, by index; the first two when absent. */
  readonly pair?: readonly [number, number]
  /** What people say about changes, shown beside what the program found. */
  readonly judgements?: readonly Judgement[]
  /** How coarsely reworded passages are marked: 0, the usual, to `COARSEST`; see `coarser` of `@variorum/collation`. */
  readonly coarseness?: number
  /** Which changed words are covered, to be guessed first; none when absent. */
  readonly covered?: Covered
}

/** The options with nothing left open. */
export interface Settings {
  readonly phrases: Phrases
  readonly hidden: Filter
  readonly pair: readonly [number, number]
  readonly judgements: readonly Judgement[]
  readonly coarseness: number
  readonly covered: Covered
}

/** Fills in what the caller left out. */
export function settingsFrom(options: ViewOptions): Settings {
  return {
    phrases: options.phrases ?? plain,
    hidden: { ...NOTHING_HIDDEN, ...options.hidden },
    pair: options.pair ?? [0, 1],
    judgements: options.judgements ?? [],
    coarseness: options.coarseness ?? 0,
    covered: options.covered ?? NOTHING_COVERED,
  }
}
