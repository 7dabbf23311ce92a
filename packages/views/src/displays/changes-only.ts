import { type Collation } from "@variorum/collation"
import { changes } from "../changes.js"
import { compare, type Comparison, type Leaf, type Side } from "../comparison/comparison.js"
import { nothingOpposite, unknownOpposite } from "../layout/rows.js"
import type { Strip } from "../layout/strips.js"
import { endsOf } from "../comparison/transpositions.js"
import type { ViewOptions } from "../options.js"
import type { Cell, ChangeEntry, ChangeKind, Row } from "../row.js"
import { inContext } from "./context.js"

/** All changes that stand under one heading. */
export interface ChangeGroup {
  /** The nearest heading above them, in one line; empty where there is none. */
  readonly heading: string
  readonly changes: readonly ChangeInContext[]
}

/** One change with some words around it. */
export interface ChangeInContext {
  readonly entry: ChangeEntry
  /**
   * A cell for the earlier and one for the later text. Of a move both have words, each those of its own place. Its blocks
   * are cut: they hold the change, some of the words around it, and an ellipsis where the paragraph goes on.
   */
  readonly row: Row
}

/** Every change in its context, in text order, under the headings that stand above it. Kinds that are switched off are left out. */
export function changesOnly(
  collation: Collation,
  options: ViewOptions = {},
): readonly ChangeGroup[] {
  const comparison = compare(collation, options)
  const places = new Map(comparison.leaves.map((leaf, place) => [leaf.passage.id, place]))
  for (const [place, { phrases }] of comparison.leaves.entries())
    for (const { id } of phrases) places.set(id, place)
  const headings = headingsOver(comparison)
  const groups: { heading: string; changes: ChangeInContext[] }[] = []
  for (const entry of changes(collation, options)) {
    const heading = headings[places.get(entry.id) ?? 0] ?? ""
    if (groups.at(-1)?.heading !== heading || groups.length === 0)
      groups.push({ heading, changes: [] })
    groups.at(-1)?.changes.push({ entry, row: rowFor(comparison, places, entry) })
  }
  return groups
}

/** The heading over each passage: the later text's words for it where both have one; empty where there is none. */
function headingsOver({ leaves, witnesses }: Comparison): readonly string[] {
  let heading = ""
  return leaves.map(({ blocks, wordless, spans }) => {
    const side = blocks[1] === null ? 0 : 1
    const block = witnesses[side].blocks[blocks[side]?.first ?? -1]
    if (block?.kind === "heading" && (spans[side] !== null || wordless))
      heading = witnesses[side].text
        .slice(block.span.start, block.span.end)
        .replace(/\s+/gu, " ")
        .trim()
    return heading
  })
}

function rowFor(
  comparison: Comparison,
  places: ReadonlyMap<string, number>,
  entry: ChangeEntry,
): Row {
  const leafOf = (passage: string) => comparison.leaves[places.get(passage) ?? -1] as Leaf
  const leaf = leafOf(entry.id)
  const ends = endsOfChange(comparison, leaf, entry, leafOf)
  return {
    kind: "text",
    change: isPhrase(leaf, entry) ? "same" : (entry.kind satisfies ChangeKind),
    passages: entry.passages,
    cells: ([0, 1] as const).map((side) => cellFor(comparison, ends[side], side, entry)),
    label: entry.label,
    size: entry.size,
    says: "",
    voices: entry.voices,
  }
}

function isPhrase(leaf: Leaf, { id }: ChangeEntry): boolean {
  return leaf.phrases.some((phrase) => phrase.id === id)
}

/** The passages in which a change stands, on either side. */
function endsOfChange(
  comparison: Comparison,
  leaf: Leaf,
  entry: ChangeEntry,
  leafOf: (passage: string) => Leaf,
): readonly [readonly Leaf[], readonly Leaf[]] {
  if (leaf.transposition !== null && !isPhrase(leaf, entry))
    return endsOf(comparison, leaf.transposition)
  return [[leaf], [leafOf(entry.partner ?? entry.id)]]
}

/** The words of one side in their context, or the paper that stands where it has none. */
function cellFor(
  comparison: Comparison,
  leaves: readonly Leaf[],
  side: Side,
  { kind, passages }: ChangeEntry,
): Cell {
  const [leaf] = leaves
  const strip = { kind, leaves } as Strip
  if (kind === "unattested" && leaf?.side !== side) return unknownOpposite(comparison, strip)
  if ((kind === "deleted" && side === 1) || (kind === "added" && side === 0))
    return nothingOpposite(comparison, strip, side === 0 ? 1 : 0)
  return { kind: "text", blocks: inContext(comparison, leaves, side, passages) }
}
