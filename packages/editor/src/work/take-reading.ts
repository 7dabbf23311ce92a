/**
 * Takes the reading of one text into another: what was cut is put back in, what was added is taken out, what was put
 * otherwise is put as the other has it, what moved goes back. "Put that one back" is the same from the other side.
 */
import type { Collation, Move, Passage, Reading, Span } from "@variorum/collation"
import { phraseNamed } from "@variorum/layers"
import { Transform } from "prosemirror-transform"
import { type Text, textAfter } from "../document/text.js"
import { giverAndReceiver, passageNamed, trimmed } from "./compared.js"
import { done, type Outcome, refused } from "./outcome.js"
import { crossesCells, exchange, putIn, takeOut, wordsAt } from "./put-words.js"
import type { Work } from "./work.js"

/** A change: its passages, by identifier (`ChangeEntry.passages`), or one segment of one passage. */
export interface ChangePlace {
  /** Identifiers of passages, and of ends of moved phrases. Either end of a move stands for both. */
  readonly passages: readonly string[]
  /** Index of the one segment that is meant, in the first of the passages. */
  readonly segment?: number
}

/** What is done to the receiving text: offsets there, and the words of the other. An empty stretch is a place. */
interface Piece {
  /** `letters`: exactly these letters, as within a sentence. `words`: as sentences or phrases, with the space they need. */
  readonly by: "letters" | "words"
  readonly there: Span
  readonly here: Span
}

/**
 * The work with the reading of the witness `from` at a change put in the place of that of the witness `to`; both are
 * indices of the collation's witnesses. Words keep their marks.
 *
 * Refused: `texts have changed` since they were compared, `no such change`, `reading is unknown` (of either text: nobody
 * can take what is not quoted), `nothing to take` (both read the same), `cells stay apart`.
 */
export function takeReading(
  work: Work,
  collation: Collation,
  change: ChangePlace,
  from: number,
  to: number,
): Outcome {
  const both = giverAndReceiver(work, collation, from, to)
  if (both === null) return refused("texts have changed")
  const { giver, receiver, receiving } = both
  const pieces = piecesOf({ collation, from, to }, change)
  if (typeof pieces === "string") return refused(pieces)
  const isAcrossCells = pieces.some(
    ({ there, here }) => crossesCells(receiver, there) || crossesCells(giver, here),
  )
  if (isAcrossCells) return refused("cells stay apart")
  const tr = new Transform(receiver.document)
  for (const piece of inOrder(pieces)) apply(tr, receiver, giver, piece)
  if (tr.doc.eq(receiver.document)) return refused("nothing to take")
  return done({ ...work, texts: work.texts.with(receiving, textAfter(receiver, tr.doc)) })
}

interface Pair {
  readonly collation: Collation
  readonly from: number
  readonly to: number
}

type Pieces = readonly Piece[] | "no such change" | "reading is unknown"

function piecesOf(pair: Pair, { passages, segment }: ChangePlace): Pieces {
  if (passages.length === 0) return "no such change"
  if (segment !== undefined) {
    const readings = passageNamed(pair.collation, passages[0]!)?.segments[segment]?.readings
    return readings === undefined ? "no such change" : pieceOfSegment(pair, readings)
  }
  const pieces: Piece[] = []
  for (const id of withOtherEnds(pair, passages)) {
    const phrase = phraseNamed(pair.collation, id)
    const passage = passageNamed(pair.collation, id)
    const found =
      phrase !== undefined
        ? piecesOfPhrase(pair, phrase)
        : passage === undefined
          ? "no such change"
          : pieceOfPassage(pair, passage)
    if (typeof found === "string") return found
    pieces.push(...found)
  }
  return joined(pair, pieces)
}

function pieceOfSegment({ from, to }: Pair, readings: readonly Reading[]): Pieces {
  const [here, there] = [readings[from], readings[to]]
  if (here === undefined || there === undefined) return "no such change"
  if (here.kind === "unknown" || there.kind === "unknown") return "reading is unknown"
  return [{ by: "letters", here: spanOf(here), there: spanOf(there) }]
}

function pieceOfPassage({ collation, from, to }: Pair, { segments, spans }: Passage): Pieces {
  const isUnknown = segments.some(
    ({ readings }) => readings[from]?.kind === "unknown" || readings[to]?.kind === "unknown",
  )
  if (isUnknown) return "reading is unknown"
  const first = segments[0]?.readings
  if (first === undefined) return "no such change"
  // Where a paragraph ends in one of the texts alone, that is part of the change.
  const last = segments.at(-1)!
  const isOfBreak = last.class === "paragraphing" && last.weight !== "none"
  const [here, there] = [from, to].map((witness) => {
    const place = spans[witness] ?? spanOf(first[witness]!)
    const words = trimmed(collation.witnesses[witness]!.text, place)
    return isOfBreak ? { start: words.start, end: place.end } : words
  }) as [Span, Span]
  const both = spans[from] !== null && spans[to] !== null
  return [{ by: both ? "letters" : "words", here, there }]
}

