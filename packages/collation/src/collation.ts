import type { PinOutcome } from "./pins/pins.js"
import type { Rule, RuleName } from "./rules/rule.js"
import type { Span } from "./span.js"
import type { Witness } from "./witness.js"

/**
 * Two or more witnesses laid side by side, one of them the base.
 *
 * The column promise: take one witness's readings from top to bottom and you
 * have its text again, letter for letter. Every step that joins, splits or
 * slides segments must keep it; `checkColumns` names the witness it fails for.
 *
 * Never altered once made. `JSON.stringify` and back loses nothing. Passages of long texts count their spans and segments
 * when they are first asked for (`regions/placed-passage.ts`): read them by name, and do not spread them.
 */
export interface Collation {
  /** In the order in which they were given, whichever is the base. */
  readonly witnesses: readonly Witness[]
  /** Index of the witness that the others are measured by. */
  readonly base: number
  readonly passages: readonly Passage[]
  /** Kept beside the passages, not among them, so that columns stay in order. */
  readonly moves: readonly Move[]
  /** What became of each pin, in the order given; empty without pins. */
  readonly pins: readonly PinOutcome[]
  /** False when the budget ran out and some passages were compared only as wholes, or when the texts have so many sentences that these were compared several at a time. */
  readonly complete: boolean
  /** What counted as the same, in the order of `RULE_NAMES`; absent where nothing but equal letters did. */
  readonly rules?: readonly Rule[]
}

/** What happened to a passage from the first of two witnesses to the second or, of more, from the base to the others. */
export type Change = "same" | "reworded" | "deleted" | "added" | "unattested"

/** Sentences that answer each other: one to one, one to many, many to many, or one to none. */
export interface Passage {
  /** Made from the passage's words, so it is the same on every machine; unique within the collation. */
  readonly id: string
  /**
   * What each witness gives to this passage, in the order of `Collation.witnesses`; null where it gives nothing.
   * A span reaches to where the next passage begins, so it ends with the white space after its last sentence.
   */
  readonly spans: readonly (Span | null)[]
  /**
   * `reworded`: the words differ, or somebody else says them.
   * `unattested`: what stands here stands opposite an omission or a loss, so nobody can say
   * whether the other witness had it. A moved passage is `deleted` at its old place and `added` at its new one.
   *
   * Of more than two witnesses it is the most that can be said of all: `added` where the base has nothing and is
   * whole; else `reworded` when any other words it otherwise; if not, `deleted` when any lacks it; if not,
   * `unattested` when any is unknown. What happened between two of them: `between`.
   */
  readonly change: Change
  /**
   * From 0 to 1: how sure it is that these belong together or, for a passage without a partner, that it has none.
   * Of more than two witnesses, as sure as the least sure of the pairs it was made of.
   */
  readonly confidence: number
  /** The pin by which a person put these together or kept them apart from others; absent where nobody did. */
  readonly pinned?: string
  readonly segments: readonly Segment[]
}

/** A stretch on which the witnesses agree throughout, or differ throughout. */
export interface Segment {
  /** One for each witness, in the order of `Collation.witnesses`. */
  readonly readings: readonly Reading[]
  /**
   * "none": they agree, or differ only in words that are not theirs (editors' brackets, a gap). Of more than two
   * witnesses, what the heaviest difference from the base weighs.
   */
  readonly weight: Weight
  /** What kind of difference it is; null where they agree, or are unknown both. */
  readonly class: VariantClass | null
  /**
   * The rules that hide this difference, no more than it takes; absent where it is to be seen. What is hidden weighs
   * what it weighs all the same, and is no change of its passage.
   */
  readonly rules?: readonly RuleName[]
}

export type Weight = "none" | "noise" | "accidental" | "substantive"

/**
 * `editorial`: what stands here is an editor's or a stenographer's. `unattested`: one side is unknown.
 * `paragraphing`: only the break between two blocks differs. `formatting`: the words agree and look different (a mark, or
 * a heading made a paragraph). `spelling`: the same word, written otherwise. `name`: a name, written otherwise.
 * `number`: one number stands for another; see `numericDifference`. `word-order`: the same words in another order.
 * `word-choice`: a few words for a few. `wording`: the rest, words cut, added or rephrased.
 */
export type VariantClass =
  | "editorial"
  | "unattested"
  | "spacing"
  | "paragraphing"
  | "punctuation"
  | "case"
  | "spelling"
  | "name"
  | "number"
  | "word-order"
  | "word-choice"
  | "formatting"
  | "wording"

/**
 * What one witness has at a segment.
 *
 * `nothing` and `unknown` are different findings. A witness that has nothing
 * is whole at this place: the words were left out, and that is evidence. A
 * witness that is unknown has a gap here: nobody can say what it read, so
 * whatever stands opposite is unattested, neither added nor deleted. Its span
 * holds the sign of the gap, and is empty where the same gap goes on from the segment before. Among more than two
 * witnesses it may also hold words around the sign that cannot be told apart from what is missing.
 *
 * `at` and `span` are positions in that witness's own text.
 */
export type Reading =
  | { readonly kind: "words"; readonly span: Span }
  | { readonly kind: "nothing"; readonly at: number }
  | { readonly kind: "unknown"; readonly span: Span }

/** One end of a move: a passage, and the stretch of it that moved: all of it, or a phrase, which is one or more whole segments. */
export interface Place {
  /** Index into `Collation.witnesses`: whose words these are. */
  readonly witness: number
  readonly passage: string
  readonly span: Span
}

/**
 * Words that left one place and turned up at another. `within` compares what left with what arrived: each of its
 * segments has two readings, that of `from` and that of `to`, however many witnesses there are.
 */
export interface Move {
  readonly from: Place
  readonly to: Place
  readonly confidence: number
  readonly within: readonly Segment[]
}
