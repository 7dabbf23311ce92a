/** What a comparison speaks of, found in the work as it is now. */
import type { Collation, Passage, Span, Witness } from "@variorum/collation"
import type { Text } from "../document/text.js"
import type { Work } from "./work.js"

/**
 * The index in the work of a witness that was compared; null where the comparison has no such witness, or the text was
 * edited or taken out since.
 */
export function indexOfCompared(
  { texts }: Pick<Work, "texts">,
  { witnesses }: Collation,
  witness: number,
): number | null {
  const compared = witnesses[witness]
  const index = texts.findIndex(
    (text) => text.witness.siglum === compared?.siglum && text.witness.text === compared.text,
  )
  return index < 0 ? null : index
}

/** Two texts of a work as they were compared: one whose words are taken, and one that takes them. */
export interface GiverAndReceiver {
  readonly giver: Text
  readonly receiver: Text
  /** The receiver's index in the work. */
  readonly receiving: number
}

/**
 * The texts of two witnesses that were compared, both given as indices of the collation's witnesses; null where either
 * is not in the work as it was compared.
 */
export function giverAndReceiver(
  { texts }: Pick<Work, "texts">,
  collation: Collation,
  from: number,
  to: number,
): GiverAndReceiver | null {
  const giving = indexOfCompared({ texts }, collation, from)
  const receiving = indexOfCompared({ texts }, collation, to)
  if (giving === null || receiving === null) return null
  return { giver: texts[giving]!, receiver: texts[receiving]!, receiving }
}

/** The passage of that name, or undefined. */
export function passageNamed({ passages }: Collation, id: string): Passage | undefined {
  return passages.find((passage) => passage.id === id)
}

/** A stretch of a text without the white space at its ends; where nothing else is in it, its beginning. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  if (words.trim() === "") return { start, end: start }
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

/** The sentences that a stretch of a witness has a part of, by their indices. */
export function sentencesIn({ text, sentences }: Witness, span: Span): readonly number[] {
  const { start, end } = trimmed(text, span)
  return sentences.flatMap((sentence, i) =>
    sentence.start < end && start < sentence.end ? [i] : [],
  )
}
