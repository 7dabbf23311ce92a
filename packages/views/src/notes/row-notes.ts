import type { Span } from "@variorum/collation"
import type { Piece } from "../row.js"
import { type NotesLaid, passageNamed } from "./lay-notes.js"
import type { NoteAnchor, ShownNote } from "./shown-note.js"

/** What stands beside a row, and where its numbers stand in the text. */
export interface RowNotes {
  /** In the order of their numbers. */
  readonly notes: readonly ShownNote[]
  /** Numbers in the text, in no order. */
  readonly figures: readonly NoteFigure[]
  /** Notes whose number stands on paper without words: blank, or hatched. */
  readonly onPaper: readonly ShownNote[]
  /** The words that notes hang on. */
  readonly grounds: readonly NoteGround[]
}

/** A number behind a word. */
export interface NoteFigure {
  readonly witness: number
  /** It stands before the code unit with that index. */
  readonly at: number
  readonly note: ShownNote
}

/** Words that a note hangs on. */
export interface NoteGround extends NoteAnchor {
  readonly note: ShownNote
}

/** A row without notes. */
export const NO_NOTES: RowNotes = { notes: [], figures: [], onPaper: [], grounds: [] }

/** What a row of any display shows, as far as notes are concerned. */
export interface NotedRow {
  /** Words, in the order in which they stand. */
  readonly stretches: readonly NotedStretch[]
  /** Whether notes on an absence have their number on paper without words here. */
  readonly hasPaper: (note: ShownNote) => boolean
  /** True where only notes on words that the display has are shown: it shows one text alone. */
  readonly isOneText: boolean
}

/** Words of one passage. */
interface NotedStretch {
  readonly passage: string
  readonly pieces: readonly Pick<Piece, "witness" | "start" | "text">[]
}

/** Puts the numbers of some notes where a row has their words. */
export function figuresIn(laid: NotesLaid, row: NotedRow, here: readonly ShownNote[]): RowNotes {
  if (here.length === 0) return NO_NOTES
  const notes: ShownNote[] = []
  const figures: NoteFigure[] = []
  const onPaper: ShownNote[] = []
  for (const note of here.toSorted((one, other) => one.order - other.order)) {
    const at = placeOf(laid, row, note)
    if (at === null) continue
    notes.push(note)
    if (at === "paper") onPaper.push(note)
    else figures.push({ ...at, note })
  }
  const grounds = notes.flatMap((note) => groundsOf(laid, row, note))
  return { notes, figures, onPaper, grounds }
}

/** The words that a note is about, or those of the other text that stand for them. */
function groundsOf(laid: NotesLaid, row: NotedRow, note: ShownNote): readonly NoteGround[] {
  const words = note.anchors.filter(({ span }) => span.end > span.start)
  return words.map((anchor) => {
    const { witness, span } = anchor
    if (row.isOneText || isIn(row.stretches, { witness, at: span.end })) return { ...anchor, note }
    const first = acrossFrom(laid, note, {
      witness,
      span: { start: span.start, end: span.start + 1 },
    })
    const last = acrossFrom(laid, note, anchor)
    if (first === null || last === null) return { ...anchor, note }
    return { witness: last.witness, span: { start: first.at - 1, end: last.at }, note }
  })
}

type Place = Pick<NoteFigure, "witness" | "at">

function placeOf(laid: NotesLaid, row: NotedRow, note: ShownNote): Place | "paper" | null {
  const { stretches, isOneText } = row
  const hasPaper = row.hasPaper(note)
  if (note.note.target.kind === "absence" && hasPaper) return "paper"
  const words = note.anchors.filter(({ span }) => span.end > span.start).reverse()
  const places = [...words, ...note.anchors].map(({ witness, span }) => ({ witness, at: span.end }))
  const own = places.find((place) => isIn(stretches, place))
  if (own !== undefined) return own
  if (isOneText) return null
  const mapped = words.map((anchor) => acrossFrom(laid, note, anchor))
  const across = mapped.find((place) => place !== null && isIn(stretches, place))
  return across ?? endOf(stretches, note.passage) ?? (hasPaper ? "paper" : null)
}

function isIn(stretches: readonly NotedStretch[], { witness, at }: Place): boolean {
  return stretches.some(({ pieces }) =>
    pieces.some((piece) => piece.witness === witness && holds(piece, at)),
  )
}

function holds({ start, text }: Pick<Piece, "start" | "text">, at: number): boolean {
  return start < at && at <= start + text.length
}

/** The end of a passage's last words in a row. */
function endOf(stretches: readonly NotedStretch[], passage: string): Place | null {
  const pieces = stretches.filter((stretch) => stretch.passage === passage).flatMap((s) => s.pieces)
  const last = pieces.findLast(({ text }) => text.trim() !== "")
  return last === undefined
    ? null
    : { witness: last.witness, at: last.start + last.text.trimEnd().length }
}

/** Where words of one text stand in the other, in which they are the same. */
function acrossFrom(laid: NotesLaid, note: ShownNote, { witness, span }: NoteAnchor): Place | null {
  const side = laid.pair.indexOf(witness)
  const [other, otherWitness] = side === 0 ? [1, laid.pair[1]] : [0, laid.pair[0]]
  for (const { readings } of passageNamed(laid, note.passage)?.segments ?? []) {
    const [here, there] = [readings[side], readings[other]]
    if (here?.kind !== "words" || there?.kind !== "words" || !reaches(here.span, span.end)) continue
    const at = Math.min(there.span.start + span.end - here.span.start, there.span.end)
    return { witness: otherWitness, at }
  }
  return null
}

function reaches({ start, end }: Span, at: number): boolean {
  return start < at && at <= end
}
