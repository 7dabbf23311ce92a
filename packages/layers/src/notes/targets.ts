/** Makes the targets of notes: what a person points at becomes words that are found again. */
import type { Collation, Move, Passage, Span, Witness } from "@variorum/collation"
import { anchorWords } from "./anchor-words.js"
import type {
  AbsenceTarget,
  AnchoredWords,
  ChangeTarget,
  ReplyTarget,
  WitnessTarget,
  WordsTarget,
} from "./note.js"

/**
 * Some words of a witness, widened to whole letters as a reader sees them, without the white space around them.
 *
 * Throws RangeError for a stretch that is not in the text, or holds no words.
 */
export function wordsTarget(witness: Pick<Witness, "siglum" | "text">, span: Span): WordsTarget {
  const words = trimmed(witness.text, span)
  if (words === null) throw new RangeError(`there are no words from ${span.start} to ${span.end}`)
  return { kind: "words", words: anchorWords(witness, words) }
}

/**
 * A change: the words of all witnesses that have any. `change` is the identifier of a passage or of one end of a moved
 * phrase (`…-from-1`, `…-to-1`); of what moved, the words at both its places are taken.
 *
 * Throws RangeError for a change that is not in the collation.
 */
export function changeTarget(collation: Collation, change: string): ChangeTarget {
  const passage = collation.passages.find(({ id }) => id === change)
  const move =
    passage === undefined ? phraseNamed(collation, change) : wholeMove(collation, passage)
  if (move !== undefined)
    return { kind: "move", change, words: anchored(collation, [move.from, move.to]) }
  return { kind: "change", change, words: wordsOf(collation, [passageNamed(collation, change)]) }
}

/** Several passages taken together, such as a pair that the program has not put together. Throws RangeError as `changeTarget` does, and for none. */
export function passagesTarget(collation: Collation, ids: readonly string[]): ChangeTarget {
  const passages = ids.map((id) => passageNamed(collation, id))
  const [first] = passages
  if (first === undefined) throw new RangeError("a note on passages must name at least one")
  return { kind: "passages", change: first.id, words: wordsOf(collation, passages) }
}

/**
 * The place where a witness has nothing of a passage: the given one or, without it, the first that has nothing.
 *
 * Throws RangeError for a passage that is not in the collation, or that the witness has.
 */
export function absenceTarget(
  collation: Collation,
  passage: string,
  witness?: number,
): AbsenceTarget {
  const found = passageNamed(collation, passage)
  const index = witness ?? found.spans.indexOf(null)
  const there = collation.witnesses[index]
  const at = found.segments[0]?.readings[index]
  if (there === undefined || at?.kind !== "nothing" || found.spans[index] !== null)
    throw new RangeError(`nothing is absent at passage ${passage}`)
  return {
    kind: "absence",
    change: passage,
    at: anchorWords(there, { start: at.at, end: at.at }),
    words: wordsOf(collation, [found]),
  }
}

/** A whole witness. */
export function witnessTarget({ siglum }: Pick<Witness, "siglum">): WitnessTarget {
  return { kind: "witness", witness: siglum }
}

/** Another note, which is answered. */
export function replyTarget({ id }: { readonly id: string }): ReplyTarget {
  return { kind: "note", note: id }
}

function passageNamed({ passages }: Collation, id: string): Passage {
  const passage = passages.find((one) => one.id === id)
  if (passage === undefined) throw new RangeError(`there is no passage ${id}`)
  return passage
}

/** The move by which a whole passage left or arrived. */
function wholeMove({ moves }: Collation, { id, spans, change }: Passage): Move | undefined {
  if (change !== "deleted" && change !== "added") return undefined
  return moves.find(({ from, to }) =>
    [from, to].some(
      ({ passage, witness, span }) => passage === id && span.start === spans[witness]?.start,
    ),
  )
}

/** The move of a phrase, by the name of either of its ends (`…-from-1`, `…-to-1`); undefined where there is none. */
export function phraseNamed(collation: Collation, name: string): Move | undefined {
  const [, passage, side, number] = /^(.*)-(from|to)-(\d+)$/u.exec(name) ?? []
  if (passage === undefined) return undefined
  const phrases = collation.moves.filter(
    (move) => (side === "from" ? move.from : move.to).passage === passage,
  )
  return phrases[Number(number) - 1]
}

function wordsOf(collation: Collation, passages: readonly Passage[]): AnchoredWords[] {
  return collation.witnesses.flatMap((_, witness) => {
    const places = passages.map(({ spans }) => spans[witness] ?? null)
    return anchored(
      collation,
      places.flatMap((span) => (span === null ? [] : [{ witness, span }])),
    )
  })
}

function anchored(
  { witnesses }: Collation,
  places: readonly { readonly witness: number; readonly span: Span }[],
): AnchoredWords[] {
  return places.flatMap(({ witness, span }) => {
    const there = witnesses[witness]!
    const words = trimmed(there.text, span)
    return words === null ? [] : [anchorWords(there, words)]
  })
}

/** The stretch without the white space at its ends; null where nothing is left. Left as it is where it is not in the text. */
function trimmed(text: string, { start, end }: Span): Span | null {
  if (!(0 <= start && start <= end && end <= text.length)) return { start, end }
  const words = text.slice(start, end)
  if (words.trim() === "") return null
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}
