/** What a writer can have done in the text itself. */
export type WritingName =
  | "omission"
  | "loss"
  | "insertion"
  | "unclear"
  | "deletion"
  | "addition"
  | "emphasis"
  | "strong"
  | "underline"
  | "superscript"
  | "subscript"
  | "small-capitals"
  | "paragraph"
  | "heading"
  | "item"
  | "line"
  | "turn"
  | "reported"
  | "editorial"
  | "split"
  | "join"
  | "table"
  | "new-row"
  | "delete-row"

/** What these are called. */
export type TextCommandPhrases = Readonly<Record<WritingName, string>>
