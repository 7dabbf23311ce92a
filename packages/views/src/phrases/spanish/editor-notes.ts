import type { EditorNotesPhrases } from "../editor-notes.js"

/** La lista de notas junto a los textos, en español. */
export const notesListPhrases: EditorNotesPhrases = {
  none: "Aún no hay notas. Elija un cambio y escriba una.",
  lost: "no se encuentran sus palabras",
  doubtful: "quizá aquí",
  elsewhere: (sigla) => `en otro texto: ${sigla}`,
  hidden: "oculta",
  lead: "Mostrar las palabras de esta nota",
}
