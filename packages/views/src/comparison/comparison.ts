import {
  between,
  coarser,
  type Collation,
  countWords,
  type Move,
  type Passage,
  type Span,
  type Witness,
} from "@variorum/collation"
import { judge, type Judged } from "@variorum/layers"
import { hangOnCoarser } from "./hang-on-coarser.js"
import { differs, rewords } from "./differs.js"
import { type PhraseEnd, withPhrases } from "./moved-phrases.js"
import { areSame, settingsFrom, type Settings, type ViewOptions } from "../options.js"
import {
  type BlockRange,
  blocksOf,
  firstEndingAfter,
  interventionAt,
  spansOf,
  trimmed,
} from "../layout/places.js"
import type { ChangeKind } from "../row.js"
import { switchedOffIn } from "./switched-off.js"
import { type Transposition, withMoves } from "./transpositions.js"

/** The two sides of a comparison: 0 the earlier text, 1 the later. */
export type Side = 0 | 1

/** One passage as a reader meets it: two sides, and one kind. */
export interface Leaf {
  readonly passage: Passage
  /** What to show it as; "same" also for a passage whose only differences are left unmarked. */
  readonly kind: ChangeKind | "same"
  /** Without the white space at its ends; null where that side has nothing. */
  readonly spans: readonly [Span | null, Span | null]
  /** The blocks it stands in; null where that side has nothing. */
  readonly blocks: readonly [BlockRange | null, BlockRange | null]
  /** The side whose words are shown where only one has any; the later one where both have. */
  readonly side: Side
  readonly move: Move | null
  /** The passage at the other end of the move; null otherwise. */
  readonly partner: string | null
  /** What it moved with; null where it did not move. */
  readonly transposition: Transposition | null
  /** The phrases that moved out of it (side 0) or into it (side 1), in the order of the collation's moves. */
  readonly phrases: readonly PhraseEnd[]
  /** True where it holds no word of a writer: a gap or an editor's heading that has nothing opposite. */
  readonly wordless: boolean
}

/** A collation of two witnesses, ready to be laid out. */
export interface Comparison {
  readonly settings: Settings
  /** Of the two alone. */
  readonly collation: Collation
  readonly witnesses: readonly [Witness, Witness]
  /** Index of each side in the collation that was given. */
  readonly pair: readonly [number, number]
  readonly leaves: readonly Leaf[]
  /** Identifiers of passages, and of ends of moved phrases, that are switched off. */
  readonly off: ReadonlySet<string>
  /** What people say about the changes, each hung on its own. */
  readonly judged: Judged
}

/** How many comparisons of one collation are kept: with two settings, each with spelling marked and unmarked. */
const KEPT = 4

/** Nobody alters a collation, so what was worked out of it stays true. */
const known = new WeakMap<Collation, readonly Comparison[]>()

/**
 * Picks two witnesses out of a collation and settles what each passage is shown as; works it out once for each
 * collation and settings, since rows, counts and the list of changes all ask for it.
 * Throws a `RangeError` when the collation has no such witness.
 */
export function compare(collation: Collation, options: ViewOptions = {}): Comparison {
  const settings = settingsFrom(options)
  const kept = known.get(collation) ?? []
  const found = kept.find((comparison) => areSame(comparison.settings, settings))
  if (found !== undefined) return found
  const comparison = settle(collation, settings)
  known.set(collation, [comparison, ...kept].slice(0, KEPT))
  return comparison
}

function settle(collation: Collation, settings: Settings): Comparison {
  const { pair } = settings
  const usual = between(collation, ...pair)
  const two = coarser(usual, settings.coarseness)
  const [before, after] = two.witnesses
  const heard = settings.judgements.filter(({ creator }) => !settings.hidden.people.has(creator))
  const judged = hangOnCoarser(judge(usual, heard), usual, two)
  const bare = { settings, collation: two, witnesses: [before!, after!] as const, pair, judged }
  const leaves = two.passages
    .filter(({ spans }) => spans.some((span) => span !== null))
    .map((passage) => leafOf(bare, passage))
  const settled = withPhrases(bare, withMoves(leaves, two.moves))
  return { ...bare, leaves: settled, off: switchedOffIn(bare, settled) }
}

