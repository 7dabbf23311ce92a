import type { Judgement } from "@variorum/layers"
import { type Covered, NOTHING_COVERED } from "./layout/covering.js"
import { type Filter, NOTHING_HIDDEN } from "./filter.js"
import { plain } from "./phrases/english/plain.js"
import type { Folding } from "./layout/folds.js"
import type { Phrases } from "./phrases/phrases.js"

/** How a collation is to be laid out. Everything may be left out. */
export interface ViewOptions {
  /** The words to use; `plain` English when absent. */
  readonly phrases?: Phrases
  /** What is switched off; sets that are left out switch nothing off. */
  readonly hidden?: Partial<Filter>
  /** Which two witnesses, by index; the first two when absent. */
  readonly pair?: readonly [number, number]
  /** Which of the two is the running text where only one is, with the other in notes: 0 the earlier, 1 the later (the usual). */
  readonly base?: 0 | 1
  /** Which unchanged stretches `fold` folds; the long ones when absent. */
  readonly folding?: Folding
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
  readonly base: 0 | 1
  readonly folding: Folding
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
    base: options.base ?? 1,
    folding: options.folding ?? "long",
    judgements: options.judgements ?? [],
    coarseness: options.coarseness ?? 0,
    covered: options.covered ?? NOTHING_COVERED,
  }
}

/** Whether two settings ask for the same; lists, sets and records are the same when they hold the same. */
export function areSame(one: Settings, other: Settings): boolean {
  return isSame(one, other)
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  const [these, those] = [itemsOf(one), itemsOf(other)]
  if (these === null || those === null || these.length !== those.length) return false
  return these.every((item, i) => isSame(item, those[i]))
}

/** What a list or a set holds, or the values of a record; null for anything else. */
function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value) || value instanceof Set) return [...value]
  return typeof value === "object" && value !== null ? Object.values(value) : null
}
