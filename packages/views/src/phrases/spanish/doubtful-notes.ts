import type { DoubtfulNotesPhrases } from "../doubtful-notes.js"

/** What is said about notes without a sure place, in Spanish. */
export const doubtfulNotesPhrases: DoubtfulNotesPhrases = {
  figure: (number, name) => `Nota dudosa ${number}, ${name}`,
  back: (number) => `Nota dudosa ${number}: volver al texto`,
}
