import type { Motivation, NoteAddress, NoteTarget } from "@variorum/layers"

/** What a person is writing: a new note, an answer, or an earlier note anew. */
export interface Draft {
  /** What it is about. */
  readonly target: NoteTarget
  /** What else it could be about, from where it was begun: this change, the words of one side, what is not there. The target is among them. */
  readonly choices: readonly NoteTarget[]
  readonly motivation: Motivation
  readonly body: string
  /** Identifiers of tags. */
  readonly tags: readonly string[]
  /** Identifier of the layer that it is written into; empty for one that is yet to be made. */
  readonly layer: string
  /** The note that is written anew; null for a new one. */
  readonly of: NoteAddress | null
}
