/** What is said of a difference behind its words: how far one number is from another, whose hand, another look. */
import {
  type BlockKind,
  handOf,
  type Mark,
  numericDifference,
  type Segment,
  type Span,
} from "@variorum/collation"
import type { Comparison, Side } from "../comparison/comparison.js"
import { differs, readingsOf } from "../comparison/differs.js"
import { blockAt } from "./places.js"

/** How words that agree look different: the marks that came and went and, where the kind of block is another, both kinds. */
export interface LookChange {
  readonly gained: readonly Mark["kind"][]
  readonly lost: readonly Mark["kind"][]
  readonly blocks: readonly [before: BlockKind, after: BlockKind] | null
}

/** The remark on a segment that is marked as a difference; empty where there is nothing to say. */
export function remarkOn(comparison: Comparison, segment: Segment): string {
  if (!differs(comparison, segment)) return ""
  if (segment.class === "formatting") return lookOf(comparison, segment)
  const { phrases } = comparison.settings
  const hand = handOf(comparison.collation.witnesses, segment)
  const said = hand === null ? [] : [phrases.inHand(hand)]
  const difference = differenceOf(comparison, segment)
  return [...(difference === "" ? [] : [difference]), ...said].join(", ")
}

/** The same for a list of changes, where the words do not stand beside it: numbers are given with their difference. */
export function remarksOn(comparison: Comparison, segments: readonly Segment[]): string {
  const { phrases } = comparison.settings
  const remarks = segments.map((segment) => {
    const remark = remarkOn(comparison, segment)
    if (remark === "" || differenceOf(comparison, segment) === "") return remark
    const [before, after] = wordsOf(comparison, segment)
    return phrases.difference(before, after, remark)
  })
  return [...new Set(remarks.filter((remark) => remark !== ""))].join("; ")
}

function differenceOf(comparison: Comparison, segment: Segment): string {
  // The number of a list item is accidental: nobody asks how far it is from another.
  if (segment.class !== "number" || segment.weight !== "substantive") return ""
  return numericDifference(...wordsOf(comparison, segment), comparison.witnesses[1].language)
}

function wordsOf(comparison: Comparison, segment: Segment): [before: string, after: string] {
  const [before, after] = spansOf(segment).map((span, side) =>
    span === null ? "" : comparison.witnesses[side as Side].text.slice(span.start, span.end).trim(),
  )
  return [before ?? "", after ?? ""]
}

function spansOf(segment: Segment): readonly (Span | null)[] {
  return readingsOf(segment).map((reading) => (reading.kind === "words" ? reading.span : null))
}

function lookOf(comparison: Comparison, segment: Segment): string {
  const [before, after] = spansOf(segment)
  if (!before || !after) return ""
  const marks = ([before, after] as const).map((span, side) =>
    marksAt(comparison, side as Side, span),
  )
  const kinds = ([before, after] as const).map((span, side) =>
    kindAt(comparison, side as Side, span),
  )
  const [one, other] = marks as [Set<Mark["kind"]>, Set<Mark["kind"]>]
  return comparison.settings.phrases.look({
    gained: [...other].filter((mark) => !one.has(mark)),
    lost: [...one].filter((mark) => !other.has(mark)),
    blocks: kinds[0] === kinds[1] ? null : [kinds[0]!, kinds[1]!],
  })
}

function marksAt({ witnesses }: Comparison, side: Side, { start }: Span): Set<Mark["kind"]> {
  const standing = witnesses[side].marks.filter(
    ({ span }) => span.start <= start && start < span.end,
  )
  return new Set(standing.map(({ kind }) => kind))
}

function kindAt({ witnesses }: Comparison, side: Side, { start }: Span): BlockKind {
  return witnesses[side].blocks[blockAt(witnesses[side], start)]?.kind ?? "paragraph"
}
