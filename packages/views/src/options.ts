import type { Judgement } from "@variorum/layers"
import { plain } from "./phrases/english/plain.js"
import type { Phrases } from "./phrases/phrases.js"
import type { ChangeKind } from "./row.js"

/** How a collation is to be laid out. Everything may be left out. */
export interface ViewOptions {
  /** The words to use; `plain` English when absent. */
  readonly phrases?: Phrases
  /** Kinds that are switched off: their rows become one line that says so, and are counted. */
  readonly hidden?: ReadonlySet<ChangeKind>
  /** Which two witnesses, by index; the first two when absent. */
  readonly pair?: readonly [number, number]
  /** Which of the two is the running text where only one is, with the other in notes: 0 the earlier, 1 the later (the usual). */
  readonly base?: 0 | 1
  /**
   * Whether differences of spelling, pointing and spacing are marked (the usual) or only counted.
   * A difference that the eye cannot see, such as a zero-width space, is marked in either case.
   */
  readonly accidentals?: "marked" | "unmarked"
  /** What people say about changes, shown beside what the program found. */
  readonly judgements?: readonly Judgement[]
}

/** The options with nothing left open. */
export interface Settings {
  readonly phrases: Phrases
  readonly hidden: ReadonlySet<ChangeKind>
  readonly pair: readonly [number, number]
  readonly base: 0 | 1
  readonly accidentals: "marked" | "unmarked"
  readonly judgements: readonly Judgement[]
}

/** Fills in what the caller left out. */
export function settingsFrom(options: ViewOptions): Settings {
  return {
    phrases: options.phrases ?? plain,
    hidden: options.hidden ?? new Set(),
    pair: options.pair ?? [0, 1],
    base: options.base ?? 1,
    accidentals: options.accidentals ?? "marked",
    judgements: options.judgements ?? [],
  }
}
