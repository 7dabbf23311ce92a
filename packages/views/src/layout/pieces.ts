import type { Reading, Segment, Span, Weight, Witness } from "@variorum/collation"
import type { Comparison, Leaf, Side } from "../comparison/comparison.js"
import { readingsOf, rewords } from "../comparison/differs.js"
import { disguises, spacings } from "./invisibles.js"
import { type PhraseEnd, phraseOf } from "../comparison/moved-phrases.js"
import { isLined } from "./lines.js"
import { blockAt, firstEndingAfter, interventionAt, spansOf } from "./places.js"
import type { Invisible } from "../phrases/phrases.js"
import { remarkOn } from "./remarks.js"
import type { Piece } from "../row.js"

/** A segment with its two readings and the word on whether they are to be marked. */
export interface Difference {
  readonly segment: Segment
  readonly readings: readonly [Reading, Reading]
  /** Of a moved phrase: whether it changed on the way. */
  readonly marked: boolean
  /** The end of a moved phrase that this is part of; null for anything else. */
  readonly phrase: PhraseEnd | null
}

/**
 * The segments of a passage on the two sides. Of a moved passage they are those that compare
 * what left with what arrived, so that only words that changed on the way are marked.
 */
export function differencesOf(comparison: Comparison, leaf: Leaf): readonly Difference[] {
  const hidden = leaf.kind === "reworded" && comparison.settings.hidden.has("reworded")
  const segments = leaf.move !== null ? leaf.move.within : leaf.passage.segments
  const seen = new Set<PhraseEnd>()
  return segments.flatMap((segment): readonly Difference[] => {
    const readings = readingsOf(segment)
    const phrase = phraseOf(leaf, segment)
    if (phrase === null)
      return [{ segment, readings, marked: !hidden && rewords(comparison, segment), phrase }]
    // A phrase may be several segments of its passage: what compares its two ends stands for all of them.
    if (seen.has(phrase)) return []
    seen.add(phrase)
    return withinPhrase(comparison, phrase, readings)
  })
}

/** A phrase as one of its ends has it; nothing stands opposite. Switched off, it is unmarked words of that text. */
function withinPhrase(
  comparison: Comparison,
  phrase: PhraseEnd,
  [before, after]: Difference["readings"],
): readonly Difference[] {
  const { side, move } = phrase
  const isShown = !comparison.settings.hidden.has("moved")
  return move.within.map((segment) => {
    const own = segment.readings[side] as Reading
    return {
      segment,
      readings: side === 0 ? [own, after] : [before, own],
      // A phrase that begins a sentence, or no longer does, changes its first letter only for that.
      marked: isShown && segment.class !== "case" && rewords(comparison, segment),
      phrase: isShown ? phrase : null,
    }
  })
}

/** The pieces that one side has at a segment. */
export function piecesAt(
  comparison: Comparison,
  leaf: Leaf,
  difference: Difference,
  side: Side,
): readonly Piece[] {
  const reading = difference.readings[side]
  if (reading.kind === "nothing") return []
  const isAlone = difference.phrase === null && (leaf.kind === "deleted" || leaf.kind === "added")
  const weight = isAlone ? "substantive" : difference.segment.weight
  if (reading.kind === "unknown") return cut(comparison, side, reading.span, "omission", weight)
  const pieces = cut(comparison, side, reading.span, kindFor(leaf, difference, side), weight)
  return withRemark(pieces, remarkBehind(comparison, leaf, difference, side))
}

/** What one side has in a stretch of its text, without any word on what changed. */
export function plainPieces(comparison: Comparison, side: Side, span: Span): readonly Piece[] {
  return cut(comparison, side, span, "kept", "none")
}

/** Said once, behind the later words or, where there are none, behind the earlier. */
function remarkBehind(
  comparison: Comparison,
  leaf: Leaf,
  { segment, readings }: Difference,
  side: Side,
): string {
  const off = leaf.kind === "reworded" && comparison.settings.hidden.has("reworded")
  const isLast = side === 1 || readings[1].kind === "nothing"
  return off || !isLast ? "" : remarkOn(comparison, segment)
}

function withRemark(pieces: readonly Piece[], remark: string): readonly Piece[] {
  if (remark === "") return pieces
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, remark } : piece))
}

