/**
 * Notes: what a person writes about the texts, about a change between them, or about what is not there.
 *
 *   words       "I don't know."                      in one witness
 *   change      so many … impossible → several …     both sides of it
 *   absence     the place in the final where the draft had two paragraphs
 *
 * A note never alters a collation. It says what it is about by the words themselves, so that it is found again after
 * the text was corrected, or says that it is not (`place-notes.ts`). Shaped like a W3C Web Annotation.
 */
import type { Quotation } from "@variorum/collation"

/** Why a note was written: the W3C's words for it. */
export const MOTIVATIONS = [
  "commenting",
  "describing",
  "classifying",
  "questioning",
  "replying",
  "highlighting",
  "tagging",
  "editing",
] as const
export type Motivation = (typeof MOTIVATIONS)[number]

/** One note. Plain data. */
export interface Note {
  /** Unique among all notes; kept as it came where a note was read from elsewhere. */
  readonly id: string
  readonly motivation: Motivation
  /** Who wrote it: a name as it is to be shown. */
  readonly creator: string
  /** When: ISO 8601, in UTC, such as `2026-11-22T06:10:00Z`. */
  readonly created: string
  /** When it was changed last; absent while it is as it was written. */
  readonly modified?: string
  readonly target: NoteTarget
  /** Plain text with the marks of `body.ts` (emphasis, lists, links); empty for a mere highlight or tag. */
  readonly body: string
  /** Identifiers of tags of the edition's list. */
  readonly tags: readonly string[]
  /** True once a question is answered, or a doubt settled. */
  readonly isResolved: boolean
  /** Properties of a note from elsewhere that this program does not know: written back untouched. */
  readonly foreign?: Readonly<Record<string, unknown>>
}

/** What a note is about. */
export type NoteTarget = WordsTarget | ChangeTarget | AbsenceTarget | WitnessTarget | ReplyTarget

/** Some words of one witness: a stretch that somebody chose, or the sign of an omission or a loss. */
export interface WordsTarget {
  readonly kind: "words"
  readonly words: AnchoredWords
}

/**
 * A change, a move or a pair of passages: the words on both sides. A side that has nothing has no entry here; a note on
 * just that nothing is an absence.
 */
export interface ChangeTarget {
  readonly kind: "change" | "move" | "passages"
  /** Identifier of the passage or the end of a moved phrase, as the collation had it; a help, not the truth. */
  readonly change: string
  readonly words: readonly AnchoredWords[]
}

/** The place in one witness where something is not that another has. */
export interface AbsenceTarget {
  readonly kind: "absence"
  readonly change: string
  /** Where it is not: no words (`exact` is empty), and what stands before and after. */
  readonly at: AnchoredWords
  /** What is not there, in the witness that has it. */
  readonly words: readonly AnchoredWords[]
}

/** A whole witness. */
export interface WitnessTarget {
  readonly kind: "witness"
  readonly witness: string
}

/** Another note. */
export interface ReplyTarget {
  readonly kind: "note"
  readonly note: string
}

/** Words of one witness, and the state of the text they were chosen in. */
export interface AnchoredWords {
  /** The witness's siglum. */
  readonly witness: string
  readonly quotation: Quotation
  /** `digest` of the witness's text as it was then. Empty for a note from elsewhere that does not say. */
  readonly digest: string
}
