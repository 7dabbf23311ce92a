/** What a document says about its own words, as notes: a layer for each who says it. */
import { digest, type Span, type Witness } from "@variorum/collation"
import {
  type Layer,
  makeLayer,
  makeNote,
  type Motivation,
  type Note,
  type NoteTarget,
  witnessTarget,
  wordsTarget,
} from "@variorum/layers"
import { earliest } from "../note-import/note-import.js"
import type { FlowPlace } from "./flow.js"

/** Something said of words of one side. */
export interface Remark {
  readonly side: "draft" | "final"
  readonly start: FlowPlace
  readonly end: FlowPlace
  readonly motivation: Motivation
  readonly body: string
  /** Empty where nobody is named. */
  readonly creator: string
  /** ISO 8601 in UTC; null where nobody says. */
  readonly created: string | null
}

/** Who is shown where nobody is named; the same as where notes are read. */
const NOBODY = "unknown"
/** A note must have a time, and no clock is read here. */
const NO_TIME = "1970-01-01T00:00:00Z"

/** `witnesses`: the draft and the final text, or the one there is. No layers where there are no remarks. */
export function layersOf(
  remarks: readonly Remark[],
  witnesses: readonly Witness[],
): readonly Layer[] {
  const notes = remarks.map((remark, i) => noteOf(remark, i, witnesses))
  const creators = [...new Set(notes.map(({ creator }) => creator))]
  return creators.map((creator) => {
    const own = notes.filter((note) => note.creator === creator)
    return makeLayer(
      {
        id: `layer-${digest(creator)}`,
        label: creator,
        creator,
        created: earliest(own),
      },
      own,
    )
  })
}

function noteOf(remark: Remark, index: number, witnesses: readonly Witness[]): Note {
  const last = witnesses.length - 1
  const found = witnesses[remark.side === "draft" ? 0 : last] as Witness
  const creator = remark.creator.trim() === "" ? NOBODY : remark.creator.trim()
  const { motivation, body, created } = remark
  return makeNote(
    targetOf(remark, found),
    { creator, created: created ?? NO_TIME },
    { motivation, body },
    String(index + 1),
  )
}

function targetOf({ start, end }: Remark, witness: Witness): NoteTarget {
  const span = { start: offsetOf(witness, start), end: offsetOf(witness, end) }
  const hasWords = witness.text.slice(span.start, span.end).trim() !== ""
  const words = hasWords ? span : wordBefore(witness.text, span.start)
  return words === null ? witnessTarget(witness) : wordsTarget(witness, words)
}

/** A place in a block that was empty, and so is none, is the end of the text before it. */
function offsetOf({ text, blocks }: Witness, { block, offset }: FlowPlace): number {
  const found = blocks[block]?.span
  return found === undefined ? text.length : Math.min(found.start + offset, found.end)
}

const LONGEST_WORD = 100

/** The word that ends at a place or before it; at the head of a text the first one; null where there is none. */
function wordBefore(text: string, at: number): Span | null {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd()
  const end = Math.max(0, at - LONGEST_WORD) + before.length
  const word = /\S+$/u.exec(before)?.[0]
  if (word !== undefined) return { start: end - word.length, end }
  const first = /\S{1,100}/u.exec(text.slice(at))
  return first === null
    ? null
    : { start: at + first.index, end: at + first.index + first[0].length }
}