function kindFor(
  leaf: Leaf,
  { segment, readings, marked, phrase }: Difference,
  side: Side,
): Piece["kind"] {
  if (phrase !== null) return !marked ? "kept" : side === 0 ? "deleted" : "added"
  if (leaf.wordless) return "kept"
  if (leaf.kind === "unattested") return "unattested"
  const opposite = readings[side === 0 ? 1 : 0]
  if (segment.class === "unattested" || opposite.kind === "unknown") return "unattested"
  if (leaf.kind === "deleted") return "deleted"
  if (leaf.kind === "added") return "added"
  if (!marked) return "kept"
  return side === 0 ? "deleted" : "added"
}

/**
 * Cuts a stretch of text where an editor's words or a mark such as emphasis begin and end.
 * What is not the writer's keeps its own kind, wherever it stands.
 */
function cut(
  comparison: Comparison,
  side: Side,
  span: Span,
  kind: Piece["kind"],
  weight: Weight,
): readonly Piece[] {
  const witness = comparison.witnesses[side]
  const edges = edgesIn(witness, span)
  return edges.slice(0, -1).map((start, i) => {
    const text = witness.text.slice(start, edges[i + 1])
    const own = interventionAt(witness, start) ?? (isOnlySpace(kind, text) ? "kept" : kind)
    const changed = own === "deleted" || own === "added"
    return {
      kind: own,
      text,
      witness: comparison.pair[side],
      start,
      weight: changed ? weight : "none",
      marks: marksAt(witness, start),
      unseen: changed ? unseenIn(comparison, text, isLinedAt(witness, start)) : "",
      remark: own === "report" ? reportedOf(comparison, side) : "",
    }
  })
}

function reportedOf({ settings, witnesses }: Comparison, side: Side): string {
  return settings.phrases.reported(settings.phrases.nameOf(witnesses[side], side))
}

/** The white space behind a gap's sign is nobody's omission. */
function isOnlySpace(kind: Piece["kind"], text: string): boolean {
  return kind === "omission" && text.trim() === ""
}

/** True where line ends are shown as such. */
function isLinedAt(witness: Witness, position: number): boolean {
  const block = witness.blocks[blockAt(witness, position)]
  return block !== undefined && (block.kind === "line" || isLined(witness, block))
}

function unseenIn(comparison: Comparison, text: string, showsLines: boolean): string {
  const names: readonly Invisible[] = [...disguises(text), ...spacings(text.trim())]
  const alone = text.trim() === "" ? spacings(text) : []
  const all = [...names, ...alone].filter((name) => !showsLines || name !== "line break")
  return all.map((name) => comparison.settings.phrases.invisible[name]).join(", ")
}

function edgesIn(witness: Witness, span: Span): readonly number[] {
  const edges = new Set([span.start, span.end])
  const add = ({ start, end }: Span) => {
    if (start > span.start && start < span.end) edges.add(start)
    if (end > span.start && end < span.end) edges.add(end)
  }
  const interventions = spansOf(witness.interventions)
  for (let i = firstEndingAfter(interventions, span.start); i < interventions.length; i++) {
    if ((interventions[i] as Span).start >= span.end) break
    add(interventions[i] as Span)
  }
  // Marks may lie inside each other, so their ends are in no order.
  for (const mark of witness.marks) add(mark.span)
  return span.start === span.end ? [] : [...edges].sort((one, other) => one - other)
}

function marksAt(witness: Witness, position: number): Piece["marks"] {
  return witness.marks
    .filter((mark) => mark.span.start <= position && position < mark.span.end)
    .map((mark) => mark.kind)
}

/** A piece, or the part of it that lies within `span`; null when none does. */
export function clipped(piece: Piece, span: Span): Piece | null {
  const start = Math.max(piece.start, span.start)
  const end = Math.min(piece.start + piece.text.length, span.end)
  if (start >= end) return null
  return { ...piece, start, text: piece.text.slice(start - piece.start, end - piece.start) }
}

/** Runs of pieces that are drawn alike, joined where one goes on from the other. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last !== undefined && goesOn(last, piece)) {
      const unseen = [...new Set([last.unseen, piece.unseen])].filter((name) => name !== "")
      result[result.length - 1] = {
        ...last,
        text: last.text + piece.text,
        remark: piece.remark,
        unseen: unseen.join(", "),
      }
    } else result.push(piece)
  }
  return result
}

function goesOn(last: Piece, next: Piece): boolean {
  return (
    last.kind === next.kind &&
    last.remark === "" &&
    last.weight === next.weight &&
    last.witness === next.witness &&
    last.start + last.text.length === next.start &&
    last.marks.join() === next.marks.join()
  )
}
