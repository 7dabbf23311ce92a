import type { EditorNotesPhrases } from "../editor-notes.js"

/** Список заметок рядом с текстами, по-русски. */
export const notesListPhrases: EditorNotesPhrases = {
  none: "Заметок пока нет. Выберите изменение и напишите заметку.",
  lost: "её слова не найдены",
  doubtful: "возможно, здесь",
  elsewhere: (sigla) => `в другом тексте: ${sigla}`,
  hidden: "скрыта",
  lead: "Показать слова этой заметки",
}
