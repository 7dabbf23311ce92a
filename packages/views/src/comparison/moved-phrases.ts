/**
 * Phrases that moved, inside a passage or from one to another: each is a change of its own, with a name at either end.
 *
 *   before   In the evening, we met.       The collation holds a move between two parts of passages.
 *   after    We met in the evening.
 *
 * What else changed in those passages is told apart from it: a passage in which a phrase moved, and nothing else
 * happened, is shown as the same.
 */
import {
  contains,
  countWords,
  type Move,
  type Segment,
  type Span,
  type Witness,
} from "@variorum/collation"
import type { Bare, Leaf, Side } from "./comparison.js"
import { differs } from "./differs.js"

/** One end of a phrase that moved: the old place (side 0) or the new (side 1). */
export interface PhraseEnd {
  /** Made from the passage's identifier, so that it stays as long as that does. */
  readonly id: string
  /** The same of the other end. */
  readonly partner: string
  readonly side: Side
  readonly span: Span
  readonly move: Move
}

/** Identifier of the passage that a change stands in: its own or, of an end of a moved phrase, that which it was made from. */
export function passageOf(change: string): string {
  return change.replace(/-(?:from|to)-\d+$/u, "")
}

/** The same passages, told of the phrases that left them and that arrived in them. */
export function withPhrases(bare: Bare, leaves: readonly Leaf[]): readonly Leaf[] {
  const ends = endsByPassage(bare, leaves)
  return leaves.map((leaf) => {
    const phrases = ends.get(leaf.passage.id)
    if (phrases === undefined) return leaf
    const told = { ...leaf, phrases }
    return isOtherwiseSame(bare, told) ? { ...told, kind: "same" } : told
  })
}

/** The end of a moved phrase that a segment is part of; null for any other. */
export function phraseOf({ phrases }: Leaf, segment: Segment): PhraseEnd | null {
  const found = phrases.find(({ side, span }) => {
    const reading = segment.readings[side]
    return reading?.kind === "words" && contains(span, reading.span)
  })
  return found ?? null
}

/** Words of a passage that moved as phrases, on one side. */
export function wordsMoved(witness: Witness, { phrases }: Leaf, side: Side): number {
  return phrases
    .filter((end) => end.side === side)
    .reduce((sum, { span }) => sum + countWords(witness, span), 0)
}

function endsByPassage(bare: Bare, leaves: readonly Leaf[]): ReadonlyMap<string, PhraseEnd[]> {
  const byId = new Map(leaves.map((leaf) => [leaf.passage.id, leaf]))
  const ends = new Map<string, PhraseEnd[]>()
  const add = (passage: string, end: PhraseEnd) =>
    ends.set(passage, [...(ends.get(passage) ?? []), end])
  const numbers = new Map<string, number>()
  const name = (passage: string, place: "from" | "to") => {
    const number = (numbers.get(`${passage} ${place}`) ?? 0) + 1
    numbers.set(`${passage} ${place}`, number)
    return `${passage}-${place}-${number}`
  }
  for (const move of bare.collation.moves) {
    const { from, to } = move
    if (!takesPhrases(byId.get(from.passage)) || !takesPhrases(byId.get(to.passage))) continue
    const [left, arrived] = [name(from.passage, "from"), name(to.passage, "to")]
    add(from.passage, { id: left, partner: arrived, side: 0, span: from.span, move })
    add(to.passage, { id: arrived, partner: left, side: 1, span: to.span, move })
  }
  return ends
}

/** Not what moved as a whole, nor what is not known of the other text. */
function takesPhrases(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && leaf.kind !== "moved" && leaf.kind !== "unattested"
}

/** Whether nothing is left to be marked in a passage but the phrases that moved. */
function isOtherwiseSame(bare: Bare, leaf: Leaf): boolean {
  if (leaf.kind === "deleted" || leaf.kind === "added") {
    const span = leaf.spans[leaf.side]
    const witness = bare.witnesses[leaf.side]
    return span !== null && countWords(witness, span) === wordsMoved(witness, leaf, leaf.side)
  }
  return !leaf.passage.segments.some(
    (segment) => differs(bare, segment) && phraseOf(leaf, segment) === null,
  )
}
