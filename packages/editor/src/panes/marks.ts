/**
 * What is marked in one text of a comparison. A mark is a stretch of the witness with a kind; it is drawn over the words
 * and never becomes part of them.
 *
 *   deleted, added, moved, unattested   a whole passage: its words have the kind's ink, and a bar stands at its side
 *   reworded                            the passage itself, to point at; in it lie
 *   cut, put, phrase                    words that are struck, underlined, or moved
 */
import type { Passage, Segment, Span, Witness } from "@variorum/collation"
import type { Ends } from "./ends.js"

/** The two texts of a pane view: 0 stands first. */
export type Side = 0 | 1

export type PassageKind = "deleted" | "added" | "moved" | "unattested" | "reworded"

export interface Mark {
  readonly span: Span
  /** Classes that the marked words have. */
  readonly names: string
  /** For those who hear the page. */
  readonly role: Role | null
}

export type Role = "deletion" | "insertion"

/** What a passage is shown as in a text; null where nothing about it is shown there. */
export function kindIn(passage: Passage, side: Side, ends: Ends | undefined): PassageKind | null {
  const { change, spans } = passage
  if (spans[side] === null || change === "same") return null
  if (ends?.isWhole === true) return "moved"
  return change
}

/** True of a passage that differs in pointing or spelling alone, which is left unmarked unless somebody asks for it. */
export function isSlight({ change, segments }: Passage): boolean {
  const different = change === "reworded" ? segments.filter(differs) : []
  return different.length > 0 && different.every(isSlightSegment)
}

function isSlightSegment({ weight, class: kind }: Segment): boolean {
  return weight !== "substantive" || kind === "formatting"
}

/** The marks of one passage in one text, those that lie within others behind them; `ends`: what of it moved. */
export function marksIn(
  witness: Witness,
  passage: Passage,
  side: Side,
  ends: Ends | undefined,
): readonly Mark[] {
  const kind = kindIn(passage, side, ends)
  const span = passage.spans[side] ?? null
  if (kind === null || span === null) return []
  const role: Role | null = kind === "deleted" ? "deletion" : kind === "added" ? "insertion" : null
  const whole: Mark = { span: trimmed(witness.text, span), names: `passage ${kind}`, role }
  if (kind === "unattested" && isGap(witness, passage, side)) return []
  if (kind === "moved" || kind === "unattested") return [whole]
  const phrases = (ends?.places ?? [])
    .filter((place) => place.witness === side)
    .map(({ span: own }): Mark => {
      return { span: trimmed(witness.text, own), names: "moved phrase", role: null }
    })
  if (kind !== "reworded") return [whole, ...phrases]
  return [whole, ...wordsIn(witness, passage, side, phrases), ...phrases]
}

/** The words of a reworded passage that differ, without those that moved. */
function wordsIn(
  { text }: Witness,
  { segments }: Passage,
  side: Side,
  phrases: readonly Mark[],
): readonly Mark[] {
  return segments.flatMap((segment) => {
    const reading = segment.readings[side]
    if (reading?.kind !== "words" || !differs(segment)) return []
    const span = trimmed(text, reading.span)
    if (span.start === span.end) return []
    if (phrases.some((phrase) => phrase.span.start <= span.start && span.end <= phrase.span.end))
      return []
    const isLight = isSlightSegment(segment)
    const names = side === 0 ? "cut" : "put"
    const role: Role = side === 0 ? "deletion" : "insertion"
    return [{ span, names: isLight ? `${names} slight` : names, role: isLight ? null : role }]
  })
}

/** True of a difference of the writers' own; what rules hide is none. */
function differs({ class: kind, weight, rules }: Segment): boolean {
  if (kind === null || kind === "editorial" || kind === "unattested" || kind === "paragraphing")
    return false
  return weight !== "none" && rules === undefined
}

/** True on the side that only has the gap: the words opposite are what nobody can compare. */
function isGap({ text }: Witness, { segments }: Passage, side: Side): boolean {
  return segments.every(({ readings }) => {
    const reading = readings[side]
    if (reading?.kind !== "words") return true
    return text.slice(reading.span.start, reading.span.end).trim() === ""
  })
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) }
}
