import type { Witness } from "@variorum/collation"
import type { ChangeEntry, Phrases, Piece, RowNotes } from "@variorum/views"
import type { TemplateResult } from "lit"
import type { Folds } from "./folds/folds.js"
import type { NoteMarks } from "./notes/note-marks.js"
import type { Writing } from "./writing/writing.js"
import type { VoiceMarks } from "./voice/marks.js"
import type { Player } from "./revision/player.js"

/** What every drawn part must know: handed down, never looked up. */
export interface Drawing {
  readonly phrases: Phrases
  /** The two witnesses shown, the earlier first. */
  readonly witnesses: readonly [Witness, Witness]
  /** Which of the collation's witnesses they are. */
  readonly pair: readonly [number, number]
  /** Every change that can be chosen, in text order. */
  readonly entries: readonly ChangeEntry[]
  /** Language of the page around, for a witness that does not say its own; empty when that is unknown too. */
  readonly language: string
  /** The chosen change, or null. */
  readonly chosen: ChangeEntry | null
  /** What stands in the margin beside the chosen change; null when nothing is chosen. */
  readonly card: TemplateResult | null
  /** Which unchanged stretches are open. */
  readonly folds: Folds
  /** Whether each of two columns scrolls by itself, and what changes that. */
  readonly freeColumns: boolean
  readonly setFreeColumns: (isFree: boolean) => void
  /** Level of the documents' own headings in the outline of the page. */
  readonly headingLevel: number
  /** What word lists mark in the texts; null where nothing is marked. */
  readonly voices: VoiceMarks | null
  /** The notes in both texts; null where there are none. */
  readonly notes: NoteMarks | null
  /** What is drawn for those who write notes; null where nobody may. */
  readonly writing: Writing | null
  /** Those of the row that is being drawn; see `withRowNotes`. */
  readonly rowNotes: RowNotes
  /** True where verse and paragraphs are drawn in one line, as in the notes of an apparatus. */
  readonly isInOneLine?: boolean
  /** Chooses the change that a passage belongs to. */
  readonly choose: (passage: string) => void
  /** Chooses nothing. */
  readonly letGo: () => void
  /** Puts the other witness in the place of the running text, where only one runs. */
  readonly exchangeBase: () => void
  /** Goes from change to change by itself. */
  readonly player: Pick<Player, "isPlaying" | "toggle" | "pause">
  /** Lifts the cover with that identifier. */
  readonly uncover: (cover: string) => void
}

/** The side of the witness that does not have these words. */
export function lackingSide({ pair }: Drawing, { witness }: Piece): 0 | 1 {
  return witness === pair[0] ? 1 : 0
}

/** True when a passage belongs to the chosen change. */
export function isChosen({ chosen }: Drawing, passage: string): boolean {
  return chosen !== null && chosen.passages.includes(passage)
}
