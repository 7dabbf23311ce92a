/** Steps of the editor: what was done, as it is told when it is undone, and why something was not done. */

/** What a person did to an edition, as one step. */
export type StepName =
  | "typing"
  | "paste"
  | "split"
  | "join"
  | "add text"
  | "remove text"
  | "move text"
  | "exchange texts"
  | "particulars"
  | "edition"
  | "take reading"
  | "unknown here"
  | "pin together"
  | "pin apart"
  | "no partner"
  | "lift pin"
  | "judge"
  | "take back judgement"
  | "rules"
  | "word list"
  | "notes"
  | "take over"

/** Why nothing was done. */
export type StepRefusal =
  | "no such text"
  | "texts have changed"
  | "no such change"
  | "no such pin"
  | "no such judgement"
  | "no such sentence"
  | "no such place"
  | "siglum is empty"
  | "siglum is taken"
  | "two texts at least"
  | "nothing to take"
  | "reading is unknown"
  | "only in one text"
  | "pinned already"
  | "no other partner"
  | "no name"
  | "no reason"
  | "says nothing"
  | "list is missing"
  | "list contradicts itself"
  | "rule cannot be used"
  | "cells stay apart"
  | "nothing to join"

/** Why a passage may be the partner of another: what a person is told beside it. */
export type LikenessReason =
  /** The words are the same. */
  | { readonly kind: "same words" }
  /** It shares these words, the most telling first. */
  | { readonly kind: "shared words"; readonly words: readonly string[] }

/** What is said of steps. */
export interface StepsPhrases {
  /** What a step is called, with a small letter where the language has them: "cut words". */
  readonly step: Readonly<Record<StepName, string>>
  readonly undone: (step: string) => string
  readonly redone: (step: string) => string
  readonly refusal: Readonly<Record<StepRefusal, string>>
  readonly reason: (reason: LikenessReason) => string
}
