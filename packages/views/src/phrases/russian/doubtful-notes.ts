import type { DoubtfulNotesPhrases } from "../doubtful-notes.js"

/** What is said about notes without a sure place, in Russian. */
export const doubtfulNotesPhrases: DoubtfulNotesPhrases = {
  figure: (number, name) => `Сомнительное примечание ${number}, ${name}`,
  back: (number) => `Сомнительное примечание ${number}: назад к тексту`,
}
