import type { EditorNotesPhrases } from "../editor-notes.js"

/** Die Liste der Notizen neben den Texten, auf Deutsch. */
export const notesListPhrases: EditorNotesPhrases = {
  none: "Noch keine Notizen. Wählen Sie eine Änderung, und schreiben Sie eine.",
  lost: "ihre Worte finden sich nicht",
  doubtful: "vielleicht hier",
  elsewhere: (sigla) => `in einem anderen Text: ${sigla}`,
  hidden: "ausgeblendet",
  lead: "Die Worte dieser Notiz zeigen",
}
