import type { WritingName } from "./editor-writing.js"

/** What can be done in the editor. Each has one name, the same in menu, palette and help, and on its button. */
export type CommandName = WritingName | OtherCommand | TakeName

/** Takes a reading over; which texts these are stands in its name. */
export type TakeName = "take-earlier" | "take-later"

/** What is done elsewhere than in the text itself. */
export type OtherCommand =
  | "new"
  | "open"
  | "add-text"
  | "exchange"
  | "particulars"
  | "save"
  | "export"
  | "kept"
  | "undo"
  | "redo"
  | "next"
  | "previous"
  | "align"
  | "no-partner"
  | "unknown"
  | "judge"
  | "note"
  | "let-go"
  | "write"
  | "read"
  | "rules"
  | "pins"
  | "notes"
  | "texts"
  | "versions"
  | "palette"
  | "keys"

/** What these are called; one that asks something first ends with dots. */
export interface CommandPhrases extends Readonly<Record<WritingName | OtherCommand, string>> {
  /** Puts the words of one text in the place of the other's; both by their names. */
  readonly take: (from: string, to: string) => string
}
