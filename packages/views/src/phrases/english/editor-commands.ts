import type { CommandPhrases } from "../editor-commands.js"
import { keepingPhrases } from "./editor-keeping.js"
import { textCommandPhrases } from "./editor-writing.js"

/** What can be done, in English. */
export const commandPhrases: CommandPhrases = {
  ...textCommandPhrases,
  new: "Compare other texts",
  open: "Open files",
  "add-text": "Add a text",
  exchange: "Exchange the two texts",
  particulars: "Describe the texts",
  save: "Save as a file",
  export: "Hand on in another form",
  kept: keepingPhrases.works.heading,
  undo: "Undo",
  redo: "Redo",
  next: "Next change",
  previous: "Previous change",
  align: "Align with …",
  "no-partner": "It has no partner",
  unknown: "Not quoted there: unknown",
  judge: "I see it differently",
  note: "Write a note",
  "let-go": "Let go",
  write: "Write in the texts",
  read: "Read as a reader will",
  rules: "What counts as a difference",
  pins: "Paired by hand",
  notes: "Notes",
  texts: "Texts",
  versions: keepingPhrases.versions.heading,
  palette: "All commands",
  keys: "Keys",
  take: (from, to) => `Put the words of “${from}” into “${to}”`,
}
