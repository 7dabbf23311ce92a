import type { Span } from "./span.js"

/** What kind of thing a block of text is. A `turn` is one speaker's stretch; a `line` is a line of verse. */
export const BLOCK_KINDS = ["paragraph", "heading", "item", "line", "turn", "cell"] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One block of a witness, in text order; blocks never overlap. White space between blocks belongs to none of them. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Who speaks. Kept beside the text, never in it. */
  readonly speaker?: string
  /** True for an editor's heading over a group of corresponding passages: shown, but not the document's words. */
  readonly editorial?: true
  /**
   * True for a reading that a source reports without quoting it ("expulsion was moved"): the source's own words
   * about the text, never the text. Its whole stretch is an intervention of kind `report`.
   */
  readonly reported?: true
  /** Row and column of a table cell, counted from 0. */
  readonly row?: number
  readonly column?: number
}

/**
 * A stretch of the text that is not the writer's words.
 *
 * - `omission`: an editor left words out here (`[…]`; TEI `ellipsis`). Unknown text.
 * - `loss`: the source is damaged or missing here (TEI `gap`). Unknown text.
 * - `report`: a source says here what the text said and does not quote it. Unknown text; see `Block.reported`.
 * - `insertion`: an editor's own words, in square brackets. Shown, never compared.
 * - `stenographer`: what the stenographer noted about the speech, such as `(inaudible)`. Shown, never compared.
 */
export interface Intervention {
  readonly kind: "omission" | "loss" | "report" | "insertion" | "stenographer"
  readonly span: Span
}

/** True for the kinds of intervention that stand for words nobody here can read: what is opposite them is unattested. */
export function isUnknown(kind: Intervention["kind"]): boolean {
  return kind === "omission" || kind === "loss" || kind === "report"
}

/** How words may look. `unclear`: hard to read in the source, so that the reading is not certain; compared like others. */
export const MARK_KINDS = [
  "emphasis",
  "strong",
  "underline",
  "superscript",
  "subscript",
  "small-capitals",
  "unclear",
] as const

/** How some of the writer's words look: emphasis and its kin. Never changes which words answer each other. */
export interface Mark {
  readonly kind: (typeof MARK_KINDS)[number]
  readonly span: Span
}

/**
 * A deletion or an addition inside this one witness. The text holds the words of both; `states` tells them apart.
 * An addition may hold deletions of its words; nothing else overlaps.
 */
export interface Revision {
  readonly kind: "del" | "add"
  readonly span: Span
  /** Whose hand made it; left out where it is the writer's own or nobody knows. */
  readonly hand?: string
  /** When it was made, before those of higher number: a whole number from 0. Left out where nobody knows. */
  readonly seq?: number
}

/**
 * One version of a text: a plain string, and beside it the spans that mean something.
 *
 * Every list is in text order. `sentences` cover all words of the text; an omission that
 * stands between sentences is listed as a sentence of its own. Offsets are UTF-16 code units.
 */
export interface Witness {
  /** The short name that stands for this witness, such as `A` or `draft`. */
  readonly siglum: string
  readonly title?: string
  /** BCP 47 tag. Chooses typefaces and a few sentence rules; a wrong one does no harm. */
  readonly language?: string
  /** What kind of evidence it is: autograph, typescript, quotation, published, translation … */
  readonly kind?: string
  readonly date?: string
  readonly hand?: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly interventions: readonly Intervention[]
  readonly marks: readonly Mark[]
  readonly revisions: readonly Revision[]
}