/** A phrase goes from its place in the receiving text to where the other has it, in the other's words. */
function piecesOfPhrase({ collation, from, to }: Pair, move: Move): Pieces {
  const ends = [move.from, move.to]
  const here = ends.find(({ witness }) => witness === from)
  const there = ends.find(({ witness }) => witness === to)
  if (here === undefined || there === undefined) return "no such change"
  const place = passageNamed(collation, here.passage)?.segments.find(({ readings }) => {
    const reading = readings[from]
    return reading?.kind === "words" && reading.span.start >= here.span.start
  })?.readings[to]
  if (place === undefined) return "no such change"
  if (place.kind === "unknown") return "reading is unknown"
  const at = spanOf(place).start
  const [one, other] = [collation.witnesses[from]!.text, collation.witnesses[to]!.text]
  const gone = trimmed(other, there.span)
  return [
    { by: "words", here: { start: 0, end: 0 }, there: gone },
    { by: "words", here: trimmed(one, here.span), there: { start: at, end: at } },
  ]
}

/** The passages, and of those that moved as wholes the other ends; a phrase once, by whichever end it was named. */
function withOtherEnds({ collation, from, to }: Pair, ids: readonly string[]): readonly string[] {
  const all = new Set<string>()
  const phrases = new Set<Move>()
  for (const id of ids) {
    const phrase = phraseNamed(collation, id)
    if (phrase !== undefined && phrases.has(phrase)) continue
    if (phrase !== undefined) phrases.add(phrase)
    all.add(id)
    const passage = passageNamed(collation, id)
    if (passage === undefined || (passage.spans[from] !== null && passage.spans[to] !== null))
      continue
    for (const move of collation.moves) {
      const ends = [move.from, move.to]
      const isOfBoth = ends.every(({ witness }) => witness === from || witness === to)
      if (!isOfBoth || !ends.some((end) => end.passage === id)) continue
      for (const end of ends) if (isWhole(collation, end)) all.add(end.passage)
    }
  }
  return [...all]
}

function isWhole(collation: Collation, { passage, witness, span }: Move["from"]): boolean {
  const whole = passageNamed(collation, passage)?.spans[witness] ?? null
  if (whole === null) return false
  const { text } = collation.witnesses[witness]!
  const [one, other] = [trimmed(text, whole), trimmed(text, span)]
  return one.start === other.start && one.end === other.end
}

/** Sentences that follow each other go together, so that a paragraph that was cut whole comes back whole. */
function joined({ collation, from, to }: Pair, pieces: readonly Piece[]): readonly Piece[] {
  const [one, other] = [collation.witnesses[from]!.text, collation.witnesses[to]!.text]
  const isBlank = (text: string, before: Span, after: Span) =>
    before.end <= after.start && text.slice(before.end, after.start).trim() === ""
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const areWords = last?.by === "words" && piece.by === "words"
    const isPutIn = areWords && isPlace(last.there) && isPlace(piece.there)
    const isTakenOut = areWords && isPlace(last.here) && isPlace(piece.here)
    const follows =
      (isPutIn && last.there.start === piece.there.start && isBlank(one, last.here, piece.here)) ||
      (isTakenOut && isBlank(other, last.there, piece.there))
    if (last === undefined || !follows) result.push(piece)
    else
      result[result.length - 1] = {
        by: "words",
        here: isPutIn ? { start: last.here.start, end: piece.here.end } : last.here,
        there: isPutIn ? last.there : { start: last.there.start, end: piece.there.end },
      }
  }
  return result
}

function isPlace({ start, end }: Span): boolean {
  return start === end
}

/** First what comes, then what goes; each from the back to the front. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.toSorted(
    (one, other) =>
      Number(goes(one)) - Number(goes(other)) ||
      other.there.start - one.there.start ||
      other.here.start - one.here.start,
  )
}

function goes({ by, here }: Piece): boolean {
  return by === "words" && isPlace(here)
}

function apply(tr: Transform, receiver: Text, giver: Text, piece: Piece): void {
  const { by, there, here } = piece
  if (by === "letters") exchange(tr, receiver, there, giver, here)
  else if (goes(piece)) takeOut(tr, receiver, there)
  else putIn(tr, receiver, there.start, wordsAt(giver, here))
}

function spanOf(reading: Reading): Span {
  return reading.kind === "nothing" ? { start: reading.at, end: reading.at } : reading.span
}
