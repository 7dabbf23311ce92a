import type { BlockKind, Mark, RuleName, VariantClass, Weight } from "@variorum/collation"

/** What a reader counts. A moved block is one change, although the collation holds each sentence as cut here and added there. */
export type ChangeKind = "deleted" | "added" | "reworded" | "moved" | "unattested"

/**
 * One level of the page: what stands beside what. The one thing every display draws.
 *
 * In columns a row has a cell for each witness; in one text it has a single cell.
 * Rows are plain data with every phrase already chosen, so that page, terminal and print say the same.
 */
export interface Row {
  /** `heading`: stands over all columns. `hidden`: changes the reader has switched off; `says` tells what and how much. */
  readonly kind: "heading" | "text" | "hidden"
  /**
   * What kind of change the whole row shows, or "same" where it shows none or several (then the stretches tell).
   * A "moved" row shows one moved block and nothing else.
   */
  readonly change: ChangeKind | "same"
  /** Identifiers of the passages shown here, in text order, each with the ends of moved phrases that stand in it. */
  readonly passages: readonly string[]
  readonly cells: readonly Cell[]
  /** The word for the margin ("cut") and, when it helps, how much ("two paragraphs"); empty where nothing is to be said. */
  readonly label: string
  readonly size: string
  /** For `hidden` rows: the one line that stands for them. Empty otherwise. */
  readonly says: string
  /** What people decided or say about these passages; empty where nobody did, and for `hidden` rows. */
  readonly voices: readonly Voice[]
}

/** A person's word beside the program's finding: "added, say the historians", and why (empty where no reason is given). */
export interface Voice {
  readonly says: string
  readonly reason: string
}

export type Cell = TextCell | NothingCell | UnknownCell

/** Words of one witness (in columns) or of both (in one text). */
export interface TextCell {
  readonly kind: "text"
  readonly blocks: readonly CellBlock[]
}

/** Blank paper: the writer left nothing here. `says` and `size`: "Cut here:" and "one paragraph, 52 words". */
export interface NothingCell {
  readonly kind: "nothing"
  readonly change: ChangeKind
  readonly says: string
  readonly size: string
  /** For a move: identifier of the first passage at its other end. Null otherwise. */
  readonly partner: string | null
}

/**
 * Hatched paper: nobody knows what stood here. `sign` is the source's own sign (`[…]`), or what it reports in its own
 * words (then `reported` is true); empty where a gap goes on from above, and where a table is blank.
 */
export interface UnknownCell {
  readonly kind: "unknown"
  readonly sign: string
  readonly reported: boolean
  readonly says: string
}

/** A paragraph, or the part of one that stands in this row. */
export interface CellBlock {
  readonly kind: BlockKind
  readonly editorial: boolean
  /** The row of its table, so that cells of one row may stand beside each other; null for what is no cell. */
  readonly row: number | null
  /** Its column, counted from 0, and how many columns the widest row of its text has; null for what is no cell. */
  readonly column: number | null
  readonly columns: number | null
  /** True in a column of figures, its heading too: they stand under each other by their last digits. */
  readonly figures: boolean
  /** True where the line ends inside it are the writer's, as in verse that came as plain text. */
  readonly lined: boolean
  /** True when the block began in an earlier row, so that no space and no speaker's name belongs above it. */
  readonly continues: boolean
  /** Null where nobody speaks. */
  readonly speaker: string | null
  /** Who speaks these words in the other witness, when it is somebody else; null otherwise. */
  readonly otherSpeaker: string | null
  readonly stretches: readonly Stretch[]
}

/** What one passage gives to one block, or a part of that: a phrase that moved is a stretch of its own. */
export interface Stretch {
  /** Identifier of the passage or, of a phrase that moved, of this end of it. */
  readonly passage: string
  readonly change: ChangeKind | "same"
  /** Identifier of the passage, or of the phrase, at the other end of a move; null otherwise. */
  readonly partner: string | null
  /** Of a phrase that moved: whether it left this place or arrived here. Null for everything else. */
  readonly phrase: "left" | "arrived" | null
  /** Of a phrase that moved: where its other end is, for what leads there. Empty otherwise. */
  readonly leads: string
  readonly pieces: readonly Piece[]
}

