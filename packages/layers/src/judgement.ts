/**
 * Judgements: a person's word on a change, beside what the program found.
 *
 * The program says "unattested", for the source leaves words out there; the historians read the words as new. Both
 * are true statements of different people, and both are kept. A judgement never alters a collation: it hangs on it,
 * and where it is taken away nothing but the program's finding is left.
 *
 * Shaped like a W3C Web Annotation with the motivation `classifying`.
 */
import {
  type Change,
  type Collation,
  digest,
  overlaps,
  type Passage,
  type Reading,
  segmentId,
  type Span,
  type VariantClass,
  type Weight,
} from "@variorum/collation"
import { anchorWords } from "./notes/anchor-words.js"
import type { AnchoredWords } from "./notes/note.js"

/** What one person says about one change. Plain data. */
export interface Judgement {
  /** Unique among the judgements of an edition. */
  readonly id: string
  readonly motivation: "classifying"
  /** Who says it: a name as it is to be shown, such as "Getty and Naumov". */
  readonly creator: string
  /** When it was said: ISO 8601, in UTC, such as `2026-11-22T06:10:00Z`. */
  readonly created: string
  readonly target: JudgementTarget
  readonly body: Verdict
  /** Properties of a judgement from elsewhere that this program does not know: written back untouched. */
  readonly foreign?: Readonly<Record<string, unknown>>
}

/** The change that is judged, by its identifier and by its words, so that it is found again after edits. */
export interface JudgementTarget {
  readonly passage: string
  /** The identifier of one change within the passage (`segmentId`); absent where the whole passage is meant. */
  readonly segment?: string
  /** The passage's sentences, or the segment's words, in each witness that has any. */
  readonly quotations: readonly AnchoredWords[]
}

/** What is said, against the program: at least one of the three, and why. */
export interface Verdict {
  readonly change?: Change
  readonly weight?: Weight
  readonly class?: VariantClass
  readonly reason: string
}

/** Who judges, and when. */
export type Judge = Pick<Judgement, "creator" | "created">

/**
 * A judgement on a passage or, where `segment` is its index, on one change in it.
 *
 * Throws RangeError for a passage or segment that is not in the collation, a verdict that says nothing, a judge
 * without a name, and a time that is not in UTC.
 */
export function makeJudgement(
  collation: Collation,
  place: { readonly passage: string; readonly segment?: number },
  { creator, created }: Judge,
  body: Verdict,
): Judgement {
  const passage = collation.passages.find(({ id }) => id === place.passage)
  if (passage === undefined) throw new RangeError(`there is no passage ${place.passage}`)
  if (body.change === undefined && body.weight === undefined && body.class === undefined)
    throw new RangeError("a judgement must say a change, a weight or a class")
  if (creator === "") throw new RangeError("a judgement must say who judges")
  if (!isUtc(created)) throw new RangeError(`a judgement's time must be in UTC; it was ${created}`)
  const target =
    place.segment === undefined
      ? { passage: passage.id, quotations: sentencesOf(collation, passage) }
      : targetWithin(collation, passage, place.segment)
  const name = digest(JSON.stringify([target.segment ?? target.passage, creator, created]))
  return { id: `judgement-${name}`, motivation: "classifying", creator, created, target, body }
}

/** True for a time as `created` has it. */
export function isUtc(time: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/u.test(time) && !Number.isNaN(Date.parse(time))
  )
}

function targetWithin(collation: Collation, passage: Passage, index: number): JudgementTarget {
  const segment = segmentId(collation, passage, index)
  const quotations = passage.segments[index]!.readings.flatMap((reading, i) => {
    const witness = collation.witnesses[i]!
    const span = wordsIn(witness.text, reading)
    return span === null ? [] : [anchorWords(witness, span)]
  })
  return { passage: passage.id, segment, quotations }
}

/** Where a reading has words or the sign of a gap, without the white space around them; null where it has none. */
export function wordsIn(text: string, reading: Reading): Span | null {
  if (reading.kind === "nothing") return null
  const { start, end } = reading.span
  const words = text.slice(start, end)
  if (words.trim() === "") return null
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

function sentencesOf({ witnesses }: Collation, passage: Passage): AnchoredWords[] {
  return witnesses.flatMap((witness, i) => {
    const span = passage.spans[i] ?? null
    if (span === null) return []
    return witness.sentences
      .filter((sentence) => overlaps(sentence, span))
      .map((sentence) => anchorWords(witness, sentence))
  })
}
