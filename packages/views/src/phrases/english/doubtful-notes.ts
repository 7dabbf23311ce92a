import type { DoubtfulNotesPhrases } from "../doubtful-notes.js"

/** What is said about notes without a sure place, in English. */
export const doubtfulNotesPhrases: DoubtfulNotesPhrases = {
  figure: (number, name) => `Doubtful note ${number}, ${name}`,
  back: (number) => `Doubtful note ${number}: back to the text`,
}
