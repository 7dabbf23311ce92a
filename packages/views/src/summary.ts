import { type Collation, countWords } from "@variorum/collation"
import {
  type Comparison,
  compare,
  differs,
  type Leaf,
  readingsOf,
  type Side,
} from "./comparison.js"
import type { ViewOptions } from "./options.js"
import { nameOf } from "./rows.js"
import type { ChangeKind, Count, Summary } from "./row.js"
import { changeIdOf } from "./transpositions.js"
import { peopleIn } from "./voices.js"

const kinds: readonly ChangeKind[] = ["deleted", "added", "reworded", "moved", "unattested"]

/**
 * Counts a comparison by passages and by words, and says it in a sentence.
 * Kinds that are switched off are still counted, and named in `hidden`.
 */
export function summary(collation: Collation, options: ViewOptions = {}): Summary {
  const comparison = compare(collation, options)
  const { phrases, hidden } = comparison.settings
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, countOf(comparison, kind)]),
  ) as Record<ChangeKind, Count>
  const quiet = quietDifferences(comparison)
  const people = peopleIn(comparison)
  const found = phrases.summary(counts, lackedBy(comparison), quiet, collation.complete)
  return {
    counts,
    unchangedWords: unchangedWords(comparison),
    words: comparison.witnesses.map((witness) =>
      countWords(witness, { start: 0, end: witness.text.length }),
    ),
    hidden: {
      quiet,
      kinds: kinds.filter((kind) => hidden.has(kind)),
      passages: kinds
        .filter((kind) => hidden.has(kind))
        .reduce((sum, kind) => sum + counts[kind].passages, 0),
    },
    says: [found, phrases.people.summary(people)].filter((sentence) => sentence !== "").join(" "),
    people,
    complete: collation.complete,
  }
}

function countOf(comparison: Comparison, kind: ChangeKind): Count {
  const leaves = comparison.leaves.filter((leaf) => leaf.kind === kind)
  return {
    passages: new Set(leaves.map(changeIdOf)).size,
    words: leaves.reduce((sum, leaf) => sum + wordsOf(comparison, leaf), 0),
  }
}

/** The words that a change is about: of a reworded passage only those that differ. */
function wordsOf(comparison: Comparison, leaf: Leaf): number {
  if (leaf.kind !== "reworded") {
    const span = leaf.spans[leaf.side]
    return span === null ? 0 : countWords(comparison.witnesses[leaf.side], span)
  }
  let words = 0
  for (const segment of leaf.passage.segments) {
    if (!differs(comparison, segment)) continue
    readingsOf(comparison.pair, segment).forEach((reading, side) => {
      if (reading.kind === "words")
        words += countWords(comparison.witnesses[side as Side], reading.span)
    })
  }
  return words
}

/** Words of passages that both have, without the marked differences in them; counted in the later text. */
function unchangedWords(comparison: Comparison): number {
  let words = 0
  for (const leaf of comparison.leaves) {
    if (leaf.kind !== "same" && leaf.kind !== "reworded") continue
    for (const segment of leaf.passage.segments) {
      const [before, after] = readingsOf(comparison.pair, segment)
      if (before.kind !== "words" || after.kind !== "words" || differs(comparison, segment))
        continue
      words += countWords(comparison.witnesses[1], after.span)
    }
  }
  return words
}

/** Differences of spelling, pointing and spacing that are left unmarked. */
function quietDifferences(comparison: Comparison): number {
  let count = 0
  for (const leaf of comparison.leaves) {
    if (leaf.kind !== "same" && leaf.kind !== "reworded") continue
    for (const segment of leaf.passage.segments) {
      const slight = segment.weight === "accidental" || segment.weight === "noise"
      const marked =
        segment.class === "paragraphing"
          ? comparison.settings.accidentals === "marked"
          : differs(comparison, segment)
      if (slight && !marked) count++
    }
  }
  return count
}

/** Names of the witnesses that leave something out which the other has. */
function lackedBy(comparison: Comparison): readonly string[] {
  const sides = new Set(
    comparison.leaves.filter((leaf) => leaf.kind === "unattested").map((leaf) => leaf.side),
  )
  return [...sides].sort().map((side) => nameOf(comparison, side === 0 ? 1 : 0))
}
