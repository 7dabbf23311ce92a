/** How much of each kind there is in some passages. */
import { countWords } from "@variorum/collation"
import type { ChangeKind, Count } from "../row.js"
import type { Comparison, Leaf, Side } from "./comparison.js"
import { SLIGHT } from "../filter.js"
import { differs, isDisguised, readingsOf, rewords } from "./differs.js"
import { phraseOf, wordsMoved } from "./moved-phrases.js"
import { isLeftUnmarked } from "./switched-off.js"
import { changeIdOf } from "./transpositions.js"
import { type Variant, variantsIn } from "./variants.js"

/** All kinds, in the order in which they are told. */
export const KINDS: readonly ChangeKind[] = ["deleted", "added", "reworded", "moved", "unattested"]

/**
 * Passages and words of each kind. What moved together is one passage, at its old place, and its words count at both
 * ends; so does a phrase that moved. The counts of a text's parts add up to those of the whole.
 */
export function countsOf(
  comparison: Comparison,
  leaves: readonly Leaf[],
): Readonly<Record<ChangeKind, Count>> {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, countOf(comparison, leaves, kind)]),
  ) as Record<ChangeKind, Count>
}

function countOf(comparison: Comparison, leaves: readonly Leaf[], kind: ChangeKind): Count {
  let [passages, words] = [0, 0]
  for (const leaf of leaves) {
    if (leaf.kind === kind) {
      if (changeIdOf(leaf) === leaf.passage.id) passages++
      words += wordsOf(comparison, leaf)
    }
    if (kind === "moved") {
      passages += leaf.phrases.filter(({ side }) => side === 0).length
      words += wordsOfPhrases(comparison, leaf)
    }
  }
  return { passages, words }
}

function wordsOfPhrases({ witnesses }: Comparison, leaf: Leaf): number {
  return wordsMoved(witnesses[0], leaf, 0) + wordsMoved(witnesses[1], leaf, 1)
}

/** The words that a change is about, without the phrases that moved: of a reworded passage only those that differ. */
function wordsOf(comparison: Comparison, leaf: Leaf): number {
  if (leaf.kind !== "reworded") {
    const span = leaf.spans[leaf.side]
    if (span === null) return 0
    const words = countWords(comparison.witnesses[leaf.side], span)
    return words - wordsMoved(comparison.witnesses[leaf.side], leaf, leaf.side)
  }
  let words = 0
  for (const segment of leaf.passage.segments) {
    if (!rewords(comparison, segment) || phraseOf(leaf, segment) !== null) continue
    readingsOf(segment).forEach((reading, side) => {
      if (reading.kind === "words")
        words += countWords(comparison.witnesses[side as Side], reading.span)
    })
  }
  return words
}

/** Differences that are left unmarked for their weight, class or hand. */
export function unmarkedIn(comparison: Comparison): readonly Variant[] {
  return variantsIn(comparison).filter(({ segment }) =>
    segment.class === "paragraphing"
      ? isLeftUnmarked(comparison, segment)
      : !differs(comparison, segment),
  )
}

/** How many differences of spelling, pointing and spacing can be left unmarked. */
export function slightIn(comparison: Comparison): number {
  return variantsIn(comparison).filter(
    ({ segment }) => SLIGHT.has(segment.weight) && !isDisguised(comparison, segment),
  ).length
}

/** How many changes a reader can go to. */
export function changesShown({ leaves, off }: Comparison): number {
  let count = 0
  for (const leaf of leaves) {
    if (leaf.kind !== "same" && changeIdOf(leaf) === leaf.passage.id && !off.has(leaf.passage.id))
      count++
    count += leaf.phrases.filter(({ side, id }) => side === 0 && !off.has(id)).length
  }
  return count
}
