import type { Refusal } from "@variorum/layers"

/** What a key does for those who write. */
export type WritingWish = "write" | "write on nothing" | "undo" | "redo"

/** What was done last, where that takes no number. */
export type WritingDone =
  | "saved"
  | "changed"
  | "deleted"
  | "settled"
  | "reopened"
  | "hung"
  | "left"
  | "found"
  | "discarded"
  | "restored"

/** Why something is not done: what the layers refuse, and what the form does. */
export type WritingRefusal = Refusal | "no name" | "no text" | "no tag" | "pasted too much"

/** What is said to those who write notes. `name`: what a text is called over its column. */
export interface WritingPhrases {
  /** What begins a note: on the chosen change, on what one text does not have, on selected words. */
  readonly write: string
  readonly writeOnAbsence: string
  readonly writeOnWords: string
  /** What the form is called: for a new note, for an answer, for a note that is changed. */
  readonly form: Readonly<Record<"new" | "answer" | "edit", string>>
  /** Before the words that a note is about, and before those that are not there. */
  readonly on: Readonly<Record<"words" | "absence", string>>
  /** What a note can be about. */
  readonly about: string
  readonly both: Readonly<Record<"change" | "move" | "passages", string>>
  readonly answered: string
  readonly words: (name: string) => string
  readonly absence: (name: string) => string
  readonly whole: (name: string) => string
  /** The field in which fewer of the words are selected, and how. */
  readonly fewer: string
  readonly fewerHelp: string
  readonly tags: string
  readonly newLayer: string
  /** What a layer is called that somebody's first note makes. */
  readonly layerOf: (writer: string) => string
  readonly name: string
  readonly text: string
  /** Which marks a text can have. */
  readonly marks: string
  readonly save: string
  readonly leave: string
  readonly discard: string
  /** Beneath a note; `number` is 0 for one that has none. */
  readonly more: (number: number) => string
  readonly edit: string
  readonly delete: string
  readonly answer: string
  readonly settle: string
  readonly reopen: string
  /** At a note without a sure place. */
  readonly hangOnChange: string
  readonly hangOnWords: (words: string) => string
  readonly here: string
  readonly undo: string
  readonly redo: string
  /** What brings back a draft that was discarded. */
  readonly restore: string
  readonly dismiss: string
  readonly refused: Readonly<Record<WritingRefusal, string>>
  readonly done: Readonly<Record<WritingDone, string>>
  /** `left`: how many more steps can be taken back, or taken again. */
  readonly undone: (left: number) => string
  readonly redone: (left: number) => string
  /** What each key does, for the sheet of keys. */
  readonly does: Readonly<Record<WritingWish, string>>
}
