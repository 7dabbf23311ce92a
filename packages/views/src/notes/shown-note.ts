/** Notes as they are read: each with its number, its place in the two texts that are shown, and what is said of that. */
import type { Span } from "@variorum/collation"
import type { Layer, Note, Placement, Tag } from "@variorum/layers"

/** One note, with the answers to it. */
export interface ShownNote {
  readonly note: Note
  readonly layer: Layer
  /**
   * Its place among the placed notes of all shown layers, in text order, counted from 1; of a doubtful one, among the
   * doubtful. 0 where it has none in these two texts.
   */
  readonly number: number
  /** The number as it is printed: "3", of a doubtful note "3?". No two notes have the same; empty where it has none. */
  readonly mark: string
  /** Its place among all notes in text order, counted from 0. */
  readonly order: number
  /** Who wrote it, where that is not the hand of its layer; empty where it is. */
  readonly author: string
  readonly tags: readonly Tag[]
  /** The words it is about, in one line: "so many … impossible". Empty for a whole witness. */
  readonly quotation: string
  readonly state: Placement["status"]
  /** Why its place is not sure, or that it is in another text than these two; empty where nothing is to be said. */
  readonly says: string
  /** Where it may belong, the likeliest first; empty unless it is doubtful. */
  readonly candidates: readonly NoteCandidate[]
  /** Index of the candidate at which a doubtful note is shown; -1 where there is none in these two texts, and for other notes. */
  readonly candidate: number
  /** Identifier of the passage it stands in, of a doubtful one the passage it is shown in; empty where it stands in none. */
  readonly passage: string
  readonly anchors: readonly NoteAnchor[]
  /** Answers to it and to them, in the order in which they were written. */
  readonly replies: readonly ShownNote[]
}

/** Words that a note is about, or the place where some are not (a span of no length). */
export interface NoteAnchor {
  /** Index of the witness in the collation. */
  readonly witness: number
  /** In UTF-16 code units, without white space at its ends. */
  readonly span: Span
}

/** A place where a doubtful note may belong. */
export interface NoteCandidate {
  /** The words there, with some around them, in one line. */
  readonly words: string
  /** Identifier of the passage; empty where it is in a text that is not shown. */
  readonly passage: string
  readonly anchors: readonly NoteAnchor[]
}

/** A layer, and how many notes it has, answers among them. */
export interface LayerLine {
  readonly layer: Layer
  readonly notes: number
}
