import type { DoubtfulNotesPhrases } from "../doubtful-notes.js"

/** What is said about notes without a sure place, in French. */
export const doubtfulNotesPhrases: DoubtfulNotesPhrases = {
  figure: (number, name) => `Note douteuse ${number} : ${name}`,
  back: (number) => `Note douteuse ${number} : retour au texte`,
}
