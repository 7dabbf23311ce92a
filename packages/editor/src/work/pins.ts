/** What a person decides about which passages belong together. */
import {
  type Collation,
  type Passage,
  type Pin,
  type PinOutcome,
  pinApart,
  pinTogether,
  type PinnedSentences,
  type PinWords,
  Sentences,
  type Span,
} from "@variorum/collation"
import { indexOfCompared, sentencesIn } from "./compared.js"
import { done, type Outcome, refused } from "./outcome.js"
import type { Work } from "./work.js"

/** Sentences of one text of the work, by their indices in its witness. */
export interface ChosenSentences {
  /** Index of the text. */
  readonly text: number
  readonly sentences: readonly number[]
}

/**
 * What a passage has in one of the witnesses compared, as sentences of the work; null where it has nothing there, or
 * the text has changed since.
 */
export function chosenFrom(
  work: Work,
  collation: Collation,
  { spans }: Pick<Passage, "spans">,
  witness: number,
): ChosenSentences | null {
  const span = spans[witness] ?? null
  return span === null ? null : sentencesAt(work, collation, witness, span)
}

/** The sentences of a compared witness that a stretch of it has a part of; null where there are none, or the text has changed since. */
export function sentencesAt(
  work: Work,
  collation: Collation,
  witness: number,
  span: Span,
): ChosenSentences | null {
  const text = indexOfCompared(work, collation, witness)
  if (text === null) return null
  const sentences = sentencesIn(work.texts[text]!.witness, span)
  return sentences.length === 0 ? null : { text, sentences }
}

/**
 * The work with a pin that these sentences belong together, or (`apart`) that none of the first belongs to any of the
 * others. The newest pin is heard first, so that an older one that says otherwise is told as in conflict.
 *
 * Refused: `no such text`, `no such sentence`, `only in one text`, `pinned already`.
 */
export function pinSentences(
  work: Work,
  kind: Pin["kind"],
  one: ChosenSentences,
  other: ChosenSentences,
  words: PinWords = {},
): Outcome {
  const ends = [one, other].map((end) => pinned(work, end))
  const [first, second] = ends
  if (first === undefined || second === undefined) return refused("no such text")
  if (one.text === other.text) return refused("only in one text")
  if (!isThere(first) || !isThere(second)) return refused("no such sentence")
  const pin = (kind === "together" ? pinTogether : pinApart)(first, second, words)
  if (work.pins.some(({ id }) => id === pin.id)) return refused("pinned already")
  return done({ ...work, pins: [pin, ...work.pins] })
}

function pinned(
  { texts }: Work,
  { text, sentences }: ChosenSentences,
): PinnedSentences | undefined {
  const witness = texts[text]?.witness
  return witness === undefined ? undefined : { witness, sentences }
}

function isThere({ witness, sentences }: PinnedSentences): boolean {
  return sentences.length > 0 && sentences.every((i) => witness.sentences[i] !== undefined)
}

/** Without a pin. Refused: `no such pin`. */
export function liftPin(work: Work, id: string): Outcome {
  const pins = work.pins.filter((pin) => pin.id !== id)
  return pins.length === work.pins.length ? refused("no such pin") : done({ ...work, pins })
}

/** A pin, for a list of them. */
export interface PinLine {
  readonly pin: Pin
  /** What became of it; null while the two texts are not compared. */
  readonly outcome: PinOutcome | null
  /** Where its sentences are now: for each end the index of the text, and the stretch; null where they are not there any more. */
  readonly places: readonly [PinPlace | null, PinPlace | null]
  /** What it quotes, in the words of its first sentence of either side. */
  readonly quotes: readonly [string, string]
}

/** A stretch of a text. */
export interface PinPlace {
  readonly text: number
  readonly span: Span
}

/** All pins, the newest first, with what became of each. */
export function listPins(work: Work, collation: Collation): readonly PinLine[] {
  const outcomes = new Map(collation.pins.map((outcome) => [outcome.pin, outcome]))
  const sentences = work.texts.map(({ witness }) => new Sentences(witness))
  return work.pins.map((pin) => {
    const [one, other] = pin.ends
    return {
      pin,
      outcome: outcomes.get(pin.id) ?? null,
      places: [placeOf(work, sentences, one), placeOf(work, sentences, other)],
      quotes: [one.sentences[0]?.exact ?? "", other.sentences[0]?.exact ?? ""],
    }
  })
}

function placeOf(
  { texts }: Work,
  search: readonly Sentences[],
  { witness, sentences }: Pin["ends"][number],
): PinPlace | null {
  const text = texts.findIndex((one) => one.witness.siglum === witness)
  const found = sentences.flatMap((quotation) => search[text]?.find(quotation)?.sentences ?? [])
  if (found.length === 0) return null
  const spans = texts[text]!.witness.sentences
  const first = Math.min(...found.map(({ start }) => start))
  const last = Math.max(...found.map(({ end }) => end)) - 1
  return { text, span: { start: spans[first]!.start, end: spans[last]!.end } }
}
