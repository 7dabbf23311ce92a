import type { EditorNotesPhrases } from "../editor-notes.js"

/** The list of notes beside the texts, in English. */
export const notesListPhrases: EditorNotesPhrases = {
  none: "No notes yet. Choose a change and write one.",
  lost: "its words are not found",
  doubtful: "perhaps here",
  elsewhere: (sigla) => `in another text: ${sigla}`,
  hidden: "hidden",
  lead: "Show the words of this note",
}