/** A comparison before its passages are settled. */
export type Bare = Omit<Comparison, "leaves" | "off">

/** A passage before moves are thought of. */
function leafOf(bare: Bare, passage: Passage): Leaf {
  const spans = [0, 1].map((side) => {
    const span = passage.spans[side] ?? null
    return span === null ? null : trimmed(bare.witnesses[side as Side].text, span)
  }) as [Span | null, Span | null]
  const blocks = spans.map((span, side) =>
    span === null ? null : blocksOf(bare.witnesses[side as Side], span),
  ) as [BlockRange | null, BlockRange | null]
  const wordless = isWordless(bare, spans, blocks)
  const kind = wordless ? "same" : kindOf(bare, passage)
  const side = kind === "unattested" ? knownSide(bare, spans) : shownSide(spans)
  const unmoved = { move: null, partner: null, transposition: null, phrases: [] }
  return { passage, kind, spans, blocks, side, wordless, ...unmoved }
}

/** The later side, unless it has nothing but white space and the earlier has more. */
function shownSide([before, after]: readonly [Span | null, Span | null]): Side {
  const isEmpty = (span: Span | null) => span === null || span.start === span.end
  return isEmpty(after) && (after === null || !isEmpty(before)) ? 0 : 1
}

/** Which side of an unattested passage has the words; the other has the gap. */
function knownSide(bare: Bare, spans: readonly [Span | null, Span | null]): Side {
  const [before, after] = spans.map((span, side) =>
    span === null ? 0 : countWords(bare.witnesses[side as Side], span),
  ) as [number, number]
  return before > after ? 0 : 1
}

/** What happened to a passage between the two witnesses of the pair. */
function kindOf(bare: Bare, passage: Passage): ChangeKind | "same" {
  const { change } = passage
  if (change !== "reworded") return change
  const shows = passage.segments.some((segment) => differs(bare, segment))
  return shows || isReassigned(passage) ? "reworded" : "same"
}

/** True when nothing in the words makes it reworded: then it is that somebody else says them. */
function isReassigned(passage: Passage): boolean {
  return passage.segments.every(({ weight, rules }) => weight === "none" || rules !== undefined)
}

/** True of a passage that shows differences, all of them of look. */
export function isOnlyRestyled(bare: Bare, { segments }: Passage): boolean {
  return (
    segments.some((segment) => differs(bare, segment)) &&
    !segments.some((segment) => rewords(bare, segment))
  )
}

/** True where one witness or both have only a report of what the passage said. */
export function isReported(bare: Bare, { spans }: Leaf): boolean {
  return spans.some(
    (span, side) =>
      span !== null && interventionAt(bare.witnesses[side as Side], span.start) === "report",
  )
}

function isWordless(
  bare: Bare,
  spans: readonly [Span | null, Span | null],
  blocks: readonly [BlockRange | null, BlockRange | null],
): boolean {
  return spans.every((span, side) => {
    if (span === null) return true
    const witness = bare.witnesses[side as Side]
    const range = blocks[side as Side]
    const heading = range !== null && range.first === range.last && witness.blocks[range.first]
    return (heading && heading.editorial === true) || isIntervention(witness, span)
  })
}

/** True when a stretch holds nothing but gaps, editors' words and white space. */
function isIntervention(witness: Witness, span: Span): boolean {
  const list = spansOf(witness.interventions)
  let at = span.start
  for (let i = firstEndingAfter(list, at); at < span.end; i++) {
    const next = list[i] ?? { start: span.end, end: span.end }
    if (witness.text.slice(at, Math.min(next.start, span.end)).trim() !== "") return false
    if (next.start >= span.end) return true
    at = next.end
  }
  return true
}
