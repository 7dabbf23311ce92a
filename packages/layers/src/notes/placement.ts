import type { Span } from "@variorum/collation"
import type { Note } from "./note.js"

/** A place in one of the witnesses of a collation. An absence is a span of no length. */
export interface NotePlace {
  /** Index of the witness. */
  readonly witness: number
  readonly span: Span
}

/**
 * Where a note hangs now, and how sure that is.
 *
 * `exact`: its words stand where they stood. `shifted`: the same words, moved along by edits elsewhere, and nothing
 * else can be meant. `doubtful`: words much like them, or several alike; a person has to say which, and until then the
 * note is not counted as placed. `lost`: nothing like them.
 */
export type Placement =
  | {
      readonly status: "exact" | "shifted"
      /** One for each stretch of words that the note is about; none for a whole witness. */
      readonly places: readonly NotePlace[]
      /** Identifiers of the passages they stand in, in text order. */
      readonly passages: readonly string[]
    }
  | {
      readonly status: "doubtful"
      /** Where it may be, the likeliest first: at least one. */
      readonly candidates: readonly (readonly NotePlace[])[]
      readonly reason: DoubtReason
    }
  | { readonly status: "lost"; readonly reason: LossReason }

/** Why nobody can be sure. */
export type DoubtReason = "several alike" | "words changed" | "elsewhere" | "one side gone"

/** Why a note hangs nowhere. */
export type LossReason = "no such witness" | "words gone" | "no such note" | "answers itself"

/** A note and where it hangs. */
export interface PlacedNote {
  readonly note: Note
  /** Identifier of its layer. */
  readonly layer: string
  readonly placement: Placement
}
