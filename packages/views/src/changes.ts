import {
  type Collation,
  countWords,
  type Segment,
  type Span,
  type VariantClass,
  type Weight,
} from "@variorum/collation"
import {
  type Comparison,
  compare,
  isOnlyRestyled,
  type Leaf,
  type Side,
} from "./comparison/comparison.js"
import { differs } from "./comparison/differs.js"
import { isCovered } from "./covers.js"
import { certaintyOf } from "./comparison/confidence.js"
import { phraseDistance } from "./layout/distances.js"
import { excerpt } from "./layout/excerpt.js"
import { extentOf, NO_EXTENT } from "./layout/extents.js"
import { type PhraseEnd, phraseOf } from "./comparison/moved-phrases.js"
import type { ViewOptions } from "./options.js"
import type { Phrases } from "./phrases/phrases.js"
import { remarksOn } from "./layout/remarks.js"
import { confidenceOf, labelOf, nameOf, whyUnknown } from "./layout/rows.js"
import type { ChangeEntry, ChangeKind } from "./row.js"
import { voicesOf, voicesOfPhrase } from "./comparison/voices.js"
import { changeIdOf, endsOf } from "./comparison/transpositions.js"

/**
 * Every change, in text order: for a list, and for going from one to the next.
 * A moved block is one entry, at its old place, and so is a moved phrase. What is switched off is left out.
 */
export function changes(collation: Collation, options: ViewOptions = {}): readonly ChangeEntry[] {
  const comparison = compare(collation, options)
  const { off } = comparison
  return comparison.leaves.flatMap((leaf) => [
    ...(leaf.kind !== "same" && !off.has(leaf.passage.id) && changeIdOf(leaf) === leaf.passage.id
      ? [entryOf(comparison, leaf, leaf.kind)]
      : []),
    ...leaf.phrases
      .filter(({ side, id }) => side === 0 && !off.has(id))
      .map((end) => entryOfPhrase(comparison, end)),
  ])
}

/** A phrase that moved, at its old place. The words after only where they are not the same. */
function entryOfPhrase(comparison: Comparison, end: PhraseEnd): ChangeEntry {
  const { phrases } = comparison.settings
  const { confidence, from, to, within } = end.move
  const isEdited = within.some((segment) => differs(comparison, segment))
  const words = countWords(comparison.witnesses[0], from.span)
  return {
    id: end.id,
    kind: "moved",
    passages: [end.id, end.partner],
    partner: end.partner,
    confidence,
    label: phrases.label.moved,
    size: phrases.movedTo({ ...NO_EXTENT, words }, phraseDistance(comparison, end)),
    weight: phrases.weight.moved,
    remark: remarksOn(comparison, within),
    certainty: phrases.certainty("moved", certaintyOf(confidence), confidence, ""),
    before: lineOf(comparison, 0, from.span),
    after: isEdited ? lineOf(comparison, 1, to.span) : "",
    spans: [from.span, to.span],
    classes: classesOf(comparison, within),
    isCovered: false,
    voices: voicesOfPhrase(comparison, end),
  }
}

function entryOf(comparison: Comparison, leaf: Leaf, kind: ChangeKind): ChangeEntry {
  const { phrases } = comparison.settings
  const confidence = confidenceOf(leaf)
  const lacking = nameOf(comparison, leaf.side === 0 ? 1 : 0)
  const { transposition } = leaf
  const isAnyCovered = isCovered(comparison, leaf)
  return {
    id: leaf.passage.id,
    kind,
    passages:
      transposition === null
        ? [leaf.passage.id]
        : [...transposition.from, ...transposition.to, ...transposition.exchanged],
    partner: leaf.partner,
    confidence,
    label: labelOf(comparison, [leaf]),
    size: sizeOf(comparison, leaf),
    weight: phrases.weight[weightOf(comparison, leaf)],
    remark: [
      transposition === null || transposition.exchanged.length === 0 ? "" : phrases.changedPlaces,
      isAnyCovered ? "" : remarksOn(comparison, leaf.move?.within ?? leaf.passage.segments),
    ]
      .filter((remark) => remark !== "")
      .join("; "),
    certainty: certaintyIn(comparison, leaf, kind, lacking),
    before: isCovered(comparison, leaf, "deleted") ? "" : lineIn(comparison, leaf, 0),
    after: isCovered(comparison, leaf, "added") ? "" : lineIn(comparison, leaf, 1),
    spans: isAnyCovered ? [null, null] : spansOf(comparison, leaf),
    classes: isAnyCovered ? [] : classesIn(comparison, leaf),
    isCovered: isAnyCovered,
    voices: isAnyCovered ? [] : voicesOf(comparison, bothEndsOf(comparison, leaf)),
  }
}

