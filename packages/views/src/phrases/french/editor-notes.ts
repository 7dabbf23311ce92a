import type { EditorNotesPhrases } from "../editor-notes.js"

/** La liste des notes à côté des textes, en français. */
export const notesListPhrases: EditorNotesPhrases = {
  none: "Pas encore de notes. Choisissez une modification pour en écrire une.",
  lost: "ses mots sont introuvables",
  doubtful: "peut-être ici",
  elsewhere: (sigla) => `dans un autre texte : ${sigla}`,
  hidden: "masquée",
  lead: "Montrer les mots de cette note",
}
