import type { Collation } from "@variorum/collation"
import { anchorWords, type AnchoredWords, type NotePlace, type NoteTarget } from "@variorum/layers"

/**
 * What a doubtful note is about, once a person has said that it belongs to one of its candidates: the words that stand
 * there now. A side that is gone is given up.
 */
export function hungAt(
  { witnesses }: Collation,
  target: NoteTarget,
  places: readonly NotePlace[],
): NoteTarget {
  const anchor = ({ witness, span }: NotePlace): AnchoredWords =>
    anchorWords(witnesses[witness]!, span)
  const [first] = places
  if (first === undefined || target.kind === "witness" || target.kind === "note") return target
  if (target.kind === "words") return { kind: "words", words: anchor(first) }
  if (target.kind !== "absence") return { ...target, words: places.map(anchor) }
  const at = places.find(({ witness }) => witnesses[witness]?.siglum === target.at.witness)
  const others = places.filter((place) => place !== at)
  return { ...target, at: at === undefined ? target.at : anchor(at), words: others.map(anchor) }
}
