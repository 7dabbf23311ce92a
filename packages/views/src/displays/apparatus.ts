import type { Collation } from "@variorum/collation"
import { compare, type Comparison, type Side } from "../comparison/comparison.js"
import { Begun, ownBlocks } from "../layout/blocks.js"
import { blockAt } from "../layout/places.js"
import type { ViewOptions } from "../options.js"
import type { Around } from "../phrases/displays.js"
import type { CellBlock, ChangeKind, Piece, Voice } from "../row.js"
import { findingsOf, type Finding } from "./apparatus-findings.js"

/**
 * One witness as the running text, and beneath each section what the other has instead, as a critical edition prints it.
 */
export interface Apparatus {
  /** Whose text runs: 0 the earlier, 1 the later. */
  readonly base: Side
  readonly sections: readonly ApparatusSection[]
}

/** Some paragraphs, and the notes to them. A section begins at a heading, and where the notes would come too far from their words. */
export interface ApparatusSection {
  readonly blocks: readonly ApparatusBlock[]
  /** Lettered a, b … z, aa … in text order. */
  readonly notes: readonly ApparatusNote[]
  /** What nobody can confirm, kept apart and numbered 1, 2 … */
  readonly unattested: readonly ApparatusNote[]
}

/** A paragraph of the running text. Its pieces end wherever a letter stands. */
export interface ApparatusBlock {
  readonly block: CellBlock
  /** The letters in it, in text order. */
  readonly places: readonly ApparatusPlace[]
}

/** Where a letter stands in the text: behind the piece that ends at `at`, in code units of the witness. */
export interface ApparatusPlace {
  readonly at: number
  readonly note: ApparatusNote
}

/** A note: what the text has, and what the other witness has there. */
export interface ApparatusNote {
  readonly letter: string
  readonly kind: ChangeKind
  /** Identifier of the passage, or of the end of a moved phrase, that it belongs to. */
  readonly passage: string
  /** Whether the running text has words of this change, which then carry its identifier. */
  readonly hasWords: boolean
  /** The words that it is about, or the last ones before its place, as they are said: "“several”:", "several]". */
  readonly lemma: string
  /** Who says what the other witness has, where that is a turn of its own; null otherwise. */
  readonly speaker: string | null
  /** What is said of the other witness, before and behind `reading`. */
  readonly says: Around
  /** What the other witness has; empty where it has nothing, or nobody knows. */
  readonly reading: readonly Piece[]
  /** What people decided or say about it. */
  readonly voices: readonly Voice[]
}

/** From so many words on, a section ends with its paragraph: notes stay within a screen of what they are about. */
const WORDS_IN_SECTION = 220

/** Lays out the running text with its apparatus. Which text runs, the option `base` says. Kinds that are switched off have no notes. */
export function apparatus(collation: Collation, options: ViewOptions = {}): Apparatus {
  const comparison = compare(collation, options)
  const { base } = comparison.settings
  const present = comparison.leaves.filter((leaf) => (leaf.passage.spans[base] ?? null) !== null)
  const blocks = ownBlocks(comparison, present, base, new Begun(false))
  const findings = findingsOf(comparison, base)
  return {
    base,
    sections: sectionsOf(comparison, base, blocks.map(withoutHidden(comparison)), findings),
  }
}

/** What is switched off is plain text. */
function withoutHidden({ settings: { hidden } }: Comparison): (block: CellBlock) => CellBlock {
  return (block) => ({
    ...block,
    stretches: block.stretches.map((stretch) =>
      stretch.change === "same" || !hidden.has(stretch.change)
        ? stretch
        : {
            ...stretch,
            change: "same",
            partner: null,
            pieces: stretch.pieces.map((piece) =>
              ["deleted", "added", "unattested"].includes(piece.kind)
                ? { ...piece, kind: "kept" }
                : piece,
            ),
          },
    ),
  })
}

function sectionsOf(
  comparison: Comparison,
  base: Side,
  blocks: readonly CellBlock[],
  findings: readonly Finding[],
): readonly ApparatusSection[] {
  const witness = comparison.witnesses[base]
  const byBlock = new Map<number, Finding[]>()
  for (const finding of findings) {
    const block = Math.max(0, blockAt(witness, Math.max(0, finding.at - 1)))
    byBlock.set(block, [...(byBlock.get(block) ?? []), finding])
  }
  const sections: Section[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    const isNew =
      last === undefined ||
      (block.kind === "heading" && last.hasText) ||
      (last.words >= WORDS_IN_SECTION && last.hasNotes && block.kind !== "line")
    if (isNew) sections.push(new Section())
    const start = block.stretches[0]?.pieces[0]?.start ?? 0
    sections.at(-1)!.add(block, byBlock.get(blockAt(witness, start)) ?? [])
  }
  return sections
}

/** A section as it grows. */
class Section implements ApparatusSection {
  readonly blocks: ApparatusBlock[] = []
  readonly notes: ApparatusNote[] = []
  readonly unattested: ApparatusNote[] = []
  words = 0
  hasText = false

  get hasNotes(): boolean {
    return this.notes.length + this.unattested.length > 0
  }

  add(block: CellBlock, findings: readonly Finding[]): void {
    const places = findings.map(({ at, ...finding }) => ({ at, note: this.#note(finding) }))
    const cuts = places.map(({ at }) => at)
    const stretches = block.stretches.map((stretch) => ({
      ...stretch,
      pieces: stretch.pieces.flatMap((piece) => partedAt(piece, cuts)),
    }))
    this.blocks.push({ block: { ...block, stretches }, places })
    for (const { pieces } of stretches)
      for (const { text } of pieces) this.words += text.split(/\s+/u).length
    if (block.kind !== "heading") this.hasText = true
  }

  #note(finding: Omit<Finding, "at">): ApparatusNote {
    const isUnattested = finding.kind === "unattested"
    const list = isUnattested ? this.unattested : this.notes
    const letter = isUnattested ? String(list.length + 1) : letterAt(list.length)
    const note = { ...finding, letter }
    list.push(note)
    return note
  }
}

/** a, b … z, aa, ab … */
function letterAt(place: number): string {
  const last = String.fromCharCode("a".charCodeAt(0) + (place % 26))
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last
}

/** A piece cut in two or more wherever a letter stands inside it. */
function partedAt(piece: Piece, cuts: readonly number[]): readonly Piece[] {
  const end = piece.start + piece.text.length
  const inside = cuts.filter((cut) => cut > piece.start && cut < end)
  const edges = [...new Set([piece.start, ...inside, end])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, i) => {
    const text = piece.text.slice(start - piece.start, edges[i + 1]! - piece.start)
    const isLast = edges[i + 1] === end
    return {
      ...piece,
      // The space behind a letter is no change of its own.
      kind: i > 0 && text.trim() === "" ? "kept" : piece.kind,
      start,
      text,
      remark: isLast ? piece.remark : "",
      unseen: isLast ? piece.unseen : "",
    }
  })
}