/**
 * A run of text that is drawn alike throughout.
 *
 * Only `deleted` and `added` become `<del>` and `<ins>`. `unattested`, and the five kinds of words that are
 * not the writer's (`omission`, `loss`, `report`, `insertion`, `stenographer`), never do, wherever they stand.
 */
export interface Piece {
  readonly kind:
    | "kept"
    | "deleted"
    | "added"
    | "unattested"
    | "omission"
    | "loss"
    | "report"
    | "insertion"
    | "stenographer"
  readonly text: string
  /** Index of the witness the text is taken from, and where in it (UTF-16 code units). */
  readonly witness: number
  readonly start: number
  readonly weight: Weight
  readonly marks: readonly Mark["kind"][]
  /** What the eye cannot see: "zero-width space", "two spaces", "new paragraph", "Cyrillic letters". Empty otherwise. */
  readonly unseen: string
  /** What is to be said of it, in small letters behind it: "−64.9", "in Stalin’s hand", "reported, not quoted". Empty otherwise. */
  readonly remark: string
}

/** One change, for a list, for next and previous, and for the card of the chosen one. */
export interface ChangeEntry {
  /** The passage's identifier; of a moved block, that of the first passage at the old place; of a moved phrase, that of its old place. */
  readonly id: string
  readonly kind: ChangeKind
  /** Identifiers of every passage that belongs to it, `id` among them: of a moved block those at both ends. */
  readonly passages: readonly string[]
  /** For a move, the first passage at the new place; null otherwise. */
  readonly partner: string | null
  readonly confidence: number
  readonly label: string
  /** How much: "one paragraph: four sentences, 52 words". */
  readonly size: string
  /** "changes what is said", "spelling or pointing only" … */
  readonly weight: string
  /** "69.1 → 4.2, −64.9", "in Stalin’s hand", "looks different: emphasis"; empty where there is no more to say. */
  readonly remark: string
  /** "sure", "likely" or "doubtful", and why. */
  readonly certainty: string
  /** The words before and after, shortened to one line each; empty where a side has none. */
  readonly before: string
  readonly after: string
  /** What people decided or say about it, against the program or with it. */
  readonly voices: readonly Voice[]
}

/** How much of each kind there is: a moved block is one passage, whatever its length, and so is a moved phrase. `words` counts both witnesses' words of that kind. */
export interface Count {
  readonly passages: number
  readonly words: number
}

/** What people decided and say, counted apart from what the program found. */
export interface People {
  /** Pins that hold, or became moves. */
  readonly pinned: number
  /** Judgements that hang on a change. */
  readonly judged: number
  /** Who judged, each once. */
  readonly judges: readonly string[]
  /** A line for each pin and judgement that could not be kept, and why. */
  readonly unkept: readonly string[]
}

/** How many differences are of one kind. */
export interface ClassCount {
  readonly class: VariantClass
  readonly differences: number
}

/** The comparison in figures, and the sentence that says them. */
export interface Summary {
  readonly counts: Readonly<Record<ChangeKind, Count>>
  /** Words that both witnesses have, counted once. */
  readonly unchangedWords: number
  /** Passages of which one text or both are only reported: never counted as cut or added, nor their words as anybody's. */
  readonly reported: number
  /** Words of each witness, without what is not the writer's. */
  readonly words: readonly number[]
  /** Differences of weight noise or accidental that a display leaves unmarked, and changes of switched-off kinds. */
  readonly hidden: {
    readonly quiet: number
    readonly kinds: readonly ChangeKind[]
    readonly passages: number
  }
  /** One sentence: "Three differences are hidden by a rule: capital letters."; empty where none is hidden. */
  readonly hiddenByRules: string
  /** How many differences each rule hides, in the order of the collation's rules; empty without rules. */
  readonly hiddenByRule: readonly { readonly rule: RuleName; readonly differences: number }[]
  /** How many differences there are of each kind that no rule hides, marked or not. Unknown and editors' words are none. */
  readonly classes: readonly ClassCount[]
  /** One sentence: "Seven passages cut (525 words), one added, one reworded; four are not quoted in the draft." */
  readonly says: string
  readonly people: People
  readonly complete: boolean
}
