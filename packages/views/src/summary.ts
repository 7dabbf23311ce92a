import { type Collation, countWords, type VariantClass, type Witness } from "@variorum/collation"
import {
  type Comparison,
  compare,
  isOnlyRestyled,
  isReported,
  type Leaf,
  type Side,
} from "./comparison/comparison.js"
import { differs, readingsOf, rewords } from "./comparison/differs.js"
import { hiddenByRule, hiddenDifferences } from "./comparison/hidden-by-rule.js"
import { phraseOf, wordsMoved } from "./comparison/moved-phrases.js"
import type { ViewOptions } from "./options.js"
import { nameOf, whyUnknown } from "./layout/rows.js"
import type { ChangeKind, ClassCount, Count, Summary } from "./row.js"
import { changeIdOf } from "./comparison/transpositions.js"
import { peopleIn } from "./comparison/voices.js"

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
  const hiddenBy = hiddenByRule(comparison.collation)
  const differences = hiddenDifferences(comparison.collation)
  const hiddenRules = hiddenBy.filter(({ places }) => places.length > 0).map(({ rule }) => rule)
  const hiddenByRules = differences === 0 ? "" : phrases.hiddenByRules(differences, hiddenRules)
  const reported = comparison.leaves.filter((leaf) => isReported(comparison, leaf)).length
  const found = phrases.summary(counts, lackedBy(comparison), quiet, collation.complete, {
    reported,
    restyled: restyled(comparison),
    allBlank: allBlank(comparison),
  })
  return {
    counts,
    unchangedWords: unchangedWords(comparison),
    reported,
    words: comparison.witnesses.map(allWordsOf),
    hidden: {
      quiet,
      kinds: kinds.filter((kind) => hidden.has(kind)),
      passages: kinds
        .filter((kind) => hidden.has(kind))
        .reduce((sum, kind) => sum + counts[kind].passages, 0),
    },
    people,
    hiddenByRule: hiddenBy.map(({ rule, places }) => ({ rule, differences: places.length })),
    classes: classesOf(comparison),
    hiddenByRules,
    says: [found, phrases.people.summary(people), hiddenByRules]
      .filter((sentence) => sentence !== "")
      .join(" "),
    complete: collation.complete,
  }
}

/** Words of whole witnesses: counted once for each, since a summary is made anew with every switch. */
const wordsOfWitnesses = new WeakMap<Witness, number>()

function allWordsOf(witness: Witness): number {
  const words = wordsOfWitnesses.get(witness) ?? countWords(witness)
  wordsOfWitnesses.set(witness, words)
  return words
}

function countOf(comparison: Comparison, kind: ChangeKind): Count {
  const leaves = comparison.leaves.filter((leaf) => leaf.kind === kind)
  const phrases = kind === "moved" ? movedPhrases(comparison) : { passages: 0, words: 0 }
  return {
    passages: new Set(leaves.map(changeIdOf)).size + phrases.passages,
    words: leaves.reduce((sum, leaf) => sum + wordsOf(comparison, leaf), phrases.words),
  }
}

/** Phrases that moved, each counted once, with its words at both ends. */
function movedPhrases(comparison: Comparison): Count {
  const words = (leaf: Leaf) =>
    wordsMoved(comparison.witnesses[0], leaf, 0) + wordsMoved(comparison.witnesses[1], leaf, 1)
  return {
    passages: comparison.leaves.flatMap(({ phrases }) => phrases.filter(({ side }) => side === 0))
      .length,
    words: comparison.leaves.reduce((sum, leaf) => sum + words(leaf), 0),
  }
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

/** Words of passages that both have, without the marked differences in them; counted in the later text. */
function unchangedWords(comparison: Comparison): number {
  let words = 0
  for (const leaf of comparison.leaves) {
    if (leaf.kind !== "same" && leaf.kind !== "reworded") continue
    for (const segment of leaf.passage.segments) {
      const [before, after] = readingsOf(segment)
      if (before.kind !== "words" || after.kind !== "words" || rewords(comparison, segment))
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
      if (segment.rules !== undefined) continue
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

/** How many of the reworded passages only look different. */
function restyled(comparison: Comparison): number {
  return comparison.leaves.filter(
    ({ kind, passage }) => kind === "reworded" && isOnlyRestyled(comparison, passage),
  ).length
}

function allBlank(comparison: Comparison): boolean {
  const unattested = comparison.leaves.filter((leaf) => leaf.kind === "unattested")
  return (
    unattested.length > 0 && unattested.every((leaf) => whyUnknown(comparison, leaf) === "blank")
  )
}

/** Names of the witnesses that leave something out which the other has. */
function lackedBy(comparison: Comparison): readonly string[] {
  const sides = new Set(
    comparison.leaves.filter((leaf) => leaf.kind === "unattested").map((leaf) => leaf.side),
  )
  return [...sides].sort().map((side) => nameOf(comparison, side === 0 ? 1 : 0))
}

/** In the order in which they are told: from what changes most to what changes least. */
const classes: readonly VariantClass[] = [
  "wording",
  "word-choice",
  "word-order",
  "number",
  "name",
  "spelling",
  "case",
  "punctuation",
  "paragraphing",
  "formatting",
  "spacing",
]

/** How many differences of each kind there are that no rule hides, marked or not; kinds of which there is none are left out. */
function classesOf({ leaves }: Comparison): readonly ClassCount[] {
  const counts = new Map<VariantClass, number>()
  for (const { passage } of leaves)
    for (const { class: kind, weight, rules } of passage.segments)
      if (kind !== null && weight !== "none" && rules === undefined)
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return classes.flatMap((kind) => {
    const differences = counts.get(kind)
    return differences === undefined ? [] : [{ class: kind, differences }]
  })
}
