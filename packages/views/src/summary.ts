import { type Collation, countWords, type VariantClass, type Witness } from "@variorum/collation"
import { type Comparison, compare, isOnlyRestyled, isReported } from "./comparison/comparison.js"
import { changesShown, countsOf, KINDS, slightIn, unmarkedIn } from "./comparison/counts.js"
import { readingsOf, rewords } from "./comparison/differs.js"
import { hiddenByRule, hiddenDifferences } from "./comparison/hidden-by-rule.js"
import { SLIGHT } from "./filter.js"
import { CLASSES } from "./filter-choices.js"
import type { ViewOptions } from "./options.js"
import { nameOf, whyUnknown } from "./layout/rows.js"
import type { ClassCount, Summary } from "./row.js"
import { peopleIn } from "./comparison/voices.js"

/**
 * Counts a comparison by passages and by words, and says it in a sentence.
 * Passages that are switched off are still counted; how many changes are hidden, `hidden` tells.
 */
export function summary(collation: Collation, options: ViewOptions = {}): Summary {
  const comparison = compare(collation, options)
  const { phrases, hidden } = comparison.settings
  const counts = countsOf(comparison, comparison.leaves)
  const unmarked = unmarkedIn(comparison)
  const quiet = unmarked.filter(({ segment }) => SLIGHT.has(segment.weight)).length
  const shown = changesShown(comparison)
  const total = changesShown(compare(collation, { ...options, hidden: {} }))
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
      slight: slightIn(comparison),
      differences: unmarked.length,
      kinds: KINDS.filter((kind) => hidden.kinds.has(kind)),
      changes: total - shown,
      total,
      says: total === shown ? "" : phrases.filters.hidden(total - shown, total),
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

/** How many differences of each kind there are that no rule hides, marked or not; kinds of which there is none are left out. */
function classesOf({ leaves }: Comparison): readonly ClassCount[] {
  const counts = new Map<VariantClass, number>()
  for (const { passage } of leaves)
    for (const { class: kind, weight, rules } of passage.segments)
      if (kind !== null && weight !== "none" && rules === undefined)
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return CLASSES.flatMap((kind) => {
    const differences = counts.get(kind)
    return differences === undefined ? [] : [{ class: kind, differences }]
  })
}
