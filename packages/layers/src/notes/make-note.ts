import { digest } from "@variorum/collation"
import { isUtc, type Judge } from "../judgement.js"
import { MOTIVATIONS, type Motivation, type Note, type NoteTarget } from "./note.js"

/** What a person writes: a motivation, a text, tags. Left out, it is a comment without text, without tags. */
export interface Written {
  readonly motivation?: Motivation
  readonly body?: string
  readonly tags?: readonly string[]
}

/**
 * A new note. `unique` is something that nobody else has, such as `crypto.randomUUID()`: no clock and no chance is used
 * here. A reply is of the motivation `replying` unless another is given.
 *
 * Throws RangeError for a writer without a name, a time that is not in UTC, a motivation that is none, and a `unique`
 * that is empty.
 */
export function makeNote(
  target: NoteTarget,
  { creator, created }: Judge,
  {
    motivation = target.kind === "note" ? "replying" : "commenting",
    body = "",
    tags = [],
  }: Written,
  unique: string,
): Note {
  if (creator.trim() === "") throw new RangeError("a note must say who writes it")
  if (!isUtc(created)) throw new RangeError(`a note's time must be in UTC; it was ${created}`)
  if (!MOTIVATIONS.includes(motivation))
    throw new RangeError(`there is no motivation ${String(motivation)}`)
  if (unique === "") throw new RangeError("a note must be told what makes it unique")
  const id = `note-${digest(JSON.stringify([target, creator, created]))}-${unique}`
  return { id, motivation, creator, created, target, body, tags, isResolved: false }
}
