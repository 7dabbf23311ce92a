import type { TextCommandPhrases } from "../editor-writing.js"

/** What a writer can have done in the text, in English. */
export const textCommandPhrases: TextCommandPhrases = {
  omission: "Words left out here […]",
  loss: "Words lost here [– – –]",
  insertion: "Editor’s words [in brackets]",
  unclear: "Hard to read",
  deletion: "Deleted in this text",
  addition: "Added in this text",
  emphasis: "Emphasis",
  strong: "Strong",
  underline: "Underlined",
  superscript: "Superscript",
  subscript: "Subscript",
  "small-capitals": "Small capitals",
  paragraph: "Paragraph",
  heading: "Heading",
  item: "List item",
  line: "Line of verse",
  turn: "Speaker’s turn",
  reported: "Only reported by the source",
  editorial: "Editor’s heading",
  split: "Split the paragraph here",
  join: "Join with the next paragraph",
  table: "Table",
  "new-row": "New row",
  "delete-row": "Delete row",
}
