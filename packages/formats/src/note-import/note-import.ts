/**
 * What is the same wherever notes are read in from: who may be quoted, what came of it, and what every note must keep
 * to. Nothing here fetches, and no clock is read: the time is given in.
 */
import type { Witness } from "@variorum/collation"
import { LONGEST_BODY, type Layer, type Note, type Tag } from "@variorum/layers"
import { notesInCircles } from "./circles.js"

/** What a reader of notes must know. */
export interface NoteImportOptions {
  /** The witnesses that the notes may be about. */
  readonly witnesses: readonly Witness[]
  /** The time of reading, ISO 8601 in UTC: stands in for a time that a note does not say, and tells what is the future. */
  readonly now: string
  /** The edition's tags, found again by their labels. */
  readonly tags?: readonly Tag[]
  /** What is shown as the author where nobody is named: "unknown" unless told otherwise. */
  readonly nobody?: string
}

/** One thing that a person should know about what was read: a note left out, or altered on the way. */
export interface Told {
  /** The note's identifier, or its place in the file where it has none. */
  readonly note: string
  /** What is wrong with it and what became of it: a sentence or two. */
  readonly says: string
}

/** Notes read from elsewhere: nothing that was left out or altered goes untold. */
export interface NoteImport {
  readonly layers: readonly Layer[]
  /** Tags that the notes have and the edition has not. */
  readonly tags: readonly Tag[]
  readonly told: readonly Told[]
}

/** A note cannot be read; the message is the sentence that says why. Never leaves the readers of notes. */
export class UnreadableNote extends Error {}

/** A clock may be wrong by this much, in milliseconds: a day. */
const WRONG_CLOCK = 86_400_000

/**
 * A time as notes have it: ISO 8601 in UTC, to the second or the millisecond. Null for what is no time, or says neither
 * its zone nor is a mere date.
 */
export function utcOf(value: unknown): string | null {
  if (typeof value !== "string") return null
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/u.test(value))
    return null
  if (/T.*Z$/u.test(value) && !Number.isNaN(Date.parse(value))) return value
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(".000Z", "Z")
}

/** Of a decision, its reason is the body. */
type Checked = Pick<Note, "created" | "modified" | "body">

/** Throws UnreadableNote for a note from the future, and for one whose body is too long. */
export function checkNote({ created, modified, body }: Checked, now: string): void {
  if (Date.parse(modified ?? created) > Date.parse(now) + WRONG_CLOCK)
    throw new UnreadableNote(`It was written in the future: ${modified ?? created}.`)
  if (body.length > LONGEST_BODY)
    throw new UnreadableNote(`Its text is longer than ${LONGEST_BODY} letters.`)
}

/** The notes without those that answer themselves by way of other answers; these are told. */
export function withoutCircles(notes: readonly Note[], told: Told[]): readonly Note[] {
  const circles = notesInCircles(notes)
  for (const id of circles) told.push({ note: id, says: "It answers itself. It was left out." })
  return circles.size === 0 ? notes : notes.filter(({ id }) => !circles.has(id))
}

/** When the first of some notes was written; there must be one. */
export function earliest(notes: readonly Note[]): string {
  return notes
    .map(({ created }) => created)
    .reduce((one, other) => (Date.parse(other) < Date.parse(one) ? other : one))
}