/** How sure, and why; opposite a report or a blank cell the reason is another than that words are left out. */
function certaintyIn(
  comparison: Comparison,
  leaf: Leaf,
  kind: ChangeKind,
  lacking: string,
): string {
  const { phrases } = comparison.settings
  const confidence = confidenceOf(leaf)
  const why = leaf.kind === "unattested" ? whyUnknown(comparison, leaf) : null
  if (why === "report" || why === "blank") return phrases.whyUnknown[why](lacking)
  return phrases.certainty(kind, certaintyOf(confidence), confidence, lacking)
}

function sizeOf(comparison: Comparison, leaf: Leaf): string {
  const { phrases } = comparison.settings
  const leaves = leavesOf(comparison, leaf)
  const measure = (side: Side) => extentOf(comparison.witnesses[side], leaves, side)
  return leaf.kind === "reworded"
    ? phrases.exchange(measure(0), measure(1))
    : phrases.fullExtent(measure(leaf.side))
}

/** The passages of a change: of a moved block, those at its old place. */
function leavesOf(comparison: Comparison, leaf: Leaf): readonly Leaf[] {
  return leaf.transposition === null ? [leaf] : endsOf(comparison, leaf.transposition)[0]
}

function bothEndsOf(comparison: Comparison, leaf: Leaf): readonly Leaf[] {
  return leaf.transposition === null ? [leaf] : endsOf(comparison, leaf.transposition).flat()
}

/** Where the change stands on either side: of a moved block the whole of it, at its old place and at its new one. */
function spansOf(comparison: Comparison, leaf: Leaf): readonly [Span | null, Span | null] {
  const { transposition } = leaf
  const ends = transposition === null ? [[leaf], [leaf]] : endsOf(comparison, transposition)
  const [before, after] = ends.map((leaves, side) => {
    if (leaf.kind === "unattested" && side !== leaf.side) return null
    const first = leaves[0]?.spans[side as Side] ?? null
    const last = leaves.at(-1)?.spans[side as Side] ?? null
    return first === null || last === null ? null : { start: first.start, end: last.end }
  })
  return [before ?? null, after ?? null]
}

/** The classes of what differs in a change; what is cut or added whole is no more than that. */
function classesIn(comparison: Comparison, leaf: Leaf): readonly VariantClass[] {
  const { transposition } = leaf
  if (transposition !== null)
    return classesOf(comparison, endsOf(comparison, transposition)[0].flatMap(withinMove))
  if (leaf.kind !== "reworded") return []
  return classesOf(
    comparison,
    leaf.passage.segments.filter((segment) => phraseOf(leaf, segment) === null),
  )
}

function withinMove({ move }: Leaf): readonly Segment[] {
  return move?.within ?? []
}

function classesOf(comparison: Comparison, segments: readonly Segment[]): readonly VariantClass[] {
  const shown = segments.filter((segment) => differs(comparison, segment))
  return [...new Set(shown.flatMap((segment) => segment.class ?? []))]
}

function weightOf(comparison: Comparison, leaf: Leaf): keyof Phrases["weight"] {
  if (leaf.kind === "unattested" || leaf.kind === "moved") return leaf.kind
  if (leaf.kind !== "reworded") return "substantive"
  if (isOnlyRestyled(comparison, leaf.passage)) return "formatting"
  const weights = leaf.passage.segments
    .filter((segment) => differs(comparison, segment) && phraseOf(leaf, segment) === null)
    .map((segment) => segment.weight)
  return heaviest(weights)
}

function heaviest(weights: readonly Weight[]): "substantive" | "accidental" | "noise" {
  if (weights.includes("substantive")) return "substantive"
  return weights.includes("accidental") ? "accidental" : "noise"
}

/** The words of one side in one line, with an ellipsis where more follows. */
function lineIn(comparison: Comparison, leaf: Leaf, side: Side): string {
  const start = leaf.spans[side]?.start
  const last = leavesOf(comparison, leaf).at(-1)?.spans[side]?.end
  if (start === undefined || last === undefined) return ""
  if (leaf.kind === "unattested" && side !== leaf.side) return ""
  return lineOf(comparison, side, { start, end: last })
}

function lineOf(comparison: Comparison, side: Side, span: Span): string {
  return excerpt(comparison.witnesses[side].text, span)
}
