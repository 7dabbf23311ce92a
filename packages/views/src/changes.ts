import type { Collation, Weight } from "@variorum/collation"
import { type Comparison, compare, differs, type Leaf, type Side } from "./comparison.js"
import { certaintyOf } from "./confidence.js"
import { extentOf } from "./extents.js"
import type { ViewOptions } from "./options.js"
import { confidenceOf, nameOf } from "./rows.js"
import type { ChangeEntry, ChangeKind } from "./row.js"
import { voicesOf } from "./voices.js"
import { changeIdOf, endsOf } from "./transpositions.js"

/** The longest excerpt, in code units: about one line of a list. */
const LONGEST = 90

/**
 * Every change, in text order: for a list, and for going from one to the next.
 * A moved block is one entry, at its old place. Changes of kinds that are switched off are left out.
 */
export function changes(collation: Collation, options: ViewOptions = {}): readonly ChangeEntry[] {
  const comparison = compare(collation, options)
  return comparison.leaves
    .filter((leaf) => leaf.kind !== "same" && !comparison.settings.hidden.has(leaf.kind))
    .filter((leaf) => changeIdOf(leaf) === leaf.passage.id)
    .map((leaf) => entryOf(comparison, leaf, leaf.kind as ChangeKind))
}

function entryOf(comparison: Comparison, leaf: Leaf, kind: ChangeKind): ChangeEntry {
  const { phrases } = comparison.settings
  const confidence = confidenceOf(leaf)
  const lacking = nameOf(comparison, leaf.side === 0 ? 1 : 0)
  const { transposition } = leaf
  return {
    id: leaf.passage.id,
    kind,
    passages:
      transposition === null ? [leaf.passage.id] : [...transposition.from, ...transposition.to],
    partner: leaf.partner,
    confidence,
    label: phrases.label[kind],
    size: sizeOf(comparison, leaf),
    weight: phrases.weight[weightOf(comparison, leaf)],
    certainty: phrases.certainty(kind, certaintyOf(confidence), confidence, lacking),
    before: excerpt(comparison, leaf, 0),
    after: excerpt(comparison, leaf, 1),
    voices: voicesOf(comparison, bothEndsOf(comparison, leaf)),
  }
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

function weightOf(
  comparison: Comparison,
  leaf: Leaf,
): "substantive" | "accidental" | "noise" | "unattested" | "moved" {
  if (leaf.kind === "unattested" || leaf.kind === "moved") return leaf.kind
  if (leaf.kind !== "reworded") return "substantive"
  const weights = leaf.passage.segments
    .filter((segment) => differs(comparison, segment))
    .map((segment) => segment.weight)
  return heaviest(weights)
}

function heaviest(weights: readonly Weight[]): "substantive" | "accidental" | "noise" {
  if (weights.includes("substantive")) return "substantive"
  return weights.includes("accidental") ? "accidental" : "noise"
}

/** The words of one side in one line, with an ellipsis where more follows. */
function excerpt(comparison: Comparison, leaf: Leaf, side: Side): string {
  const start = leaf.spans[side]?.start
  const last = leavesOf(comparison, leaf).at(-1)?.spans[side]?.end
  if (start === undefined || last === undefined) return ""
  if (leaf.kind === "unattested" && side !== leaf.side) return ""
  const end = Math.min(last, start + 2 * LONGEST)
  const line = comparison.witnesses[side].text.slice(start, end).replace(/\s+/g, " ").trim()
  if (line.length <= LONGEST && end === last) return line
  const cut = line.slice(0, LONGEST)
  const space = cut.lastIndexOf(" ")
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\ud800-\udbff]$/, "")} …`
}
